import type { ArticleFields, Report } from '../../rule/rule';
import { digitsOf, isRough, slipBetween } from '../figures';
import { quantitiesOf, type Quantity } from '../numbers';
import { again } from '../reckon/again';
import { measureOf, placeOf, wordsOf } from '../reckon/figure';
import { numberLike } from '../reckon/spelt';
import { DIGITS, type ProofArticleRule } from '../rule';

/// Numbers in order, moments and shares: many of them stand in an article, and each is another one.
const NO_THING = new Set('微克|年|月|日|天|岁|周|届|期|级|度|号|时|分|秒|分钟|小时|个小时|个月|%|％|‰|℃|个百分点|百分点|倍|折|名次|层|楼|'.split('|'));
/// Words between what is counted and its figure.
const FILL = /(?:预计|将|达到?|约|为|是|有|共|合计|总计|累计|完成|实现|近|至|到|已|了|的)+$/;
/// A figure of another time, or of something that is planned beside what is done.
const OTHER = /去年|上年|前年|同期|上届|上次|原来|原先|此前|过去|计划|目标|[比较每均第]|(?:19|20)[0-9]{2}年/;
/// Words that any figure may stand beside.
const NO_CONTEXT = /^(?:以上|以下|左右|以内|多万|其中|分别|本报|图为|记者|日前|近日|今年|目前|如今|全市|全县|全区|全省|全镇|全村|人民|人次)/;
/// Words of two characters that clauses with figures share whatever they speak of.
const COMMON = /[的了是在有和与及共为已将于个新增其中年月日]|全[国省市县区]|完成|实现|达到|超过|项目|资金|建设|工作|累计|共计|总计|目前|截至/;
/// Figures of an article beyond which it is a table.
const MOST = 160;
/// How many figures of the same digits are compared.
const GROUP = 8;

const MARKS = /[。！？；，：]/;
const CLAUSE = 16;
/// Of so many digits two figures that differ by an exchange are of one thing, whatever is said of them; so are measures of so many.
const MANY = 4;
const MEASURED = 3;
/// What is counted by 个 and has a name of one character.
const PLACE = /[村乡镇县市区校站岛组]/;
/// How many characters right beside them two figures share that may differ by any one digit.
const LIKE = 5;

/// A figure where it stands. What is said beside it is read only where something asks.
class Placed {
  private words: { readonly label: string; readonly behind: string } | undefined;
  private figures: string | undefined;

  /// `sorted`: how often each digit stands in it, as one number.
  constructor(readonly q: Quantity, readonly where: string, readonly text: string, readonly sorted: number) {}

  get digits(): string {
    return (this.figures ??= significant(digitsOf(this.text, this.q)));
  }

  /// The two characters behind the figure that say of what it is, as one number; 0 where a mark stands.
  get pair(): number {
    const at = this.text.charCodeAt(this.q.to) === OF ? this.q.to + 1 : this.q.to;
    const [a, b] = [this.text.charCodeAt(at), this.text.charCodeAt(at + 1)];
    return isHan(a) && isHan(b) ? a * 0x10000 + b : 0;
  }

  /// The two before it; empty where a mark stands.
  get label(): string {
    return this.read().label;
  }

  get noun(): string {
    return this.read().behind.slice(0, 2);
  }

  /// Up to four of those behind it.
  get behind(): string {
    return this.read().behind;
  }

  /// The words around the figure in its clause, at most `CLAUSE` on either side.
  get clause(): readonly [before: string, behind: string] {
    const { text, q } = this;
    return [text.slice(Math.max(0, q.from - CLAUSE), q.from).split(MARKS).at(-1)!.replace(FILL, ''), text.slice(q.to, q.to + CLAUSE).split(MARKS)[0]!.replace(/^的/, '')];
  }

  private read(): { readonly label: string; readonly behind: string } {
    const { text, q } = this;
    return (this.words ??= {
      label: /[\u4e00-\u9fff]{2}$/.exec(text.slice(Math.max(0, q.from - 10), q.from).replace(FILL, ''))?.[0] ?? '',
      behind: /^[\u4e00-\u9fff]{2,4}/.exec(text.slice(q.to, q.to + 5).replace(/^的/, ''))?.[0] ?? '',
    });
  }
}

const OF = '的'.charCodeAt(0);
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const significant = (digits: string): string => digits.replace(/0+$/, '');
/// More than the digits of any figure, so that no count of one digit runs into that of the next. All ten counts fit into an exact number.
const POWERS = Array.from({ length: 10 }, (_, digit) => 32 ** digit);

/// The digits of a figure but for the noughts at its end, as one number whatever their order; 0 where it has fewer than two.
function sortedDigits(text: string, q: Quantity): number {
  let sum = 0;
  let count = 0;
  let noughts = 0;
  for (let at = q.from; at < q.digitsTo; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) continue;
    if (digit === 0) {
      noughts++;
      continue;
    }
    sum += POWERS[digit]! + noughts * POWERS[0]!;
    count += 1 + noughts;
    noughts = 0;
  }
  return count < 2 ? 0 : sum;
}

export const inconsistentFigure: ProofArticleRule = {
  name: 'inconsistent-figure', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article', needs: DIGITS,
  docs: {
    what: { zh: '同一事物的数字前后两处不一：差一位数、数位颠倒、万和亿相混', en: 'A figure of one thing that stands elsewhere with another digit, with its digits exchanged, or with 万 for 亿' },
    why: { zh: '前面是“360亩荷塘”，后面成了“630亩荷塘”，多半有一处敲错', en: 'One of 360亩荷塘 and 630亩荷塘 is a slip of the keys' },
    instead: { zh: '核对数字，前后统一', en: 'Check the figure and keep to it' },
  },
  messages: { figure: { zh: '别处作“{other}”，请核对数字', en: 'Elsewhere it is {other}; check the figure' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const asked = new Set<string>();
    for (const { wrong, right } of again(fields)) {
      // Of those in the headline `headline-figure` tells.
      if (wrong.where === 'headline') continue;
      asked.add(`${wrong.where} ${wrong.from}`);
      yield { ...placeOf(wrong), fixes: [numberLike(right, wrong) + wrong.text.slice(wrong.digitsTo, wrong.to)], message: 'figure', data: { other: wordsOf(right) }, related: [placeOf(right)] };
    }
    yield* repeated(fields, asked);
  },
};

function* repeated(fields: ArticleFields['fields'], asked: ReadonlySet<string>): Iterable<Report & { where: string }> {
  const kinds = new Map<string, Placed[]>();
  let count = 0;
  for (const field of fields) {
    if (field.role === 'byline' || field.role === 'credit') continue;
    for (const q of quantitiesOf(field)) {
      if (NO_THING.has(q.unit)) continue;
      if (++count > MOST) return;
      const sorted = sortedDigits(field.text, q);
      if (sorted > 0) put(kinds, kindOf(q.unit), new Placed(q, field.where, field.text, sorted), MOST);
    }
  }
  const groups = new Map<string, Placed[]>();
  // Of one thing by the words beside them, whatever the digits: those on both sides, and several in a row on one.
  const twins = new Map<string, Placed[]>();
  for (const [kind, figures] of kinds) {
    for (let i = 0; i < figures.length; i++) {
      const one = figures[i]!;
      if (figures.some((other) => other !== one && other.sorted === one.sorted)) put(groups, `${kind} ${one.sorted}`, one, GROUP);
      const pair = one.pair;
      if (pair === 0 || !figures.some((other) => other !== one && other.pair === pair)) continue;
      if (one.label !== '') put(twins, `${kind} ${one.label} ${one.noun}`, one, GROUP);
      if (one.digits.length >= MEASURED) put(twins, `${kind} ${one.noun}`, one, GROUP);
    }
  }
  // A figure may stand in several groups.
  const done = new Set<Placed>();
  for (const group of [...groups.values(), ...twins.values()]) {
    if (group.length < 2) continue;
    for (const [i, b] of group.entries()) {
      for (const a of group.slice(0, i)) {
        if (done.has(a) || done.has(b) || !isSlip(a, b) || !isOneThing(a, b)) continue;
        const [wrong, right] = choose(group, a, b);
        done.add(wrong);
        if (asked.has(`${wrong.where} ${wrong.q.from}`)) continue;
        const words = right.text.slice(right.q.from, right.q.digitsTo) + wrong.text.slice(wrong.q.digitsTo, wrong.q.to);
        yield { where: wrong.where, from: wrong.q.from, to: wrong.q.to, fixes: [words], message: 'figure', data: { other: right.text.slice(right.q.from, right.q.to) }, related: [{ where: right.where, from: right.q.from, to: right.q.to }] };
      }
    }
  }
}

function put(groups: Map<string, Placed[]>, key: string, one: Placed, most: number): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [one]);
  else if (group.length < most) group.push(one);
}

/// People are 人 here and 名 there.
const kindOf = (unit: string): string => (unit === '名' || unit === '位' ? '人' : unit);

/// Digits exchanged, or the same digits in 万 here and in 亿 there; of two that plainly are of one thing, any one digit.
function isSlip(a: Placed, b: Placed): boolean {
  if (a.digits === b.digits) return a.q.value / a.q.scale === b.q.value / b.q.scale && ((a.q.scale === 1e4 && b.q.scale === 1e8) || (a.q.scale === 1e8 && b.q.scale === 1e4));
  if (a.q.scale !== b.q.scale || a.q.places !== b.q.places) return false;
  const slip = slipBetween(a.q.value, b.q.value, a.q);
  return slip === 'order' || (slip !== undefined && ((a.label === b.label && a.noun === b.noun && a.label !== '' && a.noun !== '') || (slip === 'digit' && Math.min(a.digits.length, b.digits.length) >= MEASURED && alike(a, b))));
}

/// Whether the words right behind two figures begin alike, and go on so.
function alike(a: Placed, b: Placed): boolean {
  const [x, y] = [a.clause[1], b.clause[1]];
  return x.length >= LIKE && y.slice(0, LIKE) === x.slice(0, LIKE) && /^[\u4e00-\u9fff]+$/.test(x.slice(0, LIKE)) && !NO_CONTEXT.test(x);
}

/// Whether the words beside two figures say that they are of one thing.
function isOneThing(a: Placed, b: Placed): boolean {
  if (a.where === b.where && !/[。！？]/.test(a.text.slice(a.q.to, b.q.from))) return false;
  // Three digits stand in 万 here and in 亿 there by a slip, whatever is said of them.
  if (a.digits === b.digits && a.digits.length > 2) return true;
  if ([a, b].some(({ text, q }) => isRough(text, q) || OTHER.test(text.slice(Math.max(0, q.from - 10), q.from).split(/[，。；：]/).at(-1)!))) return false;
  const same = (x: string, y: string): boolean => x !== '' && x === y && !NO_CONTEXT.test(x);
  /// 总投资12亿元, 12亿元的总投资.
  const within = (x: string, y: string): boolean => x !== '' && y.includes(x) && !NO_CONTEXT.test(x) && !/[的了是在有和与及]/.test(x);
  const noun = same(a.noun, b.noun) || (a.q.unit === '个' && PLACE.test(a.text[a.q.to] ?? '') && a.text[a.q.to] === b.text[b.q.to] && a.digits !== b.digits);
  const named = noun || within(a.label, b.behind) || within(b.label, a.behind);
  // Two digits are exchanged by chance more often than three, and four hardly ever.
  // Sums of money are named by what they are for: 总投资4200万元, 投资2400万元.
  if (a.digits.length <= 2 || a.digits === b.digits) return named || (same(a.label, b.label) && (a.digits === b.digits || (a.q.unit === '元' && a.q.scale > 1 && SUM_OF.test(a.label))));
  return named || same(a.label, b.label) || a.digits.length >= MANY || /^(?:length|area|volume|mass)$/.test(measureOf(a.q.unit).dimension) || shareWords(a, b);
}

/// What a project or a purchase has one of.
const SUM_OF = /投资|造价|标的|合同|货款|罚款|奖金|赔偿|工程款/;

/// Whether the clauses of two figures share a word, but for those that stand beside any figure.
function shareWords(a: Placed, b: Placed): boolean {
  const other = b.clause.join('，');
  const own = a.clause.join('，');
  for (let at = 0; at + 2 <= own.length; at++) {
    const word = own.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(word) && other.includes(word) && !NO_CONTEXT.test(word) && !COMMON.test(word)) return true;
  }
  return false;
}

/// The one that stands less often is asked about; among equals the headline, then a caption, then the later one.
function choose(group: readonly Placed[], a: Placed, b: Placed): readonly [Placed, Placed] {
  const count = (one: Placed): number => group.filter((each) => each.q.value === one.q.value).length;
  if (count(a) !== count(b)) return count(a) < count(b) ? [a, b] : [b, a];
  return a.where === 'headline' || (a.where.startsWith('caption') && !b.where.startsWith('caption')) ? [a, b] : [b, a];
}
