import { matchesOf } from '../begins';
import { dates, dayNumber, daysIn } from '../calendar';
import { valueOf, writeCount } from '../numbers';
import { standsInAny } from '../presence';
import { ask } from '../standing';
import { least } from '../../text/extremes';

/// A number of days that two dates of the article do not give.
export interface Days {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly one: Day;
  readonly other: Day;
  readonly right: number;
}

interface Day {
  readonly field: number;
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly words: string;
}

const CLAIM = /(?:前后|历时|用时|相隔|间隔|历经)(?:历时|用时|了|共|仅|只用了?|整整|长达)*([0-9]{1,3})天(?![多余左以])/g;
/// Dates of an article beyond which it is a calendar.
const MOST = 12;

/// The days of an article with their years: what a date leaves out is taken from the one before it.
function daysOf(fields: readonly { readonly where: string; readonly text: string }[]): Day[] {
  const out: Day[] = [];
  let year: number | undefined;
  let month = 0;
  for (const [field, { where, text }] of fields.entries()) {
    for (const date of text.includes('日') ? dates(text) : []) {
      if (date.year !== undefined) year = date.year;
      else if (year !== undefined && /次年$/.test(text.slice(Math.max(0, date.from - 3), date.from))) year += 1;
      if (year === undefined || date.day > daysIn(date.month, year)) continue;
      month = date.month;
      out.push({ field, where, from: date.from, to: date.to, number: dayNumber(year, month, date.day), words: text.slice(date.from, date.to) });
    }
  }
  return out;
}

const MONTHS = /(?:历时|历经|用时|耗时|前后|工期(?:为)?)(?:近|约|仅|共)?(?:([0-9]{1,2}|[一二两三四五六七八九十]{1,3})个月|([0-9]{1,2}|[一二两三四五六七八九十]{1,2})年(半|零([0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月)?)(?![多余来])/g;
/// A month with its year.
export const YEAR_MONTH = /(?<![0-9])((?:19|20)[0-9]{2})年(1[0-2]|[1-9])月/g;

/// The first characters of what `MONTHS` begins with.
const LASTING = ask('历用耗前工');

/// 历时29个月, 历经6年半: between two months of the article.
export function* monthCounts(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Days & { readonly words: string }> {
  if (!standsInAny(fields, LASTING) || !fields.some(({ text }) => /历时|历经|用时|耗时|前后|工期/.test(text))) return;
  const named = fields.flatMap(({ text, where }, field) => [...matchesOf(text, YEAR_MONTH)].map((hit): Day => ({ field, where, from: hit.index, to: hit.index + hit[0].length, number: Number(hit[1]) * 12 + Number(hit[2]), words: hit[0] })));
  if (named.length < 2 || named.length > MOST) return;
  const ordered = [...named].sort((a, b) => a.number - b.number);
  const [one, other] = [ordered[0]!, ordered.at(-1)!];
  for (const { text, where } of fields) {
    for (const hit of matchesOf(text, MONTHS)) {
      const said = hit[1] !== undefined ? valueOf(hit[1]) : valueOf(hit[2]!) * 12 + (hit[3] === '半' ? 6 : hit[4] !== undefined ? valueOf(hit[4]) : 0);
      // Years in full may be a few months more or less.
      const slack = hit[1] !== undefined || hit[3] !== undefined ? 1 : 8;
      const gaps = named.flatMap((a) => named.map((b) => b.number - a.number)).filter((gap) => gap > 0);
      if (gaps.length === 0 || gaps.some((gap) => Math.abs(gap - said) <= slack)) continue;
      const right = other.number - one.number;
      // Three months and more off and less than a third, or it is the time of something else.
      if (new Set(named.map((day) => day.number)).size !== 2 || Math.abs(right - said) > Math.max(3, said * 0.5)) continue;
      const write = (value: number): string => writeCount(value, hit[1] ?? hit[2]!);
      const years = Math.floor(right / 12);
      const words = hit[1] !== undefined ? `${write(right)}个月` : right % 12 === 6 ? `${write(years)}年半` : right % 12 === 0 ? `${write(years)}年` : `${write(years)}年零${write(right % 12)}个月`;
      const to = hit.index + hit[0].length;
      const from = hit.index + hit[0].search(/[0-9一二两三四五六七八九十]/);
      yield { where, from, to, said, one, other, right, words };
    }
  }
}

/// 自3月1日开工，至6月30日完工，历时4个月: two days of one sentence and the months between them.
const MONTH_SPAN = /(?<![0-9年.])(1[0-2]|[1-9])月([0-9]{1,2})日(?![^。；！？]{0,6}次年)[^。；！？0-9]{0,12}(?:至|到|—|～)(?:今年)?(1[0-2]|[1-9])月([0-9]{1,2})日[^。；！？0-9]{0,10}(?:历时|为期|持续|工期|前后)(?:为|共|了)?([0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月(?![多余])/g;
const DAYS_OF_A_MONTH = 30.4;
/// By how many months what is said must be off.
const A_MONTH = 0.9;

export function* monthSpans(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Days & { readonly words: string }> {
  for (const [field, { where, text }] of fields.entries()) {
    for (const hit of text.includes('个月') ? matchesOf(text, MONTH_SPAN) : []) {
      const [, m1, d1, m2, d2, count] = hit as unknown as readonly [string, string, string, string, string, string];
      const day = (month: string, date: string): Day => {
        const words = `${month}月${date}日`;
        const from = hit.index + (month === m1 && date === d1 ? 0 : hit[0].lastIndexOf(words));
        return { field, where, from, to: from + words.length, number: dayNumber(2022, Number(month), Number(date)), words };
      };
      const [one, other, said] = [day(m1, d1), day(m2, d2), valueOf(count)];
      const months = (other.number + 1 - one.number) / DAYS_OF_A_MONTH;
      const right = Math.round(months);
      if (right < 1 || Math.abs(months - said) < A_MONTH) continue;
      const to = hit.index + hit[0].length;
      const words = `${writeCount(right, count)}个月`;
      yield { where, from: to - count.length - 2, to, said, one, other, right, words };
    }
  }
}

const digitSlip = (a: number, b: number): boolean => {
  const [x, y] = [String(a), String(b)];
  return x.length === y.length && [...x].filter((char, i) => char !== y[i]).length === 1;
};

export function* dayCounts(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Days> {
  let all: Day[] | undefined;
  for (const [here, { where, text }] of fields.entries()) {
    if (!text.includes('天')) continue;
    for (const hit of matchesOf(text, CLAIM)) {
      all ??= daysOf(fields);
      if (all.length < 2 || all.length > MOST) return;
      const said = Number(hit[1]);
      const gaps = all.flatMap((a) => all!.map((b) => ({ a, b, gap: b.number - a.number }))).filter(({ gap }) => gap > 0);
      if (gaps.some(({ gap }) => Math.abs(gap - said) <= 1)) continue;
      // The last day is the last one named before the count.
      const last = all.filter((day) => day.field === here && day.to <= hit.index).at(-1);
      const slips = gaps.filter(({ b, gap }) => b === last && digitSlip(gap, said));
      // Of several the widest is meant, if it begins with the earliest day of all.
      const earliest = least(all.map((day) => day.number));
      const slip = slips.length === 1 ? slips[0] : slips.find(({ a }) => a.number === earliest);
      if (!slip) continue;
      const { a, b, gap } = slip;
      const to = hit.index + hit[0].length;
      yield { where, from: to - hit[1]!.length - 1, to, said, one: a, other: b, right: gap };
    }
  }
}
