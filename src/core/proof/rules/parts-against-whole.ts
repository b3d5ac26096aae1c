import type { Report } from '../../rule/rule';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import { PROSE, type ProofParagraphRule } from '../rule';

/// Labels that together are all there is.
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/线上/, /线下/], [/男/, /女/], [/公办/, /民办/], [/新建/, /改建|改造|扩建|加宽|续建/], [/本地/, /外地/], [/国内/, /国外|境外/], [/城镇/, /农村|乡村/], [/儿子/, /女儿/], [/室内/, /室外/], [/省内/, /省外/], [/市内/, /市外/], [/县内/, /县外/], [/集中/, /分散/], [/党员/, /非党员|群众/],
];
const ROUGH = /[多余近约超逾]/;
/// One figure for both, or changes of figures.
const EACH = /各|分别|均|增加|减少|增长|下降/;
const NO_SUM = /^(?:年|月|日|天|岁|周|%|％|倍|届|期|级|度|个百分点|百分点|)$/;
/// Parts of one kind whose sum is so near the whole are meant to make it.
const NEAR = 0.1;

export const partsAgainstWhole: ProofParagraphRule = {
  name: 'parts-against-whole', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '其',
  docs: {
    what: { zh: '“其中”所列的各部分加起来不等于总数', en: 'Parts listed behind 其中 that do not make the whole' },
    why: { zh: '线上与线下、男与女、公办与民办合起来就是全部；同类的各项相加应等于总数', en: 'Online and offline, men and women, public and private are all there is; parts of one kind make the whole' },
    instead: { zh: '核对总数和各部分', en: 'Check the whole and each part' },
  },
  messages: { sum: { zh: '各部分相加是{sum}，总数写作{whole}', en: 'The parts make {sum}; the whole says {whole}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    for (let at = text.indexOf('其中'); at >= 0; at = text.indexOf('其中', at + 2)) {
      const all = quantitiesOf(field);
      const stop = /[。；！？]/.exec(text.slice(at))?.index ?? text.length - at;
      const end = at + stop;
      const start = Math.max(text.lastIndexOf('。', at - 2), text.lastIndexOf('；', at));
      const parts = all.filter((q) => q.from > at && q.to <= end);
      const first = parts[0];
      if (!first || NO_SUM.test(first.unit)) continue;
      const run = parts.filter((q) => q.unit === first.unit);
      const wholes = all.filter((q) => q.to <= at && q.from > start && q.unit === first.unit && run.every((part) => part.value < q.value));
      const whole = wholes.at(-1);
      if (!whole || run.length < 2 || run.length !== parts.filter((q) => !NO_SUM.test(q.unit)).length || [...run, whole].some((q) => ROUGH.test(text.slice(Math.max(0, q.from - 1), q.to)))) continue;
      const sum = run.reduce((total, q) => total + q.value, 0);
      const slack = [...run, whole].reduce((total, q) => total + (q.scale === 1 && q.places === 0 ? 0 : q.scale / 10 ** q.places / 2), 0);
      const gap = Math.abs(sum - whole.value);
      if (gap <= slack + 1e-9) continue;
      const labels = run.map((q, i) => text.slice(Math.max(i === 0 ? at + 2 : run[i - 1]!.to, q.from - 10), q.from) + text.slice(q.to, Math.min(end, q.to + 3)));
      if (labels.some((label) => EACH.test(label))) continue;
      const paired = run.length === 2 && PAIRS.some(([a, b]) => (a.test(labels[0]!) && b.test(labels[1]!)) || (b.test(labels[0]!) && a.test(labels[1]!)));
      if (!paired && !(run.length >= 3 && gap <= whole.value * NEAR && oneKind(run.map((q) => text.slice(q.from - 2, q.from))))) continue;
      if (paired && gap > whole.value * 0.5) continue;
      const last = run.at(-1)!;
      const right = whole.value - (sum - last.value);
      if (right <= 0) continue;
      yield {
        from: last.from, to: last.to, fixes: [`${writeLike(right, last)}${last.unit}`], message: 'sum', data: { sum: `${writeLike(sum, whole)}${whole.unit}`, whole: text.slice(whole.from, whole.to) },
        related: [whole, ...run.slice(0, -1)].map((q: Quantity) => ({ where: field.where, from: q.from, to: q.to })),
      };
    }
  },
};

/// Whether all labels end in the same two characters: 土地收入, 厂房收入, 光伏收入.
function oneKind(labels: readonly string[]): boolean {
  const ends = labels.map((label) => /[\u4e00-\u9fff]{2}$/.exec(label)?.[0]);
  return ends[0] !== undefined && ends.every((end) => end === ends[0]);
}
