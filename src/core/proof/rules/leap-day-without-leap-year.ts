import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { daysIn } from '../calendar';
import type { ProofArticleRule } from '../rule';

/// The date that an article begins with.
const BEGINS = /^[^。]{0,40}?(?<![0-9])((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日/;
const LEAP_DAY = /(?<![0-9])2月29日/g;
const YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年/g;
/// Another year is meant, or the day is spoken of as one that does not come every year.
const OTHER = /去年|上年|前年|明年|后年|次年|第二年|翌年|闰|四年|当年|那年|同年/;

const isLeap = (year: number): boolean => daysIn(2, year) === 29;

export const leapDayWithoutLeapYear: ProofArticleRule = {
  name: 'leap-day-without-leap-year', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['2', '9', '月'],
  docs: {
    what: { zh: '稿中各年都不是闰年，却写了2月29日', en: '29 February in an article all of whose years are common years' },
    why: { zh: '平年的2月只有28天', en: 'February of a common year has 28 days' },
    instead: { zh: '核对日期，多半是2月28日', en: 'Check the date; mostly it is the 28th' },
  },
  messages: { leap: { zh: '{year}年不是闰年，2月只有28天', en: '{year} is no leap year; its February has 28 days' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    if (!fields.some(({ text }) => text.includes('2月29日'))) return;
    const spans = [...ofSpan(fields)];
    yield* spans;
    const first = fields.find(({ role }) => role === 'paragraph');
    const year = first && BEGINS.exec(first.text)?.[1];
    if (year === undefined || fields.some(({ text }) => [...matchesOf(text, YEAR)].some((hit) => isLeap(Number(hit[1]))))) return;
    for (const { text, where } of fields) {
      for (const hit of matchesOf(text, LEAP_DAY)) {
        if (spans.some((span) => span.where === where && span.from === hit.index)) continue;
        const before = text.slice(Math.max(0, hit.index - 24), hit.index).split('。').at(-1)!;
        if (OTHER.test(before) || /(?:19|20)[0-9]{2}年$/.test(before)) continue;
        yield { where, from: hit.index, to: hit.index + hit[0].length, fixes: ['2月28日'], message: 'leap', data: { year } };
      }
    }
  },
};

/// 2026年1月5日起，到2月29日止: a year that was given with January is that of the February behind it.
const SPAN = /(?<![0-9])((?:19|20)[0-9]{2})年[12]月(?:[0-9]{1,2}日)?[^。！？；0-9]{0,10}(?:至|到|—|～)[^。！？；年]{0,14}?(?<![0-9])2月29日/g;

function* ofSpan(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  for (const { text, where } of fields) {
    for (const hit of text.includes('2月29日') ? matchesOf(text, SPAN) : []) {
      const to = hit.index + hit[0].length;
      if (!isLeap(Number(hit[1])) && !OTHER.test(hit[0])) yield { where, from: to - 5, to, fixes: ['2月28日'], message: 'leap', data: { year: hit[1]! } };
    }
  }
}
