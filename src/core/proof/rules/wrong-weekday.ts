import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { dayNumber, daysIn, weekday, yearOf } from '../calendar';
import type { ProofArticleRule } from '../rule';

const DATE = /(?:(?<![0-9])((?:19|20)[0-9]{2}|今|去|明)年)?(?<![0-9.])(1[0-2]|[1-9])月([0-9]{1,2})日(?:[（(]|，?(?:是|为|正是|恰逢|正值|即)?(?:本周|上周)?(?=星期|周))(星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日天、至到]|(?:照常|全天|固定|例行)?(?:闭馆|休息|除外|不开|停))/g;
const WEEKDAYS = ['周', '星期', '礼拜'];
const NAMES = '日一二三四五六';

export const wrongWeekday: ProofArticleRule = {
  name: 'wrong-weekday', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['月', '日', '周期拜'],
  docs: {
    what: { zh: '日期与星期对不上', en: 'A date and a day of the week that do not agree' },
    why: { zh: '两者必有一误', en: 'One of the two is wrong' },
    instead: { zh: '查日历，改正其一', en: 'Look at the calendar and correct one' },
  },
  messages: { beside: { zh: '按另一个日期推算，{month}月{day}日是星期{name}', en: 'By the other date, {month}-{day} is day {number} of the week, counted from Sunday as 0' }, day: { zh: '{year}年{month}月{day}日是星期{name}', en: '{year}-{month}-{day} is day {number} of the week, counted from Sunday as 0' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const written = yearOf(fields);
    if (!written) yield* besides(fields);
    for (const { text, where } of fields) {
      if (!text.includes('月') || !WEEKDAYS.some((word) => text.includes(word))) continue;
      for (const hit of matchesOf(text, DATE)) {
        const given = hit[1];
        const year = given === undefined || given === '今' ? written : given === '去' ? written && written - 1 : given === '明' ? written && written + 1 : Number(given);
        if (!year) continue;
        const month = Number(hit[2]);
        const day = Number(hit[3]);
        if (day < 1 || day > daysIn(month, year)) continue;
        const number = weekday(year, month, day);
        const name = NAMES[number]!;
        if (name === hit[5] || (number === 0 && hit[5] === '天')) continue;
        const to = hit.index + hit[0].length;
        // 周一闭馆: every Monday.
        if (/^(?:例行)?(?:闭馆|休馆|停诊|休市|不开放|除外|休息)/.test(text.slice(to, to + 5))) continue;
        yield { where, from: to - 1 - hit[4]!.length, to, fixes: [`${hit[4]!}${name}`], message: 'day', data: { year, month, day, name, number } };
      }
    }
  },
};

/// A day of the week that stands beside a date, in an article that does not tell its year.
interface Day {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly month: number;
  readonly day: number;
  readonly name: number;
}

/// Any year that is none of leap; dates on both sides of February's end may lie a day further apart.
const COMMON_YEAR = 2022;

/// 5月1日（星期四）, 5月3日（星期五）: dates of one year that are so many days apart tell each other's day of the week. The one that most others contradict is asked about; of two the later one.
function* besides(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const days: Day[] = [];
  for (const { text, where } of fields) {
    if (!text.includes('月') || !WEEKDAYS.some((word) => text.includes(word))) continue;
    for (const hit of matchesOf(text, DATE)) {
      const [month, day] = [Number(hit[2]), Number(hit[3])];
      const to = hit.index + hit[0].length;
      if (hit[1] !== undefined || day < 1 || day > daysIn(month, COMMON_YEAR)) continue;
      days.push({ where, from: to - 1 - hit[4]!.length, to, words: hit[4]!, month, day, name: hit[5] === '天' ? 0 : NAMES.indexOf(hit[5]!) });
    }
  }
  if (days.length < 2 || days.length > MOST) return;
  for (const [i, one] of days.entries()) {
    const against = days.filter((other) => other !== one && !agree(one, other));
    const other = against[0];
    if (!other || against.length * 2 < days.length - 1 || (days.length === 2 && i === 0)) continue;
    // Where two halves contradict each other, nothing tells which one is wrong.
    if (days.length > 2 && days.some((each) => each !== one && days.filter((more) => more !== each && !agree(each, more)).length >= against.length)) continue;
    const number = (((other.name + apart(other, one)) % 7) + 7) % 7;
    yield { where: one.where, from: one.from, to: one.to, fixes: [`${one.words}${NAMES[number]!}`], message: 'beside', data: { month: one.month, day: one.day, name: NAMES[number]!, number }, related: [{ where: other.where, from: other.from, to: other.to }] };
  }
}

/// More dates than that are a calendar.
const MOST = 40;

const apart = (from: Day, to: Day): number => dayNumber(COMMON_YEAR, to.month, to.day) - dayNumber(COMMON_YEAR, from.month, from.day);

function agree(a: Day, b: Day): boolean {
  const days = apart(a, b);
  const crosses = (a.month <= 2) !== (b.month <= 2);
  return [0, ...(crosses ? [Math.sign(days)] : [])].some((more) => (((b.name - a.name - days - more) % 7) + 7) % 7 === 0);
}
