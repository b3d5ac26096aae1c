import { hanValue } from '../numbers';
import { Matches, Sign } from '../sign';
import { between, figuresOf, isNear, isSlip, leadOf, loose, says, type Figure } from './figure';

/// A total that its parts do not give.
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly right: number;
}

/// 两项合计: how many of the figures before it are meant.
const ITEMS = /([两二三四五六七八九]|[2-9])(?:项|者|地|类|部分|样|队|种|处|批|季|个月|天|年|村|县|镇)(?:合计|相加|共计|总共|一共|加起来|之和|累计|共)[^，。；0-9]{0,4}$/;
/// 年龄相加是120岁.
const ADDED = /(?:^|，)(?:两人|三人|他们|三个人|两个人)?的?(?:年龄|岁数)?(?:相加|加起来|加在一起|之和)(?:是|为|有|共|一共|正好)*$/;
/// 吸气4秒，屏息7秒，呼气8秒，一轮19秒: of all that is listed before it in the sentence.
const ROUND = /(?:^|，|、)(?:这样)?(?:一轮|一遍|一组|一圈|一趟|一个来回|全程|全套|加起来)(?:就是|是|为|需|要|共|用时|历时)?$/;
/// 每盒装公蟹、母蟹各4只，共8只: one figure said of each of what is named.
const EACH = /((?:[\u4e00-\u9fff]{1,6}、){1,6}[\u4e00-\u9fff]{1,6}|[\u4e00-\u9fff]{1,6}[和与及][\u4e00-\u9fff]{1,6}|[两三四五六七八九][\u4e00-\u9fff]{1,4})各(?:有|为|是|设|装|放|需|选派|派出|派|奖励)?$/;
const TOTAL = /^[^，。；、0-9]{0,4}，(?:一共|总共|合计|共计|共|总计)(?:有|为|是|计|需|装)?$/;
/// 此前已有16颗，此次发射后总数达到24颗: what there was, and what came to it.
const BEFORE = /(?:此前|原有|先前|之前)，?[^，。；0-9]{0,12}$/;
const NOW = /(?:总数|总量|总人数|合计|共有)(?:将)?(?:达到|达|增至|增加到|为|升至)?$/;

/// What came to what there was, right before the figure.
const CAME = /(?:新[增添建栽种招购装设挖修打植办]|净增|增加|增添|又增|又添|又[建栽种招购装]|新发展)(?:了|加了?)?[^，。；、0-9]{0,6}$/;
const GROWN = /(?:总数|总量|总人数|总面积|总里程|总规模|总计|共有|共计|合计)(?:将)?(?:达到?|为|有|是|增至|增加到|升至)?$|(?:增至|增加到|扩大到|达到)$/;

/// Without one of these wordings a text binds no total.
const MAYBE = new Sign(/(?:新[增添建栽种招购装设挖修打植办]|净增|增加|增添|又增|又添|又[建栽种招购装]|新发展)[^，。；、0-9]{0,8}[0-9]|(?:合计|相加|共计|总共|一共|加起来|加在一起|之和|累计)[^，。；0-9]{0,4}[0-9]|[天项地者]共[^，。；0-9]{0,4}[0-9]|[，、](?:这样)?(?:一轮|一遍|一组|一圈|一趟|一个来回|全程|全套)|各[有为是设装放需派奖]{0,2}[0-9]|总[数量人]|共有/);

/// Totals that are bound to their parts by wording, beside those that stand at a list (`enumeration.ts`).
export function* sums(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Sum> {
  for (const field of fields) {
    if (!MAYBE.in(field)) continue;
    const all = figuresOf(field);
    for (const [i, total] of all.entries()) {
      if (total.unit === '' || total.hedge === 'open' || /^(?:年|月|日|percent|points|级|届|期|℃)$/.test(total.dimension)) continue;
      const lead = leadOf(total, 16);
      if (total.dimension === '岁' && !ADDED.test(lead)) continue;
      const before = all.slice(0, i).filter((q) => q.sentence === total.sentence && q.dimension === total.dimension);
      const items = ITEMS.exec(lead);
      if (ADDED.test(lead) && before.length >= 2 && before.length <= 4) yield* judge(total, before, before, 1.4);
      else if (items) {
        const count = /[0-9]/.test(items[1]!) ? Number(items[1]) : hanValue(items[1]!);
        if (before.length >= count) yield* judge(total, before.slice(-count), before, 1.6);
      } else if (ROUND.test(lead) && before.length >= 3 && before.every((q, k) => k === 0 || /^[，、；]?[^，。；、0-9]{0,6}[，、；][^，。；、0-9]{0,8}$/.test(between(before[k - 1]!, q)))) yield* judge(total, before, before, 1.4);
      else if (TOTAL.test(between(all[i - 1] ?? total, total)) && all[i - 1]?.unit === total.unit) yield* each(all[i - 1]!, total);
      else if (GROWN.test(lead) && before.length === 2 && CAME.test(leadOf(before[1]!, 14)) && before[0]!.unit === total.unit && before[1]!.unit === total.unit && !COMPARED.test(total.text.slice(before[0]!.sentence, total.from))) yield* grown(total, before[0]!, before[1]!);
      else if (NOW.test(lead)) yield* after(total, before, fields);
    }
  }
}

function* judge(total: Figure, parts: readonly Figure[], all: readonly Figure[], factor: number): Iterable<Sum> {
  if (parts.some((q) => q.hedge !== 'exact') || total.hedge !== 'exact') return;
  const slack = (some: readonly Figure[], sum: number): number => some.reduce((s, q) => s + loose(q) * q.amount, 0) / sum;
  for (let from = 0; from < all.length - 1; from++) {
    const some = all.slice(from);
    const sum = some.reduce((s, q) => s + q.amount, 0);
    if (sum > 0 && says(total, sum, slack(some, sum))) return;
  }
  const right = parts.reduce((s, q) => s + q.amount, 0);
  if (!isNear(total.amount, right, factor) || says(total, right, slack(parts, right))) return;
  yield { total, parts, right };
}

/// A comparison, a plan or a loss beside the increase.
const COMPARED = /比|同比|其中|计划|目标|减少(?!，)|关闭|退出|淘汰|每|平均|百分|倍/;

/// 原有2140张，今年新增380张，总数达到2520张.
function* grown(total: Figure, base: Figure, came: Figure): Iterable<Sum> {
  const right = base.amount + came.amount;
  if ([total, base, came].some((q) => q.hedge !== 'exact') || total.amount <= base.amount || says(total, right, loose(base) + loose(came))) return;
  if (isSlip(total, right) || isNear(total.amount, right, 1.1)) yield { total, parts: [base, came], right };
}

/// 其他占16%: the last of the shares that are a whole.
const REMAINDER = /(?:其他|其它|其余|剩余|剩下)[^，。；、0-9]{0,6}$/;
const NOT_SHARES = /同比|环比|增长|下降|提高|降低|其中|上升|超过|减少|率/;

/// Shares of one sentence of which the last is what is left: they make a hundred.
export function* remainders(field: { readonly where: string; readonly text: string }): Iterable<{ readonly last: Figure; readonly others: readonly Figure[]; readonly sum: number; readonly right: number }> {
  if (!/[%％]/.test(field.text) || !/其[他它余]|剩[余下]/.test(field.text)) return;
  const all = figuresOf(field).filter((q) => q.dimension === 'percent');
  for (const [i, last] of all.entries()) {
    if (!REMAINDER.test(leadOf(last, 12))) continue;
    const others = all.slice(0, i).filter((q) => q.sentence === last.sentence);
    if (others.length < 2 || [...others, last].some((q) => q.hedge !== 'exact') || NOT_SHARES.test(field.text.slice(others[0]!.from, last.from))) continue;
    const sum = [...others, last].reduce((s, q) => s + q.value, 0);
    const right = 100 - others.reduce((s, q) => s + q.value, 0);
    if (Math.abs(sum - 100) > 0.1 * all.length + 0.01 && Math.abs(sum - 100) < 40 && right > 0) yield { last, others, sum: Number(sum.toFixed(2)), right: Number(right.toFixed(last.places)) };
  }
}

function* each(one: Figure, total: Figure): Iterable<Sum> {
  const named = EACH.exec(leadOf(one, 40))?.[1];
  if (named === undefined || one.hedge !== 'exact' || total.hedge !== 'exact') return;
  const count = /^[两三四五六七八九]/.test(named) && !/[、和与及]/.test(named) ? hanValue(named[0]!) : named.split(/[、和与及]/).length;
  const right = count * one.amount;
  if (total.amount > one.amount && right !== total.amount && isNear(total.amount, right, 1.6)) yield { total, parts: [one], right };
}

function* after(total: Figure, before: readonly Figure[], fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Sum> {
  const former = before.at(-1);
  if (!former || !BEFORE.test(leadOf(former, 18)) || former.hedge !== 'exact' || total.hedge !== 'exact') return;
  const came = fields.flatMap((field) => figuresOf(field)).filter((q) => q.unit === total.unit && q.amount !== total.amount && q.amount !== former.amount && q.amount < total.amount);
  if (came.length === 0 || new Set(came.map((q) => q.amount)).size !== 1) return;
  const right = former.amount + came[0]!.amount;
  if (right !== total.amount && (isSlip(total, right) || isNear(total.amount, right, 1.2))) yield { total, parts: [former, came[0]!], right };
}

const RATIO = new Matches(/(?:结构|比重|比例|占比|构成)[^，。；0-9]{0,12}?([0-9]{1,2}(?:\.[0-9]{1,2})?)[∶:：比]([0-9]{1,2}(?:\.[0-9]{1,2})?)[∶:：比]([0-9]{1,2}(?:\.[0-9]{1,2})?)(?![∶:：比.0-9])/);

/// 三次产业结构为15∶40∶45: shares of a whole make a hundred.
export function* structures(field: { readonly text: string }): Iterable<{ readonly from: number; readonly to: number; readonly sum: number }> {
  for (const hit of RATIO.in(field)) {
    const sum = Number(hit[1]) + Number(hit[2]) + Number(hit[3]);
    const at = hit[0].indexOf(hit[1]!);
    if (sum > 85 && sum < 115 && Math.abs(sum - 100) > 0.25) yield { from: hit.index + at, to: hit.index + hit[0].length, sum: Number(sum.toFixed(2)) };
  }
}

const MEDALS = new Matches(/([0-9]{1,3})金([0-9]{1,3})银([0-9]{1,3})铜[^。；！？0-9]{0,24}(?:奖牌总数|总奖牌数|奖牌数|奖牌总数达|共|合计|总计)(?:为|达|达到|获得|计)?([0-9]{1,4})(?=枚|块)/, '铜');

/// 7金4银2铜 and the number of medals.
export function* medals(field: { readonly text: string }): Iterable<{ readonly from: number; readonly to: number; readonly right: number; readonly said: number; readonly list: number }> {
  for (const hit of MEDALS.in(field)) {
    const right = Number(hit[1]) + Number(hit[2]) + Number(hit[3]);
    const to = hit.index + hit[0].length;
    if (right !== Number(hit[4])) yield { from: to - hit[4]!.length, to, right, said: Number(hit[4]), list: hit.index };
  }
}

const LISTED = new Matches(/(?<![0-9.])((?:[0-9]{1,3}分[、，]){1,5}[0-9]{1,3}分和[0-9]{1,3}分|[0-9]{1,3}分和[0-9]{1,3}分)，(?:最终)?以([0-9]{1,4})(?=分的?总)/, '分');
/// 四节得到22分、18分、25分和21分，以86∶78取胜.
const QUARTERS = new Matches(/(?<![0-9.])((?:[0-9]{1,3}分[、，]){2,5}[0-9]{1,3}分(?:和[0-9]{1,3}分)?)[^。；！？0-9]{0,16}以([0-9]{1,3})[∶:：比]([0-9]{1,3})(?![0-9])/, '分');
/// 以3比1取胜，四局比分是25比21、19比25……: the sets that were won make the score.
const SETS = new Matches(/(?:以|总比分|大比分)([0-4])[比∶:：]([0-4])(?![0-9])[^。！？0-9]{0,24}(?:局|盘|节)(?:的)?比分(?:分别)?(?:为|是)?：?((?:[0-9]{1,2}[比∶:：][0-9]{1,2}[、，和]){1,6}[0-9]{1,2}[比∶:：][0-9]{1,2})(?![0-9比∶:：])/, '比分');
/// 三节比分为20∶18、21∶19和18∶17.
const PERIODS = new Matches(/节(?:的)?比分(?:分别|依次)?(?:为|是)?：?((?:[0-9]{1,3}[比∶:：][0-9]{1,3}[、，和]){1,6}[0-9]{1,3}[比∶:：][0-9]{1,3})(?![0-9比∶:：])/, '比分');
const RESULT = /(?<![0-9比∶:：])([0-9]{2,3})[比∶:：]([0-9]{2,3})(?![0-9比∶:：])/g;

/// Scores of quarters that give one side of a result of the article, and not the other.
export function* periods(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<{ readonly where: string; readonly from: number; readonly to: number; readonly sum: string; readonly total: string; readonly related: { readonly where: string; readonly from: number; readonly to: number } }> {
  for (const field of fields) {
    for (const hit of PERIODS.in(field)) {
      const pairs = [...hit[1]!.matchAll(/([0-9]{1,3})[比∶:：]([0-9]{1,3})/g)].map((each) => [Number(each[1]), Number(each[2])] as const);
      const [a, b] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + pair[side]!, 0)) as [number, number];
      const to = hit.index + hit[0].length;
      const from = to - hit[1]!.length;
      const results = fields.flatMap(({ text, where }) => Array.from(text.matchAll(RESULT), (each) => ({ where, from: each.index, to: each.index + each[0].length, text: each[0], a: Number(each[1]), b: Number(each[2]) }))).filter((each) => each.where !== field.where || each.to <= from || each.from >= to);
      const gives = (x: number, y: number): boolean => x === a && y === b;
      if (results.some((each) => gives(each.a, each.b) || gives(each.b, each.a))) continue;
      const near = results.find((each) => [[each.a, each.b], [each.b, each.a]].some(([x, y]) => (x === a) !== (y === b) && Math.abs(x! - a) + Math.abs(y! - b) < SCORED));
      if (near) yield { where: field.where, from, to, sum: `${a}∶${b}`, total: near.text, related: { where: near.where, from: near.from, to: near.to } };
    }
  }
}

/// Points by which a slip in a quarter changes a result.
const SCORED = 20;

const LEAGUE = new Matches(/([0-9]{1,2})胜([0-9]{1,2})平(?:[0-9]{1,2}负)?[^。；！？]{0,16}胜一场得?([0-9])分、平一场得?([0-9])分[^。；！？0-9]{0,16}(?:以|积|共积|得)([0-9]{1,3})(?=分)/, '胜一场');

/// Points that make a score: 30分、27分和24分，以81分的总成绩; 7胜2平 at three points and one.
export function* scores(field: { readonly text: string }): Iterable<{ readonly from: number; readonly to: number; readonly right: number; readonly said: number; readonly list: number }> {
  for (const hit of LISTED.in(field)) {
    const right = [...hit[1]!.matchAll(/[0-9]+/g)].reduce((sum, each) => sum + Number(each[0]), 0);
    const to = hit.index + hit[0].length;
    if (right !== Number(hit[2])) yield { from: to - hit[2]!.length, to, right, said: Number(hit[2]), list: hit.index };
  }
  for (const hit of QUARTERS.in(field)) {
    const right = [...hit[1]!.matchAll(/[0-9]+/g)].reduce((sum, each) => sum + Number(each[0]), 0);
    const [own, other] = [Number(hit[2]), Number(hit[3])];
    const from = hit.index + hit[0].length - hit[3]!.length - 1 - hit[2]!.length;
    if (right !== own && right !== other && Math.abs(right - own) <= 20 && right > own - 20) yield { from, to: from + hit[2]!.length, right, said: own, list: hit.index };
  }
  for (const hit of SETS.in(field)) {
    const sets = [...hit[3]!.matchAll(/([0-9]{1,2})[比∶:：]([0-9]{1,2})/g)].map((each) => Number(each[1]) - Number(each[2]));
    const [won, lost] = [sets.filter((gap) => gap > 0).length, sets.filter((gap) => gap < 0).length];
    const [a, b] = [Number(hit[1]), Number(hit[2])];
    if (won + lost !== sets.length || (a === won && b === lost) || (a === lost && b === won)) continue;
    const first = hit.index + hit[0].search(/[0-4]/);
    // Of the two the one that is wrong; where both are, the second.
    const second = a === won || b !== lost;
    yield { from: second ? first + 2 : first, to: second ? first + 3 : first + 1, right: second ? lost : won, said: second ? b : a, list: hit.index };
  }
  for (const hit of LEAGUE.in(field)) {
    const right = Number(hit[1]) * Number(hit[3]) + Number(hit[2]) * Number(hit[4]);
    const to = hit.index + hit[0].length;
    if (right !== Number(hit[5])) yield { from: to - hit[5]!.length, to, right, said: Number(hit[5]), list: hit.index };
  }
}
