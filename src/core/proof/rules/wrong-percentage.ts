import type { Report } from '../../rule/rule';
import { grainOf, isRough, sameUnit } from '../figures';
import { changes } from '../reckon/change';
import { placeOf } from '../reckon/figure';
import { fractionOf, hanValue, plain, quantitiesOf, toHan, writeCount, writeFraction, type Quantity } from '../numbers';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

const UP = '(?:增长|增加|上升|提高|上涨|增幅|升高|提升|扩大|上调|攀升|增产|增收|多|涨)';
const DOWN = '(?:下降|减少|降低|下跌|回落|缩减|下滑|缩短|压缩|下调|减产|节[水电能约省]|省[水电]|降|减|跌)';
const FORMER = '(?:去年|上年|前年|前一年|上一年|往年|年初|上年末|去年底|上半年|上季度|上一季|上届|上月|上周|前一周|上一周|前一日|原来|原先|此前|(?:19|20)[0-9]{2}年)';

/// Between two figures: the second is the former one (`，去年同期为`, `，比前一周的`), the second is the present one behind a former one (`，今年预计达`), or the one became
/// the other (`增至`).
const THEN_FORMER = new RegExp(`^[^，。；！？]{0,6}，(?:(?:而)?${FORMER}(?:同期|[\\u4e00-\\u9fff]{0,4}(?:假期|期间|同日|活动|展会))?(?:为|是|仅为|只有|仅|的|有)?|(?:同比|环比)?[比较]${FORMER}(?:(?!增|减|升|降|多|少|提高|下滑|扩大)[^，。；！？]){0,6}|(?:同比|环比)?[比较](?:(?!增|减|升|降|多|少|提高|下滑|扩大)[^，。；！？0-9]){1,14}的)$`);
const THEN_PRESENT = /^[^，。；！？]{0,6}，(?:而)?(?:今年|现在|眼下|如今|目前|这两天|昨日|今天|到今年)[^，。；！？]{0,10}$/;
const BECAME = /^[^，。；！？]{0,10}(?:(?:增加|增长|提高|上升|上涨|提升|扩大|下降|减少|降低|下跌|缩减|缩短|压缩|发展|跃升|恢复|猛增|攀升|调整|上调|下调)(?:到了?|至|为)|升至|增至|减至|降至|升到|增到|减到|降到|缩至|缩到|涨到|涨至|跌到|跌至|提到|提至|扩至|扩到)[^，。；！？]{0,8}$/;
const CHANGED_BY = new RegExp(`^[^，。；！？0-9]{0,6}，(?:同比|环比)?(?:[比较]${FORMER}(?:同期|底|末)?)?(${UP}|${DOWN})(?:了)?$`);
/// What stands before the change itself; group 1 is the verb.
const CHANGE = new RegExp(`^[^，。；！？0-9]{0,6}，?(?:同比|环比|总体|预计|将|可|增幅|比上年|比去年|较上年|较去年|同期|[^，。；！？0-9]{0,4})(${UP}|${DOWN})(?:了)?$`);
/// 降幅达20%.
const SPAN_RATE = /^[^，。；！？0-9]{0,6}，(增幅|涨幅|升幅|降幅|跌幅|增长率|减幅)(?:为|达到?|约)?$/;
const FRACTION = new RegExp(`^[^，。；！？0-9]{0,6}，?[^，。；！？0-9]{0,4}(${UP}|${DOWN})(?:了)?(?:([一二三四五六七八九十]{1,2})分之([一二三四五六七八九十]{1,2})|一半(?=[，。；！]))`);
const DATED = /^(?:年|月|日|时|点|号|届|期)$/;

export const wrongPercentage: ProofParagraphRule = {
  name: 'wrong-percentage', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['%％倍分半番成', DIGITS],
  docs: {
    what: { zh: '增长、下降的百分数、分数或倍数与前后数字对不上', en: 'A change in per cent, fractions or multiples that the figures do not give' },
    why: { zh: '（今年数－去年数）÷去年数应等于增幅；“增长了几倍”不含原数', en: 'The difference divided by the former figure is the change; “grew by n times” leaves out the original' },
    instead: { zh: '按数字重算', en: 'Work it out again' },
  },
  messages: {
    percent: { zh: '按前面两个数计算是{right}', en: 'By the two figures it is {right}' },
    points: { zh: '数量的增减幅度用百分数，是{right}；百分点只用于两个百分数相减', en: 'The change of a count is in per cent: {right}; points are the difference of two percentages' },
    times: { zh: '“增长了几倍”不含原数，按前面两个数是{right}倍', en: 'Growth by multiples leaves out the original: by the two figures it is {right}' },
  },
  *check(field): Iterable<Report> {
    if (!/[%％倍番成]|分之|一半|百分点/.test(field.text)) return;
    const asked = new Set<number>();
    for (const report of worded(field)) {
      asked.add(report.from);
      yield report;
    }
    for (const { said, before, after, right } of changes(field)) {
      if (asked.has(said.from)) continue;
      const words = `${plain(Number(right.toFixed(Math.max(said.places, isWhole(right * 10 ** said.places) ? 0 : 1))))}${said.unit}`;
      yield { from: said.from, to: said.to, fixes: [words], message: 'percent', data: { right: words }, related: [before, after].map(placeOf) };
    }
  },
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/// Changes by the wordings that tell which figure is which.
function* worded(field: { readonly where: string; readonly text: string }): Iterable<Report> {
  const { text } = field;
  const all = quantitiesOf(field).filter((q) => !DATED.test(q.unit));
  yield* ahead(field.where, text, all);
  yield* timesAnother(field.where, text, all);
  yield* timesFormer(field.where, text, all);
  yield* comparedWith(field.where, text, all);
  for (let i = 1; i < all.length; i++) {
    const [a, b, said] = [all[i - 1]!, all[i]!, all[i + 1]];
    if (/^[%％倍]$/.test(b.unit) || (a.unit !== b.unit && a.unit !== '') || b.unit === '' || isRough(text, a) || isRough(text, b)) continue;
    // 68件，上季85件，减少17件: all three are told (`change.ts`).
    const third = all[i - 2];
    const told = third !== undefined && third.unit === a.unit && Math.abs(Math.abs(third.value - a.value) - b.value) < 1e-6;
    const pair = order(text, a, b) ?? (told ? undefined : changed(text, a, b));
    if (!pair) {
      yield* byName(field.where, text, a, b, said);
      continue;
    }
    yield* behindGap(field.where, text, pair, said, all[i + 2]);
    const behind = text.slice(b.to, said?.from ?? text.length);
    yield* multiple(field.where, text, pair, said, all[i - 2]);
    const fraction = FRACTION.exec(behind);
    // A mean rate of several years is not the change over all of them.
    if (/年均|年平均|复合|月均/.test(behind.slice(0, 12))) continue;
    const rate = said && /^[%％]$/.test(said.unit) && !isRough(text, said) ? SPAN_RATE.exec(behind) : null;
    if (rate) yield* percent(text, pair, /[增涨升]/.test(rate[1]!) ? '增长' : '下降', said!, [a, b].map((q) => ({ where: field.where, from: q.from, to: q.to })));
    yield* points(field.where, text, pair, said);
    const change = said && /^[%％倍]$/.test(said.unit) && !isRough(text, said) ? CHANGE.exec(behind) : null;
    const related = [a, b].map((q) => ({ where: field.where, from: q.from, to: q.to }));
    if (change) yield* percent(text, pair, change[1]!, said!, related);
    else if (/[番成倍]/.test(behind.slice(0, 20))) yield* folds(field.where, text, pair, b.to, related);
    else if (fraction) yield* part(pair, fraction, b.to, related);
  }
}

/// 由250起减少到212起，下降15.2个百分点: of counts the change is in per cent.
function* points(where: string, text: string, { before, after }: Pair, said: Quantity | undefined): Iterable<Report> {
  if (!said || !/^个?百分点$/.test(said.unit) || before.value <= 0 || !CHANGE.test(text.slice(Math.max(before.to, after.to), said.from))) return;
  if (Math.abs((Math.abs(after.value - before.value) / before.value) * 100 - said.value) > 1 / 10 ** said.places) return;
  const right = `${text.slice(said.from, said.digitsTo)}%`;
  yield { from: said.from, to: said.to, fixes: [right], message: 'points', data: { right }, related: [before, after].map(({ from, to }) => ({ where, from, to })) };
}

/// 头一周卖出300只，第二周390只，比头一周增长20%: the former one is called by its name. Group 1 is the name, 2 the verb.
const BY_NAME = new RegExp(`^[^，。；！？0-9]{0,6}，[比较]((?:19|20)[0-9]{2}年|[^，。；！？0-9]{2,6}?)(?:的|同期|时)?(${UP}|${DOWN})了?$`);

function* byName(where: string, text: string, a: Quantity, b: Quantity, said: Quantity | undefined): Iterable<Report> {
  if (!said || !/^[%％]$/.test(said.unit) || isRough(text, said)) return;
  const hit = BY_NAME.exec(text.slice(b.to, said.from));
  if (!hit) return;
  const sentence = text.lastIndexOf('。', a.from) + 1;
  if (text.slice(sentence, a.from).includes(hit[1]!) && !text.slice(a.to, b.from).includes(hit[1]!)) yield* percent(text, { before: a, after: b }, hit[2]!, said, [a, b].map(({ from, to }) => ({ where, from, to })));
}

/// 8.4万吨，比去年的8万吨增加4000吨，增长5%: the difference stands between.
const BEHIND_GAP = new RegExp(`^[^，。；！？0-9]{0,2}，(?:同比)?(?:增幅|降幅)?(${UP}|${DOWN})了?$`);

function* behindGap(where: string, text: string, pair: Pair, gap: Quantity | undefined, said: Quantity | undefined): Iterable<Report> {
  if (!gap || !said || pair.by || !/^[%％]$/.test(said.unit) || isRough(text, said) || gap.unit !== pair.after.unit || Math.abs(Math.abs(pair.after.value - pair.before.value) - gap.value) > 1e-6 * gap.value) return;
  const verb = BEHIND_GAP.exec(text.slice(gap.to, said.from))?.[1];
  if (verb !== undefined) yield* percent(text, pair, verb, said, [pair.before, pair.after].map(({ from, to }) => ({ where, from, to })));
}

/// 与上季的90万只相比，增长10%: what is compared stands in the sentence before, first of its unit there.
const COMPARED = new RegExp(`^[^，。；！？0-9]{0,2}相比，(?:同比)?(${UP}|${DOWN})了?$`);

function* comparedWith(where: string, text: string, all: readonly Quantity[]): Iterable<Report> {
  if (!text.includes('相比，')) return;
  for (let i = 1; i + 1 < all.length; i++) {
    const [before, said] = [all[i]!, all[i + 1]!];
    const verb = /^[%％]$/.test(said.unit) && !isRough(text, said) && !isRough(text, before) ? COMPARED.exec(text.slice(before.to, said.from))?.[1] : undefined;
    const start = text.lastIndexOf('。', before.from) + 1;
    if (verb === undefined || before.unit === '' || !/^[与同和][^，。；！？]{0,8}$/.test(text.slice(start, before.from))) continue;
    const sentence = text.lastIndexOf('。', start - 2) + 1;
    const after = all.find((q) => q.from >= sentence && q.to <= start && q.unit === before.unit);
    if (after && !isRough(text, after)) yield* percent(text, { before, after }, verb, said, [before, after].map(({ from, to }) => ({ where, from, to })));
  }
}

/// 6月销量为1200台，7月为1500台: of two months in a row the second is the present one.
const MONTH = /([0-9]{1,2})月[^，。；0-9]{0,8}$/;
const NEXT_MONTH = /^，([0-9]{1,2})月[^，。；0-9]{0,8}$/;

/// 同比增长20%，去年同期为2亿: the change stands between the two.
function* ahead(where: string, text: string, all: readonly Quantity[]): Iterable<Report> {
  for (let i = 1; i + 1 < all.length; i++) {
    const [after, said, before] = [all[i - 1]!, all[i]!, all[i + 1]!];
    if (!/^[%％]$/.test(said.unit) || after.unit === '' || after.unit !== before.unit || /^[%％倍]$/.test(after.unit) || [after, said, before].some((q) => isRough(text, q))) continue;
    const verb = CHANGE.exec(text.slice(after.to, said.from))?.[1];
    if (verb === undefined || !/同比|比去年|比上年/.test(text.slice(after.to, said.from)) || !/^，(?:而)?(?:去年|上年)(?:同期)?(?:为|是|仅为|只有|仅)$/.test(text.slice(said.to, before.from))) continue;
    yield* percent(text, { before, after }, verb, said, [after, before].map(({ from, to }) => ({ where, from, to })));
  }
}

/// 2023年收入80万元，2024年达到100万元: of two years the later one is the present one.
const YEAR_BEFORE = /(?<![0-9])((?:19|20)[0-9]{2})年，?[^，。；0-9]{0,12}$/;
const YEAR_BEHIND = /^[^，。；0-9]{0,4}，(?:到)?((?:19|20)[0-9]{2})年，?[^，。；0-9]{0,12}$/;

interface Pair {
  readonly before: Quantity;
  readonly after: Quantity;
  /// The difference, where the text gives it in place of the former figure.
  readonly by?: Quantity;
}

/// Which of two figures is the former one; undefined where the text does not say.
function order(text: string, a: Quantity, b: Quantity): Pair | undefined {
  const between = text.slice(a.to, b.from);
  if (THEN_FORMER.test(between)) return { before: b, after: a };
  const start = Math.max(text.lastIndexOf('。', a.from), text.lastIndexOf('；', a.from));
  const lead = text.slice(Math.max(start + 1, a.from - 24), a.from);
  // 从30万元增加到210万元 leaves the scale of the first out where it is that of the second.
  if (BECAME.test(between) && /[由从原]/.test(lead)) return { before: a.unit === '' && b.scale > 1 && a.scale === 1 && a.value <= b.value / b.scale * 10 ? { ...a, value: a.value * b.scale, scale: b.scale } : a, after: b };
  const [month, next] = [MONTH.exec(lead)?.[1], NEXT_MONTH.exec(between)?.[1]];
  if (month !== undefined && next !== undefined && Number(next) === Number(month) + 1) return { before: a, after: b };
  const [year, later] = [YEAR_BEFORE.exec(lead)?.[1], YEAR_BEHIND.exec(between)?.[1]];
  if (year !== undefined && later !== undefined && Number(later) > Number(year)) return { before: a, after: b };
  return THEN_PRESENT.test(between) && /去年|上年|前年|前一周|上周|昨日|原来|以前|一周前|过去|从前|起初|当初|[年月]前/.test(lead) ? { before: a, after: b } : undefined;
}

/// `比上年增加1.1亿人次`: the present figure and what it changed by give the former one.
function changed(text: string, a: Quantity, b: Quantity): Pair | undefined {
  const verb = CHANGED_BY.exec(text.slice(a.to, b.from))?.[1];
  if (verb === undefined || a.unit === '') return undefined;
  const value = new RegExp(UP).test(verb) ? a.value - b.value : a.value + b.value;
  // Of a difference the former figure is as sure as the figure itself; the change is, to its own precision.
  return value > 0 ? { before: { ...a, value }, after: a, by: b } : undefined;
}

function* percent(text: string, { before, after, by }: Pair, verb: string, said: Quantity, related: Report['related']): Iterable<Report> {
  // 62.4万吨 beside 52万吨: the second leaves out a nought, not what is rounded.
  const sides = before.scale === after.scale && Math.abs(before.places - after.places) === 1 ? [before, after] : undefined;
  const half = (q: Quantity): number => (sides ? Math.min(...sides.map(grainOf)) : grainOf(q)) / 2;
  if (before.value <= half(before) || after.value <= 0) return;
  if (new RegExp(UP).test(verb) !== after.value > before.value) return;
  if (said.unit === '倍') {
    // Only the classical slip: n times as much, said as growth by n times.
    const exact = after.value / before.value - 1;
    if (Math.abs(exact + 1 - said.value) < 1e-6 && said.value > 1) yield { from: said.from, to: said.to, fixes: [`${plain(exact)}倍`], message: 'times', data: { right: plain(exact) }, related: related ?? [] };
    return;
  }
  const change = (b: number, a: number): number => (Math.abs(a - b) / b) * 100;
  const exact = change(before.value, after.value);
  const ends = [-1, 1].flatMap((x) => [-1, 1].map((y) => [x, y] as const));
  const bounds = ends.map(([x, y]) => (by ? ((by.value + x * half(by)) / (before.value + y * half(before) - x * half(by))) * 100 : change(before.value + x * half(before), after.value + y * half(after))));
  const tolerance = 0.5 / 10 ** said.places + 1e-9;
  // Truncation instead of rounding is common and no error of fact. Division by the wrong figure is one, however the figures were rounded.
  const swapped = !by && Math.abs(change(after.value, before.value) - said.value) <= tolerance && Math.abs(exact - said.value) >= SWAPPED;
  if (!swapped && said.value >= Math.min(...bounds) - 2 * tolerance && said.value <= Math.max(...bounds) + tolerance) return;
  // 12.5 is given in full, 33.333 as the text gives its figures.
  const clean = [said.places, said.places + 1].find((places) => Math.abs(exact - Number(exact.toFixed(places))) < 1e-6) ?? said.places;
  const right = `${exact.toFixed(clean)}${text.slice(said.to - 1, said.to)}`;
  const finer = `${exact.toFixed(said.places + 1)}${text.slice(said.to - 1, said.to)}`;
  yield { from: said.from, to: said.to, fixes: clean === said.places && Math.abs(exact - Number(exact.toFixed(clean))) > 1e-6 ? [right, finer] : [...new Set([right, right.replace(/\.0(?=[%％])/, '')])], message: 'percent', data: { right }, related: related ?? [] };
}

/// Whether a multiple is another than the one said, which is rounded freely; more than `most` times as much is no slip. One more or less is the old confusion of growing by
/// and growing to.
const differs = (ratio: number, said: Quantity, most: number): boolean =>
  Math.abs(ratio - said.value) >= Math.max(0.6 / 10 ** said.places, said.value * 0.05) && said.value / ratio <= most && ratio / said.value <= most;

const timesOf = (ratio: number, said: Quantity): string => `${plain(Number(ratio.toFixed(Math.max(said.places, Math.abs(ratio - Math.round(ratio)) < 0.05 ? 0 : 1))))}倍`;

/// 甲12.6万人，乙6.3万人，甲是乙的2倍.
const TIMES_ANOTHER = /，[\u4e00-\u9fff]{1,10}(?:是|为|相当于)[\u4e00-\u9fff]{1,8}的$/;

function* timesAnother(where: string, text: string, all: readonly Quantity[]): Iterable<Report> {
  for (const [i, said] of all.entries()) {
    if (said.unit !== '倍' || i < 2 || isRough(text, said) || !TIMES_ANOTHER.test(text.slice(Math.max(0, said.from - 22), said.from))) continue;
    const start = Math.max(text.lastIndexOf('。', said.from), text.lastIndexOf('；', said.from));
    const two: Quantity[] = [];
    for (let k = i - 1; k >= 0 && all[k]!.from > start && two.length < 3; k--) if (all[k]!.unit !== '' && !/^[%％倍]$/.test(all[k]!.unit)) two.unshift(all[k]!);
    const [a, b] = two as [Quantity, Quantity];
    if (two.length !== 2 || !sameUnit(a.unit, b.unit) || isRough(text, a) || isRough(text, b) || Math.min(a.value, b.value) <= 0) continue;
    const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
    if (ratio < 1.5 || !differs(ratio, said, 2)) continue;
    const right = timesOf(ratio, said);
    yield { from: said.from, to: said.to, fixes: [right], message: 'percent', data: { right }, related: two.map(({ from, to }) => ({ where, from, to })) };
  }
}

/// 12.6亿元，是2020年4.2亿元的3倍.
const OF_FORMER = /^，(?:是|为|相当于|达到)[^，。；0-9]{0,6}(?:[0-9]{4}年)?[^，。；0-9]{0,6}$/;

function* timesFormer(where: string, text: string, all: readonly Quantity[]): Iterable<Report> {
  for (let i = 2; i < all.length; i++) {
    const [a, b, said] = [all[i - 2]!, all[i - 1]!, all[i]!];
    if (said.unit !== '倍' || a.unit === '' || !sameUnit(a.unit, b.unit) || b.value <= 0 || [a, b, said].some((q) => isRough(text, q)) || text.slice(b.to, said.from) !== '的' || !OF_FORMER.test(text.slice(a.to, b.from))) continue;
    const ratio = a.value / b.value;
    if (ratio < 1.1 || !differs(ratio, said, 3)) continue;
    const right = timesOf(ratio, said);
    yield { from: said.from, to: said.to, fixes: [right], message: 'percent', data: { right }, related: [a, b].map(({ from, to }) => ({ where, from, to })) };
  }
}

const AS_MUCH = /^，?[^，。；！？0-9]{0,6}(?:是|为|相当于)(?:当初|原来|去年|过去|以前|当时|最初|开始时|上年|改造前)[^，。；！？0-9]{0,4}的(?:约|近)?$/;
const GREW = /(?:提高|增长|增加|提升|扩大|上升)了$/;

/// 由7人增加到24人，是当初的4倍多; 提高了2倍，由400米提高到800米.
function* multiple(where: string, text: string, { before, after, by }: Pair, said: Quantity | undefined, ahead: Quantity | undefined): Iterable<Report> {
  if (by || before.value <= 0 || after.value <= before.value) return;
  const ratio = after.value / before.value;
  const related = [before, after].map(({ from, to }) => ({ where, from, to }));
  if (said?.unit === '倍' && AS_MUCH.test(text.slice(after.to, said.from))) {
    const more = /^[多余]/.test(text.slice(said.to)) || /[多余]/.test(text.slice(said.digitsTo - 1, said.to));
    if (more ? ratio >= said.value * 0.97 && ratio < said.value + 1 : Math.abs(ratio - said.value) <= Math.max(0.5 / 10 ** said.places, said.value * 0.05)) return;
    const right = `${more ? Math.floor(ratio) : plain(Number(ratio.toFixed(said.places || 1)))}倍`;
    yield { from: said.from, to: said.to, fixes: [right], message: 'percent', data: { right }, related };
  } else if (ahead?.unit === '倍' && !isRough(text, ahead) && GREW.test(text.slice(Math.max(0, ahead.from - 4), ahead.from)) && /^，[由从][^，。；！？0-9]{0,10}$/.test(text.slice(ahead.to, before.from)) && Math.abs(ratio - ahead.value) < 1e-6) {
    const right = plain(ratio - 1);
    yield { from: ahead.from, to: ahead.to, fixes: [`${right}倍`], message: 'times', data: { right }, related };
  }
}

/// 由40元涨到120元，上涨了三倍.
const TIMES = new RegExp(`^[^，。；！？0-9]{0,6}，[^，。；！？0-9]{0,4}?(?:整整|足足)?${UP}了([一两二三四五六七八九])倍(?!多|余|以上)`);
const FOLDS = /^[^，。；！？0-9]{0,6}，?[^，。；！？0-9]{0,6}翻了?([一两二三])番/;
const TENTHS = new RegExp(`^[^，。；！？0-9]{0,6}，(?:同比|环比)?(${UP}|${DOWN})(?:了)?(近|约|超|逾|超过)?([一二三四五六七八九])成(多|以上)?(?!熟|新|本|品|为|立)`);

/// 由20万元增至60万元，翻了一番; 增长四成.
function* folds(where: string, text: string, { before, after, by }: Pair, from: number, related: Report['related']): Iterable<Report> {
  if (by || before.value <= 0) return;
  const ratio = after.value / before.value;
  const behind = text.slice(from, from + 30);
  const fold = FOLDS.exec(behind);
  if (fold) {
    const said = 2 ** hanValue(fold[1]!);
    // Nearly and more than double are said so as well.
    if (ratio <= 1 || (ratio > said * 0.9 && ratio < said * 1.3)) return;
    const to = from + fold[0].length;
    const right = Math.abs(Math.log2(ratio) - Math.round(Math.log2(ratio))) < 0.05 && ratio > 1.9 ? `翻了${['', '一', '两', '三'][Math.round(Math.log2(ratio))] ?? '几'}番` : `增长了${plain(Number((ratio - 1).toFixed(1)))}倍`;
    const at = from + fold[0].indexOf('翻');
    yield { from: at, to, fixes: [right], message: 'percent', data: { right }, related: related ?? [] };
    return;
  }
  const times = TIMES.exec(behind);
  if (times) {
    const said = hanValue(times[1]!);
    const right = plain(Number((ratio - 1).toFixed(1)));
    if (ratio > 1.9 && Math.abs(ratio - said) < 0.05) yield { from: from + times[0].length - 2, to: from + times[0].length, fixes: [`${Number.isInteger(Number(right)) ? writeCount(Number(right), times[1]!) : right}倍`], message: 'times', data: { right }, related: related ?? [] };
    return;
  }
  const tenth = TENTHS.exec(behind);
  if (!tenth || new RegExp(UP).test(tenth[1]!) !== ratio > 1) return;
  const exact = Math.abs(ratio - 1) * 10;
  const said = hanValue(tenth[3]!);
  const more = tenth[4] !== undefined || /超|逾/.test(tenth[2] ?? '');
  const fine = more ? exact >= said * 0.98 && exact < said + 1 : tenth[2] === '近' ? exact > said - 1 && exact <= said * 1.02 : Math.abs(exact - said) <= 0.5;
  const right = Math.round(exact);
  if (fine || right < 1 || right > 9) return;
  const at = from + tenth[0].indexOf('成') - 1;
  yield { from: at, to: at + 2, fixes: [`${toHan(right)}成`], message: 'percent', data: { right: `${toHan(right)}成` }, related: related ?? [] };
}

/// Points that two divisions must differ by for the wrong one to be told from a rounded figure.
const SWAPPED = 1.5;

function* part({ before, after }: Pair, hit: RegExpExecArray, from: number, related: Report['related']): Iterable<Report> {
  const said = hit[2] === undefined ? '一半' : `${hit[2]}分之${hit[3]!}`;
  const [whole, some] = hit[2] === undefined ? [2, 1] : [hanValue(hit[2]), hanValue(hit[3]!)];
  const exact = Math.abs(after.value - before.value) / before.value;
  if (!(whole > 1) || grainOf(before) > 0 || grainOf(after) > 0 || new RegExp(UP).test(hit[1]!) !== after.value > before.value || Math.abs(some / whole - exact) < 0.05) return;
  const to = from + hit[0].length;
  const right = simple(exact);
  yield { from: to - said.length, to, fixes: [right], message: 'percent', data: { right }, related: related ?? [] };
}

/// A share as a fraction with a denominator up to ten, or in per cent.
function simple(share: number): string {
  const fraction = fractionOf(share);
  if (fraction) return writeFraction(fraction);
  return `${plain(Number((share * 100).toFixed(1)))}%`;
}
