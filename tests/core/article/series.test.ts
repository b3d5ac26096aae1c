import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const entries = (...lines: string[]): number[] => [...readLines(pageLines(`${lines.join('\n')}\n`), DEFAULT_PROFILE)].flatMap((line, i) => (line.entry ? [i] : []));

describe('entries that are counted in words', () => {
  it('begin lines, one behind the other', () => {
    expect(entries('村里议定两件事：', '一是修渠，从东岭修到磨', '坊。', '二是护林，每户出一人。', '磨坊照常开门。')).toEqual([1, 3]);
    expect(entries('他说了三句话。', '第一句话，水要清。', '第二句话，渠要直，石头', '要稳。', '第三句话，人要勤。')).toEqual([1, 2, 4]);
    expect(entries('办法有两条。', '其一，修渠。', '其二，护林。')).toEqual([1, 2]);
  });

  it('are none where the next stands inside a line', () => {
    expect(entries('村里议定两件事：', '一是修渠，从东岭修到磨', '坊；二是护林，每户出一人；', '三是守夜。')).toEqual([]);
    expect(entries('他说了三句话。', '第一句话，水要清。第二句', '话，渠要直。', '第三句话，人要勤。')).toEqual([]);
  });

  it('are none alone, or behind the middle of a sentence', () => {
    expect(entries('村里议定一件事。', '一是修渠，从东岭修到磨坊。', '磨坊照常开门。')).toEqual([]);
    expect(entries('村里议定的两件事', '一是修渠，从东岭修到', '二是护林，每户出一人。')).toEqual([]);
  });
});
