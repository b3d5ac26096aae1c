import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { dayNumber, daysIn } from '../calendar';
import { toHan, valueOf, writeCount } from '../numbers';
import { earlyDays } from '../reckon/early';
import { lastingDays, lastingYears, type Lasting } from '../reckon/lasting';
import { lastingAges, lastingMonths } from '../reckon/lived';
import { PROSE, type ProofParagraphRule } from '../rule';

const COUNT = '([0-9]{1,3}|[一二两三四五六七八九十]{1,4})';
/// A date, the month of the second of two may be left out. Groups: year, month, day.
const DATE = '(?:((?:19|20)[0-9]{2})年)?(?<![0-9.])(1[0-2]|[1-9])月([0-9]{1,2})日';
const NEXT = '(?:((?:19|20)[0-9]{2})年)?(?:(1[0-2]|[1-9])月)?([0-9]{1,2})日';

/// 10月1日至8日，连续8天: both ends are counted.
const SPAN = new RegExp(`${DATE}(?:持续|延续)?(?:[至到—～]|——)${NEXT}(?:[，、（]?[^，。；！？0-9]{0,14}?(?:为期|连续|历时|持续|共|整整|这|的|里|间))${COUNT}(天|个月)(?!后|前|内|[多余左以])`, 'g');
/// 从4月23日……到5月23日，历时一个月: the two dates stand apart.
const LASTING = new RegExp(`${DATE}[^。；！？]{0,30}[，。][^，。；！？0-9]{0,12}(?:持续|延续|延长)[至到]${NEXT}(?:结束)?，(?:历时|为期|共)${COUNT}(天|个月)(?![多余左以])`, 'g');
/// 3月1日开幕，3月20日结束，历时20天.
const ENDED = new RegExp(`${DATE}[\\u4e00-\\u9fff]{0,3}(?:开幕|开始|启动|开工|开展|开馆)，${NEXT}[\\u4e00-\\u9fff]{0,2}(?:闭幕|结束|落幕|完工)，(?:历时|为期|共)${COUNT}(天)(?![多余左以])`, 'g');
/// 自4月3日起至4月17日止，为期15天; 从9月12日开始，到9月21日结束，为期10天.
const FROM_TO = new RegExp(`${DATE}(?:开始|起|动工|开工|启动|开幕|开馆)，?(?:[至到]|持续到|一直到)${NEXT}[\\u4e00-\\u9fff]{0,2}?(?:止|结束|完工|闭幕|落幕|竣工|收官)?，[^，。；！？0-9]{0,6}?(?:历时|为期|共|前后|整整|连续)(?:历时|整整|共)?${COUNT}(天)(?![多余左以])`, 'g');
/// 10月21日，距11月15日……还有25天.
const UNTIL = new RegExp(`${DATE}(?:[^。；！？0-9]{0,20}，)[^。；！？0-9]{0,6}距离?${DATE}[^。；！？0-9]{0,20}(?:还有|仅有|只有|仅剩|只剩|不足)${COUNT}(天)(?![多余左以])`, 'g');
/// 9月3日通水，比原定的9月30日提前27天.
const EARLY = new RegExp(`${DATE}[^。；！？0-9]{0,30}，[^。；！？0-9]{0,6}[比较](?:原定|原计划|计划|合同|预定)[^。；！？0-9]{0,8}${DATE}[^。；！？0-9]{0,8}?(?:提前|推迟|晚|早)(?:了)?(?:整整)?${COUNT}(天)(?![多余左以])`, 'g');

/// 原定9月30日完工，实际9月18日完工，提前15天.
const PLANNED = new RegExp(`(?:原定|原计划|计划|合同工期|预定|约定)(?:于|在)?(?:工期|时间)?(?:为|是)?${DATE}[^。；！？0-9]{0,14}，[^。；！？0-9]{0,10}${NEXT}[^。；！？0-9]{0,12}，(?:比计划|比原定|整整)?(?:提前|推迟|晚|早)(?:了)?(?:整整)?${COUNT}(天)(?![多余左以])`, 'g');

/// 假期8天，从1月28日至2月4日: the count stands first.
const FIRST = new RegExp(`(?<![第0-9])${COUNT}(天)(?:，|（|：|——)(?:从|自|即|时间为)?${DATE}(?:[至到—～]|——)${NEXT}(?![^，。]{0,4}(?:期间|之间))`, 'g');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/// 从去年9月到今年6月……整整8个月.
const MONTHS = /从?(?:(?<y1>去年|今年|前年|(?:19|20)[0-9]{2}年))(?<m1>1[0-2]|[1-9])月(?:到|至)(?<y2>今年|去年|明年|次年|(?:19|20)[0-9]{2}年)(?<m2>1[0-2]|[1-9])月，[^。；！？0-9]{0,16}?(?:整整|历时|前后|长达|持续|[了共])(?:整整)?(?<said>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个月(?![多余左以])/g;
const NAMED: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 };

function* months(where: string, text: string): Iterable<Report> {
  for (const hit of /[去今前]年|[0-9]年/.test(text) && text.includes('个月') ? matchesOf(text, MONTHS) : []) {
    const { y1 = '', m1, y2 = '', m2, said = '' } = hit.groups!;
    const first = NAMED[y1] ?? Number(y1.slice(0, 4));
    const last = y2 === '次年' ? first + 1 : NAMED[y2] ?? Number(y2.slice(0, 4));
    const right = (last - first) * 12 + Number(m2) - Number(m1);
    const value = valueOf(said);
    // The last month may be counted or not, and so may the first.
    if (right <= 0 || right > 60 || Math.abs(value - right) > 6 || [right - 1, right, right + 1].includes(value)) continue;
    const to = hit.index + hit[0].length;
    const words = `${/[0-9]/.test(said) ? right + 1 : toHan(right + 1)}个月`;
    const from = to - said.length - 2;
    yield { from, to, fixes: [words], message: 'days', data: { from: `${y1}${m1!}月`, to: `${y2}${m2!}月`, right: words }, related: [{ where, from: hit.index, to: from }] };
  }
}

export const wrongDayCount: ProofParagraphRule = {
  name: 'wrong-day-count', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '月年',
  docs: {
    what: { zh: '天数、月数、年数与起讫日期对不上', en: 'Days, months or years that two dates do not give' },
    why: { zh: '“10月1日至8日”首尾都算是8天；“距11月15日还有几天”是两个日期之差', en: '“1 to 8 October” is eight days with both ends; “days until 15 November” is the difference' },
    instead: { zh: '按日历重新数', en: 'Count again on the calendar' },
  },
  messages: { days: { zh: '{from}到{to}是{right}', en: 'From {from} to {to} it is {right}' } },
  *check({ text, where }): Iterable<Report> {
    yield* months(where, text);
    for (const found of [...lastingYears(text), ...lastingAges(text)]) yield lasted(where, found);
    // All of it is said of two days, and in days or months.
    if (text.indexOf('日') === text.lastIndexOf('日') || !/月[0-9]{1,2}日/.test(text) || !/天|个月/.test(text)) return;
    const asked = new Set<number>();
    for (const found of [...lastingDays(text), ...earlyDays(text), ...lastingMonths(text)]) {
      asked.add(found.to);
      yield lasted(where, found);
    }
    for (const hit of matchesOf(text, FIRST)) {
      const [, said, unit, ...rest] = hit;
      const moved = Object.assign([hit[0], ...rest, said, unit], { index: hit.index }) as unknown as RegExpExecArray;
      const report = judge(where, moved, 1);
      if (report) yield { ...report, from: hit.index, to: hit.index + said!.length + 1, related: [{ where, from: hit.index + said!.length + 1, to: hit.index + hit[0].length }] };
    }
    for (const [pattern, ends] of [[SPAN, 1], [LASTING, 1], [ENDED, 1], [FROM_TO, 1], [UNTIL, 0], [EARLY, 0], [PLANNED, -1]] as const) {
      for (const hit of matchesOf(text, pattern)) {
        const report = judge(where, hit, ends);
        if (report && !asked.has(report.to)) yield report;
      }
    }
  },
};

const lasted = (where: string, { from, to, right, begin, end }: Lasting): Report => ({
  from, to, fixes: [right], message: 'days', data: { from: begin.words, to: end.words, right }, related: [begin, end].map((point) => ({ where, from: point.from, to: point.to })),
});

/// `ends`: how many days more than the difference are counted; -1 where either date may be the earlier one. A difference may be counted with either end: a day more or less is left alone.
function judge(where: string, hit: RegExpExecArray, ends: -1 | 0 | 1): Report | undefined {
  const [, y1, m1, d1, y2, m2, d2, said, unit] = hit as unknown as string[];
  const year = Number(y1 ?? y2 ?? NaN);
  let a: Day = { year: Number.isNaN(year) ? 2023 : year, month: Number(m1), day: Number(d1) };
  let b: Day = { year: y2 ? Number(y2) : a.year, month: Number(m2 ?? m1), day: Number(d2) };
  if (ends === 0 && order(a, b) < 0) return undefined;
  if (ends === -1 && order(a, b) < 0) [a, b] = [b, a];
  if (!y2 && order(a, b) < 0) b = { ...b, year: b.year + 1 };
  const value = valueOf(said!);
  const gap = order(a, b);
  if (gap <= 0 || Number.isNaN(value) || a.day > daysIn(a.month) || b.day > daysIn(b.month)) return undefined;
  let right: number;
  if (unit === '个月') {
    const months = wholeMonths(a, b);
    if (months === undefined) return undefined;
    right = months;
    if (right === value) return undefined;
  } else {
    right = gap + Math.max(0, ends);
    // Without a year nobody knows how long February is.
    const open = Number.isNaN(year) && a.month <= 2 && b.month >= 3 ? 1 : 0;
    if (Math.abs(right - value) <= (ends === 1 ? open : 1)) return undefined;
    // What is far off counts something else: 8月1日至31日……免费开放10天.
    if (Math.abs(right - value) > Math.max(10, right * 0.5)) return undefined;
  }
  const to = hit.index + hit[0].length;
  const from = to - unit!.length - said!.length;
  const words = `${writeCount(right, said!)}${unit!}`;
  const name = ({ month, day }: Day): string => `${month}月${day}日`;
  return { from, to, fixes: [words], message: 'days', data: { from: name(a), to: name(b), right: words }, related: [{ where, from: hit.index, to: from }] };
}

const order = (a: Day, b: Day): number => dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day);

/// The months from one day to another, if they are whole: from a day to the same day, or to the day before it.
function wholeMonths(a: Day, b: Day): number | undefined {
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (b.day === a.day) return months;
  if (b.day === a.day - 1) return months;
  if (a.day === 1 && b.day >= daysIn(b.month, b.year)) return months + 1;
  return undefined;
}
