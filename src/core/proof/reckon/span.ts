import { sentenceFrom } from '../../text/sentence';
import { dayNumber } from '../calendar';
import { clocks, stretches, type Stretch } from '../moments';

/// A time of day in an article, with the day where the text tells it.
export interface Moment {
  /// The number of its field in the article.
  readonly field: number;
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /// Minutes since midnight.
  readonly minutes: number;
  /// By the calendar; undefined where no day was named yet.
  readonly day: number | undefined;
}

/// A stretch of time that two moments do not give.
export interface Span {
  readonly where: string;
  readonly said: Stretch;
  readonly one: Moment;
  readonly other: Moment;
  /// Seconds.
  readonly right: number;
  /// The same, as the text would round it.
  readonly round: number;
}

const DAY = 1440;
/// Paragraphs in which what happened a stretch later is told.
const LATELY = 3;
/// Moments beyond which a text is a table of times.
const MOST = 40;
const ON = /(?:(?:([0-9]{4})年)?([0-9]{1,2})月)?([0-9]{1,2})日(?:（[^）]{1,8}）)?(?:[凌清]晨|上午|中午|下午|傍晚|晚上?|夜间|深夜|夜)?$/;
const NEXT_DAY = /(?:次日|翌日|第二天)(?:[凌清]晨|早上|上午|中午|下午|傍晚|晚上?)?$/;
/// What says that a stretch is the whole time between moments named before it.
const LASTED = /(?:相隔|间隔|相距|历时|用时|耗时|(?:只|仅|共|前后|一共)?用了|仅用|只用|持续|前后|全程|长达|共计?|整整|整个过程|开放|营业|过去|[站坐跑走忙干守蹲骑游演谈找]了|鏖战|奋战|苦战|激战|等待|等了|只有|仅有|抢修|搜救|搜寻|救援|[距接发]?[\u4e00-\u9fff]{0,6}(?:已经?|已过))(?:了|过去)?(?:仅|只|仅用|共|约|近|超过|长达|整整|将近|不到|不足)*$/;
/// What binds a stretch to moments of another sentence.
const BOUND = /(?:从[^，。；]{1,12}[到至][^，。；]{1,12}|距离?[^，。；]{1,14}|相隔|间隔|前后|全程)[^，。；]{0,6}$/;
const BOUND_AT = /从[^，。；]{1,14}[到至][^，。；]{1,14}，[^，。；]{0,8}$/;
const UNDER = /(?:近|将近|接近|不足|不到)(?:了)?$/;
const ABOUT = /(?:约|大约|左右)(?:了)?$/;
const OVER = /(?:超过|超|逾)(?:了)?$/;

/// The moments of an article, in reading order.
export function momentsOf(fields: readonly { readonly where: string; readonly text: string; readonly role?: string }[]): Moment[] {
  const out: Moment[] = [];
  let day: number | undefined;
  let month = 1;
  let year = 2023;
  for (const [field, { where, text, role }] of fields.entries()) {
    if (role === 'byline' || role === 'credit' || !/[时:：]/.test(text)) continue;
    for (const clock of clocks(text)) {
      const before = text.slice(Math.max(0, clock.from - 26), clock.from);
      const named = ON.exec(before);
      if (named) {
        year = Number(named[1] ?? year);
        month = Number(named[2] ?? month);
        day = dayNumber(year, month, Number(named[3]));
      } else if (NEXT_DAY.test(before) && day !== undefined) day += 1;
      out.push({ field, where, from: clock.from, to: clock.to, text, minutes: Math.round(clock.seconds / 60) + (NEXT_DAY.test(before) && day === undefined ? DAY : 0), day });
    }
  }
  return out;
}

/// Minutes from one moment to a later one.
function apart(a: Moment, b: Moment): number {
  const days = a.day !== undefined && b.day !== undefined ? b.day - a.day : 0;
  const gap = b.minutes - a.minutes + days * DAY;
  // A report begins with its end: what happened may be told later.
  return days === 0 && gap < 0 ? gap + DAY : Math.abs(gap);
}

/// Whether a stretch can be meant to say so many minutes.
function says(said: Stretch, hedge: string, minutes: number): boolean {
  const gap = minutes - said.seconds / 60;
  const step = said.grain / 60;
  if (UNDER.test(hedge)) return gap <= step * 0.1 && gap >= -Math.max(step, 0.15 * minutes);
  if (OVER.test(hedge)) return gap >= 0 && gap <= Math.max(step, 0.25 * minutes);
  if (ABOUT.test(hedge)) return Math.abs(gap) <= Math.max(step / 2, 0.15 * minutes);
  return Math.abs(gap) <= (step > 1 ? step * 0.6 : 1);
}

export function* spans(fields: readonly { readonly where: string; readonly text: string; readonly role?: string }[]): Iterable<Span> {
  let all: Moment[] | undefined;
  for (const [here, { where, text }] of fields.entries()) {
    for (const said of stretches(text)) {
      const lead = text.slice(Math.max(0, said.from - 26), said.from).split(/[。；！？]/).at(-1)!;
      if (!LASTED.test(lead) || said.grain < 60) continue;
      all ??= momentsOf(fields);
      if (all.length > MOST) return;
      const before = all.filter((m) => m.field < here || (m.field === here && m.to <= said.from));
      if (before.length < 2) continue;
      const hedge = lead;
      const later = laterBy(fields, here, said);
      if (before.some((a, i) => before.slice(i + 1).some((b) => later.some((more) => says(said, hedge, apart(a, b) + more) || says(said, hedge, apart(a, b) - more))))) continue;
      const pair = choose(text, where, said, lead, before) ?? (BOUND.test(lead) || BOUND_AT.test(lead) ? slipped(said, before) : undefined);
      if (!pair) continue;
      const right = apart(pair[0], pair[1]);
      if (right <= 0 || right > 3 * DAY || right * 60 > said.seconds * 3 || right * 60 * 3 < said.seconds) continue;
      const steps = (right * 60) / said.grain;
      const round = (UNDER.test(hedge) ? Math.ceil(steps) : OVER.test(hedge) ? Math.floor(steps) : ABOUT.test(hedge) ? Math.round(steps) : steps) * said.grain;
      yield { where, said, one: pair[0], other: pair[1], right: right * 60, round };
    }
  }
}

/// By how many minutes an end may lie from a moment that is named: 又过了4分钟, 6分钟后. No more, and each of the stretches before `said` that are told so.
function laterBy(fields: readonly { readonly text: string }[], here: number, said: Stretch): number[] {
  const out = new Set([0]);
  for (let i = Math.max(0, here - LATELY); i <= here; i++) {
    const { text } = fields[i]!;
    for (const { from, to, seconds } of stretches(text)) {
      if (out.size > MOST || (i === here && from >= said.from)) break;
      if (/^(?:钟)?[之以]?后/.test(text.slice(to, to + 4)) || /过了?$|又[\u4e00-\u9fff]{0,2}了?$/.test(text.slice(Math.max(0, from - 5), from))) out.add(Math.round(seconds / 60));
    }
  }
  return [...out];
}

/// The two moments that a stretch is the time between; undefined where the text does not tell.
function choose(text: string, where: string, said: Stretch, lead: string, before: readonly Moment[]): readonly [Moment, Moment] | undefined {
  const start = sentenceFrom(text, said.from);
  const sentence = before.filter((m) => m.where === where && m.from >= start);
  const field = before.filter((m) => m.where === where);
  // Of a list of moments those are meant that are named again: 从初亏到复圆.
  const named = /从([\u4e00-\u9fff]{2,4})[到至]([\u4e00-\u9fff]{2,4})[^，。]{0,6}$/.exec(text.slice(start, said.from).replace(/(?:历时|用时|耗时|持续|长达|只?用了)$/, ''));
  if (named && sentence.length > 2) {
    const event = (m: Moment, what: string): boolean => text.slice(m.to, m.to + 10).split(/[，。、；]/)[0]!.includes(what) || text.slice(Math.max(start, m.from - what.length - 4), m.from).split(/[，。、；]/).at(-1)!.includes(what);
    const [first, last] = [named[1]!, named[2]!].map((what) => sentence.filter((m) => event(m, what))) as [Moment[], Moment[]];
    return first.length === 1 && last.length === 1 ? [first[0]!, last[0]!] : undefined;
  }
  if (sentence.length === 2) return open(sentence[0]!, sentence[1]!) ? undefined : [sentence[0]!, sentence[1]!];
  if (sentence.length > 2) return undefined;
  const slip = slipped(said, before);
  if (slip) return slip;
  if (field.length === 2 && (BOUND.test(lead) || sentence.length === 1)) return open(field[0]!, field[1]!) ? undefined : [field[0]!, field[1]!];
  if (!BOUND.test(lead) && !/从[^，。；]{1,12}[到至][^，。；]{1,12}，/.test(text.slice(start, said.from))) return undefined;
  const last = field.length === 1 ? field[0] : undefined;
  const first = last && before[before.indexOf(last) - 1];
  return first && last ? [first, last] : undefined;
}

/// The one pair of moments from which a stretch differs by its hours, or by the tens of its minutes, alone.
function slipped(said: Stretch, before: readonly Moment[]): readonly [Moment, Moment] | undefined {
  const pairs = before.flatMap((a, i) => before.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => {
    const off = Math.abs(apart(a, b) - said.seconds / 60);
    return said.grain === 60 && (off === 60 || off === 120 || (off % 10 === 0 && off > 0 && off < 60));
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}

/// Another day between two moments of one text leaves the count open, unless the calendar tells it.
const open = (a: Moment, b: Moment): boolean =>
  a.where === b.where && (a.day === undefined || b.day === undefined) && !NEXT_DAY.test(b.text.slice(Math.max(0, b.from - 8), b.from)) && /[0-9]日|隔天|第[二三四五]天|几天|星期|周[一二三四五六日]/.test(a.text.slice(a.to, b.from));
