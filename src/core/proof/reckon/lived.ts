import { sentenceFrom } from '../../text/sentence';
import { matchesOf } from '../begins';
import { slipBetween } from '../figures';
import { valueOf, writeCount } from '../numbers';
import { daysTold } from './days-told';
import type { Lasting } from './lasting';

/// Years between two ages, and months between two days that stand apart from each other.

const COUNT = '([0-9]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
const AGE = /(?<![0-9.第])([1-9][0-9])岁/g;
/// 一做就是40年: for how long.
const YEARS = new RegExp(`(?:就是|整整|长达|前后|[干做当教守走住种养唱画写跑开站撑摆打修]了)(?:整整|足足|近)?${COUNT}年(?![前后多来代级以])`, 'g');
/// From the one age to the other, and no more than a turn of the pen between the last and the claim.
const [CLOSE, FROM_TO] = [20, /当上|起|开始|[入进]|参加|学|接过|上岗|出师|离家|来到|干到|到/];
const MONTHS = new RegExp(`(?:历时|整整|为期|前后|持续|长达|封闭施工|停航|停业)(?:了|长达|整整)*${COUNT}个月(?![多余左以前内后])`, 'g');
const BEGIN = /(?:自|从)(?:今年|去年)?$/;
const DAYS_OF_A_MONTH = 30.4;
/// By how many months a claim may be off what it counts.
const A_MONTH = 0.75;

/// 20岁进窑厂，70岁才封窑，一烧就是40年.
export function* lastingAges(text: string): Iterable<Lasting> {
  for (const hit of text.includes('岁') ? matchesOf(text, YEARS) : []) {
    const start = sentenceFrom(text, hit.index);
    const [begin, end, ...more] = matchesOf(text.slice(start, hit.index), AGE);
    if (!begin || !end || more.length > 0 || hit.index - start - end.index > CLOSE) continue;
    const gap = Number(end[1]) - Number(begin[1]);
    const said = valueOf(hit[1]!);
    const between = text.slice(start + begin.index, start + end.index);
    if (gap < 3 || Math.abs(gap - said) <= 1 || Math.abs(gap - said) > gap * 0.6 || !FROM_TO.test(between) || /^[0-9]+岁[^，。]{0,6}[、和与及]|比|分别|平均|他们|两人/.test(between)) continue;
    const point = (age: RegExpExecArray) => ({ from: start + age.index, to: start + age.index + age[0].length, words: age[0] });
    const from = hit.index + hit[0].lastIndexOf(hit[1]!);
    yield { from, to: hit.index + hit[0].length, right: `${writeCount(gap, hit[1]!)}年`, begin: point(begin), end: point(end) };
  }
}

/// 11月8日通车。自7月8日起封闭施工，整整五个月: one day begins the stretch, and another one of the paragraph lies whole months from it.
export function* lastingMonths(text: string): Iterable<Lasting> {
  for (const hit of text.includes('个月') ? matchesOf(text, MONTHS) : []) {
    const days = daysTold(text, 0, hit.index);
    const begin = days.filter(({ from }) => BEGIN.test(text.slice(Math.max(0, from - 4), from))).at(-1);
    const others = days.filter(({ number }) => number !== begin?.number);
    if (!begin || begin.from < sentenceFrom(text, hit.index) || others.length === 0 || others.length > 3) continue;
    const said = valueOf(hit[1]!);
    const months = ({ number }: { readonly number: number }): number => (number - begin.number) / DAYS_OF_A_MONTH;
    if (others.some((day) => Math.abs(months(day) - said) < A_MONTH)) continue;
    const whole = others.filter((day) => day.day === begin.day && day.number > begin.number);
    const [end] = whole;
    if (!end || new Set(whole.map(({ number }) => number)).size !== 1) continue;
    const right = Math.round(months(end));
    if (Math.abs(right - said) > 3 && !slipBetween(said, right, { scale: 1, places: 0 })) continue;
    const to = hit.index + hit[0].length;
    yield { from: to - hit[1]!.length - 2, to, right: `${writeCount(right, hit[1]!)}个月`, begin, end };
  }
}
