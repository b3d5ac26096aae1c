import type { Report } from '../../rule/rule';
import { clocks, stretches, writeStretch, type Stretch } from '../moments';
import { PROSE, type ProofParagraphRule } from '../rule';

/// What says that a stretch is the whole time between two moments.
const LASTED = /(?:历时|用时|耗时|持续|前后|全程|共计?|长达|整个过程)(?:仅|只|仅用|共|了|约)?$/;
/// What says that a stretch is the difference of two results.
const APART = /(?:慢|(?<!最)快|相差|领先|落后|提前|缩短|提高|仅差|只差|差距|早|晚)(?:了|仅|只有|仅有|为|到)?$/;
/// Without one of these there is nothing to compare; most paragraphs are passed over by it.
const MAYBE = /历时|用时|耗时|持续|前后|全程|共|长达|过程|慢|快|差|领先|落后|提前|缩短|提高|[早晚]了?[0-9]/;
const ROUGH = /(?:约|近|超|逾|不到|不足|将近|左右|大约)(?:了)?$/;
const DAY = 86_400;
/// What parts two results that are compared: a sentence at most.
const REACH = 90;

export const wrongDuration: ProofParagraphRule = {
  name: 'wrong-duration', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '时秒分',
  docs: {
    what: { zh: '历时、相差的时间与起讫时刻、两个成绩对不上', en: 'A stretch of time that two moments or two results do not give' },
    why: { zh: '结束时刻减去开始时刻就是历时；两个成绩相减就是相差', en: 'The end less the beginning is how long it took; one result less the other is how far they are apart' },
    instead: { zh: '核对时刻，重新计算', en: 'Check the times and work it out again' },
  },
  messages: {
    lasted: { zh: '从{from}到{to}是{right}', en: 'From {from} to {to} it is {right}' },
    apart: { zh: '{from}与{to}相差{right}', en: '{from} and {to} are {right} apart' },
  },
  *check({ text, where }): Iterable<Report> {
    if (!MAYBE.test(text)) return;
    const all = stretches(text);
    if (all.length === 0) return;
    for (const [i, said] of all.entries()) {
      const lead = text.slice(Math.max(0, said.from - 8), said.from);
      if (ROUGH.test(lead)) continue;
      const start = Math.max(text.lastIndexOf('。', said.from), text.lastIndexOf('！', said.from), text.lastIndexOf('？', said.from), text.lastIndexOf('；', said.from)) + 1;
      if (LASTED.test(lead)) yield* lasted(where, text, said, start);
      else if (APART.test(lead)) {
        const results = all.slice(0, i).filter((each) => each.from >= start && said.from - each.to < REACH);
        if (results.length !== 2) continue;
        const [one, other] = results as [Stretch, Stretch];
        // A record is a third result.
        if (text.slice(one.to, said.from).includes('纪录')) continue;
        if (one.grain !== other.grain || one.grain > said.grain || /[到至—]/.test(text.slice(one.to, other.from)) && other.from - one.to <= 2) continue;
        yield* judge(where, text, one, other, Math.abs(other.seconds - one.seconds), said, 'apart');
      }
    }
  },
};

function* lasted(where: string, text: string, said: Stretch, start: number): Iterable<Report> {
  const times = clocks(text).filter((each) => each.from >= start && each.to <= said.from);
  if (times.length < 2) return;
  // Of a list of moments those are meant that are named again before the stretch: 从初亏到复圆.
  const named = /从([\u4e00-\u9fff]{2,4})[到至]([\u4e00-\u9fff]{2,4})[^，。]{0,4}$/.exec(text.slice(start, said.from).replace(/(?:历时|用时|耗时|持续|长达)$/, ''));
  const event = (time: Stretch, what: string): boolean => text.slice(time.to, time.to + 10).split(/[，。、；]/)[0]!.includes(what) || text.slice(Math.max(start, time.from - what.length - 4), time.from).split(/[，。、；]/).at(-1)!.includes(what);
  const first = named ? times.filter((time) => event(time, named[1]!)) : times.slice(0, 1);
  const last = named ? times.filter((time) => event(time, named[2]!)) : times.slice(1, 2);
  if (first.length !== 1 || last.length !== 1 || (!named && times.length > 2)) return;
  const [a, b] = [first[0]!, last[0]!];
  // Another day between them leaves the count open.
  if (/[日天晨]|星期|周[一二三四五六日]/.test(text.slice(a.to, b.from))) return;
  yield* judge(where, text, a, b, (b.seconds - a.seconds + DAY) % DAY, said, 'lasted');
}

function* judge(where: string, text: string, a: Stretch, b: Stretch, right: number, said: Stretch, message: string): Iterable<Report> {
  if (right <= 0 || Math.abs(right - said.seconds) < Math.max(said.grain, a.grain, b.grain) - 1e-6) return;
  // Far off, it is the time of something else.
  if (Math.abs(right - said.seconds) > Math.max(right, said.seconds) * 0.6) return;
  const words = writeStretch(right, text.slice(said.from, said.to));
  yield {
    from: said.from, to: said.to, fixes: [words], message, data: { from: text.slice(a.from, a.to), to: text.slice(b.from, b.to), right: words },
    related: [a, b].map(({ from, to }) => ({ where, from, to })),
  };
}
