import { sharedEnd, sharedStart } from '../../text/ends';
import { CharSet } from '../../text/char-set';
import { matchesOf } from '../begins';
import { slipBetween } from '../figures';
import { Recent } from '../recent';
import type { Figure } from './figure';
import { allFigures } from './spelt';

/// A figure that stands once, and another place of the article that gives the same thing another number.
export interface Again {
  readonly wrong: Figure;
  readonly right: Figure;
}

/// Numbers in order, ages and degrees: many of them stand in an article, and each is another one.
const NO_THING = /^(?:|微克|月|日|届|届次|期|级|度|号|岁|周|折|‰|页|格|层|点|句)$/;
const NO_DIMENSION = /^(?:temperature|points)$/;
/// Words between what is counted and its figure.
const FILL = /(?:预计|将|达到?|约|大约|为|是|有|共有?|合计|总计|累计|完成|实现|近|超过?|突破|不足|至|到|已|了|的|就|仅|只|只有|足足|整整|一共|总共|满)+$/;
/// A figure of another time.
const WHEN = /去年|上年|前年|同期|上届|上次|原来|原先|此前|过去(?!了)|以前|(?:19|20)[0-9]{2}年/;
/// What is only meant to be, a part, or something that comes to what there is.
const OTHER = /曾|计划|目标|力争|预计|还将|拟|其中|其余|另|再|又|比(?!赛|$)|[较首剩]|增|减|降|升|提高|分别|最|第[一二三四五]/;
/// A part of those who were counted: 陈某毅等14名.
const AMONG = /等$/;
/// What is told apart by its opposite.
const OPPOSITE: readonly (readonly [string, string])[] = [['线上', '线下'], ['男', '女'], ['进口', '出口'], ['城镇', '农村'], ['上午', '下午'], ['国内', '国外'], ['室内', '室外'], ['地上', '地下'], ['首', '末']];
/// A bus every ten minutes comes at an interval of ten.
const OF_ONE = /[每均各]|间隔/;
/// The clause up to a figure, with a word or two that stand before it with a comma: 去年，4条.
const CLAUSE_BEFORE = /(?:(?<=^|[，。；：])[^，。；：]{1,4}，)?[^，。；：]*$/;
const MARK = /[，。；：！？、“”（）]/;
/// 18米长的石坎, 5条“平安专线”: what stands between a figure and the name of its thing.
const SIZED = /^(?:[长宽高深厚重]的|的)?“?/;
/// A label that says what is measured.
const MEASURED = /[\u4e00-\u9fff]{2}[长宽高深厚重]$/;
/// What became of what there was is what there is: 由2趟增加到4趟.
const BECAME = /[由从][^，。；]{0,10}(?:增加|增长|扩大|提高|上升|扩展|减少|下降|降低|缩短|压缩|调整|[增升减降涨扩])[到至为]$/;
const CALENDAR = /(?<![0-9])((?:19|20)[0-9]{2})年/g;
/// What ends the name of a thing behind its figure.
const ENDS = new CharSet('最在正的于是没不将已从向为与和及被把等也都就了，。、；：！？“”（）《》 　0123456789');
/// Pairs of characters that any clause may hold.
const COMMON = /[的了是在有和与及共为已将于个新增其中年月日本这那我他她一不到地]|全[国省市县区]|完成|实现|达到|超过|项目|资金|建设|工作|累计|共计|总计|目前|截至|以上|左右/;
/// That what was told before is meant.
const MEANT = /(?:这|那|[这那]条长?|这些|全部|所有|上述|参赛的)$/;
/// Units that most articles count more than one thing by.
const USUAL = /^(?:人|个|元|次|家|percent|天|年|吨|亩|公里|米|小时|平方米|种|项)$/;

/// A figure with the words that say of what it is.
interface Described {
  readonly figure: Figure;
  readonly kind: string;
  readonly role: string;
  /// In its clause, before it.
  readonly label: string;
  /// The name behind it.
  readonly thing: string;
  readonly clause: string;
  /// Whether it is what became of the figure before it.
  readonly became: boolean;
  /// Pairs of characters in its clause that say something.
  readonly words: ReadonlySet<string>;
}

/// What speaks for two figures to be of one thing, and what against it. The points were fitted to articles in which one of two equal figures had been changed, against all pairs of
/// different figures in articles that are right; what is told of a pair adds up.
const POINTS = {
  /// How the one may have been made of the other: digits exchanged, one digit of several, one of one, and otherwise by what is near.
  order: 10, digit: 10, small: 8, near: 1, far: -1,
  /// The headline has it, and no other place; the headline has the other one; one stands under a picture.
  headline: 9, headlineSlip: 4, headed: 4, caption: 4,
  /// The figure opens its clause and counts what the other one counts; it is said to be known.
  taken: 5, meant: 4,
  /// The same words right before it, and the same thing behind.
  framed: 5, likewise: 1, labelled: 3,
  /// The same thing behind it, in a unit that little is counted by; another thing; one that begins like it and goes on otherwise; a thing of one character.
  thing: 3, others: -12, apart: -4, short: -6,
  /// A pair of characters that both clauses have and hardly any other place of the article.
  word: 2,
  /// Other numbers of the same unit, each.
  crowd: -1,
  ofOne: -6, hedged: -3, other: -4, percent: -6,
} as const;
/// As many as make a slip more likely than two things.
const ENOUGH = 14;
/// Figures of an article beyond which it is a table.
const MOST = 120;
/// Places of a pair of characters in an article, up to which it tells something.
const RARE = 3;
/// Characters by which two names that begin alike go on to be two.
const APART = 3;
/// Characters before two figures that make one frame of them, with what is the same behind.
const FRAME = 2;
/// Characters of a label that name one thing.
const NAME = 4;
/// How much of a label and of a name behind is compared.
const LABELLED = 5;
/// By how much one number is near another, or far from it.
const [NEAR, FAR] = [1.5, 3];
const [LABEL, BEHIND, CLAUSE] = [14, 12, 6];

type Field = { readonly where: string; readonly role?: string; readonly text: string };

const remembered = new Recent<readonly Field[], readonly Again[]>(8);

/// The figures of an article that another place gives otherwise, each once with the other one that speaks most for it.
export const again = (fields: readonly Field[]): readonly Again[] => remembered.of(fields, (all) => [...findAgain(all)]);

function* findAgain(fields: readonly Field[]): Iterable<Again> {
  const kinds = new Map<string, Figure[]>();
  let count = 0;
  for (const field of fields) {
    if (field.role === 'byline' || field.role === 'credit') continue;
    for (const figure of allFigures(field)) {
      if (NO_THING.test(figure.unit) || NO_DIMENSION.test(figure.dimension) || (figure.unit === '年' && isYear(figure))) continue;
      if (++count > MOST) return;
      const kind = kindOf(figure);
      const some = kinds.get(kind);
      if (some) some.push(figure);
      else kinds.set(kind, [figure]);
    }
  }
  const counts = new Counts(fields);
  for (const figures of kinds.values()) {
    // Most kinds have one number.
    if (figures.every(({ value }) => value === figures[0]!.value)) continue;
    const some = figures.map(describe);
    const values = new Map<number, Described[]>();
    for (const one of some) values.set(one.figure.value, [...(values.get(one.figure.value) ?? []), one]);
    // Numbers in words stand beside any others.
    const crowd = [...values.values()].filter((twins) => twins.some(({ figure }) => /[0-9]/.test(figure.text[figure.from]!))).length - 2;
    for (const [index, one] of some.entries()) {
      if (values.get(one.figure.value)!.length > 1 || one.figure.hedge === 'open' || (one.kind === '年' && isCounted(fields, one.figure.value))) continue;
      let best: Described | undefined;
      let most: number = ENOUGH;
      for (const [at, other] of some.entries()) {
        const twins = values.get(other.figure.value)!;
        // Of two that stand once each the later one is asked about, or the headline.
        if (other.figure.value === one.figure.value || (twins.length === 1 && (other.role === 'headline' || (index < at && one.role !== 'headline')))) continue;
        if (!mayBeOne(one, other, twins, some)) continue;
        const points = pointsOf(one, other, twins, crowd, index < at, counts);
        if (points < most) continue;
        [best, most] = [other, points + 1];
      }
      if (best) yield { wrong: one.figure, right: best.figure };
    }
  }
}

/// Years of the calendar that give a number of years: 2023年至2025年, three years in the headline.
function isCounted(fields: readonly Field[], value: number): boolean {
  const years = [...new Set(fields.flatMap(({ text }) => matchesOf(text, CALENDAR).map((hit) => Number(hit[1]))))].slice(0, MOST);
  return years.some((year) => years.includes(year + value) || years.includes(year + value - 1));
}

/// 上世纪80年代, 2024年.
const isYear = ({ value, text, from, to }: Figure): boolean => value > 1000 || text.startsWith('代', to) || text.endsWith('世纪', from);

/// What figures are compared within: a unit, or what several units count.
const kindOf = ({ text, to, dimension, unit }: Figure): string => (dimension === 'people' ? '人' : unit === '个小时' ? '小时' : unit === '个' && text.startsWith('月', to) ? '个月' : dimension === 'percent' ? dimension : unit);

function describe(figure: Figure): Described {
  const { text, from, to, sentence, where } = figure;
  const became = BECAME.exec(text.slice(Math.max(sentence, from - LABEL), from))?.[0].length ?? 0;
  const head = from - became;
  const label = text.slice(Math.max(sentence, head - LABEL), head).split(MARK).at(-1)!.replace(FILL, '');
  const behind = text.slice(to, to + BEHIND).replace(SIZED, '');
  let end = 0;
  while (end < behind.length && !ENDS.has(behind.charCodeAt(end))) end++;
  const rest = text.slice(to, to + LABEL).split(MARK)[0]!;
  return {
    figure, label, became: became > 0, thing: behind.slice(0, end), kind: kindOf(figure),
    role: where === 'headline' ? where : where.startsWith('caption') ? 'caption' : 'body',
    clause: `${CLAUSE_BEFORE.exec(text.slice(Math.max(sentence, head - BEHIND), head))![0]}|${rest.slice(0, CLAUSE)}`,
    words: new Set([...pairsOf(label), ...pairsOf(rest)]),
  };
}

function* pairsOf(words: string): Iterable<string> {
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !COMMON.test(pair)) yield pair;
  }
}

/// How often pairs of characters stand in an article; each is counted once, and only where something asks.
class Counts {
  private readonly known = new Map<string, number>();
  constructor(private readonly fields: readonly Field[]) {}

  of(pair: string): number {
    let count = this.known.get(pair);
    if (count === undefined) this.known.set(pair, (count = this.fields.reduce((sum, { text, role }) => sum + (role === 'byline' ? 0 : text.split(pair).length - 1), 0)));
    return count;
  }
}

/// Whether two figures may be meant for one: those of one sentence are told from each other, and so is a figure from one that its own sentence has as well.
function mayBeOne(one: Described, other: Described, twins: readonly Described[], some: readonly Described[]): boolean {
  const [a, b] = [one.figure, other.figure];
  if (b.hedge === 'open' || a.scale !== b.scale || a.places !== b.places || inSentence(a, b)) return false;
  return !some.some(({ figure }) => (figure.value === b.value && inSentence(figure, a)) || (figure.value === a.value && twins.some((twin) => inSentence(figure, twin.figure))));
}

const inSentence = (a: Figure, b: Figure): boolean => a.where === b.where && a.sentence === b.sentence;

function pointsOf(one: Described, other: Described, twins: readonly Described[], crowd: number, before: boolean, counts: Counts): number {
  const [a, b] = [one.figure, other.figure];
  const slip = slipBetween(a.value, b.value, a);
  const ratio = Math.max(a.value / b.value, b.value / a.value);
  if ((!slip && ratio >= NEAR) || WHEN.test(one.clause) !== WHEN.test(other.clause)) return 0;
  const several = Math.min(a.value, b.value) >= (10 * a.scale) / 10 ** a.places;
  if (OPPOSITE.some(([x, y]) => (one.label.includes(x) && other.label.includes(y)) || (one.label.includes(y) && other.label.includes(x)))) return 0;
  // 早班公交每日发车, 夜班公交每日发车: told apart by how they begin.
  const rests = [one, other].map(({ label }) => label.length - sharedEnd(one.label, other.label));
  if (one.label.length - rests[0]! >= FRAME && rests.every((rest) => rest === 1)) return 0;
  let points = slip === 'order' ? POINTS.order : slip === 'digit' ? (several ? POINTS.digit : POINTS.small) : 0;
  const headed = one.role === 'headline';
  if (headed) points += POINTS.headline + (slip === 'digit' ? POINTS.headlineSlip : 0);
  if (twins.some(({ role }) => role === 'headline')) points += POINTS.headed;
  if (one.role === 'caption' || other.role === 'caption') points += POINTS.caption;
  // The former figure is told apart.
  points += POINTS.crowd * Math.max(0, Math.min(crowd - (other.became ? 1 : 0), 4));
  if (ratio < NEAR) points += POINTS.near;
  if (ratio > FAR) points += POINTS.far;
  if (one.kind === 'percent') points += POINTS.percent;
  // 新增的310个车位, 新增车位310个: said of both, it parts them from nothing.
  const [apart, likewise] = [one, other].map(({ clause }) => OTHER.exec(clause)?.[0]);
  if (apart !== likewise || WHEN.test(one.clause)) points += POINTS.other;
  else if (apart !== undefined) points += POINTS.likewise;
  if (AMONG.test(lead(a)) !== AMONG.test(lead(b))) points += POINTS.other;
  if (OF_ONE.test(one.clause) !== OF_ONE.test(other.clause)) points += POINTS.ofOne;
  if (a.hedge !== b.hedge) points += POINTS.hedged;
  const meant = MEANT.test(lead(a)) || MEANT.test(lead(b));
  if (meant) points += POINTS.meant;
  const sameness = thingsOf(one, other);
  if (sameness === 'short' && !headed) points += POINTS.short;
  // 这560亩地, of the orchard that the headline names.
  if (sameness === 'none' && !(meant && !headed)) points += POINTS.others;
  if (sameness === 'apart') points += POINTS.apart;
  if (sameness === 'same' && !USUAL.test(one.kind)) points += POINTS.thing;
  if (sameness === 'same' && sharedEnd(one.label, other.label) >= FRAME) points += POINTS.framed;
  if (several && a.hedge === 'exact' && b.hedge === 'exact' && sameness !== 'same' && sameness !== 'none' && one.label.length >= NAME && one.label === other.label) points += POINTS.labelled;
  if ((sameness === 'same' || sameness === 'like') && opens(before ? other : one)) points += POINTS.taken;
  let rare = 0;
  for (const pair of one.words) if (rare < 2 && other.words.has(pair) && counts.of(pair) <= RARE) rare++;
  return points + rare * POINTS.word;
}

const lead = ({ text, from }: Figure): string => text.slice(Math.max(0, from - 4), from);
/// Whether a figure begins its clause.
const opens = ({ label }: Described): boolean => /^(?:这|那|该|全部|所有|上述)?$/.test(label);

/// How the things behind two figures go together: `like` where they begin alike or the one stands before its figure (糯稻250亩, 250亩糯稻); `short` where one has a name of one character.
function thingsOf(one: Described, other: Described): 'same' | 'like' | 'apart' | 'short' | 'none' | undefined {
  const [short, long] = one.thing.length < other.thing.length ? [one.thing, other.thing] : [other.thing, one.thing];
  const start = sharedStart(short, long);
  if (short.length === 1 && long.includes(short)) return 'short';
  if ((short.length >= 2 && (long.startsWith(short) || long.endsWith(short))) || start >= 4) return 'same';
  if (start >= 2) return short.length - start < APART ? 'like' : 'apart';
  if (isNamed(one.label, other.thing) || isNamed(other.label, one.thing)) return 'like';
  // 围墙长47米, 42米长的水沟.
  if (short === '' && long.length >= 2 && MEASURED.test((one.thing === '' ? one : other).label)) return 'none';
  if (short.length < 2) return undefined;
  for (const pair of pairsOf(short)) if (long.includes(pair)) return undefined;
  return 'none';
}

/// Whether the thing begins with what the label names.
function isNamed(label: string, thing: string): boolean {
  for (const pair of pairsOf(label.slice(-LABELLED))) if (thing.slice(0, LABELLED).includes(pair)) return true;
  return false;
}
