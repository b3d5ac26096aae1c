import type { ArticleFields, Report } from '../../rule/rule';
import { quantitiesOf } from '../numbers';
import type { ProofArticleRule } from '../rule';

/// Units that measure the same thing.
const KINDS: readonly (readonly string[])[] = [['亩', '公顷', '平方米', '平方公里', '平方千米'], ['公里', '千米', '米', '厘米', '毫米'], ['吨', '公斤', '千克', '斤', '克'], ['元', '美元', '欧元'], ['千瓦', '千瓦时', '万千瓦', '万千瓦时']];

const MEASURES = new Set(KINDS.flat());
/// Mentions of one figure that are looked at; an article with more is a table.
const MOST = 40;

export const inconsistentUnit: ProofArticleRule = {
  name: 'inconsistent-unit', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个数前后用了不同的单位', en: 'One figure with two units' },
    why: { zh: '同一事物“3.4万亩”不会又是“3.4万公顷”', en: 'What is 3.4万亩 here cannot be 3.4万公顷 there' },
    instead: { zh: '核对单位，前后统一', en: 'Check the unit and keep to it' },
  },
  messages: { unit: { zh: '别处作“{other}”，同一个数单位不同', en: 'Elsewhere it is {other}: one figure, two units' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    // Most articles measure each thing in one unit.
    const seen = new Set(fields.flatMap((field) => quantitiesOf(field).map((q) => q.unit)));
    if (!KINDS.some((kind) => kind.filter((unit) => seen.has(unit)).length > 1)) return;
    const all = fields.flatMap((field) => quantitiesOf(field).filter((q) => MEASURES.has(q.unit)).map((q) => ({ ...q, where: field.where, number: field.text.slice(q.from, q.digitsTo), thing: /^[\u4e00-\u9fff]{2}/.exec(field.text.slice(q.to, q.to + 2))?.[0] ?? '', label: /[\u4e00-\u9fff]{4}$/.exec(field.text.slice(0, q.from).slice(-4))?.[0] ?? '' })));
    if (all.length < 2) return;
    for (const kind of KINDS) {
      // A round number may well stand for two things; two digits or more rarely do.
      const some = all.filter((q) => kind.includes(q.unit) && (q.thing !== '' || q.label !== '') && q.number.replace(/[^0-9]/g, '').replace(/0+$/, '').length >= 2);
      const groups = new Map<string, typeof some>();
      // The same figure is of the same thing where the words behind it agree, or the words before it.
      for (const q of some) for (const key of [q.thing && `${q.number} ${q.thing}`, q.label && `${q.label} ${q.number}`]) if (key !== '') groups.set(key, [...(groups.get(key) ?? []), q].slice(0, MOST));
      const done = new Set<typeof some[number]>();
      for (const group of groups.values()) {
        const units = [...new Set(group.map((q) => q.unit))];
        if (units.length < 2) continue;
        const count = (unit: string): number => group.filter((q) => q.unit === unit).length;
        // The commonest unit is taken for the right one, and among equals the first.
        const right = units.reduce((best, unit) => (count(unit) > count(best) ? unit : best));
        const first = group.find((q) => q.unit === right)!;
        for (const q of group) {
          if (q.unit === right || done.has(q)) continue;
          done.add(q);
          yield { where: q.where, from: q.from, to: q.to, fixes: [`${q.number}${right}`], message: 'unit', data: { other: `${first.number}${right}` }, related: [{ where: first.where, from: first.from, to: first.to }] };
        }
      }
    }
  },
};
