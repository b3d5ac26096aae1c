import { CharSet } from '../../text/char-set';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import { Recent } from '../recent';
import { grainOf, slipBetween } from '../figures';

/// How sure a text is of a number. `about`: 约, 左右; `under`: 近, 不到; `over`: 超, 多, 以上; `open`: one end of a range, or a limit, of which nothing follows.
export type Hedge = 'exact' | 'about' | 'under' | 'over' | 'open';

/// A quantity as it can be reckoned with: in the base unit of its dimension, with its precision and with what the words beside it say of it.
export interface Figure extends Quantity {
  readonly where: string;
  readonly text: string;
  /// `mass`, `length` …; for all that is counted the measure word itself, 人 for people. Empty where no unit is known.
  readonly dimension: string;
  /// One of its unit in the base unit.
  readonly size: number;
  /// The value in the base unit.
  readonly amount: number;
  readonly hedge: Hedge;
  /// Where its sentence begins and ends, and where the part between 。 and ； that it stands in begins.
  readonly sentence: number;
  readonly sentenceTo: number;
  readonly part: number;
}

const MEASURES: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['length', { 毫米: 1e-3, 厘米: 1e-2, 米: 1, 公里: 1e3, 千米: 1e3, 里: 500, 海里: 1852 }],
  ['area', { 平方米: 1, 平方: 1, 亩: 2000 / 3, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6 }],
  ['volume', { 立方米: 1, 立方: 1, 升: 1e-3, 毫升: 1e-6 }],
  ['mass', { 微克: 1e-9, 毫克: 1e-6, 克: 1e-3, 两: 0.05, 斤: 0.5, 公斤: 1, 千克: 1, kg: 1, Kg: 1, KG: 1, 吨: 1e3 }],
  ['money', { 元: 1 }],
  ['time', { 秒: 1, 分钟: 60, 小时: 3600, 个小时: 3600, 天: 86_400, 周: 604_800 }],
  ['power', { 千瓦: 1, 兆瓦: 1e3, 万千瓦: 1e4 }],
  ['pressure', { 千帕: 1e3, 兆帕: 1e6 }],
  ['energy', { 千瓦时: 1, 兆瓦时: 1e3 }],
  ['temperature', { '℃': 1, 摄氏度: 1, 度C: 1 }],
  ['people', { 人: 1, 名: 1, 位: 1 }],
  ['percent', { '%': 1, '％': 1 }],
  ['points', { 个百分点: 1, 百分点: 1 }],
];
const UNIT = new Map(MEASURES.flatMap(([dimension, units]) => Object.entries(units).map(([unit, size]) => [unit, { dimension, size }] as const)));

/// The dimension of a unit, and its size in the base unit.
export const measureOf = (unit: string): { readonly dimension: string; readonly size: number } => UNIT.get(unit) ?? { dimension: unit, size: 1 };

const OPEN_BEFORE = /(?:最高|最低|最多|最少|至多|至少|不超过|不低于|不少于|不高于|第)(?:可|能)?(?:达|为|有|是|到|了)?$|[0-9][—～~-]$|[一二三四五六七八九十]、$/;
/// 签约215人: no word of a hedge.
const ABOUT_BEFORE = /(?:(?<![签预节合公条违履赴失])约|大概|左右)(?:为|有|是|需|用|达)?$/;
const UNDER_BEFORE = /(?:(?<![附最临邻靠])近|接近|不足|不到|不满|未满)(?:了|有)?$/;
const OVER_BEFORE = /(?:超|逾|超过|突破|不止|多达|上百|上千)(?:了|过)?$/;

/// What the words of a hedge end in before a figure, and begin with behind it: all other figures are exact.
const LAST = new CharSet('高低多少至过于第可能达为有是到了0123456789—～~-、约概右需用近接足满超逾破止百千');
const NEXT = new CharSet('多余以开不左上—～~-至到');

/// Units behind which 多 says “and more”; behind 人 or 户 it begins what follows.
const MORE = /^(?:|年|个月|岁|倍|元|[公海]?里|[千厘毫]?米|平方(?:米|公里)|亩|公顷|[公千]?克|公?斤|吨|小时|个小时|分钟|天|周)$/;

function hedgeOf(text: string, q: Quantity): Hedge {
  if (!LAST.has(text.charCodeAt(q.from - 1) || 0) && !NEXT.has(text.charCodeAt(q.to) || 0) && !isRounded(text, q.digitsTo - 1, q.to)) return 'exact';
  const before = text.slice(Math.max(0, q.from - 5), q.from);
  const behind = text.slice(q.to, q.to + 2);
  if (OPEN_BEFORE.test(before) || /^(?:[—～~-]|至|到)[0-9]/.test(behind)) return 'open';
  if (isRounded(text, q.from, q.to) || /^(?:余|以上|开外)/.test(behind) || (/^多(?![0-9])/.test(behind) && MORE.test(q.unit)) || OVER_BEFORE.test(before)) return 'over';
  if (/^(?:以下|以内|不到)/.test(behind) || UNDER_BEFORE.test(before)) return 'under';
  return /^(?:左右|上下)/.test(behind) || ABOUT_BEFORE.test(before) ? 'about' : 'exact';
}

/// Whether 多 or 余 stands in `[from, to)`.
function isRounded(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x591a || text.charCodeAt(at) === 0x4f59) return true;
  return false;
}

const remembered = new Recent<{ readonly where: string; readonly text: string }, readonly Figure[]>(64);
/// Figures of one field beyond which it is a table, in which nothing is reckoned.
const MOST = 300;

const NONE: readonly Figure[] = [];

/// 。！？, and the mark of a part.
const isEnd = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
const SEMICOLON = 0xff1b;

/// The figures of a field, in reading order; read once for each field object.
export function figuresOf(field: { readonly where: string; readonly text: string }): readonly Figure[] {
  return remembered.of(field, readFigures);
}

const readFigures = (field: { readonly where: string; readonly text: string }): readonly Figure[] => placed(field, quantitiesOf(field));

/// Quantities as figures: with what the text around them says.
export function placed(field: { readonly where: string; readonly text: string }, all: readonly Quantity[]): readonly Figure[] {
  if (all.length === 0 || all.length > MOST) return NONE;
  const { text, where } = field;
  let sentence = 0;
  let part = 0;
  let at = 0;
  // Where the sentence ends that the last figure stands in: read on once for all of its figures.
  let end = -1;
  return all.map((q) => {
    for (; at < q.from; at++) {
      const unit = text.charCodeAt(at);
      if (isEnd(unit)) sentence = part = at + 1;
      else if (unit === SEMICOLON) part = at + 1;
    }
    if (end < q.to) for (end = q.to; end < text.length && !isEnd(text.charCodeAt(end)); end++);
    const { dimension, size } = measureOf(q.unit);
    return {
      from: q.from, digitsTo: q.digitsTo, to: q.to, value: q.value, places: q.places, scale: q.scale, unit: q.unit,
      where, text, dimension, size, amount: q.value * size, hedge: hedgeOf(text, q), sentence, sentenceTo: end, part,
    };
  });
}

/// The words before a figure, at most `most`, within its sentence.
export const leadOf = (figure: Figure, most: number): string => figure.text.slice(Math.max(figure.sentence, figure.from - most), figure.from);
/// The text between two figures of one field.
export const between = (a: Figure, b: Figure): string => a.text.slice(a.to, b.from);
export const placeOf = ({ where, from, to }: Figure): { readonly where: string; readonly from: number; readonly to: number } => ({ where, from, to });
export const wordsOf = ({ text, from, to }: Figure): string => text.slice(from, to);

/// The last unit of precision in the base unit; 0 for a count in full.
export const grain = (figure: Figure): number => grainOf(figure) * figure.size;
/// By how much of itself a figure may be off by rounding. A count in 万 stands beside exact ones for what it says, give or take 3%.
export const loose = (figure: Figure): number => (figure.amount === 0 ? 0 : Math.min(grain(figure) / 2 / figure.amount, 0.05)) + (figure.hedge === 'exact' ? 0 : 0.1);

/// The place value of the last digit that is not 0: 100 for 300, 0.1 for 2.5, in the base unit.
function roundness(figure: Figure): number {
  let step = 10 ** -figure.places;
  const scaled = figure.value / figure.scale;
  while (scaled !== 0 && Number.isInteger(Math.round((scaled / step) * 1e6) / 1e7)) step *= 10;
  return step * figure.scale * figure.size;
}

/// Whether a figure can be meant to say `amount` (in its base unit), itself known but for the share `slack`.
export function says(figure: Figure, amount: number, slack = 0): boolean {
  const said = figure.amount;
  const error = Math.abs(amount) * slack + 1e-9 * Math.abs(said) + 1e-9;
  const step = roundness(figure);
  // Cutting off is as common as rounding.
  const last = figure.scale === 1 && figure.places === 0 ? 0.5 * figure.size : (figure.scale / 10 ** figure.places) * figure.size;
  switch (figure.hedge) {
    case 'open': return true;
    case 'about': return Math.abs(amount - said) <= Math.max(step / 2, said * 0.1) + error;
    case 'under': return amount <= said * 1.03 + error && amount >= said - Math.max(step, said * 0.12) - error;
    case 'over': return amount >= said * 0.97 - error && amount <= said + Math.max(step, said * 0.12) + error;
    case 'exact': return amount > said - last / 2 - error && amount < said + last + error;
  }
}

/// Whether a slip of hand or eye, or a small miscount, makes `figure` of `amount`.
export function isSlip(figure: Figure, amount: number): boolean {
  const value = amount / figure.size;
  const step = figure.scale / 10 ** figure.places;
  // 4.8万吨 for 48吨 has other digits behind the point, and is the same slip.
  const tens = Math.log10(value / figure.value);
  if (Math.abs(tens) > 0.5 && Math.abs(tens - Math.round(tens)) < 1e-9) return true;
  return slipBetween(figure.value, value, figure) !== undefined || slipBetween(figure.value, Math.round(value / step) * step, figure) !== undefined;
}

/// Whether two amounts are near enough for the one to be a mistake for the other.
export const isNear = (said: number, right: number, factor: number): boolean => said > 0 && right > 0 && said / right <= factor && right / said <= factor;

/// `amount` as this figure would say it, with its unit.
export function writeAs(amount: number, figure: Figure): string {
  const value = amount / figure.size;
  // What is less than the last digit of 4.8万 is written in full.
  const like = value < figure.scale / 10 ** figure.places ? { ...figure, scale: 1, places: 0 } : figure;
  const step = like.scale / 10 ** like.places;
  const exact = Math.abs(value / step - Math.round(value / step)) < 1e-6;
  // What is counted one by one has no fractions.
  const whole = like.dimension === like.unit || like.dimension === 'people';
  const rounded = exact || like.hedge !== 'exact' || (whole && like.scale === 1 && like.places === 0) ? Math.round(value / step) * step : Number((value / like.scale).toFixed(Math.max(2, like.places))) * like.scale;
  const unit = like.text.slice(like.digitsTo, like.to);
  const clean = Number(rounded.toPrecision(12));
  for (const scale of [1e8, 1e4]) if (like.scale === 1 && clean >= scale && clean % (scale / 100) === 0 && clean >= like.value * 100) return `${writeLike(clean, { scale, places: 0 })}${unit}`;
  const number = Math.abs(Math.log10(clean / like.value)) >= 1 && clean % like.scale === 0 ? writeLike(clean, { scale: like.scale, places: 0 }) : writeLike(clean, like);
  // 25.2万, not 25.20万; of results and rates the places are part of what is said.
  return `${/^(?:time|percent)$/.test(like.dimension) || like.places < 2 ? number : number.replace(/(\.[0-9]*?)0+(?=[^0-9]|$)/, '$1').replace(/\.(?=[^0-9]|$)/, '')}${unit}`;
}
