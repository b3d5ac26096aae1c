import { matchesAround, matchesOf } from './begins';
import type { CharSet } from '../text/char-set';
import { Recent } from './recent';

/// The Gregorian calendar, as far as a proofreader needs it. Months count from 1.

export const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Days of a month; 29 for a February of unknown year. NaN where there is no such month.
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || leap(year) ? 29 : 28;
  return LENGTHS[month - 1] ?? NaN;
}

/// Days since 1 January of the year 1.
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let m = 1; m < month; m++) days += daysIn(m, year);
  return days + day - 1;
}

/// 0 for Sunday.
export const weekday = (year: number, month: number, day: number): number => (dayNumber(year, month, day) + 1) % 7;

export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const DATE = /(?:(?<![0-9])((?:19|20)[0-9]{2})年)?(?<![0-9.])(1[0-2]|0?[1-9])月([0-9]{1,2})日/g;

/// Dates with month and day, in reading order.
export function dates(text: string): DateMention[] {
  return [...matchesOf(text, DATE)].map((hit) => ({
    from: hit.index, to: hit.index + hit[0].length, ...(hit[1] ? { year: Number(hit[1]) } : {}), month: Number(hit[2]), day: Number(hit[3]),
  }));
}

/// How often a year of four digits stands in a text, 1800 to 2099 with 年 behind it, up to two; `before`: only those behind one of these characters count.
export function yearsUpToTwo(text: string, before?: CharSet): number {
  let count = 0;
  for (let at = text.indexOf('年', 4); at >= 0 && count < 2; at = text.indexOf('年', at + 1)) {
    const [thousands, hundreds] = [text.charCodeAt(at - 4), text.charCodeAt(at - 3)];
    if (!((thousands === 0x31 && (hundreds === 0x38 || hundreds === 0x39)) || (thousands === 0x32 && hundreds === 0x30))) continue;
    if (!isDigit(text.charCodeAt(at - 2)) || !isDigit(text.charCodeAt(at - 1)) || (before !== undefined && !before.has(text.charCodeAt(at - 5)))) continue;
    count++;
  }
  return count;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const FULL_DATE = /(?<![0-9])((?:19|20)[0-9]{2})年(1[0-2]|0?[1-9])月([0-9]{1,2})日/y;
type Texts = readonly { readonly text: string }[];
const remembered = new Recent<Texts, { readonly year: number | undefined }>(8);

/// The year in which an article is written, as far as it tells: the year of its first full date, and that only if no later full date is younger. Several rules ask
/// for it; it is read once for each list of fields.
export function yearOf(fields: Texts): number | undefined {
  return remembered.of(fields, readYear).year;
}

function readYear(fields: Texts): { readonly year: number | undefined } {
  let year: number | undefined;
  for (const { text } of fields) for (const hit of matchesAround(text, FULL_DATE, '年', 4)) year = Math.max(year ?? 0, Number(hit[1]));
  return { year };
}
