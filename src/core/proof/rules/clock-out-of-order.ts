import type { ArticleFields, Report } from '../../rule/rule';
import { matchesFrom } from '../begins';
import { CharSet } from '../../text/char-set';
import { incidents } from '../reckon/sequence';
import { DIGITS, PROSE, type ProofArticleRule } from '../rule';

/// A time of day that opens a clause of a report: `14时32分，首批力量到场`.
const CLOCK = /(?<=^|[。；！？，\s])(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:当[日天晚]|凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上?)?((?:[01]?[0-9]|2[0-3]))(?:时(?:([0-5]?[0-9])分?)?|[：:]([0-5]?[0-9]))(?:许|左右)?，/y;
const STARTS = new CharSet('0123456789当凌清早上中下傍晚');
/// What begins another day, or goes back to what was before.
const ANOTHER = /次日|翌日|第二天|前一天|前一日|昨[日天晚]|明[日天]|此前|之前|早在|原定|预计|计划|每[天日]|节目|时间表|日程/;

/// What nothing follows.
const ENDS = /^[^。！？；，]{0,14}(?:结束|散会|闭幕|落幕|扑灭|获救|脱险|返回|恢复(?:通车|供电|供水|正常|交通)|送达|撤离|解除|全部完成)/;

interface Time {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly minutes: number;
  /// Whether it is said of an end.
  readonly ends: boolean;
}

export const clockOutOfOrder: ProofArticleRule = {
  name: 'clock-out-of-order', class: 'fact', severity: 'B', trust: 'none', layer: 'text', scope: 'article', needs: ['时点：:', DIGITS],
  docs: {
    what: { zh: '按先后叙述的钟点倒了回去（14时32分到场，13时40分控制，16时15分扑灭）', en: 'A time of day that goes back in a report told in order' },
    why: { zh: '前一个钟点比它晚，后一个又比前一个晚，中间这个多半写错了', en: 'The time before it is later, and the next is later still: the one between is mostly a slip' },
    instead: { zh: '核对钟点', en: 'Check the time' },
  },
  messages: { clock: { zh: '前面说的是{before}，这里反而更早', en: 'It comes after {before}, and is earlier' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const asked = new Set<string>();
    for (const { wrong, other } of incidents(fields)) {
      asked.add(`${wrong.where} ${wrong.from}`);
      yield { where: wrong.where, from: wrong.from, to: wrong.to, fixes: [], message: 'clock', data: { before: other.words }, related: [{ where: other.where, from: other.from, to: other.to }] };
    }
    const told = fields.filter((field) => PROSE.has(field.role));
    if (told.some(({ text }) => ANOTHER.test(text))) return;
    const all = told.flatMap(({ text, where }) => [...matchesFrom(text, CLOCK, STARTS)].map((hit): Time => {
      const to = hit.index + hit[0].length - 1;
      const from = hit.index + hit[0].search(/[0-9]{1,2}(?:时|：|:)/);
      const hours = Number(hit[1]);
      // 下午3时 is 15时.
      const late = /(?:^|日)(?:下午|傍晚|晚)/.test(hit[0]) && hours < 12 ? 12 : 0;
      return { where, from, to, words: text.slice(from, to), minutes: (hours + late) * 60 + Number(hit[2] ?? hit[3] ?? 0), ends: ENDS.test(text.slice(to + 1, to + 24)) };
    }));
    const [last, former] = [all.at(-1), all.at(-2)];
    if (last && former && all.length > 2 && last.minutes < former.minutes && last.ends && all.every((each, i) => i === 0 || i === all.length - 1 || each.minutes >= all[i - 1]!.minutes) && !asked.has(`${last.where} ${last.from}`)) {
      yield { where: last.where, from: last.from, to: last.to, fixes: [], message: 'clock', data: { before: former.words }, related: [{ where: former.where, from: former.from, to: former.to }] };
    }
    for (let i = 1; i + 1 < all.length; i++) {
      const [before, here, after] = [all[i - 1]!, all[i]!, all[i + 1]!];
      if (here.minutes >= before.minutes || after.minutes < before.minutes || asked.has(`${here.where} ${here.from}`)) continue;
      yield { where: here.where, from: here.from, to: here.to, fixes: [], message: 'clock', data: { before: before.words }, related: [{ where: before.where, from: before.from, to: before.to }] };
    }
  },
};
