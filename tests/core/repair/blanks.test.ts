import { describe, expect, it } from 'vitest';
import { blankRuns, creditOrNames, strayBlanks } from '../../../src/core/repair/blanks';

describe('blankRuns', () => {
  it('gives each run with what stands beside it', () => {
    expect([...blankRuns('山 \u30005 ，')]).toEqual([{ from: 1, to: 3, left: 'han', right: 'digit' }, { from: 4, to: 5, left: 'digit', right: 'mark' }]);
  });
});

describe('strayBlanks', () => {
  it('leaves out what is printed: a dateline’s gap, names behind the text', () => {
    expect([...strayBlanks('本报讯 春天 来了。 白鹿鸣 宋清', 'paragraph')].map(({ from }) => from)).toEqual([6]);
  });
});

describe('creditOrNames', () => {
  it('finds where a caption’s credit begins', () => {
    expect(creditOrNames('工人在检修水闸。 ■ 白鹿鸣 摄', 'caption')).toBe(9);
    expect(creditOrNames('工人在检修水闸。白鹿鸣/图', 'caption')).toBe(8);
    expect(creditOrNames('签约5 个 ■ 资料图', 'caption')).toBe(6);
    expect(creditOrNames('工人在检修水闸。', 'caption')).toBe(-1);
  });

  it('finds names behind a paragraph’s last sentence only', () => {
    expect(creditOrNames('参加了座谈。 白鹿鸣 宋清', 'paragraph')).toBe(7);
    expect(creditOrNames('他喊“好” 就走', 'paragraph')).toBe(-1);
  });
});

describe('a letter’s signature', () => {
  const stray = (text: string): number[] => [...strayBlanks(text, 'paragraph')].map(({ from }) => from);
  it('keeps the blanks between its words', () => expect(stray('东坝村读者 白鹿鸣 10月12日')).toEqual([]));
  it('has none within its date', () => expect(stray('东坝村读者 白鹿鸣 2025 年 2 月 9 日')).toEqual([14, 16, 18, 20, 22]));
  it('keeps those of a name and a date alone', () => expect(stray('柳塘镇 宋清 2025 年 2 月 9 日')).toEqual([11, 13, 15, 17, 19]));
  it('is no part of a sentence', () => expect(stray('读者 白鹿鸣 来信说，桥修好了。')).toEqual([2, 6]));
});
