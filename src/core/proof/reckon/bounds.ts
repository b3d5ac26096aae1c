import { matchesOf } from '../begins';
import { dayNumber, daysIn } from '../calendar';
import { clocks, stretches, type Stretch } from '../moments';
import { valueOf } from '../numbers';
import { sentenceFrom } from '../../text/sentence';

/// An end that stands before its beginning, in the text's own order of words.
export interface Turned {
  readonly from: number;
  readonly to: number;
  /// What would make it right; empty where the text does not tell.
  readonly fixes: readonly string[];
  readonly start: string;
  readonly end: string;
  /// The place of the other bound.
  readonly other: { readonly from: number; readonly to: number };
}

/// A day of a text; the year may be left out.
interface Day {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /// Of the calendar, or 0 for this year.
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const DATE = /(?:(?<![0-9])((?:19|20)[0-9]{2})年|(今年|本年))?(?<![0-9.])(?:(1[0-2]|[1-9])月)?(?<![0-9.])([0-9]{1,2})日/g;
/// What stands between the two dates of a range.
const JOIN = /^(?:起)?，?(?:至|到|持续到|一直到|—|——|～)$/;
const BEGAN = /^(?:[凌清]晨|上午|中午|下午|傍晚|晚上?)?(?:在[^，。；！？、0-9]{1,12})?(?:正式|全面|陆续)?(?:开始|启动|开赛|开幕|开展|开馆|开工|动工|开班|开考|开机|开拍|开航|起航|出发|发车|开学|开镰|启程|亮灯|起(?=[，至到]))/;
const ENDED = /^(?:[凌清]晨|上午|中午|下午|傍晚|晚上?)?(?:在[^，。；！？、0-9]{1,12})?(?:正式|全面|全部|陆续)?(?:结束|截止|截稿|闭馆|关闭|停止|闭幕|落幕|收官|完工|竣工|撤展|落下帷幕|结业|杀青|返航|返回|返程|止)/;
/// 自3月31日开幕以来: told after the end.
const SINCE = /^(?:开幕|开始|启动|开赛|开展|开园|开馆|开工)以?来/;
const LASTED = /(?:历时|为期|前后|持续|展期|会期|赛期|工期|共)([0-9]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九])天/;
/// Months by which an end that gives no year may lie before its beginning: what is further off ends in the next year.
const NEAR = 4;
/// Any year: months and days of one year are compared.
const ANY = 2022;

function daysOf(text: string): Day[] {
  const out: Day[] = [];
  let month = 0;
  for (const hit of matchesOf(text, DATE)) {
    const [words, calendar, own, named, day] = hit;
    if (named !== undefined) month = Number(named);
    if (month === 0 || Number(day) > daysIn(month) || Number(day) < 1) continue;
    out.push({ from: hit.index, to: hit.index + words.length, words, year: calendar !== undefined ? Number(calendar) : own !== undefined ? 0 : undefined, month, day: Number(day) });
  }
  return out;
}

/// Whether the end comes before the beginning, as far as both tell.
function turned(start: Day, end: Day): boolean {
  const [a, b] = [start.year ?? (end.year === 0 ? undefined : end.year), end.year ?? start.year];
  // 自11月1日起，至今年4月30日 began in the year before.
  if (end.year === 0 && start.year === undefined) return false;
  if (a !== undefined && b !== undefined && end.year !== undefined && start.year !== undefined) return (a === 0) === (b === 0) && order(a, start) > order(b, end);
  if (start.month !== end.month && (start.month - end.month > NEAR || end.month > start.month)) return false;
  return order(ANY, start) > order(ANY, end);
}

const order = (year: number, { month, day }: Day): number => year * 400 + month * 32 + day;
/// A semicolon, too, ends what a date belongs to.
const ENDS = '。！？；';

/// Dates of which the second ends what the first begins, and is earlier: 5月28日开始、5月22日结束, 2024年12月31日至2024年9月1日.
export function* turnedDays(text: string): Iterable<Turned> {
  const days = daysOf(text);
  for (let i = 0; i + 1 < days.length; i++) {
    const [a, b] = [days[i]!, days[i + 1]!];
    const between = text.slice(a.to, b.from);
    if (SINCE.test(text.slice(b.to)) && ended(text, a, b) && turned(b, a)) {
      yield made(text, b, a, true);
      continue;
    }
    if (/[。！？；]/.test(between)) continue;
    const range = JOIN.test(between) && !/(?:次|翌|明|第二)年$/.test(between);
    if (!range && !(BEGAN.test(between) && (ENDED.test(text.slice(b.to)) || /(?:至|到|持续到)$/.test(between)))) continue;
    if (/[次翌明]年|跨年/.test(between)) continue;
    // 今年的防火期自11月1日起: the year of the clause is that of its date.
    const clause = text.slice(sentenceFrom(text, a.from, ENDS), a.from);
    const start = a.year === undefined && /今年[^，]{0,12}$/.test(clause) ? { ...a, year: 0 } : a;
    if (turned(start, b)) yield made(text, start, b, false);
  }
}

/// Whether the sentence of the first date says that something ended on it.
const ended = (text: string, a: Day, b: Day): boolean => /(?:落下帷幕|闭幕|落幕|结束|收官)[^，。]{0,2}。[^。]{0,6}自?$/.test(text.slice(a.to, b.from));

function made(text: string, start: Day, end: Day, back: boolean): Turned {
  const at = back ? start : end;
  const other = back ? end : start;
  const begin = sentenceFrom(text, Math.min(start.from, end.from), ENDS);
  const stop = text.indexOf('。', Math.max(start.to, end.to));
  const said = LASTED.exec(text.slice(begin, stop < 0 ? text.length : stop));
  if (said) {
    const days = valueOf(said[1]!) - 1;
    const right = back ? dayFrom(end, -days) : dayFrom(start, days);
    if (right) return { from: at.from, to: at.to, fixes: [write(right, at.words)], start: start.words, end: end.words, other };
  }
  const [first, second] = start.from < end.from ? [start, end] : [end, start];
  return { from: first.from, to: second.to, fixes: back ? [] : [`${second.words}${text.slice(first.to, second.from)}${first.words}`], start: start.words, end: end.words, other: first };
}

/// The day so many days later within the same or the next month.
function dayFrom({ month, day, year }: Day, days: number): { month: number; day: number } | undefined {
  const number = dayNumber(year || ANY, month, day) + days;
  for (const m of [month - 1, month, month + 1]) {
    if (m < 1 || m > 12) continue;
    const first = dayNumber(year || ANY, m, 1);
    if (number >= first && number < first + daysIn(m, year || ANY)) return { month: m, day: number - first + 1 };
  }
  return undefined;
}

const write = ({ month, day }: { month: number; day: number }, like: string): string => like.replace(/(?:[0-9]{1,2}月)?[0-9]{1,2}日$/, (old) => (old.includes('月') ? `${month}月${day}日` : `${day}日`));

const MORNING = /(?:上午|早上|早晨|清晨)$/;
const LATE = /(?:下午|傍晚|晚上?)$/;

/// Times of one morning or one afternoon of which the second comes first: 上午8时至上午6时. How long it takes may tell what is meant.
export function* turnedClocks(text: string): Iterable<Turned> {
  const all = clocks(text);
  for (let i = 0; i + 1 < all.length; i++) {
    const [a, b] = [all[i]!, all[i + 1]!];
    const between = text.slice(a.to, b.from);
    const [one, two] = [part(text, a), /^[至到—～]+(上午|早上|早晨|清晨|下午|傍晚|晚上?)$/.exec(between)?.[1]];
    if (one === undefined || two === undefined || one !== (MORNING.test(two) ? 'morning' : 'late') || b.seconds >= a.seconds) continue;
    const stop = text.indexOf('。', b.to);
    const said = stretches(text.slice(b.to, stop < 0 ? text.length : stop)).find((stretch) => stretch.grain >= 1800);
    const right = said && a.seconds + said.seconds;
    const from = b.from - two.length;
    yield { from, to: b.to, fixes: right !== undefined && right < 24 * 3600 ? [writeClock(right, text.slice(b.from, b.to))] : [], start: text.slice(a.from, a.to), end: text.slice(from, b.to), other: a };
  }
}

const part = (text: string, { from }: Stretch): string | undefined => {
  const lead = text.slice(Math.max(0, from - 2), from);
  return MORNING.test(lead) ? 'morning' : LATE.test(lead) ? 'late' : undefined;
};

/// A time of day with its part of the day, as `like` is written.
function writeClock(seconds: number, like: string): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const hour = /点/.test(like) ? '点' : '时';
  return `${hours < 12 ? '上午' : hours < 19 ? '下午' : '晚上'}${hours > 12 ? hours - 12 : hours}${hour}${minutes > 0 ? `${minutes}分` : ''}`;
}

const HOURS = /(?:开放|开馆|营业|服务|参观|接待)(?:时间)?[^。；！？]{0,16}$/;
const LAST_ENTRY = /^(?:停止|截止)(?:入馆|入园|入场|进馆|进园|进场|售票|检票|取票|取号|叫号|领票|换票)/;

/// Who is let in after the doors have closed: 开放时间为上午9时至下午5时，下午5时30分停止入馆.
export function* lateEntries(text: string): Iterable<Turned> {
  const all = clocks(text);
  for (let i = 2; i < all.length; i++) {
    const [open, close, last] = [all[i - 2]!, all[i - 1]!, all[i]!];
    if (!LAST_ENTRY.test(text.slice(last.to)) || last.seconds <= close.seconds || close.seconds <= open.seconds) continue;
    if (/[。；！？]/.test(text.slice(open.from, last.from)) || !/^(?:[至到—～]|——)/.test(text.slice(open.to)) || !HOURS.test(text.slice(Math.max(0, open.from - 24), open.from))) continue;
    const words = text.slice(last.from, last.to);
    const earlier = words.replace(/^[0-9]+/, (hour) => String(Number(hour) - 1));
    yield { from: last.from, to: last.to, fixes: last.seconds - 3600 < close.seconds ? [earlier] : [], start: text.slice(close.from, close.to), end: words, other: close };
  }
}
