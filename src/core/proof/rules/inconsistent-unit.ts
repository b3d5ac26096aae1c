import type { ArticleFields, Report } from '../../rule/rule';
import { isExceeded } from '../figures';
import { quantitiesOf } from '../numbers';
import { DIGITS, type ProofArticleRule } from '../rule';

/// Units that measure the same thing.
const KINDS: readonly (readonly string[])[] = [['亩', '公顷', '平方米', '平方公里', '平方千米'], ['公里', '千米', '米', '厘米', '毫米'], ['吨', '公斤', '千克', '斤', '克'], ['元', '美元', '欧元'], ['千瓦', '千瓦时', '万千瓦', '万千瓦时']];

const KIND_OF = new Map(KINDS.flatMap((kind) => kind.map((unit) => [unit, kind] as const)));
/// Mentions of one figure that are looked at; an article with more is a table.
const MOST = 40;

export const inconsistentUnit: ProofArticleRule = {
  name: 'inconsistent-unit', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article', needs: DIGITS,
  docs: {
    what: { zh: '同一个数前后用了不同的单位', en: 'One figure with two units' },
    why: { zh: '同一事物“3.4万亩”不会又是“3.4万公顷”', en: 'What is 3.4万亩 here cannot be 3.4万公顷 there' },
    instead: { zh: '核对单位，前后统一', en: 'Check the unit and keep to it' },
  },
  messages: { unit: { zh: '别处作“{other}”，同一个数单位不同', en: 'Elsewhere it is {other}: one figure, two units' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    // Most articles measure each thing in one unit.
    const mixed = mixedKinds(fields);
    if (mixed.length === 0) {
      yield* pastHeadline(fields);
      yield* between(fields);
      return;
    }
    const all = fields.flatMap((field) => quantitiesOf(field).filter((q) => KIND_OF.has(q.unit)).map((q) => ({ ...q, where: field.where, number: field.text.slice(q.from, q.digitsTo), thing: /^[\u4e00-\u9fff]{2}/.exec(field.text.slice(q.to, q.to + 2))?.[0] ?? '', label: /[\u4e00-\u9fff]{4}$/.exec(field.text.slice(0, q.from).slice(-4))?.[0] ?? '' })));
    if (all.length < 2) return;
    const told = new Set<string>();
    for (const kind of mixed) {
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
          for (const { where, from } of [q, first]) told.add(`${where} ${from}`);
          yield { where: q.where, from: q.from, to: q.to, fixes: [`${q.number}${right}`], message: 'unit', data: { other: `${first.number}${right}` }, related: [{ where: first.where, from: first.from, to: first.to }] };
        }
      }
    }
    for (const report of [...againstHeadline(fields), ...pastHeadline(fields), ...beside(fields), ...between(fields)]) {
      if (told.has(`${report.where} ${report.from}`) || report.related?.some(({ where, from }) => told.has(`${where} ${from}`))) continue;
      told.add(`${report.where} ${report.from}`);
      yield report;
    }
  },
};

type Fields = ArticleFields['fields'];

/// The kinds of which the article has more than one unit; none where no value stands with two units.
function mixedKinds(fields: Fields): readonly (readonly string[])[] {
  const units = new Map<readonly string[], string>();
  const mixed = new Set<readonly string[]>();
  const values = new Map<number, string>();
  let twice = false;
  for (const field of fields) {
    for (const { unit, value } of quantitiesOf(field)) {
      const kind = KIND_OF.get(unit);
      if (!kind) continue;
      const other = values.get(value);
      if (other === undefined) values.set(value, unit);
      else if (other !== unit) twice = true;
      const known = units.get(kind);
      if (known === undefined) units.set(kind, unit);
      else if (known !== unit) mixed.add(kind);
    }
  }
  return twice ? KINDS.filter((kind) => mixed.has(kind)) : [];
}

/// A figure of the headline that the body gives in another unit of its kind alone: 500吨, and 500公斤 in the text.
function* againstHeadline(fields: Fields): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  if (!head) return;
  const told = quantitiesOf(head).filter((q) => KIND_OF.has(q.unit) && q.value >= 10);
  if (told.length === 0) return;
  const body = fields.filter((field) => field.role === 'paragraph').flatMap((field) => quantitiesOf(field).map((q) => ({ q, where: field.where, text: field.text })));
  for (const q of told) {
    const kind = KIND_OF.get(q.unit)!;
    const number = head.text.slice(q.from, q.digitsTo);
    const same = body.filter((each) => kind.includes(each.q.unit) && each.text.slice(each.q.from, each.q.digitsTo) === number);
    const [other] = same;
    if (!other || same.some((each) => each.q.unit === q.unit) || body.some((each) => each.q.unit === q.unit && each.q.value === q.value)) continue;
    yield { where: other.where, from: other.q.from, to: other.q.to, fixes: [`${number}${q.unit}`], message: 'unit', data: { other: `${number}${q.unit}` }, related: [{ where: head.where, from: q.from, to: q.to }] };
  }
}

/// 突破20万吨 in the headline, and 20.6万公斤 as the only such figure of the body.
function* pastHeadline(fields: Fields): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  if (!head) return;
  for (const q of quantitiesOf(head)) {
    const kind = KIND_OF.get(q.unit);
    if (!kind || q.value < 10 || !isExceeded(head.text, q)) continue;
    const body = fields.filter((field) => field.role === 'paragraph').flatMap((field) => quantitiesOf(field).filter((other) => kind.includes(other.unit)).map((other) => ({ q: other, where: field.where, text: field.text })));
    const near = body.filter((each) => each.q.scale === q.scale && each.q.value >= q.value && each.q.value < q.value * 1.1);
    const [other] = near;
    if (!other || near.length !== 1 || other.q.unit === q.unit || body.some((each) => each.q.unit === q.unit && each.q.value >= q.value)) continue;
    const right = `${other.text.slice(other.q.from, other.q.digitsTo)}${q.unit}`;
    yield { where: other.where, from: other.q.from, to: other.q.to, fixes: [right], message: 'unit', data: { other: head.text.slice(q.from, q.to) }, related: [{ where: head.where, from: q.from, to: q.to }] };
  }
}

/// Pairs of neighbouring units that are taken for each other, with two figures of two digits or more and a word in common near both: 积雪达64毫米, 64厘米深的积雪.
const NEIGHBOURS: readonly (readonly [string, string])[] = [['毫米', '厘米'], ['厘米', '米'], ['米', '公里'], ['公斤', '吨'], ['克', '公斤'], ['平方米', '平方公里'], ['亩', '公顷'], ['千瓦', '千瓦时']];
const NEAR = 10;

function* beside(fields: Fields): Iterable<Report & { where: string }> {
  const all = fields.flatMap((field) => quantitiesOf(field).filter((q) => KIND_OF.has(q.unit)).map((q) => ({ ...q, where: field.where, text: field.text, number: field.text.slice(q.from, q.digitsTo) })));
  if (all.length > MOST) return;
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      if (a.number !== b.number || a.unit === b.unit || (a.where === b.where && !/[。！？]/.test(a.text.slice(a.to, b.from))) || a.number.replace(/[^0-9]/g, '').replace(/0+$/, '').length < 2 || !NEIGHBOURS.some((pair) => pair.includes(a.unit) && pair.includes(b.unit))) continue;
      const near = (q: typeof a): string => q.text.slice(Math.max(0, q.from - NEAR), q.from) + '|' + q.text.slice(q.to, q.to + NEAR);
      const words = near(b);
      if (![...near(a)].some((_, k, chars) => k > 0 && /^[\u4e00-\u9fff]{2}$/.test(chars[k - 1]! + chars[k]!) && !/[的了是为有在达约]/.test(chars[k - 1]! + chars[k]!) && words.includes(chars[k - 1]! + chars[k]!))) continue;
      yield { where: a.where, from: a.from, to: a.to, fixes: [`${a.number}${b.unit}`], message: 'unit', data: { other: `${b.number}${b.unit}` }, related: [{ where: b.where, from: b.from, to: b.to }] };
    }
  }
}

/// 最窄处1.1厘米, where a wall is moved by 0.4米 and leaves 1.5米: two figures make the number of a third one, which has another unit than both.
function* between(fields: Fields): Iterable<Report & { where: string }> {
  const all = fields.flatMap((field) => quantitiesOf(field).filter((q) => q.places > 0 && q.scale === 1 && KIND_OF.has(q.unit)).map((q) => ({ ...q, where: field.where, number: field.text.slice(q.from, q.digitsTo) })));
  if (all.length < 3 || all.length > MOST) return;
  for (const q of all) {
    const others = all.filter((other) => NEIGHBOURS.some((pair) => pair.includes(q.unit) && pair.includes(other.unit)) && other.unit !== q.unit);
    for (const [i, a] of others.entries()) {
      const b = others.slice(i + 1).find((other) => other.unit === a.unit && other.value !== a.value && Math.abs(Math.abs(other.value - a.value) - q.value) < 1e-9);
      if (!b || all.some((other) => other !== q && other.unit === q.unit)) continue;
      yield { where: q.where, from: q.from, to: q.to, fixes: [`${q.number}${a.unit}`], message: 'unit', data: { other: `${a.number}${a.unit}` }, related: [a, b].map(({ where, from, to }) => ({ where, from, to })) };
      break;
    }
  }
}
