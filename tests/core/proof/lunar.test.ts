import { describe, expect, it } from 'vitest';
import { lunarOf, readLunar, sayLunar } from '../../../src/core/proof/lunar';

describe('the lunar calendar', () => {
  it('agrees with ICU on every day of its years', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
    for (let time = Date.UTC(2000, 1, 5); time < Date.UTC(2036, 0, 27); time += 86_400_000) {
      const date = new Date(time);
      const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
      const month = parts.get('month')!;
      expect(lunarOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), date.toISOString()).toEqual({ month: parseInt(month, 10), leap: month.endsWith('bis'), day: Number(parts.get('day')) });
    }
  });
  it('knows nothing of other years', () => expect([lunarOf(1999, 12, 31), lunarOf(2036, 3, 1)]).toEqual([undefined, undefined]));
  it('reads and says days', () => {
    expect(readLunar('腊', '二十八')).toEqual({ month: 12, leap: false, day: 28 });
    expect(readLunar('五', '初五')).toEqual({ month: 5, leap: false, day: 5 });
    expect(readLunar('正', '廿三')).toEqual({ month: 1, leap: false, day: 23 });
    expect([sayLunar({ month: 12, leap: false, day: 28 }), sayLunar({ month: 6, leap: true, day: 1 })]).toEqual(['腊月二十八', '闰六月初一']);
  });
});
