import { sentenceFrom } from '../../text/sentence';
import { matchesOf } from '../begins';
import { slipBetween } from '../figures';
import { valueOf, writeCount } from '../numbers';
import { daysTold } from './days-told';
import type { Lasting } from './lasting';

/// By how many days something came early or late: 11月2日初雪，去年是11月10日，今年提早了8天. The days of two years are compared as if they were of one.
const CLAIM = /(?:提早|提前|推迟|推后|延后|延迟|滞后|[早晚迟])了?(?:整整|足足)?(?<![0-9])([0-9]{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九])天(?![多余左以前内]|时间内)/g;
/// That one of the days is of another year, or was meant.
const BESIDE = /[去上前]一?年|往年|上届|上一?季|原定|原计划|计划|预定|约定|合同|工期|[比较]/;
/// What is no day of its own.
const LOOSE = /前后|左右|每|平均|[上中下]旬/;
const YEAR = 365;
/// Days by which what is said is off at most; and from which on it is no matter of counting both ends.
const [FAR, NEAR] = [10, 2];

/// The claims of a text that its two days do not give.
export function* earlyDays(text: string): Iterable<Lasting> {
  for (const hit of /[早前迟后晚]了?[^，。；]{0,2}[0-9一二两三四五六七八九十]{1,3}天/.test(text) ? matchesOf(text, CLAIM) : []) {
    const start = sentenceFrom(text, hit.index);
    let days = daysTold(text, start, hit.index);
    let end = hit.index;
    // 比上年提前4天，上年是10月6日: the other day may stand behind.
    const after = days.length === 1 ? /^[^，。；！？]{0,4}，[^，。；！？]{0,8}[0-9]{1,2}月[0-9]{1,2}日/.exec(text.slice(hit.index + hit[0].length)) : null;
    if (after) {
      end = hit.index + hit[0].length + after[0].length;
      days = daysTold(text, start, end);
    }
    const [one, other] = days.slice(-2);
    if (!one || !other) continue;
    // What says that the two are compared stands in their clauses.
    const words = text.slice(sentenceFrom(text, one.from, '。！？；，：'), end);
    if (!BESIDE.test(words) || LOOSE.test(words)) continue;
    const said = valueOf(hit[1]!);
    const right = apart(one, other);
    if (days.some((a, i) => days.slice(i + 1).some((b) => Math.abs(apart(a, b) - said) < NEAR))) continue;
    const off = Math.abs(right - said);
    if (right < 1 || off < NEAR || (off > FAR && !slipBetween(said, right, { scale: 1, places: 0 })) || off > Math.max(right, said) * 0.8) continue;
    const to = hit.index + hit[0].length;
    yield { from: to - hit[1]!.length - 1, to, right: `${writeCount(right, hit[1]!)}天`, begin: one, end: other };
  }
}

function apart(a: { readonly number: number }, b: { readonly number: number }): number {
  const days = Math.abs(a.number - b.number);
  return Math.min(days, YEAR - days);
}
