import { CharSet } from '../text/char-set';
import { Recent } from './recent';

/// Numbers as newspapers write them. Values are exact to the digits given: sums are compared in units of the last decimal place, never as floats.

/// A number with its unit in a text.
export interface Quantity {
  readonly from: number;
  /// End of the digits and scale, before the unit.
  readonly digitsTo: number;
  readonly to: number;
  /// The number in ones (`1.9万` is 19000).
  readonly value: number;
  /// Decimal places that the text gives, at the number's scale.
  readonly places: number;
  readonly scale: number;
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = { '': 1, 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
/// In this order: the first one that stands behind a number is its unit, but for what `(?!…)` says: not before these.
const UNITS =
  '平方公里|平方千米|平方米|立方米|立方|平方|公里|千米|厘米|毫米|海里|公顷|公斤|千克|毫克|微克|毫升|千瓦时|兆瓦时|万千瓦|千瓦|兆瓦|兆帕|千帕|个百分点|百分点|人次|家次|车次|架次|辆次|分钟|秒|小时|个小时|个月|年|月|日|天|周|岁|人|名|位|例|户|个|家|座|所|条|项|件|只|台|辆|枚|块|套|棵|株|册|本|篇|张|场|次|处|间|栋|幢|亩|吨|斤|克|升|米|元|美元|欧元|倍|种|类|支|班|期|届|届次|头|匹|艘|架|部|笔|份|批|顶|盏|片|双|对|组|支队|级|摄氏度|度C|度|颗|粒|瓶|袋|盒|箱|桶|杯|碗|趟|圈|幅|页|尾|羽|枝|朵|句|桌|格|折(?!叠|射|线|腾|扣|合|返|断|磨)|筐|捆|窝|孔|扇|垄|门|段|口|列|起(?!来|重|伏|点|降)|轮(?!换|流|胎|船)|节(?!约|省|能|日|气)|道(?!路)|首(?!次|届|个|先|位|批)|根(?!据)|把(?!握)|层(?!次)|里(?!面|程|弄)|摊(?!位|主|贩|点|铺)|棚(?!户|改|内|里|区)|尊(?!重|严|敬|称|老|者|贵)|丛|坛|篮(?!球|板|网|筐|子)|盆(?!地|景|友|栽|骨|腔)|床(?!位铺头上边单前)|担(?!任当心负保忧)|封(?!闭面锁顶控存山堵建)|副(?!局主省书总市县院校会部处厅科队业食本手所镇乡区团站班教)|串(?!联通门)|罐(?!头装)|卷(?!子入烟心发起尾帘纸走土宗首)|席(?!位地间子捲卷不)|单(?!位元价独车间人身一日项程纯品薄行号打词据子亲眼方)|宗(?!教旨族亲派师庙)|kg|Kg|KG|%|％|‰|℃';

interface Unit {
  readonly text: string;
  readonly not: string;
}

/// By the first UTF-16 unit, in the order of the list.
const UNITS_BY_FIRST = new Map<number, Unit[]>();
for (const [, text = '', not = ''] of UNITS.matchAll(/([^|()]+)(?:\(\?!([^)]*)\))?(?:\||$)/g)) {
  const first = text.charCodeAt(0);
  UNITS_BY_FIRST.set(first, [...(UNITS_BY_FIRST.get(first) ?? []), { text, not: not.replaceAll('|', '') }]);
}
const UNIT_FIRST = new CharSet([...UNITS_BY_FIRST.keys()].map((unit) => String.fromCharCode(unit)).join(''));

/// What a number does not stand behind: of a ratio, a code or a time of day it is a part.
const NOT_AFTER = new CharSet('0123456789.·:：∶/-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const [COMMA, POINT, TEN, HUNDRED, THOUSAND, WAN, YI, ODD, OVER, PART, GRAM, METRE, WATT, PASCAL] = [...',.十百千万亿多余分克米瓦帕'].map((char) => char.charCodeAt(0)) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number];
/// Digits in one run, groups of three behind commas, and decimal places that are read.
const [MOST_DIGITS, MOST_GROUPS, MOST_PLACES] = [15, 4, 4];
/// Of so many digits any number is exact, and so is its quotient by a power of ten rounded right.
const EXACT_DIGITS = 15;

/// Of an article. What lives longer than it must would be taken for long-lived, and made where memory is slow.
const remembered = new Recent<{ readonly text: string }, readonly Quantity[]>(64);

const read = (field: { readonly text: string }): readonly Quantity[] => quantities(field.text);

/// The quantities of a field. Several rules ask for them; they are read once for each field object.
export function quantitiesOf(field: { readonly text: string }): readonly Quantity[] {
  return remembered.of(field, read);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const NO_QUANTITIES: readonly Quantity[] = [];

/// All quantities written in Arabic digits, in reading order.
export function quantities(text: string): readonly Quantity[] {
  let out: Quantity[] | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (at > 0 && NOT_AFTER.has(text.charCodeAt(at - 1))) {
      // A number that is not taken is passed over as a whole.
      while (isDigit(text.charCodeAt(at + 1))) at++;
      continue;
    }
    const q = quantityAt(text, at);
    (out ??= []).push(q);
    at = q.to - 1;
  }
  return out ?? NO_QUANTITIES;
}

/// The quantity that begins with the digit at `from`.
function quantityAt(text: string, from: number): Quantity {
  let to = from;
  let whole = 0;
  for (; to - from < MOST_DIGITS && isDigit(text.charCodeAt(to)); to++) whole = whole * 10 + text.charCodeAt(to) - 0x30;
  let digits = to - from;
  for (let groups = 0; groups < MOST_GROUPS && text.charCodeAt(to) === COMMA && isDigit(text.charCodeAt(to + 1)) && isDigit(text.charCodeAt(to + 2)) && isDigit(text.charCodeAt(to + 3)); groups++) {
    for (let i = 1; i <= 3; i++) whole = whole * 10 + text.charCodeAt(to + i) - 0x30;
    to += 4;
    digits += 3;
  }
  let places = 0;
  if (text.charCodeAt(to) === POINT) {
    for (; places < MOST_PLACES && isDigit(text.charCodeAt(to + 1 + places)); places++) whole = whole * 10 + text.charCodeAt(to + 1 + places) - 0x30;
    if (places > 0) to += places + 1;
  }
  const value = digits + places <= EXACT_DIGITS ? whole / 10 ** places : Number(text.slice(from, to).replaceAll(',', ''));
  const scaleTo = scaleEnd(text, to);
  const scale = scaleTo === to ? 1 : SCALES[text.slice(to, scaleTo)]!;
  const next = text.charCodeAt(scaleTo);
  const digitsTo = next === ODD || next === OVER ? scaleTo + 1 : scaleTo;
  const unit = unitAt(text, digitsTo);
  return { from, digitsTo, to: digitsTo + unit.length, value: value * scale, places, scale, unit };
}

/// Where the scale ends that begins at `at`; `at` where none does.
function scaleEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === YI) return at + 1;
  if (unit !== WAN && unit !== TEN && unit !== HUNDRED && unit !== THOUSAND) return at;
  const next = text.charCodeAt(at + 1);
  if (unit === WAN) return next === YI ? at + 2 : at + 1;
  if (next === WAN) return at + 2;
  // 3百分点, 3千克 are of 百分点 and 千克.
  if (unit === TEN || (unit === HUNDRED && next === PART) || (unit === THOUSAND && (next === GRAM || next === METRE || next === WATT || next === PASCAL))) return at;
  return at + 1;
}

/// The unit that begins at `at`; empty where none does.
function unitAt(text: string, at: number): string {
  const first = text.charCodeAt(at);
  if (!UNIT_FIRST.has(first)) return '';
  for (const { text: unit, not } of UNITS_BY_FIRST.get(first) ?? []) {
    if (text.startsWith(unit, at) && (not === '' || at + unit.length >= text.length || !not.includes(text[at + unit.length]!))) return unit;
  }
  return '';
}

const HAN_DIGITS = '〇一二三四五六七八九';

/// The value of a number in Han numerals below ten thousand (`十二`, `两`, `一百零五`), or NaN.
export function hanValue(text: string): number {
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return NaN;
  let total = 0;
  let digit = -1;
  for (const char of text) {
    const scale = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : 0;
    if (scale > 0) {
      total += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
    } else if (char === '零' || char === '〇') digit = -1;
    else if (digit >= 0) return NaN;
    else digit = char === '两' ? 2 : HAN_DIGITS.indexOf(char);
  }
  return total + Math.max(0, digit);
}

/// A number below a hundred in Han numerals.
export function toHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return HAN_DIGITS[ones]!;
  return `${tens > 1 ? HAN_DIGITS[tens]! : ''}十${ones > 0 ? HAN_DIGITS[ones]! : ''}`;
}

/// A count as `like` is written: in digits where it has any, else in Han numerals, which are written below a hundred, with 两 for two.
export const writeCount = (value: number, like: string): string => (/[0-9]/.test(like) || value > 99 ? String(value) : value === 2 ? '两' : toHan(value));

/// The value of digits or Han numerals, or NaN.
export function valueOf(text: string): number {
  return /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : hanValue(text);
}

/// A share as a fraction in its lowest terms with a denominator up to ten; undefined where it is none.
export function fractionOf(share: number): readonly [part: number, whole: number] | undefined {
  for (let whole = 2; whole <= 10; whole++) {
    const part = Math.round(share * whole);
    if (part > 0 && part < whole && Math.abs(share - part / whole) < 1e-6) return [part, whole];
  }
  return undefined;
}

/// A fraction in words: 三分之一.
export const writeFraction = ([part, whole]: readonly [part: number, whole: number]): string => `${toHan(whole)}分之${toHan(part)}`;

/// A number without the noise of floating point, as few digits as say it.
export function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}

/// `value` written as `like` is: its scale and at least its decimal places.
export function writeLike(value: number, like: Pick<Quantity, 'scale' | 'places'>): string {
  const scaled = value / like.scale;
  // Nobody writes 0.9万.
  if (scaled < 1 && like.scale > 1 && like.places === 0 && Number.isInteger(value)) return String(value);
  const scale = Object.entries(SCALES).find(([, size]) => size === like.scale)?.[0] ?? '';
  return `${Math.abs(scaled - Number(scaled.toFixed(like.places))) < 1e-9 ? scaled.toFixed(like.places) : plain(scaled)}${scale}`;
}
