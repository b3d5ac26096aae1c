import type { ArticleFields, Report } from '../../rule/rule';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import type { ProofArticleRule } from '../rule';

interface Placed extends Quantity {
  readonly where: string;
  readonly text: string;
}

const TOTAL = /(?:共|共计|合计|总计|总共|一共|累计|总数|总量|总产值|总投资|总额|以|计)[^，。；、0-9]{0,10}$/;
const CLEAR_TOTAL = /(?:共|合计|总计|累计|总数|总量)[^，。；、0-9]{0,10}$/;
/// What says that the parts are not all of it, or that a number is rough.
const LOOSE = /其中|包括|(?<![一二三特头])等(?!奖)|以上|左右|多|余|近|约|超|逾|不含|另有|平均|每|比|增|减|至|到|从|去年|同期|分别|人均|达到|目标|计划|突破|不少于|不低于|连续|第/;
const NO_SUM = /^(?:年|月|日|天|岁|周|小时|分钟|个月|%|％|‰|倍|届|期|级|度|℃|个百分点|百分点|)$/;

/// The last unit of precision of a number.
const grain = (q: Quantity): number => q.scale / 10 ** q.places;
const slack = (parts: readonly Quantity[], total: Quantity): number => {
  const all = [...parts, total];
  return all.every((q) => q.scale === 1 && q.places === 0) ? 0 : all.reduce((sum, q) => sum + grain(q) / 2, 0) * (all.some((q) => q.scale > 1) ? 1 : 1e-6);
};

export const sumOfParts: ProofArticleRule = {
  name: 'sum-of-parts', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '分项之和与合计对不上', en: 'Parts that do not add up to their total' },
    why: { zh: '分项加起来应当等于合计', en: 'The parts must make the total' },
    instead: { zh: '核对各项数字', en: 'Check each figure' },
  },
  messages: { sum: { zh: '分项相加是{sum}，合计写作{total}', en: 'The parts make {sum}; the total says {total}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const all: Placed[] = fields.flatMap((field) => quantitiesOf(field).map((q) => ({ ...q, where: field.where, text: field.text })));
    if (all.length < 3) return;
    for (const { text, where, role } of fields) {
      if (role === 'byline' || role === 'credit') continue;
      const here = all.filter((q) => q.where === where);
      for (const parts of runs(here, text)) {
        const total = totalOf(parts, here, all, text);
        if (!total) continue;
        const sum = parts.reduce((s, q) => s + q.value, 0);
        const gap = Math.abs(sum - total.value);
        if (gap <= slack(parts, total) || gap > sum * 0.2) continue;
        yield* report(parts, total, sum, all);
      }
    }
  },
};

/// Runs of parallel parts: the same unit, one quantity a clause, short labels between them.
function runs(here: readonly Placed[], text: string): Placed[][] {
  const out: Placed[][] = [];
  let run: Placed[] = [];
  const flush = (): void => {
    if (run.length >= 2) out.push(run);
    run = [];
  };
  for (const q of here) {
    if (NO_SUM.test(q.unit)) continue;
    const last = run.at(-1);
    const between = last ? text.slice(last.to, q.from) : '';
    const label = text.slice(Math.max(0, q.from - 14), q.from).split(/[，。；、：]/).at(-1)!;
    const rough = /[多余]$/.test(text.slice(q.from, q.to - q.unit.length)) || LOOSE.test(label.replace(/(?:19|20)[0-9]{2}年/, ''));
    const parallel = last && q.unit === last.unit && /^[^，。；：、]{0,4}[，、；](?:和|以及)?[^，。；、：]{1,14}$/.test(between);
    if (!parallel || rough || TOTAL.test(label) || CLEAR_TOTAL.test(label)) flush();
    if (!rough && !TOTAL.test(label)) run.push(q);
  }
  flush();
  return out;
}

/// The total that a run of parts belongs to: right behind it, right before it in the same or the sentence before, marked as a total.
function totalOf(parts: readonly Placed[], here: readonly Placed[], all: readonly Placed[], text: string): Placed | undefined {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const marked = (q: Placed, mark: RegExp): boolean => q.unit === first.unit && mark.test(q.text.slice(Math.max(0, q.from - 14), q.from)) && !/[多余]$/.test(q.text.slice(q.from, q.to - q.unit.length)) && !/(?:约|近|超|逾)[^，。；、]{0,3}$/.test(q.text.slice(Math.max(0, q.from - 4), q.from));
  const after = here.find((q) => q.from >= last.to);
  if (after && after.unit === first.unit && !/[。！？]/.test(text.slice(last.to, after.from)) && after.from - last.to <= 16 && marked(after, parts.length > 2 ? TOTAL : CLEAR_TOTAL) && parts.every((q) => q.value < after.value)) return after;
  const before = here.filter((q) => q.to <= first.from && q.unit === first.unit).at(-1);
  if (before) {
    const between = text.slice(before.to, first.from);
    if ((between.match(/[。！？]/g) ?? []).length <= 1 && between.length <= 60 && !/其中|包括|分别/.test(between) && marked(before, CLEAR_TOTAL) && parts.every((q) => q.value < before.value)) return before;
  }
  // Parts by year: the total may stand at the end of the field before.
  if (parts.every((q) => /(?:19|20)[0-9]{2}年[^，。；、]{0,10}$/.test(text.slice(Math.max(0, q.from - 16), q.from)))) {
    const earlier = all.filter((q) => q.where !== first.where && q.unit === first.unit && marked(q, CLEAR_TOTAL) && parts.every((part) => part.value < q.value)).at(-1);
    const verb = /[0-9]年([\u4e00-\u9fff]{2})/.exec(text.slice(Math.max(0, first.from - 12), first.from))?.[1];
    if (earlier && verb && earlier.text.slice(Math.max(0, earlier.from - 20), earlier.from).includes(verb)) return earlier;
  }
  return undefined;
}

/// Blames the part that another place of the article gives otherwise, and the total where there is none.
function* report(parts: readonly Placed[], total: Placed, sum: number, all: readonly Placed[]): Iterable<Report & { where: string }> {
  const data = { sum: `${writeLike(sum, total)}${total.unit}`, total: `${writeLike(total.value, total)}${total.unit}` };
  const place = ({ where, from, to }: Placed) => ({ where, from, to });
  for (const part of parts) {
    const right = total.value - (sum - part.value);
    if (right <= 0 || !all.some((q) => q.unit === part.unit && q.value === right && q !== total && !parts.includes(q))) continue;
    yield {
      where: part.where, from: part.from, to: part.to, fixes: [`${writeLike(right, part)}${part.unit}`], message: 'sum', data,
      related: [place(total), ...parts.filter((other) => other !== part).map(place)],
    };
    return;
  }
  yield { where: total.where, from: total.from, to: total.to, fixes: [`${writeLike(sum, total)}${total.unit}`], message: 'sum', data, related: parts.map(place) };
}
