import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/core/proof/mention';

const at = (text: string, wording: string): boolean => mentionsIn(text).some(({ from, to }) => text.slice(from, to).includes(wording));

describe('mentionsIn', () => {
  it('tells a wording that a text speaks of from one that it uses', () => {
    expect(at('“凑合”不是“凑和”', '凑和')).toBe(true);
    expect(at('有人把“账单”写成“帐单”，字典里已有定论。', '帐单')).toBe(true);
    expect(at('他把“账单”和“帐单”都贴在墙上。', '帐单')).toBe(false);
    expect(at('有人把“账单”写成“帐单”，还贴出一张帐目。', '帐目')).toBe(false);
    expect(at('有人把它写成“帐单”。', '帐单')).toBe(false);
  });
});
