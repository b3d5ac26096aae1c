import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, dayNumber, daysIn, leap, weekday, yearOf } from '../../../src/core/proof/calendar';

describe('the calendar', () => {
  it('knows leap years', () => expect([1900, 2000, 2023, 2024].map(leap)).toEqual([false, true, false, true]));
  it('knows the days of a month', () => expect([daysIn(4), daysIn(2), daysIn(2, 2023), daysIn(13)]).toEqual([30, 29, 28, NaN]));
  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(weekday(year, month, day)).toBe(date.getUTCDay());
        expect(dayNumber(year, month, day) - dayNumber(1970, 1, 1)).toBe(Math.floor(date.getTime() / 86_400_000));
      }),
      { seed: 5 },
    );
  });
});

describe('dates', () => {
  it('are found with and without their year', () => {
    expect(dates('2024年7月24日至26日，8月2日')).toEqual([{ from: 0, to: 10, year: 2024, month: 7, day: 24 }, { from: 15, to: 19, month: 8, day: 2 }]);
  });
  it('tell the year of an article: the latest that is dated in full', () => {
    expect(yearOf([{ text: '生于1958年3月2日。' }, { text: '2024年11月16日开展。' }])).toBe(2024);
    expect(yearOf([{ text: '3月2日开展。' }])).toBeUndefined();
  });
});
