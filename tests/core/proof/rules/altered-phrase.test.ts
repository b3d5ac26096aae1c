import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSpeller, defaultKnowledge } from '../../../../src/core/proof/index';
import { alteredPhrase } from '../../../../src/core/proof/rules/altered-phrase';
import { runOnField } from '../../../../src/core/rule/run';
import { proofTable } from '../table';

const knowledge = { ...defaultKnowledge, speller: createSpeller(readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin'))) };

proofTable(alteredPhrase, {
  flags: ['社里资金⟦捉襟见胕→捉襟见肘⟧。', '湖面⟦破光粼粼→波光粼粼⟧。', '街坊们⟦七嘴八嘴→七嘴八舌⟧地议论。', '山坳里⟦暮色四和→暮色四合⟧。'],
  keeps: [
    '她一如既往地待人和睦。', '后山的枯枝落叶没过脚面。','社里资金捉襟见肘。', '湖面波光粼粼，暮色四合。', '家乡的南水北调工程通了水。', '各村因校制宜办起食堂。', '大家一致认为公平正义要落到实处。', { role: 'byline', text: '捉襟见胕' }],
}, knowledge);

describe('without counts', () => {
  it('asks nothing', () => {
    expect(runOnField([alteredPhrase], { where: 'para:0', role: 'paragraph', text: '社里资金捉襟见胕。' }, defaultKnowledge)).toEqual([]);
  });
});
