import type { ArticleFields, Report } from '../../rule/rule';
import { quantities } from '../numbers';
import type { ProofArticleRule } from '../rule';

/// Units that measure the same thing.
const KINDS: readonly (readonly string[])[] = [['亩', '公顷', '平方米', '平方公里', '平方千米'], ['公里', '千米', '米', '厘米'], ['吨', '公斤', '千克', '斤', '克'], ['元', '美元', '欧元'], ['千瓦', '千瓦时', '万千瓦', '万千瓦时']];

export const inconsistentUnit: ProofArticleRule = {
  name: 'inconsistent-unit', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个数前后用了不同的单位', en: 'One figure with two units' },
    why: { zh: '同一事物“2.6万亩”不会又是“2.6万公顷”', en: 'What is 2.6万亩 here cannot be 2.6万公顷 there' },
    instead: { zh: '核对单位，前后统一', en: 'Check the unit and keep to it' },
  },
  messages: { unit: { zh: '别处作“{other}”，同一个数单位不同', en: 'Elsewhere it is {other}: one figure, two units' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const all = fields.flatMap(({ text, where }) => quantities(text).map((q) => ({ ...q, where, number: text.slice(q.from, q.digitsTo), thing: /^[\u4e00-\u9fff]{2}/.exec(text.slice(q.to))?.[0] ?? '' })));
    for (const kind of KINDS) {
      // A round number may well stand for two things; two digits or more rarely do.
      const some = all.filter((q) => kind.includes(q.unit) && q.number.replace(/[^0-9]/g, '').replace(/0+$/, '').length >= 2);
      for (const q of some) {
        const others = some.filter((other) => other.number === q.number && other.unit !== q.unit && other.thing !== '' && other.thing === q.thing);
        const own = some.filter((other) => other.number === q.number && other.unit === q.unit && other.thing === q.thing);
        const first = others[0];
        if (!first || others.length < own.length || (others.length === own.length && all.indexOf(first) > all.indexOf(q))) continue;
        yield { where: q.where, from: q.from, to: q.to, fixes: [`${q.number}${first.unit}`], message: 'unit', data: { other: `${first.number}${first.unit}` }, related: [{ where: first.where, from: first.from, to: first.to }] };
      }
    }
  },
};
