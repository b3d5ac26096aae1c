import type { Report } from '../../rule/rule';
import { endsInRest, enumerations, type Enumeration } from '../enumeration';
import { grainOf, isRough, sameUnit, slipBetween } from '../figures';
import { complements } from '../reckon/complement';
import { figuresOf, placeOf, wordsOf, writeAs } from '../reckon/figure';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import { portions } from '../reckon/portions';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

/// Labels that together are all there is.
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/线上/, /线下/], [/周六|星期六/, /周日|星期日|星期天/], [/上午/, /下午/], [/白天/, /夜间|晚上/], [/上半年/, /下半年/], [/首日|第一天/, /次日|第二天/], [/单人/, /双人/], [/男/, /女/], [/公办/, /民办/], [/新建/, /改建|改造|扩建|加宽|续建/], [/本地/, /外地/], [/国内/, /国外|境外/], [/城镇/, /农村|乡村/], [/儿子/, /女儿/], [/室内/, /室外/], [/省内/, /省外/], [/市内/, /市外/], [/县内/, /县外/], [/集中/, /分散/], [/党员/, /非党员|群众/],
  [/城区|县城|城市/, /乡村|农村|乡镇/], [/全程/, /半程/], [/高架/, /地下/], [/地上/, /地下/], [/中央|省级/, /地方|市县/], [/正式/, /临时/], [/固定/, /流动/], [/成人/, /儿童/], [/小组赛|预赛/, /淘汰赛|决赛/], [/半程|全程/, /健康跑|迷你/], [/甲级/, /乙级/], [/大型/, /小型/], [/东/, /西/], [/南/, /北/], [/左/, /右/], [/上/, /下/], [/进口/, /出口|国产/],
];
/// Three that together are all there is, in their order.
const FULL: readonly (readonly RegExp[])[] = [[/金[牌奖]/, /银[牌奖]/, /铜[牌奖]/], [/一等/, /二等/, /三等/], [/小学/, /初中/, /高中/], [/老年/, /中年/, /青年/]];
/// Up to how much of the whole the parts of a pair may differ from it, and how much those of a longer list.
const PAIR_GAP = 0.5;
const LIST_GAP = 0.25;
/// How little may be missing.
const LITTLE = 0.04;
/// By how much of it two parts may exceed a whole by a slip, and what people and things are besides what they are counted as: 其中女生30名、党员40名.
const OVER = 0.15;
const ATTRIBUTE = /[男女老]|党员|团员|少数民族|青年|岁|学历|以上|以下|本科|硕士|博士|退役|贫困|脱贫|困难|留守|残疾|独生|获|优秀|先进|首次|新增|本地|外地|一线|基层|重点|骨干/;
/// By what a whole is told apart.
const SORTED = /按[^，。；0-9]{1,8}(?:分|划分|分类)，[^，。；0-9]*$/;
/// A whole of so many digits is hardly met by chance but for one of them.
const LONG = 3;

/// A figure of another time, beside which this one's parts stand: 540万元，去年同期为450万元。其中…….
const FORMER = /(?:去年|上年|前年|同期|上届)[^，。；、0-9]{0,6}$/;

export const partsAgainstWhole: ProofParagraphRule = {
  name: 'parts-against-whole', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: [DIGITS],
  docs: {
    what: { zh: '“其中”所列的各部分加起来不等于总数', en: 'Parts listed behind 其中 that do not make the whole' },
    why: { zh: '线上与线下、男与女、公办与民办合起来就是全部；同类的各项相加应等于总数，更不会超过总数', en: 'Online and offline, men and women, public and private are all there is; parts of one kind make the whole, and never exceed it' },
    instead: { zh: '核对总数和各部分', en: 'Check the whole and each part' },
  },
  messages: { part: { zh: '其中的一部分{part}多于总数{whole}', en: 'A part of {part} is more than its whole, {whole}' }, unit: { zh: '各部分的数加起来正好是{whole}，这里的单位应是“{right}”', en: 'The numbers make {whole}; the unit here must be {right}' }, sum: { zh: '各部分相加是{sum}，总数写作{whole}', en: 'The parts make {sum}; the whole says {whole}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    const asked = new Set<number>();
    for (const { whole, one, other } of complements(field)) {
      asked.add(other.from);
      const right = writeAs(whole.amount - one.amount, other);
      yield { from: other.from, to: other.to, fixes: [right], message: 'sum', data: { sum: writeAs(one.amount + other.amount, whole), whole: wordsOf(whole) }, related: [whole, one].map(placeOf) };
    }
    const all = quantitiesOf(field);
    if (text.includes('其中')) yield* exceeding(field.where, text, all);
    if (all.length < 3) return;
    yield* otherUnit(field);
    for (const list of enumerations(text, all)) {
      const whole = wholeOf(text, list, all);
      if (!whole || (FORMER.test(text.slice(Math.max(0, whole.from - 10), whole.from)) && !isAll(text, list, whole))) continue;
      const sum = list.parts.reduce((total, q) => total + q.value, 0);
      const gap = Math.abs(sum - whole.value);
      if (isRounding(gap, slackOf(list.parts, whole)) || !(isMeantToAdd(text, list, whole, sum) || (isAll(text, list, whole) && gap <= whole.value * ALL_GAP))) continue;
      const blamed = blame(list.parts, whole, sum);
      if (!blamed || asked.has(blamed.q.from)) continue;
      for (const q of [whole, ...list.parts]) asked.add(q.from);
      yield {
        from: blamed.q.from, to: blamed.q.to, fixes: [`${writeLike(blamed.right, blamed.q)}${blamed.q.unit}`], message: 'sum', data: { sum: `${writeLike(sum, whole)}${whole.unit}`, whole: text.slice(whole.from, whole.to) },
        related: [whole, ...list.parts].filter((q) => q !== blamed.q).map((q) => ({ where: field.where, from: q.from, to: q.to })),
      };
    }
    for (const { whole, parts, sum, right } of portions(field)) {
      if ([whole, ...parts].some((q) => asked.has(q.from))) continue;
      const last = parts.at(-1)!;
      // Digits exchanged tell which of them is wrong; else it is the last one that is asked about.
      const wrong = slipBetween(whole.value, sum / whole.size, whole) === 'order' && (right === undefined || slipBetween(last.value, right / last.size, last) !== 'order') ? whole : last;
      const meant = wrong === whole ? sum : right;
      yield {
        from: wrong.from, to: wrong.to, fixes: meant === undefined ? [] : [writeAs(meant, wrong)], trust: meant === undefined ? 'none' : 'offer', message: 'sum', data: { sum: writeAs(sum, whole), whole: wordsOf(whole) },
        related: [whole, ...parts].filter((q) => q !== wrong).map(placeOf),
      };
    }
  },
};

/// What counts one by one; of rates, sums of money and measures 其中 may name another sort.
const COUNTED = /^(?:人|名|位|户|家|个|座|所|辆|台|件|例|起|只|头|棵|株|册|套|间|支|项|条|处|场|幅|篇|人次|辆次|车次|架次|册次|亩|公顷|平方公里)$/;
/// A whole that is one day's, one place's or last year's, and a part that is none.
const OTHER_WHOLE = /[每均日比较增减升降第多少]|去年|上年|同期|新|其余|另/;
const OTHER_PART = /[累总共均每最]|全[国省市县]|去年|上年|历年/;

/// 工人45名，其中脱贫户48名: a part is never more than its whole.
function* exceeding(where: string, text: string, all: readonly Quantity[]): Iterable<Report> {
  for (let i = 1; i < all.length; i++) {
    const [whole, part] = [all[i - 1]!, all[i]!];
    if (part.value <= whole.value || !COUNTED.test(part.unit) || !sameUnit(whole.unit, part.unit) || isRough(text, whole) || isRough(text, part) || !/^[^，。；！？0-9]{0,8}，其中[^，。；！？、0-9]{1,8}$/.test(text.slice(whole.to, part.from))) continue;
    // 22个展厅和1个临时展厅，其中……12个: the whole began before.
    if (/[和及与、]$/.test(text.slice(0, whole.from)) || all.slice(0, i - 1).some((q) => q.value >= part.value && sameUnit(q.unit, part.unit) && !/[。！？]/.test(text.slice(q.to, whole.from)))) continue;
    if (OTHER_WHOLE.test(text.slice(Math.max(0, whole.from - 8), whole.from).split(/[，。；]/).at(-1)!) || OTHER_PART.test(text.slice(whole.to, part.from))) continue;
    yield { from: part.from, to: part.to, fixes: [], trust: 'none', message: 'part', data: { part: text.slice(part.from, part.to), whole: text.slice(whole.from, whole.to) }, related: [{ where, from: whole.from, to: whole.to }] };
  }
}

/// 5万吨，其中甲2万吨、乙3万公斤: the numbers make the whole, and one of the units does not.
function* otherUnit(field: { readonly where: string; readonly text: string }): Iterable<Report> {
  const { text, where } = field;
  const at = text.indexOf('其中');
  if (at < 0) return;
  const all = figuresOf(field);
  const whole = all.filter((q) => q.to <= at).at(-1);
  if (!whole || whole.hedge !== 'exact' || !/^(?:mass|length|area|volume|power)$/.test(whole.dimension) || whole.sentenceTo < at) return;
  const parts = all.filter((q) => q.from > at && q.sentence === whole.sentence && q.dimension === whole.dimension);
  const odd = parts.filter((q) => q.unit !== whole.unit);
  const [wrong] = odd;
  if (parts.length < 2 || !wrong || odd.length !== 1 || /另有|另外|此外|还有/.test(text.slice(at, wrong.from)) || Math.abs(parts.reduce((sum, q) => sum + q.value, 0) - whole.value) > whole.value * 1e-9) return;
  const right = `${text.slice(wrong.from, wrong.digitsTo)}${whole.unit}`;
  yield { from: wrong.from, to: wrong.to, fixes: [right], message: 'unit', data: { right, whole: text.slice(whole.from, whole.to) }, related: [whole, ...parts.filter((q) => q !== wrong)].map(({ from, to }) => ({ where, from, to })) };
}

/// The number that a list takes apart: the last of its unit before it, with 其中 or its like between.
function wholeOf(text: string, list: Enumeration, all: readonly Quantity[]): Quantity | undefined {
  const before = all.filter((q) => q.to <= list.from && sameUnit(q.unit, list.parts[0]!.unit));
  const whole = before.at(-1);
  if (!whole || isRough(text, whole)) return undefined;
  const between = text.slice(whole.to, list.parts[0]!.from);
  if (!(/(?:其中|包括|分别|分为|按[^，。；0-9]{1,8}分，)|^[^，。；0-9]{0,6}中，/.test(between) || isAll(text, list, whole)) || /[。！？].*[。！？]|等(?![级奖])|；/.test(between) || between.length > 40) return undefined;
  // What follows may go on: 等, or more of it.
  if (/^[^，。；]{0,6}等(?!级|奖|次)/.test(text.slice(list.to)) || goesOn(text, list, all)) return undefined;
  return list.parts.every((part) => part.value < whole.value) ? whole : undefined;
}

/// Whether the sentence has more of the list than was read as such, and does not only compare.
function goesOn(text: string, { parts, to }: Enumeration, all: readonly Quantity[]): boolean {
  const end = to + /^[^。！？；]*/.exec(text.slice(to))![0].length;
  const next = all.find((q) => q.from >= to && q.to <= end && sameUnit(q.unit, parts[0]!.unit));
  return next !== undefined && !/[比较增减升降每均超]|去年|上年|同期/.test(text.slice(to, next.from));
}

/// How far a list that is all of its whole may be off it: a digit of one of them.
const ALL_GAP = 0.6;
/// What is not told apart but told besides: a change, a price, another time.
const BESIDES = /[比较每均余超达]|去年|上年|同期|此前|原|还|另|增|减|新|降|升|多|少|最|共|累计|总/;

/// 有9个：已投用4个，在建3个，待开工2个。: a list right behind its whole, without 其中, that its sentence ends with.
function isAll(text: string, { parts, labels, to }: Enumeration, whole: Quantity): boolean {
  const paired = parts.length === 2 && (oneKind(labels, 2) || PAIRS.some(([a, b]) => (a.test(labels[0]!) && b.test(labels[1]!)) || (b.test(labels[0]!) && a.test(labels[1]!))));
  return (parts.length >= 3 || paired) && DIRECT.test(text.slice(whole.to, parts[0]!.from)) && /^[^，。；：、0-9]{0,5}[。；！]/.test(text.slice(to)) && labels.every((label) => label.length >= 2 && !BESIDES.test(label)) && !BESIDES.test(text.slice(whole.to, parts[0]!.from));
}

const DIRECT = /^[^，。；：！？0-9]{0,10}[，：][^，。；：！？、0-9]{2,12}$/;

/// Whether a gap is one that rounding makes: as many halves of the last digit as there are figures are never reached.
const isRounding = (gap: number, slack: number): boolean => gap < 1e-9 || gap < slack * (1 - 1e-9);

/// A whole in 万 is exact enough where its parts are.
function slackOf(parts: readonly Quantity[], whole: Quantity): number {
  return parts.reduce((total, q) => total + grainOf(q) / 2, 0) + Math.min(grainOf(whole) / 2, whole.value * 0.03);
}

/// Whether the parts are all there is, so that they must make the whole.
function isMeantToAdd(text: string, list: Enumeration, whole: Quantity, sum: number): boolean {
  const { parts, labels } = list;
  const gap = Math.abs(sum - whole.value);
  const [one, other] = parts.map((q, i) => labels[i]! + text.slice(q.to, q.to + 3)) as [string, string];
  if (parts.length === 2 && gap <= whole.value * PAIR_GAP && PAIRS.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)))) return true;
  if (gap > whole.value * LIST_GAP) return false;
  // What is left is named at the end, so that nothing is left out.
  if (parts.length >= 3 && endsInRest(list) && /^[^，。；、0-9]{0,4}[。；！]/.test(text.slice(list.to))) return true;
  // 按行业分，食品加工4个，汽车零部件3个，新型建材3个。: told apart by one thing, they are all there is.
  if (parts.length >= 3 && SORTED.test(text.slice(whole.to, parts[0]!.from)) && /^[^，。；]{0,4}。/.test(text.slice(parts.at(-1)!.to))) return true;
  // Two parts that are more than their whole, unless one may be part of the other.
  if (parts.length === 2 && sum > whole.value && gap <= whole.value * OVER && !ATTRIBUTE.test(one + other)) return true;
  if (oneKind(labels, 2) && parts.length >= 3 && gap <= whole.value * 0.1) return true;
  // Medals and prizes are of three kinds: 金牌6枚、银牌9枚、铜牌4枚.
  if (parts.length === 3 && gap <= whole.value * LIST_GAP && FULL.some((kinds) => kinds.every((kind, i) => kind.test(labels[i]!)))) return true;
  // What lacks so little, in full figures and up to the end of the sentence, is nothing besides but a slip.
  const last = parts.at(-1)!;
  if (parts.length >= 3 && gap <= whole.value * LITTLE && /^[^，。；]{0,4}。/.test(text.slice(last.to)) && [whole, ...parts].every((q) => q.scale === 1 && q.places === 0) && whole.value >= 1000 && blame(parts, whole, sum) !== undefined) return true;
  // Classes are all there is: 种植类28个、加工类19个、文旅类12个.
  if (parts.length >= 3 && gap <= whole.value * 0.1 && labels.every((label) => /[类型组]$/.test(label))) return true;
  const long = String(Math.round(whole.value / (whole.scale / 10 ** whole.places))).length >= LONG;
  return (sum > whole.value && (oneKind(labels, 1) || (parts.length > 2 && gap <= whole.value * 0.1 && blame(parts, whole, sum) !== undefined))) || (long && blame(parts, whole, sum) !== undefined);
}

/// Whether all labels end in the same characters: 土地收入, 厂房收入, 光伏收入.
function oneKind(labels: readonly string[], characters: number): boolean {
  const ends = labels.map((label) => label.slice(-characters));
  return ends[0]!.length === characters && ends.every((end) => end === ends[0]);
}

/// The number that a slip may have changed, the last part first: digits exchanged before a single digit.
function blame(parts: readonly Quantity[], whole: Quantity, sum: number): { readonly q: Quantity; readonly right: number } | undefined {
  const options = [...[...parts].reverse().map((q) => ({ q, right: whole.value - (sum - q.value) })), { q: whole, right: sum }];
  for (const slip of ['order', 'tens', 'digit'] as const) {
    const hit = options.find(({ q, right }) => slipBetween(q.value, right, q) === slip);
    if (hit) return hit;
  }
  return undefined;
}
