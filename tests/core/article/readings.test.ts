import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { NOTHING, STOP_INSIDE, type Reading, type Readings } from '../../../src/core/article/readings';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const read = (...lines: string[]): Readings => readLines(pageLines(lines.join('\n')), DEFAULT_PROFILE);

describe('the readings of a page', () => {
  const lines = read('本报讯 （记者 周长庚）东岭村的', '', '  水 渠，“修好了。” ', '沈桂香 摄');

  it('hold the visible text of each line without blanks, and of several joined', () => {
    expect([...lines].map(({ shown }) => shown)).toEqual(['本报讯（记者周长庚）东岭村的', '水渠，“修好了。”', '沈桂香摄']);
    expect(lines.textOf(1, 3)).toBe('水渠，“修好了。”沈桂香摄');
    expect(lines.lengthOf(1, 3)).toBe(13);
  });

  it('tell where a line stands in the source, how it is printed, and its first and last characters', () => {
    const line = lines.at(1);
    expect([line.text, line.from, line.gap, line.length, String.fromCharCode(line.first, line.last)]).toEqual(['水 渠，“修好了。”', 20, 1, 9, '水”']);
  });

  it('answer questions and choices, each from its own bits', () => {
    const told = ({ end, stopInside, firstQuote, lastQuote, brackets, furniture, jump, unset, label }: Reading): unknown[] => [end, stopInside, firstQuote, lastQuote, brackets, furniture, jump, unset, label];
    expect(told(lines.at(0))).toEqual(['open', false, null, null, 0, 'no', null, false, false]);
    expect(told(lines.at(1))).toEqual(['sentence', true, 'open', 'close', 0, 'no', null, false, false]);
    expect(told(read('（下转第三版）').at(0))).toEqual(['open', false, null, null, 0, 'sure', 'to', false, false]);
  });

  it('keep apart what few lines have', () => {
    expect(lines.at(0).opening?.opening.datelineEnd).toBe(3);
    expect(lines.at(2).credit).toMatchObject({ from: 0, sure: true });
    expect(lines.rareOf(1)).toBe(NOTHING);
  });

  it('have no line before the first and behind the last', () => {
    expect([lines.get(-1), lines.get(3)]).toEqual([undefined, undefined]);
    expect(lines.get(2)?.shown).toBe('沈桂香摄');
  });

  it('change where they are told to, and only there', () => {
    const page = read('东岭村的水渠修好了', '西河村的磨坊转起来了');
    const before = page.at(1).furniture;
    page.setEnd(0, 'colon');
    page.mark(1, STOP_INSIDE);
    expect([...page].map(({ end, stopInside }) => [end, stopInside])).toEqual([['colon', false], ['open', true]]);
    page.mark(1, STOP_INSIDE, false);
    page.setRare(1, { ...NOTHING, restOfByline: 3 });
    expect([page.at(1).stopInside, page.at(1).furniture, page.at(1).restOfByline, page.at(0).restOfByline]).toEqual([false, before, 3, null]);
  });
});
