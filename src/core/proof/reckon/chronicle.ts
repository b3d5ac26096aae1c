import { CharSet } from '../../text/char-set';
import { matchesFrom } from '../begins';
import { daysIn } from '../calendar';

/// What happened, in the order in which a paragraph tells it: the dates that stand before a predicate, with the year carried over from the one before.

/// A date that something happened on.
export interface Event {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /// Undefined where neither the date nor one before it tells.
  readonly year: number | undefined;
  /// Whether the date itself gives the year.
  readonly dated: boolean;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /// What stands between this date and the one before it.
  readonly since: string;
}

/// Of two events the one that is told later is dated earlier; `fix` is the date with the one part of it changed that brings it behind the other.
export interface Reversed {
  readonly wrong: Event;
  readonly before: Event;
  readonly fix: string | undefined;
}

const MONTH = '(1[0-2]|0?[1-9])月(?!份?[—～至到、]|度|饼|球|台|亮|光|季|嫂)';
const DATE = new RegExp(`(?<![0-9.—～~／/-])(?:(?:((?:1[89]|20)[0-9]{2})年|([同当次翌前去今明]年))(?:${MONTH})?|${MONTH})(?:([1-9]|[12][0-9]|3[01])日)?`, 'y');
const STARTS = new CharSet('0123456789同当次翌前去今明');
/// What makes a date something else than the day of an event: a bound, a plan, what it is compared with, a part of a name, one of several that are listed.
const NO_EVENT_BEFORE = /(?:截至|截止|至|(?<!直|等)到(?!了)|从|自|由|距离?|[比较]|定[于在]|将[于在]|拟[于在]|预计|计划|争取|力争|确保|必须|应当?|须|要[于在]|早在|[据按照]|依据|对|把|曾[于在]?|已[于在]?|生于|建于|始于|源于|成于|原定|[《（(—～、和与及是为近])$/;
const NO_EVENT_BEHIND = /^(?:[上中下]旬|底|初|末|份|夏|春|秋|冬|季)?(?:的|[至到](?=[0-9今次明同])|[—～、和与及版代级届止）)》]|度(?=[，。的])|期(?:间|[，。的])|间(?=[，。的])|起(?![诉草飞程航步动运跑火获名])|以[来前]|[之以]?前|[—～]|出生|生(?=[，。])|《|[上下]半年|第[一二三四]季|为|是|实施|施行|[^，。]{0,4}[电讯](?:$|\s))/;
/// What tells of a time before: the order of telling is not that of the days.
const BACK = /此前|早在|之前|在先|先前|曾|前身|回忆|回顾|回想|追溯|想起|记得|当初|起初|最初|原本|原是|原来|历史|沿革|出生|[去前今明]年|那年|那时|经查|查明|就已|诉称|相比|对比|类似|同类|另一|另外?[，有]|还有|再看|说起|其中|例如|比如|譬如|分别/;
/// Years that are told from this one, and those of the calendar.
const RELATIVE: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 };
const CALENDAR = 1000;
/// Characters beside a date that are looked at for that.
const BEHIND = 24;
/// How far before a date a mark may open what it stands in.
const ENCLOSED = 80;
/// Months by which a date without a year may lie before the one before it: what is further off is of the next year.
const NEAR = 6;

/// The dates of a paragraph that something happened on, in reading order. What is said in quotation marks is told by itself (`quoted`), and dates in brackets are passed over.
export function eventsOf(text: string, quoted = false): Event[] {
  const out: Event[] = [];
  let [year, past] = [undefined as number | undefined, 0];
  for (const hit of matchesFrom(text, DATE, STARTS)) {
    const [words, own, shifted, ofYear, alone, day] = hit;
    const month = ofYear ?? alone;
    if ((month === undefined && (day !== undefined || own === undefined)) || (day !== undefined && Number(day) > daysIn(Number(month)))) continue;
    const to = hit.index + words.length;
    const lead = leadOf(text, hit.index);
    const dated = own !== undefined || shifted !== undefined;
    if (own !== undefined) year = Number(own);
    else if (shifted !== undefined) year = RELATIVE[shifted] ?? (year === undefined ? undefined : year + (/[次翌]/.test(shifted) ? 1 : 0));
    if (NO_EVENT_BEFORE.test(lead) || NO_EVENT_BEHIND.test(text.slice(to, to + 6)) || isEnclosed(text, hit.index, '（《', '）》') || isEnclosed(text, hit.index, '“', '”') !== quoted) continue;
    if (BACK.test(lead) || BACK.test(/^[^。；！？0-9]*/.exec(text.slice(to, to + BEHIND))![0].replace(/[前去今明]年$/, ''))) {
      past = to;
      // What is told back and forth has no order.
      out.length = 0;
      continue;
    }
    const last = out.at(-1);
    // Behind December comes January, without a year.
    if (!dated && last && last.month !== undefined && year !== undefined && year === last.year && last.month - Number(month) > NEAR) year += 1;
    out.push({ from: hit.index, to, words, year, dated, month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day), since: text.slice(past, hit.index) });
    past = to;
  }
  return out;
}

/// The words of its clause before a date.
const leadOf = (text: string, at: number): string => text.slice(Math.max(0, at - BEHIND), at).split(/[。！？；，]/).at(-1)!;

function isEnclosed(text: string, at: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, at - ENCLOSED), at);
  return [...open].some((mark, i) => before.lastIndexOf(mark) > before.lastIndexOf(close[i]!));
}

/// Whether `b` is plainly earlier than `a`, as far as both tell.
export function isEarlier(b: Event, a: Event): boolean {
  if ((a.year === undefined) !== (b.year === undefined) || (a.year !== undefined && a.year < CALENDAR !== b.year! < CALENDAR)) return false;
  if (a.year !== b.year) return b.year! < a.year!;
  if (a.month === undefined || b.month === undefined) return false;
  // Without a year of its own what lies far back is of the next one.
  if (!b.dated && a.month - b.month > NEAR) return false;
  if (a.month !== b.month) return b.month < a.month;
  return a.day !== undefined && b.day !== undefined && b.day < a.day;
}

const isLater = (b: Event, a: Event): boolean => isEarlier(a, b);

/// What says that something came next: 审查后于, 随后在; 再次, 又 behind the date; what is told of the time between.
const NEXT_BEFORE = /(?:[\u4e00-\u9fff]{2}后|随即|接着|继而|紧接着|[遂又再才]|再次|再度|最终|最后|终于|直到|等到|到了)[于在]?$/;
const NEXT_BEHIND = /^(?:[上中下]旬|底|初|末)?，?(?:再次|再度|[又才遂]|终于|最终|随后|随即|接着)|^，[^，。；0-9]{1,6}(?:再次|再度|终于|最终)/;
const SINCE_THEN = /(?:此后|随后|后来|不久|之后|其后|接着|从此|紧接着)[^。！？]{0,30}[。！？]?$/;
/// Months that a next step lies behind at most to be one of the same course.
const COURSE = 18;
/// Events in a row of which one alone may be out of order, so that it is no way of telling; of fewer only full months in one breath.
const [MANY, FEW] = [4, 3];
/// Dates of a paragraph beyond which it is a calendar.
const MOST = 24;
/// Characters between the dates of a run.
const REACH = 80;

/// The events of a paragraph that are dated before the one which they are told behind, where the text goes on from day to day: all others ascend, or words say what came next.
export function* reversedEvents(text: string): Iterable<Reversed> {
  for (const quoted of text.includes('“') ? [false, true] : [false]) yield* reversedIn(text, eventsOf(text, quoted));
}

function* reversedIn(text: string, all: readonly Event[]): Iterable<Reversed> {
  if (all.length < 2 || all.length > MOST) return;
  const run = isRun(all);
  for (let i = 1; i < all.length; i++) {
    const [before, wrong, next] = [all[i - 1]!, all[i]!, all[i + 1]];
    if (!isEarlier(wrong, before)) continue;
    const told = run && (next ? isLater(next, before) : i + 1 >= FEW && isLater(wrong, all[0]!) && all.every(({ since }, k) => k === 0 || !/[。！？]/.test(since)));
    if (!told && !(isNext(text, wrong) && inCourse(wrong, before))) continue;
    yield { wrong, before, fix: fixOf(wrong, before, next) };
  }
}

/// Whether all but one of the events ascend, one close behind the other.
function isRun(all: readonly Event[]): boolean {
  const turns = all.filter((event, i) => i > 0 && isEarlier(event, all[i - 1]!)).length;
  if (turns !== 1 || all.length < FEW || all.some(({ since }, i) => i > 0 && (since.length > REACH || /[“”]/.test(since)))) return false;
  return all.length >= MANY || all.every(({ month, day, since }, i) => month !== undefined && (day === undefined) === (all[0]!.day === undefined) && (i === 0 || /[，；。]/.test(since)));
}

const isNext = (text: string, { from, to, since }: Event): boolean => NEXT_BEFORE.test(leadOf(text, from)) || NEXT_BEHIND.test(text.slice(to, to + 8)) || SINCE_THEN.test(since);

const inCourse = (b: Event, a: Event): boolean => a.month !== undefined && b.month !== undefined && (a.year === undefined || (a.year - b.year!) * 12 + a.month - b.month <= COURSE);

/// The date with its year, else its month, changed so that it stands behind the one before and before the next.
function fixOf(wrong: Event, before: Event, next: Event | undefined): string | undefined {
  const fits = (event: Event): boolean => !isEarlier(event, before) && (event.day === undefined || event.day <= daysIn(event.month!)) && (!next || isLater(next, event));
  const { words, year, month, day } = wrong;
  if (/^[0-9]{4}年/.test(words) && year !== undefined && month !== undefined) {
    const later = [1, 2].map((more) => ({ ...wrong, year: year + more })).find(fits);
    return later && words.replace(/^[0-9]{4}/, String(later.year));
  }
  if (month === undefined || day === undefined || before.month === undefined) return undefined;
  const later = [before.month, before.month + 1].map((other) => ({ ...wrong, year: before.year, dated: true, month: other })).find((event) => event.month <= 12 && fits(event));
  return later && words.replace(/[0-9]{1,2}月/, `${later.month}月`);
}
