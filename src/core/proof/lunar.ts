import { dayNumber } from './calendar';
import { hanValue, toHan } from './numbers';

/// The lunar calendar of the years 2000 to 2035. A row a year: the first day (month and two digits of the day), `+` and after which month a leap month follows, and for
/// each month whether it has 29 (0) or 30 days (1). Worked out with ICU's Chinese calendar, which follows GB/T 33661-2017; a test holds every day against it.
const YEARS =
  '205:110010010110 124+4:1101010010101 212:110101001010 201:110110100101 122+2:0101101010101 209:010101101010 129+7:1010101011011 218:001001011101 207:100100101101 126+5:1100100101011 214:101010010101 203:101101001010 ' +
  '123+4:1011011001010 210:101011010101 131+9:0101010110101 219:010010111010 208:101001011011 128+6:0101001010111 216:010100100111 205:101010010011 125+4:0111010010101 212:011010101010 201:101011010101 122+2:0100110110101 ' +
  '210:010010110110 129+6:1010010101110 217:101001001111 207:010100100110 126+5:1110100100110 213:110101010010 202:110110101010 123+3:0110101101010 211:100101101101 131+11:0100101011101 219:010010101101 208:101001001101';
const FIRST = 2000;

export interface LunarDay {
  readonly month: number;
  readonly leap: boolean;
  readonly day: number;
}

interface LunarYear {
  /// Day number of its first day.
  readonly start: number;
  readonly leapAfter: number;
  readonly lengths: readonly number[];
}

let table: readonly LunarYear[] | undefined;

function years(): readonly LunarYear[] {
  return (table ??= YEARS.split(' ').map((row, i) => {
    const [head, lengths] = row.split(':') as [string, string];
    const [start, leap] = head.split('+') as [string, string | undefined];
    return { start: dayNumber(FIRST + i, Number(start[0]), Number(start.slice(1))), leapAfter: leap === undefined ? 0 : Number(leap), lengths: [...lengths].map((char) => 29 + Number(char)) };
  }));
}

/// The lunar day of a day of the Gregorian calendar; undefined outside the table.
export function lunarOf(year: number, month: number, day: number): LunarDay | undefined {
  const number = dayNumber(year, month, day);
  const of = years().findLast((each) => each.start <= number);
  if (!of) return undefined;
  let rest = number - of.start;
  for (const [i, length] of of.lengths.entries()) {
    if (rest >= length) {
      rest -= length;
      continue;
    }
    const leap = of.leapAfter > 0 && i === of.leapAfter;
    return { month: i + 1 - Number(of.leapAfter > 0 && i >= of.leapAfter), leap, day: rest + 1 };
  }
  return undefined;
}

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/// Month and day of `腊月二十八`, `五月初五`, `腊月23`; undefined for what is none.
export function readLunar(month: string, day: string): LunarDay | undefined {
  const m = MONTHS[month] ?? hanValue(month);
  const d = /^[0-9]+$/.test(day) ? Number(day) : hanValue(day.replace(/^初/, '').replace('廿', '二十').replace('卅', '三十'));
  return m >= 1 && m <= 12 && d >= 1 && d <= 30 ? { month: m, leap: false, day: d } : undefined;
}

/// `腊月二十八`.
export function sayLunar({ month, leap, day }: LunarDay): string {
  const name = month === 1 ? '正' : month === 12 ? '腊' : toHan(month);
  return `${leap ? '闰' : ''}${name}月${day <= 10 ? '初' : ''}${toHan(day)}`;
}
