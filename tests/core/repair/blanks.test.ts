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
