import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticle, createSpeller, defaultKnowledge } from '../../../../src/core/proof/index';
import { doubtfulCharacter } from '../../../../src/core/proof/rules/doubtful-character';
import { proofTable } from '../table';

const knowledge = { ...defaultKnowledge, speller: createSpeller(readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin'))) };

proofTable(doubtfulCharacter, {
  flags: ['桥头的早市货品⟦其→齐⟧全。', '社区为独居老人配备了智能手⟦还→环⟧。', '两家人的矛盾终于化⟦介→解⟧了。'],
  keeps: ['桥头的早市货品齐全。', '货车满载蔬菜驶出村口。', '双方在柳河镇会面。', { role: 'byline', text: '桥头的早市货品其全。' }],
}, knowledge);

describe('when doubts are told', () => {
  const DOUBTED = '桥头的早市货品其全。';
  const rules = (...paras: string[]): string[] => checkArticle({ id: 'a', fields: paras.map((text, i) => ({ where: `para:${i}`, role: 'paragraph', text })) }, knowledge).map(({ rule }) => rule);

  it('not in copy that is clean but for them', () => {
    expect(rules(DOUBTED)).toEqual([]);
    expect(rules(DOUBTED, '街道完成部暑。')).toEqual(['wrong-character']);
    expect(rules(DOUBTED, '街道完成部暑。', '区里也完成部暑。')).toEqual(['wrong-character', 'wrong-character']);
  });

  it('in copy with slips of other kinds', () => {
    expect(rules(DOUBTED, '街道完成部暑,大家竞然放心。')).toContain('doubtful-character');
    const wells = Array.from({ length: 16 }, (_, i) => `${i + 1}号井已经出水。`).join('');
    expect(rules(DOUBTED, '街道完成部暑,大家竞然放心。', wells)).toContain('doubtful-character');
    expect(rules(DOUBTED, '街道完成部暑,大家放心。')).not.toContain('doubtful-character');
    // In longer copy, too: what is unusual and right is questioned twice sooner than three times.
    expect(rules(DOUBTED, '街道完成部暑,大家放心。', wells)).not.toContain('doubtful-character');
  });

  it('in copy with fewer slips only where much speaks for them', () => {
    const clean = '测绘队进村那天下着小雨。大家把桌椅搬到祠堂门口，一边喝茶一边等。队员们量完了三条巷子，又去看桥头的水渠，一直忙到天黑。第二天一早，他们带着干粮又上了山，把每一块梯田都走了一遍。';
    const strong = '社区请来设计人员现场测算，反复修改图只，最终取得了住户同意。';
    expect(rules(clean, `${strong}街道完成部暑。`)).toEqual(['doubtful-character', 'wrong-character']);
    expect(rules(clean, strong)).toEqual([]);
    expect(rules(clean, `${DOUBTED}街道完成部暑。`)).toEqual(['wrong-character']);
    const wells = Array.from({ length: 400 }, (_, i) => `${i + 1}号井已经出水。`).join('');
    expect(rules(clean, wells, `${strong}街道完成部暑。`)).toEqual(['wrong-character']);
  });

  it('not where slips are rare for the length', () => {
    const long = Array.from({ length: 160 }, (_, i) => `${i + 1}号井已经出水。`).join('');
    expect(rules(DOUBTED, '街道完成部暑,大家竞然放心。', long)).not.toContain('doubtful-character');
  });
});
