import { describe, expect, it } from 'vitest';
import { packModel } from '../../../../src/core/proof/speller/model';
import { createSpeller } from '../../../../src/core/proof/speller/speller';
import { isRepeated, wrongCharacterRule } from '../../../../src/core/proof/speller/wrong-character';
import { runOnField } from '../../../../src/core/rule/run';
import { testRule } from '../../rule/table';
import { smallModel } from './small';

const speller = createSpeller(packModel(smallModel()));
const knowledge = { speller, people: [], ignore: [] };

testRule(wrongCharacterRule, {
  least: 3,
  flags: ['桥头街道认真部⟦暑→署⟧供暖工作，确保群众满意。', '据河口居委会介绍，今年的秋收工作⟦以→已⟧经全面展开。', { role: 'headline', text: '城关街道认真部⟦暑→署⟧普查工作' }],
  keeps: ['桥头街道认真部署供暖工作，确保群众满意。', '今年的秋收工作已经全面展开。', { role: 'byline', text: '城关街道认真部暑普查工作' }],
}, knowledge);

describe('what is not corrected', () => {
  const field = { where: 'para:0', role: 'paragraph', text: '桥头街道认真部暑供暖工作，确保群众满意。' } as const;

  it('finds nothing without a speller', () => {
    expect(runOnField([wrongCharacterRule], field, { people: [], ignore: [] })).toEqual([]);
  });

  it('leaves names and the house\'s wordings alone', () => {
    expect(runOnField([wrongCharacterRule], field, { speller, people: [{ name: '真部暑' }], ignore: [] })).toEqual([]);
    expect(runOnField([wrongCharacterRule], field, { speller, people: [], ignore: ['部暑'] })).toEqual([]);
  });

  it('sees what an article says in the same wording elsewhere', () => {
    const article = { id: 'a', fields: [field, { ...field, where: 'para:1', text: '部暑二字出自方言。' }, { ...field, where: 'para:2', text: '暑期将至。' }] };
    expect(isRepeated(article, 'para:0', 7, 8)).toBe(true);
    expect(isRepeated(article, 'para:2', 0, 1)).toBe(false);
    expect(isRepeated(article, 'para:0', 2, 3)).toBe(false);
  });
});
