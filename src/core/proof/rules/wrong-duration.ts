import type { ArticleFields, Report } from '../../rule/rule';
import { clocks, stretches, writeClock, writeStretch, type Stretch } from '../moments';
import { matchesOf } from '../begins';
import { backwards } from '../reckon/backwards';
import { daysAfter, monthsApart } from '../reckon/sequence';
import { dayCounts, monthCounts, monthSpans } from '../reckon/days';
import { fieldsWith } from '../presence';
import { spans } from '../reckon/span';
import { DIGITS, type ProofArticleRule } from '../rule';
import { ask } from '../standing';

/// What says that a stretch is the difference of two results.
const APART = /(?:慢|(?<!最)快|相差|领先|落后|提前|缩短|提高|节省|节约|省下|省出|省去|少用|仅差|只差|差距|早|晚)(?:了|仅|只有|仅有|为|到)?$/;
/// Without one of these there is nothing to compare; most paragraphs are passed over by it.
const MAYBE = /慢|快|差|领先|落后|提前|缩短|提高|节[省约]|省[下出去]|少用|[早晚]了?[0-9]/;
const TIMES = ask('秒分时');
/// 5分钟后，也就是10时25分: a time of day by the one before it.
const AFTER = /(?<![0-9多几])([0-9]{1,2})分钟[之以]?后，(?:也就是|即|就是)?(?:[上下]午|晚上?|凌晨)?((?:[01]?[0-9]|2[0-3])(时|点|：|:)([0-5]?[0-9])分?)(?![0-9多许])/g;
/// How far before it the other one stands.
const NEAR = 80;
/// How far off the time may be that a slip made.
const SLIP = 3600;
const ROUGH = /(?:约|近|超|逾|不到|不足|将近|左右|大约)(?:了)?$/;
/// What parts two results that are compared: a sentence at most.
const REACH = 90;

export const wrongDuration: ProofArticleRule = {
  name: 'wrong-duration', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: DIGITS,
  docs: {
    what: { zh: '历时、相差的时间与起讫时刻、两个成绩对不上', en: 'A stretch of time that two moments or two results do not give' },
    why: { zh: '结束时刻减去开始时刻就是历时；两个成绩相减就是相差', en: 'The end less the beginning is how long it took; one result less the other is how far they are apart' },
    instead: { zh: '核对时刻，重新计算', en: 'Check the times and work it out again' },
  },
  messages: {
    order: { zh: '“{words}”与“{other}”和两者相隔的时间对不上', en: '{words} does not lie as far from {other} as the text says' },
    after: { zh: '{from}过{minutes}分钟是{right}', en: '{minutes} minutes after {from} it is {right}' },
    lasted: { zh: '从{from}到{to}是{right}', en: 'From {from} to {to} it is {right}' },
    apart: { zh: '{from}与{to}相差{right}', en: '{from} and {to} are {right} apart' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    for (const { where, text } of fields) if (text.includes('分钟')) yield* minutesAfter(where, text);
    for (const { where, said, one, other, right, round } of spans(fields)) {
      const text = fields.find((field) => field.where === where)!.text;
      const words = writeStretch(round, text.slice(said.from, said.to));
      yield {
        where, from: said.from, to: said.to, fixes: [words], message: 'lasted', data: { from: one.text.slice(one.from, one.to), to: other.text.slice(other.from, other.to), right: writeStretch(right, text.slice(said.from, said.to)) },
        related: [one, other].map((moment) => ({ where: moment.where, from: moment.from, to: moment.to })),
      };
    }
    for (const { where, from, to, one, other, right } of dayCounts(fields)) {
      yield { where, from, to, fixes: [`${right}天`], message: 'lasted', data: { from: one.words, to: other.words, right: `${right}天` }, related: [one, other].map((day) => ({ where: day.where, from: day.from, to: day.to })) };
    }
    for (const { where, from, to, one, other, words } of [...monthCounts(fields), ...monthSpans(fields)]) {
      yield { where, from, to, fixes: [words], message: 'lasted', data: { from: one.words, to: other.words, right: words }, related: [one, other].map((day) => ({ where: day.where, from: day.from, to: day.to })) };
    }
    for (const field of fields) {
      if (field.role !== 'paragraph') continue;
      for (const { wrong, other, right } of backwards(field)) yield { where: wrong.where, from: wrong.from, to: wrong.to, fixes: [right], message: 'order', data: { words: wrong.words, other: other.words }, related: [{ where: other.where, from: other.from, to: other.to }] };
    }
    for (const { wrong, other, right } of [...daysAfter(fields), ...fields.flatMap((field) => [...monthsApart(field)])]) {
      yield { where: wrong.where, from: wrong.from, to: wrong.to, fixes: right === undefined ? [] : [right], ...(right === undefined ? { trust: 'none' as const } : {}), message: 'order', data: { words: wrong.words, other: other.words }, related: [{ where: other.where, from: other.from, to: other.to }] };
    }
    for (const { text, where, role } of fieldsWith(fields, TIMES)) if (role !== 'headline' && role !== 'byline' && role !== 'credit' && MAYBE.test(text)) yield* results(where, text);
  },
};

/// Two results of one sentence and how far they are apart.
function* results(where: string, text: string): Iterable<Report & { where: string }> {
  const all = stretches(text);
  for (const [i, said] of all.entries()) {
    const lead = text.slice(Math.max(0, said.from - 8), said.from);
    if (i < 2 || ROUGH.test(lead) || !APART.test(lead)) continue;
    const start = Math.max(text.lastIndexOf('。', said.from), text.lastIndexOf('！', said.from), text.lastIndexOf('？', said.from), text.lastIndexOf('；', said.from)) + 1;
    const before = all.slice(0, i).filter((each) => each.from >= start && said.from - each.to < REACH);
    if (/[比较][^，。]{1,8}快了?$|[比较][^，。]{1,8}慢了?$/.test(text.slice(Math.max(0, said.from - 14), said.from))) {
      yield* versus(where, text, all.slice(0, i), said);
      continue;
    }
    if (before.length !== 2) continue;
    const [one, other] = before as [Stretch, Stretch];
    // A record is a third result.
    if (text.slice(one.to, said.from).includes('纪录')) continue;
    // 坐汽车要4小时，坐高铁只要50分钟: of a figure in full hours only an hour too much or too little is wrong.
    const mixed = /[节省]/.test(lead) && Math.max(one.grain, other.grain) === 3600 && said.grain === 60;
    if (((one.grain !== other.grain || one.grain > said.grain) && !mixed) || (/[到至—]/.test(text.slice(one.to, other.from)) && other.from - one.to <= 2)) continue;
    yield* judge(where, text, one, other, said);
  }
}

/// `2分08秒46……2分07秒95……比预赛快了0.51秒`: of all results of the paragraph two must give the difference.
function* versus(where: string, text: string, before: readonly Stretch[], said: Stretch): Iterable<Report & { where: string }> {
  const full = before.filter((each) => each.seconds > said.seconds * 10 && each.grain === said.grain);
  if (full.length !== 2) return;
  // A third result is told by its distance: 乙落后9秒……丙比乙慢26秒.
  const right = Math.abs(full[0]!.seconds - full[1]!.seconds);
  if (before.some((each) => !full.includes(each) && APART.test(text.slice(Math.max(0, each.from - 8), each.from)) && [said.seconds + each.seconds, Math.abs(said.seconds - each.seconds)].some((sum) => Math.abs(sum - right) < said.grain))) return;
  yield* judge(where, text, full[0]!, full[1]!, said);
}

function* judge(where: string, text: string, a: Stretch, b: Stretch, said: Stretch): Iterable<Report & { where: string }> {
  const right = Math.abs(b.seconds - a.seconds);
  if (right <= 0 || Math.abs(right - said.seconds) < Math.max(said.grain, a.grain, b.grain) - 1e-6) return;
  // Far off, it is the time of something else.
  if (Math.abs(right - said.seconds) > Math.max(right, said.seconds) * 0.6) return;
  const words = writeStretch(right, text.slice(said.from, said.to));
  yield {
    where, from: said.from, to: said.to, fixes: [words], message: 'apart', data: { from: text.slice(a.from, a.to), to: text.slice(b.from, b.to), right: words },
    related: [a, b].map(({ from, to }) => ({ where, from, to })),
  };
}

function* minutesAfter(where: string, text: string): Iterable<Report & { where: string }> {
  for (const hit of matchesOf(text, AFTER)) {
    const start = Math.max(0, hit.index - NEAR);
    const before = clocks(text.slice(start, hit.index)).at(-1);
    const [, minutes, words, , minute] = hit as unknown as readonly [string, string, string, string, string];
    const hour = Number.parseInt(words, 10);
    if (!before || before.grain !== 60) continue;
    const right = before.seconds + Number(minutes) * 60;
    const said = hour * 3600 + Number(minute) * 60;
    // 下午3时 is 15时.
    const off = (((said - right) % 43_200) + 43_200) % 43_200;
    if (off < 60 || Math.min(off, 43_200 - off) > SLIP) continue;
    const from = hit.index + hit[0].lastIndexOf(words);
    const fixed = writeClock(right - (Math.floor(right / 3600) > 12 && hour <= 12 ? 12 * 3600 : 0), words);
    yield { where, from, to: from + words.length, fixes: [fixed], message: 'after', data: { from: text.slice(start + before.from, start + before.to), minutes, right: fixed }, related: [{ where, from: start + before.from, to: start + before.to }] };
  }
}
