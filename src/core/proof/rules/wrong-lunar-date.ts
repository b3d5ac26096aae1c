import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { dayNumber, daysIn, yearOf } from '../calendar';
import { lunarOf, readLunar, sayLunar, type LunarDay } from '../lunar';
import type { ProofArticleRule } from '../rule';

const DATE = '(?:((?:19|20)[0-9]{2})年)?(?<![0-9.])(1[0-2]|[1-9])月([0-9]{1,2})日';
const LUNAR = '([正二三四五六七八九十冬腊]|十[一二])月(初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二十[一二三四五六七八九]?|[一二三]?十|[0-9]{1,2})(?![0-9日个])';
/// 2月10日，农历腊月二十三.
const SOLAR_FIRST = new RegExp(`${DATE}(?:[（(][^）)]{2,4}[）)])?[，（(、]?(?:也就是|即|是|正是|正值)?(?:农历|阴历)(?:[\\u4e00-\\u9fff]{2}[年])?${LUNAR}`, 'g');
/// 腊月二十八，也就是2月15日.
const LUNAR_FIRST = new RegExp(`(?<!闰)${LUNAR}(?:，?(?:也就是|即|就是)(?:公历|阳历)?|（(?:公历|阳历)?)${DATE}`, 'g');
/// Days of festivals, and the words that tie one to a date.
const FESTIVALS: Readonly<Record<string, readonly [number, number]>> = { 春节: [1, 1], 元宵节: [1, 15], 端午节: [5, 5], 端午: [5, 5], 七夕: [7, 7], 中秋节: [8, 15], 中秋: [8, 15], 重阳节: [9, 9], 重阳: [9, 9], 腊八节: [12, 8] };
const FESTIVAL = new RegExp(`${DATE}(?:[（(][^）)]{2,4}[）)])?(?:，|，?(?:当天)?(?:正?是|正值|恰逢|适逢|为))(?:我国|中国)?(?:传统|农历|一年一度的?)?(?:传统)?(?:佳节|节日)?(${Object.keys(FESTIVALS).join('|')})(?!的?[前后期假档将临节次第]|头)`, 'g');
const YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年/g;
/// Dates farther off than this are of another year: where the date has none of its own, the article's may not be its.
const NEAR = 12;
const NEAR_UNDATED = 4;

export const wrongLunarDate: ProofArticleRule = {
  name: 'wrong-lunar-date', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['农阴正腊初春端中重元七', '月', '日'],
  docs: {
    what: { zh: '公历日期与农历日期、传统节日对不上', en: 'A date that is not the lunar day or the festival said of it' },
    why: { zh: '农历每一天都有确定的公历日期', en: 'Every day of the lunar calendar has its Gregorian date' },
    instead: { zh: '查万年历，改正其一', en: 'Look at the calendar and correct one' },
    source: 'GB/T 33661-2017',
  },
  messages: {
    day: { zh: '{year}年{month}月{day}日是农历{right}', en: '{year}-{month}-{day} is {right} of the lunar calendar' },
    date: { zh: '{year}年农历{lunar}是{right}', en: 'In {year}, {lunar} of the lunar calendar is {right}' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    if (!fields.some(({ text }) => /农历|阴历|[正腊]月|[一二三四五六七八九十冬]月初|春节|端午|中秋|重阳|元宵|七夕|腊八/.test(text))) return;
    const years = new Set(fields.flatMap(({ text }) => [...matchesOf(text, YEAR)].map((hit) => Number(hit[1]))));
    // Where the article tells of several years, a date without one is of nobody knows which.
    const written = years.size === 1 ? yearOf(fields) : undefined;
    for (const { text, where } of fields) {
      for (const hit of matchesOf(text, SOLAR_FIRST)) yield* judge(where, hit, hit.slice(1, 4), readLunar(hit[4]!, hit[5]!), `${hit[4]!}月${hit[5]!}`, written, 'lunar');
      for (const hit of matchesOf(text, LUNAR_FIRST)) yield* judge(where, hit, hit.slice(3, 6), readLunar(hit[1]!, hit[2]!), '', written, 'solar');
      for (const hit of matchesOf(text, FESTIVAL)) {
        const [month, day] = FESTIVALS[hit[4]!]!;
        yield* judge(where, hit, hit.slice(1, 4), { month, day, leap: false }, '', written, 'solar');
      }
    }
  },
};

/// `blame`: which of the two is taken for the wrong one; the second that the text names, since it explains the first, and beside a festival the date.
function* judge(where: string, hit: RegExpExecArray, [y, m, d]: readonly (string | undefined)[], said: LunarDay | undefined, words: string, written: number | undefined, blame: 'lunar' | 'solar'): Iterable<Report & { where: string }> {
  const year = y === undefined ? written : Number(y);
  const [month, day] = [Number(m), Number(d)];
  if (!year || !said || day > daysIn(month, year)) return;
  const real = lunarOf(year, month, day);
  if (!real || (real.month === said.month && real.day === said.day)) return;
  const date = near(year, month, day, said, y === undefined ? NEAR_UNDATED : NEAR);
  if (!date) return;
  if (blame === 'lunar') {
    const from = hit.index + hit[0].lastIndexOf(words);
    yield { where, from, to: from + words.length, fixes: [sayLunar(real)], message: 'day', data: { year, month, day, right: sayLunar(real) }, related: [{ where, from: hit.index, to: from }] };
    return;
  }
  const old = `${m!}月${d!}日`;
  const from = hit.index + hit[0].lastIndexOf(old);
  yield { where, from, to: from + old.length, fixes: [date], message: 'date', data: { year, lunar: sayLunar(said), right: date }, related: [{ where, from: hit.index, to: hit.index + hit[0].length }] };
}

/// The date of a lunar day next to a given one.
function near(year: number, month: number, day: number, said: LunarDay, most: number): string | undefined {
  const start = dayNumber(year, month, day);
  for (let off = 1; off <= most; off++) {
    for (const number of [start - off, start + off]) {
      const date = dateOf(year, number);
      const lunar = date && lunarOf(year, date.month, date.day);
      if (lunar && lunar.month === said.month && lunar.day === said.day && !lunar.leap) return `${date.month}月${date.day}日`;
    }
  }
  return undefined;
}

/// The day of a year with that day number; undefined where it lies in another year.
function dateOf(year: number, number: number): { readonly month: number; readonly day: number } | undefined {
  for (let month = 1, rest = number - dayNumber(year, 1, 1); month <= 12 && rest >= 0; month++) {
    if (rest < daysIn(month, year)) return { month, day: rest + 1 };
    rest -= daysIn(month, year);
  }
  return undefined;
}
