import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { daysIn } from '../calendar';
import { WRITTEN, type ProofParagraphRule } from '../rule';

const DATE = /(?:(?<![0-9])((?:19|20)[0-9]{2})年)?(?<![0-9.个第])([0-9]{1,2})月(?:([0-9]{1,2})日)?/g;

export const impossibleDate: ProofParagraphRule = {
  name: 'impossible-date', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, needs: '月',
  docs: {
    what: { zh: '日历上没有的日子', en: 'A date that no calendar has' },
    why: { zh: '4月没有31日，平年2月没有29日', en: 'April has no 31st, February no 29th but in leap years' },
    instead: { zh: '核对日期', en: 'Check the date' },
  },
  messages: {
    day: { zh: '{month}月只有{days}天', en: 'Month {month} has {days} days' },
    leap: { zh: '{year}年不是闰年，2月只有28天', en: '{year} is no leap year; its February has 28 days' },
    month: { zh: '没有{month}月', en: 'There is no month {month}' },
  },
  *check({ text }): Iterable<Report> {
    for (const hit of matchesOf(text, DATE)) {
      const year = hit[1] ? Number(hit[1]) : undefined;
      const month = Number(hit[2]);
      const end = hit.index + hit[0].length;
      const from = hit.index + (hit[1] ? hit[1].length + 1 : 0);
      if (month === 0 || month > 12) {
        if (hit[3] !== undefined || year !== undefined) yield { from, to: end, fixes: [], message: 'month', data: { month }, trust: 'none' };
        continue;
      }
      if (hit[3] === undefined) continue;
      const day = Number(hit[3]);
      const days = daysIn(month, year);
      // “2月30日” is spoken of, not set.
      if ((day >= 1 && day <= days) || (text[from - 1] === '“' && text[end] === '”')) continue;
      const fixes = day > days && day <= 31 ? [`${month}月${days}日`] : [];
      if (month === 2 && day === 29 && year !== undefined) yield { from, to: end, fixes, message: 'leap', data: { year } };
      else yield { from, to: end, fixes, message: 'day', data: { month, days }, ...(fixes.length ? {} : { trust: 'none' as const }) };
    }
  },
};
