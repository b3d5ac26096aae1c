import type { ArticleFields, Report } from '../../rule/rule';
import { enumerations, isTotal, type Enumeration } from '../enumeration';
import { grainOf, isRough, sameUnit, slipBetween } from '../figures';
import { hanValue, quantitiesOf, writeLike, type Quantity } from '../numbers';
import { batches } from '../reckon/batches';
import { placeOf, wordsOf, writeAs } from '../reckon/figure';
import { medals, periods, remainders, scores, structures, sums } from '../reckon/sum';
import { DIGITS, type ProofArticleRule } from '../rule';

interface Placed extends Quantity {
  readonly where: string;
  readonly text: string;
}

/// What binds a total right behind a list to it: 共12条, 总计100人, 三年共演出300场, 以36枚奖牌.
const BOUND = /^[^，。；、！？0-9]{0,8}[，、：](?:[^，。；、！？0-9]{0,6}(?:共|合计|总计|总共|共计|累计|总数)[^，。；、！？0-9]{0,8}|总(?:投资|额|量|数|产量|面积|长|里程|价|人数|收入|产值|成本|重量|销量)(?:约|为|达|达到)?|以)$/;
/// Prizes are all of one list: 一等奖4个、二等奖8个、三等奖12个，24个获奖节目.
const PRIZE = /(?:[一二三特]等奖|[金银铜]奖|优秀奖|优胜奖)$/;
/// How far the sum may be from a total right behind the list (more where a slip explains it), and from one that stands elsewhere.
const NEAR = 0.2;
const SLIPPED = 0.6;
const FAR = 0.1;
/// Quantities of an article beyond which it is a table.
const MOST = 400;
/// What takes a whole apart.
const CLASS = /[组类]$/;
/// The words that two places must share to speak of the same thing.
const SHARED = 4;

export const sumOfParts: ProofArticleRule = {
  name: 'sum-of-parts', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: DIGITS,
  docs: {
    what: { zh: '分项之和与合计对不上', en: 'Parts that do not add up to their total' },
    why: { zh: '分项加起来应当等于合计', en: 'The parts must make the total' },
    instead: { zh: '核对各项数字', en: 'Check each figure' },
  },
  messages: { shares: { zh: '各项占比相加是{sum}%，不是100%', en: 'The shares make {sum}%, not 100%' }, hundred: { zh: '三项比重相加是{sum}，不是100', en: 'The three shares make {sum}, not 100' }, sum: { zh: '分项相加是{sum}，合计写作{total}', en: 'The parts make {sum}; the total says {total}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const asked = new Set<string>();
    for (const { total, parts, right } of sums(fields)) {
      asked.add(`${total.where} ${total.from}`);
      const sum = writeAs(right, total);
      yield { ...placeOf(total), fixes: [sum], message: 'sum', data: { sum, total: wordsOf(total) }, related: parts.map(placeOf) };
    }
    for (const { where, from, to, sum, total, related } of periods(fields)) yield { where, from, to, fixes: [], trust: 'none', message: 'sum', data: { sum, total }, related: [related] };
    for (const { wrong, right, sum, whole, parts } of batches(fields)) {
      asked.add(`${wrong.where} ${wrong.from}`);
      yield { ...placeOf(wrong), fixes: [writeAs(right, wrong)], message: 'sum', data: { sum: writeAs(sum, whole), total: wordsOf(whole) }, related: [whole, ...parts].filter((q) => q !== wrong).map(placeOf) };
    }
    let all: readonly Placed[] | undefined;
    for (const field of fields) {
      const here = quantitiesOf(field);
      if (field.role === 'byline' || field.role === 'credit' || here.length === 0) continue;
      const { text, where } = field;
      for (const { from, to, sum } of structures(field)) yield { where, from, to, fixes: [], trust: 'none', message: 'hundred', data: { sum } };
      for (const { last, others, sum, right } of remainders(field)) yield { ...placeOf(last), fixes: [`${right}${last.unit}`], message: 'shares', data: { sum }, related: others.map(placeOf) };
      for (const { from, to, right, said, list: at } of [...medals(field), ...scores(field)]) yield { where, from, to, fixes: [String(right)], message: 'sum', data: { sum: right, total: said }, related: [{ where, from: at, to: from }] };
      for (const list of enumerations(text, here)) {
        all ??= fields.flatMap((each) => quantitiesOf(each).map((q) => ({ ...q, where: each.where, text: each.text })));
        for (const found of judge(list, { where, text }, here, all)) if (!asked.has(`${found.where} ${found.from}`)) yield found;
      }
    }
  },
};

function* judge(list: Enumeration, field: { readonly where: string; readonly text: string }, here: readonly Quantity[], all: readonly Placed[]): Iterable<Report & { where: string }> {
  const { where, text } = field;
  const parts = list.parts.map((q): Placed => ({ ...q, ...field }));
  const sum = parts.reduce((s, q) => s + q.value, 0);
  const slack = (total: Quantity): number => parts.reduce((s, q) => s + grainOf(q) / 2, 0) + Math.min(grainOf(total) / 2, total.value * 0.03) + 1e-9;
  const off = (total: Quantity, most: number): boolean => Math.abs(sum - total.value) > slack(total) && Math.abs(sum - total.value) <= sum * most;

  const stands = list.labels.indexOf('', 1);
  if (stands > 2 && list.labels.slice(0, stands).every((label) => PRIZE.test(label))) {
    const [prizes, total] = [parts.slice(0, stands), parts[stands]!];
    const right = prizes.reduce((s, q) => s + q.value, 0);
    if (right !== total.value && Math.abs(right - total.value) <= right * NEAR) yield report(prizes, total, right, all);
    return;
  }
  const behind = here[here.indexOf(list.parts.at(-1)!) + 1];
  if (behind && sameUnit(behind.unit, parts[0]!.unit) && BOUND.test(text.slice(list.to, behind.from)) && !isRough(text, behind)) {
    if (!off(behind, (parts.length > 2 || /合计|共计|总计/.test(text.slice(list.to, behind.from))) && !/累计/.test(text.slice(list.to, behind.from)) && slipBetween(behind.value, sum, behind) ? SLIPPED : NEAR) || parts.some((q) => q.value >= behind.value)) return;
    yield report(parts, { ...behind, ...field }, sum, all);
    return;
  }
  // Two parts right behind a total, of one kind: 两个班共87人，一班42人，二班45人.
  const ahead = here[here.indexOf(list.parts[0]!) - 1];
  if (ahead && parts.length === 2 && sameUnit(ahead.unit, parts[0]!.unit) && isTotal(text, ahead) && !isRough(text, ahead) && /^[^，。；、！？0-9]{0,6}[，：]$/.test(text.slice(ahead.to, list.from)) && list.labels.every((label) => label.length >= 2 && label.at(-1) === list.labels[0]!.at(-1))) {
    const [, second] = parts as [Placed, Placed];
    if (off(ahead, NEAR) && slipBetween(second.value, ahead.value - (sum - second.value), second) && !/^[^，。；]{0,6}等/.test(text.slice(list.to))) yield report(parts, { ...ahead, ...field }, sum, all, true);
    return;
  }
  // Elsewhere: only a total of the same words, and only where a slip makes the difference.
  const last = parts.at(-1)!;
  if (parts.length < 3 || all.length > MOST || /^[^，。；]{0,6}等(?!级|奖|次)/.test(text.slice(list.to))) return;
  const others = all.filter((q) => sameUnit(q.unit, last.unit) && !parts.some((part) => part.from === q.from && part.where === q.where));
  // 小学组12支、初中组8支、高中组6支: classes are all there is, and no other figure of the article is of their unit.
  const thing = thingOf(list, text);
  const classes = thing !== undefined || (others.length === 1 && list.labels.every((label) => CLASS.test(label))) || isClosed(list, text);
  const totals = all.filter((q) => sameUnit(q.unit, last.unit) && q.value > Math.max(...parts.map((part) => part.value)) && !(q.where === where && q.from >= list.from && q.to <= list.to) && !isRough(q.text, q) && (thing === undefined ? classes || shared(list, parts, q) : nearBy(q).includes(thing)));
  if (totals.length === 0 || totals.some((total) => !off(total, classes ? NEAR : FAR))) return;
  const total = totals[0]!;
  // Of what is all there is, any part may be the wrong one.
  const slipped = (classes ? parts : [last]).some((part) => slipBetween(part.value, total.value - (sum - part.value), part));
  if (!slipped && !slipBetween(total.value, sum, total)) return;
  yield report(parts, total, sum, all, true);
}

/// What stands in rows that have an end: 上段, 中段, 下段.
const ROWS = ['上中下', '东西南北中', '大中小', '老中青', '前中后', '首中末', '左中右'];
/// 设甲、乙和丙三个项目: what was named right before is all there is.
const NAMED = /[和与及][^，。；、]{2,8}[三四五六七八九](?:个|大|类|种|条|段|片|支|处|部分)[^，。；]{0,6}[，。]/;
const NAMED_REACH = 60;

/// 三个展区，花灯分别为41盏、32盏和26盏: as many figures as were counted right before, and what all are of. Group 1 is the count, 2 the thing.
const EACH_OF = /([三四五六七八九])(?:个|大|类|种|条|段|片|支|处)[^，。；、0-9]{1,8}[，。；][^，。；、0-9]{0,8}?([\u4e00-\u9fff]{2})(?:数量?)?(?:分别|依次)[为是有]$/;
/// How far from a total its thing may begin or end: 97盏各色花灯, 花灯共97盏.
const BESIDE = 4;
const nearBy = ({ text, from, to }: Placed): string => text.slice(Math.max(0, from - BESIDE), to + BESIDE);

/// What the bare figures of a list are of, if each is of one of what was counted right before.
function thingOf({ labels, parts }: Enumeration, text: string): string | undefined {
  if (labels.some((label) => label !== '')) return undefined;
  const hit = EACH_OF.exec(text.slice(Math.max(0, parts[0]!.from - NAMED_REACH), parts[0]!.from));
  return hit && hanValue(hit[1]!) === parts.length ? hit[2] : undefined;
}

/// Whether the labels of a list are all there is: the members of a row, told apart by their first character, or what was named and counted right before.
function isClosed({ labels, from }: Enumeration, text: string): boolean {
  const [first] = labels;
  if (first === undefined || labels.some((label) => label.length < 2)) return false;
  const heads = labels.map((label) => label[0]!).join('');
  if (labels.every((label) => label.slice(1) === first.slice(1)) && new Set(heads).size === labels.length && ROWS.some((row) => [...heads].every((head) => row.includes(head)))) return true;
  const before = text.slice(Math.max(0, from - NAMED_REACH), from);
  return NAMED.test(before) && labels.every((label) => before.includes(label));
}

/// Whether a total is of what the parts are: the words before both end alike, or the total is marked and those words begin with its verb.
function shared(list: Enumeration, parts: readonly Placed[], q: Placed): boolean {
  const thing = (text: string, of: Quantity): string => text.slice(Math.max(0, of.from - 10), of.from).replace(/(?:已|共|累计|总计|合计|达到?|约|了)+$/, '');
  const own = thing(parts[0]!.text, parts[0]!);
  const other = thing(q.text, q);
  const words = /[\u4e00-\u9fff]+$/.exec(own)?.[0] ?? '';
  const noun = /^[\u4e00-\u9fff]{2}/.exec(q.text.slice(q.to))?.[0];
  if (noun !== undefined && list.parts.length > 3 && list.labels[0]!.endsWith(noun)) return true;
  return (words.length >= SHARED && other.endsWith(words.slice(-SHARED))) || (isTotal(q.text, q) && list.labels.some((label) => label.length >= 2 && q.text.slice(Math.max(0, q.from - 16), q.from).includes(label.slice(-2))));
}

/// Blames the part that another place of the article gives otherwise, else the total, or the last part where the total stands apart.
function report(parts: readonly Placed[], total: Placed, sum: number, all: readonly Placed[], apart = false): Report & { where: string } {
  const data = { sum: `${writeLike(sum, total)}${total.unit}`, total: `${writeLike(total.value, total)}${total.unit}` };
  const place = ({ where, from, to }: Placed) => ({ where, from, to });
  const right = (part: Placed): number => total.value - (sum - part.value);
  const given = parts.find((part) => right(part) > 0 && all.some((q) => q.unit === part.unit && q.value === right(part) && q.from !== total.from && !parts.some((other) => other.from === q.from && other.where === q.where)));
  const last = parts.at(-1)!;
  const blamed = given ?? (apart && slipBetween(last.value, right(last), last) ? last : undefined);
  const place_ = blamed ?? total;
  const value = blamed ? right(blamed) : sum;
  return {
    where: place_.where, from: place_.from, to: place_.to, fixes: [`${writeLike(value, place_)}${place_.unit}`], message: 'sum', data,
    related: [total, ...parts].filter((q) => q.from !== place_.from || q.where !== place_.where).map(place),
  };
}
