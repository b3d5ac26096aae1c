import { matchesOf } from '../begins';
import { dayNumber, daysIn } from '../calendar';
import { clocks } from '../moments';
import { YEAR_MONTH } from './days';
import { valueOf } from '../numbers';
import { sentenceFrom } from '../../text/sentence';

/// Moments that do not follow each other as the text tells them: the day after, what comes after an alarm, and what began so many months before its end.

type Field = { readonly where: string; readonly role?: string; readonly text: string };

interface Place {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/// A moment that another one forbids; `right` is what it should be, where that is known.
export interface Misplaced {
  readonly wrong: Place;
  readonly other: Place;
  readonly right?: string;
}

const DATE = /(?:(?<![0-9])((?:19|20)[0-9]{2})年)?(?<![0-9.])(1[0-2]|[1-9])月([0-9]{1,2})日/g;
/// 次日，也就是8月7日; 三天后的8月9日.
const NAMED = /(次日|翌日|第二天|(?<![0-9第十])([0-9]{1,2}|[两三四五六七八九十])天[之以]?后)(?:，?(?:也就是|即|就是)|（|的)?(?:(1[0-2]|[1-9])月)?(?<![0-9])([0-9]{1,2})日/g;
/// Days by which a slip may be off.
const NEAR = 12;
/// Any year: days of one year are compared.
const ANY = 2022;

/// Days that are named by the one before them, and are another: 8月6日立案，次日，也就是8月5日.
export function* daysAfter(fields: readonly Field[]): Iterable<Misplaced> {
  let last: (Place & { readonly month: number; readonly day: number }) | undefined;
  for (const { text, where, role } of fields) {
    if (role !== 'paragraph' || !text.includes('日')) continue;
    const dates = matchesOf(text, DATE);
    for (const hit of /次日|翌日|第二天|天[之以]?后/.test(text) ? matchesOf(text, NAMED) : []) {
      const before = [...dates].reverse().find((date) => date.index + date[0].length <= hit.index);
      const base = before ? { where, from: before.index, to: before.index + before[0].length, words: before[0], month: Number(before[2]), day: Number(before[3]) } : last;
      if (!base || base.day > daysIn(base.month)) continue;
      const off = hit[2] === undefined ? 1 : valueOf(hit[2]);
      const expected = dayNumber(ANY, base.month, base.day) + off;
      const said = dayNumber(ANY, Number(hit[3] ?? base.month), Number(hit[4]));
      // 三天后 may count the first day, and February may have a day more.
      const loose = hit[2] === undefined ? 0 : 1;
      if (Math.abs(said - expected) <= loose + (base.month === 2 ? 1 : 0) || Math.abs(said - expected) > NEAR) continue;
      const to = hit.index + hit[0].length;
      const from = to - hit[4]!.length - 1 - (hit[3] === undefined ? 0 : hit[3].length + 1);
      yield { wrong: { where, from, to, words: text.slice(from, to) }, other: base, right: dayOf(expected, hit[3] !== undefined) };
    }
    const end = dates.at(-1);
    if (end) last = { where, from: end.index, to: end.index + end[0].length, words: end[0], month: Number(end[2]), day: Number(end[3]) };
  }
}

function dayOf(number: number, named: boolean): string {
  let month = 12;
  while (month > 1 && dayNumber(ANY, month, 1) > number) month--;
  return `${named ? `${month}月` : ''}${number - dayNumber(ANY, month, 1) + 1}日`;
}

/// What happens, who comes, how it ends.
const COURSE: readonly RegExp[] = [
  /^[^，。；]{0,8}(?:接到|接警|报警|收到求助|发生(?!地)|起火|失联|落水|被困|被发现)/,
  /^[^，。；]{0,10}(?:出动|赶到|赶赴|到达|抵达|到场|到位|集结)/,
  /^[^，。；]{0,10}(?:控制|扑灭|救出|获救|抢通|恢复|排除|脱险|脱困|撤离|送到医院|送医|解除|撤回|返回|全部完成)/,
];
const ANOTHER_DAY = /次日|翌日|第二天|前一天|前一日|昨[日天晚]|此前|早在|月[0-9]{1,2}日|[0-9]日|凌晨/;
/// Seconds: what lies further back is of another day, or counted from noon.
const BACK = 3 * 3600;

/// Times of day of one incident, of which the later step is the earlier one: 10时接到电话……9时40分赶到.
export function* incidents(fields: readonly Field[]): Iterable<Misplaced> {
  let last: (Place & { readonly step: number; readonly seconds: number }) | undefined;
  // What stands between the last step and where its paragraph, and those behind it, end.
  let since = '';
  for (const { text, where, role } of fields) {
    if (role !== 'paragraph') continue;
    let past = 0;
    for (const clock of /[0-9](?:时|点|[:：][0-9])/.test(text) ? clocks(text) : []) {
      // 被困者获救: the last step that it speaks of.
      const told = text.slice(clock.to, clock.to + 24).replace(/^(?:许|左右)?，?/, '');
      const step = COURSE.reduce((found, words, i) => (words.test(told) ? i : found), -1);
      const between = since + text.slice(past, clock.from);
      if (step < 0) continue;
      const words = text.slice(clock.from, clock.to);
      if (last && !ANOTHER_DAY.test(between)) {
        const gap = clock.seconds - last.seconds;
        if ((step > last.step && gap < 0 && gap > -BACK) || (step < last.step && gap > 0 && gap < BACK && !/[。！？]/.test(between))) yield { wrong: { where, from: clock.from, to: clock.to, words }, other: last };
      }
      past = clock.to;
      since = '';
      last = { where, from: clock.from, to: clock.to, words, step, seconds: clock.seconds };
    }
    since += text.slice(past);
  }
}

const LASTED = /(?:历时|用时|耗时|工期|施工期|建设期|前后)(?:共|为|达|整整|长达|仅|只用了?)*([0-9]{1,2}|[两三四五六七八九十]{1,3})个(半)?月(?![多余])/g;

/// 2024年3月动工，历时8个月，2023年11月并网: of two months of one sentence the first is the later one.
export function* monthsApart(field: Field): Iterable<Misplaced> {
  const { text, where } = field;
  if (!text.includes('个月') || !/[0-9]月/.test(text)) return;
  for (const hit of matchesOf(text, LASTED)) {
    if (hit[2] !== undefined) continue;
    const from = sentenceFrom(text, hit.index);
    const stop = text.slice(hit.index).search(/[。！？]/);
    const months = matchesOf(text.slice(from, stop < 0 ? text.length : hit.index + stop), YEAR_MONTH);
    const [begin, end, more] = months;
    if (!begin || !end || more) continue;
    const said = valueOf(hit[1]!);
    const gap = (Number(end[1]) - Number(begin[1])) * 12 + Number(end[2]) - Number(begin[2]);
    // What lies between months in their order is counted elsewhere (`days.ts`).
    if (gap >= 0) continue;
    const place = (at: RegExpExecArray): Place => ({ where, from: from + at.index, to: from + at.index + at[0].length, words: at[0] });
    // Another year may make it right.
    const years = Math.round((gap - said) / 12);
    const right = Math.abs(gap - said - years * 12) <= 1 ? `${Number(begin[1]) + years}年${begin[2]!}月` : undefined;
    yield { wrong: place(begin), other: place(end), ...(right === undefined ? {} : { right }) };
  }
}
