import { between, figuresOf, type Figure } from './figure';

/// A whole and the portions that its sentence tells one by one, whatever else is said of each between them: 9座中，东岸5座，去年翻修过；西岸3座.
export interface Portions {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  /// What the last of them should be; undefined where no number makes the whole.
  readonly right: number | undefined;
}

/// How a whole is taken apart: all of it is named (`all`), some of it may be (`some`), or it only goes before (`beside`).
type Relation = 'all' | 'some' | 'beside';

const NO_KIND = /^(?:|年|月|日|岁|届|期|级|倍|percent|points|个月|次|周|money|℃|temperature|分钟|秒|点|时)$/;
const OF_IT = /^[^，。；：、0-9]{0,10}(?<!其)[中里内]，[^，。；：、0-9]*$/;
const NAMED = /^[^，。；：、0-9]{0,14}(?:，[^，。；：、0-9]{1,12})?：[^，。；：、0-9]*$/;
const STAGED = /(?:分为|分成|分|按)[^。；0-9]{0,30}(?:阶段|[段步期类批步])[^。；0-9]{0,10}(?:分别|依次)[^，。；、0-9]{0,6}$/;
const AMONG = /^[^。；：0-9]{0,16}[，。]其中[，：]?[^，。；：、0-9]*$/;
const DIRECT = /^[^，。；：、0-9]{0,8}，[^，。；：、0-9]*$/;
/// What a whole is said by, and what stands between stages one behind the other.
const IN_ALL = /(?:合计|共计|总共|一共|加起来|全程|为期|历时|共)(?:是|为|用时|用)?$/;
const ROW_OF = /^[、，和；][^。；、0-9]{0,10}$/;
/// 全部参赛者中: of a whole that stood before.
const ALL_OF_THEM = /(?:全部|所有|全体)[^，。；：0-9]{0,8}[中里]，?[^，。；：、0-9]{2,8}$/;
/// A label that names no part: another time, a rate, a change, what comes besides.
const NO_PART = /比(?!赛)|[较每均余超达约近]|去年|上年|同期|此前|(?<![平高草太中])原|^[日周月年]|当[日天]|还|另|增|减|新(?!区|校|城|村|馆|楼)|降|升|多(?!层)|少(?!儿|年)|最|共|累计|总(?!部)|等|第|其[他它余]|包括|含|及|和|与|曾|已|再|又/;
/// Another time, a rate, a number in order: no whole of what follows.
const NO_WHOLE = /比(?!赛)|[较每均另第各增减又再]|去年|上年|同期|其中|还有/;
/// What leaves a list open.
const OPEN = /等(?![级奖])|还有|另有|另外|此外|其[他它余]|不含|不包括|以及|剩/;
const ROWS = ['上中下', '东西南北中', '大中小', '老中青', '前中后', '首中末', '左中右', '男女', '一二三四五六七八九', '新老', '高低', '城乡'];
/// How far the sum of what is all there is may be off the whole, of two and of what may be more.
const [FAR, NEAR] = [0.35, 0.08];
const MOST = 9;

/// Wholes that the portions told behind them do not make.
export function* portions(field: { readonly where: string; readonly text: string }): Iterable<Portions> {
  const all = figuresOf(field);
  if (all.length < 3) return;
  for (const [i, whole] of all.entries()) {
    if (NO_KIND.test(whole.unit) || NO_KIND.test(whole.dimension) || whole.hedge !== 'exact' || (whole.dimension === 'time' && whole.unit !== '天')) continue;
    const first = all.slice(i + 1).find((q) => q.dimension === whole.dimension);
    if (!first || first.amount >= whole.amount || first.from - whole.to > 60) continue;
    const relation = relate(field.text, whole, first);
    // What a list goes before is no part of one.
    if (!relation || (relation === 'beside' && all.slice(0, i).some((q) => q.sentence === whole.sentence && q.dimension === whole.dimension))) continue;
    const found = judge(field.text, whole, all.filter((q) => q.from >= first.from && q.sentence === first.sentence && q.dimension === whole.dimension), relation);
    if (found) yield found;
  }
  yield* ofAll(field.text, all);
  yield* inAll(all);
}

function relate(text: string, whole: Figure, first: Figure): Relation | undefined {
  const words = between(whole, first);
  if (OF_IT.test(words) || NAMED.test(words) || (STAGED.test(words) && !/。.*。/.test(words))) return 'all';
  if (AMONG.test(words)) return 'some';
  return (whole.dimension !== 'time' || IN_ALL.test(text.slice(Math.max(whole.sentence, whole.from - 6), whole.from))) && DIRECT.test(words) && first.sentence === whole.sentence ? 'beside' : undefined;
}

/// 160人报名……报名者中老生95人，新生70人: of a whole that stands before, if it is the only one.
function* ofAll(text: string, all: readonly Figure[]): Iterable<Portions> {
  for (const [i, first] of all.entries()) {
    if (i === 0 || NO_KIND.test(first.unit) || !ALL_OF_THEM.test(text.slice(Math.max(first.sentence, first.from - 24), first.from))) continue;
    const parts = all.filter((q) => q.from >= first.from && q.sentence === first.sentence && q.dimension === first.dimension);
    const wholes = all.slice(0, i).filter((q) => q.dimension === first.dimension && parts.every((part) => part.amount < q.amount));
    const [whole] = wholes;
    if (!whole || wholes.some((q) => q.amount !== whole.amount)) continue;
    const found = judge(text, whole, parts, 'all');
    if (found) yield found;
  }
}

/// 分别为24天、16天和12天，合计50天: days behind their stages.
function* inAll(all: readonly Figure[]): Iterable<Portions> {
  for (const [i, whole] of all.entries()) {
    if (i < 3 || whole.unit !== '天' || whole.hedge !== 'exact' || !IN_ALL.test(whole.text.slice(Math.max(whole.sentence, whole.from - 6), whole.from))) continue;
    let first = i;
    while (first > 0 && all[first - 1]!.unit === '天' && all[first - 1]!.sentence === whole.sentence && ROW_OF.test(between(all[first - 1]!, all[first]!))) first--;
    const parts = all.slice(first, i);
    const sum = parts.reduce((total, q) => total + q.amount, 0);
    const [last] = parts.slice(-1);
    if (!last || parts.length < 3 || parts.some((q) => q.hedge !== 'exact') || sum === whole.amount || Math.abs(sum - whole.amount) > whole.amount * FAR) continue;
    const right = last.amount - (sum - whole.amount);
    yield { whole, parts, sum, right: right > 0 ? right : undefined };
  }
}

function judge(text: string, whole: Figure, parts: readonly Figure[], relation: Relation): Portions | undefined {
  if (parts.length < 2 || parts.length > MOST || parts.some((q) => q.unit !== whole.unit && q.dimension !== 'people') || parts.some((q) => q.hedge !== 'exact' || q.scale !== whole.scale || q.amount >= whole.amount)) return undefined;
  const bare = STAGED.test(between(whole, parts[0]!));
  const labels = parts.map((q, i) => labelOf(text, q, parts[i - 1]));
  if (!bare && labels.some((label) => label.length < 2 || label.length > 10 || NO_PART.test(label))) return undefined;
  const [last] = parts.slice(-1) as [Figure];
  if (OPEN.test(text.slice(parts[0]!.from, last.sentenceTo)) || NO_WHOLE.test(text.slice(Math.max(whole.sentence, whole.from - 6), whole.from).split(/[，。；：、]/).at(-1)!)) return undefined;
  const sum = parts.reduce((total, q) => total + q.amount, 0);
  const off = sum - whole.amount;
  if (Math.abs(off) < 1e-9 * whole.amount || Math.abs(off) > whole.amount * FAR) return undefined;
  if (!isAll(labels, bare, parts.length, relation, off / whole.amount, whole)) return undefined;
  const right = last.amount - off;
  return { whole, parts, sum, right: right > 0 ? right : undefined };
}

/// Whether the parts must make the whole. `off`: by what share of it they do not.
function isAll(labels: readonly string[], bare: boolean, count: number, relation: Relation, off: number, whole: Figure): boolean {
  if (bare) return count >= 3;
  // 省级、市级、县级: there may be others.
  if (off < 0 && relation === 'some' && labels.some((label) => /级(?!班)/.test(label) && !/年级/.test(label))) return false;
  const row = isRow(labels);
  // 其中 may name some of them only.
  const most = relation === 'some' && off < 0 ? (count > 2 ? 2 * NEAR : NEAR) : relation === 'beside' && count === 2 ? NEAR : FAR;
  if (row || (oneKind(labels, 2) && Math.abs(off) <= most)) return true;
  if (whole.dimension === 'time') return count >= 3 && (relation !== 'beside' || Math.abs(off) <= 2 * NEAR);
  if (oneKind(labels, 1)) return off > 0 ? relation !== 'beside' || off <= NEAR : relation === 'all' || -off <= NEAR;
  return count >= 3 && relation === 'all' && Math.abs(off) <= NEAR * 2;
}

/// Members of a row, told apart by their first or last character: 东片, 西片; 路东, 路西.
function isRow(labels: readonly string[]): boolean {
  return [0, 1].some((end) => {
    const apart = labels.map((label) => label.at(-end)!);
    const rest = labels.map((label) => (end === 0 ? label.slice(1) : label.slice(0, -1)));
    return new Set(apart).size === labels.length && new Set(rest).size === 1 && ROWS.some((row) => apart.every((char) => row.includes(char)));
  });
}

const oneKind = (labels: readonly string[], characters: number): boolean => new Set(labels.map((label) => label.slice(-characters))).size === 1 && new Set(labels).size === labels.length;

function labelOf(text: string, figure: Figure, last: Figure | undefined): string {
  const lead = text.slice(Math.max(figure.sentence, last?.to ?? 0, figure.from - 16), figure.from);
  return lead.split(/[，。；：、]/).at(-1)!.replace(/^.*(?:其中|分别[为是有]?|依次[为是有]?)/, '').replace(/^.{2,}[中里内](?=[\u4e00-\u9fff]{2})/, '').replace(/(?:有|为|是|共|设|占)$/, '');
}
