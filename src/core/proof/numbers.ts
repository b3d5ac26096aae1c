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
const UNITS =
  '平方公里|平方千米|平方米|立方米|立方|平方|公里|千米|厘米|毫米|海里|公顷|公斤|千克|毫克|毫升|千瓦时|兆瓦时|万千瓦|千瓦|兆瓦|个百分点|百分点|人次|家次|车次|架次|辆次|分钟|秒|小时|个小时|个月|年|月|日|天|周|岁|人|名|位|例|户|个|家|座|所|条|项|件|只|台|辆|枚|块|套|棵|株|册|本|篇|张|场|次|处|间|栋|幢|亩|吨|斤|克|升|米|元|美元|欧元|倍|种|类|支|班|期|届|届次|头|匹|艘|架|部|笔|份|批|顶|盏|片|双|对|组|支队|级|摄氏度|度C|度|颗|粒|瓶|袋|盒|箱|桶|杯|碗|趟|圈|幅|页|尾|羽|枝|朵|句|桌|格|折(?!叠|射|线|腾|扣|合|返|断|磨)|筐|捆|窝|孔|扇|垄|门|段|口|列|起(?!来|重|伏|点|降)|轮(?!换|流|胎|船)|节(?!约|省|能|日|气)|道(?!路)|首(?!次|届|个|先|位|批)|根(?!据)|把(?!握)|层(?!次)|里(?!面|程|弄)|[kK]g|KG|%|％|‰|℃';
const QUANTITY = new RegExp(`(?<![0-9.·A-Za-z:：∶/-])([0-9]{1,15}(?:,[0-9]{3}){0,4})(\\.[0-9]{1,4})?(万亿|[十百千]?万|亿|千(?![克米瓦])|百(?!分))?(?:多|余)?(${UNITS})?`, 'y');

const remembered = new WeakMap<object, readonly Quantity[]>();

/// The quantities of a field. Several rules ask for them; they are read once for each field object.
export function quantitiesOf(field: { readonly text: string }): readonly Quantity[] {
  let known = remembered.get(field);
  if (!known) {
    known = quantities(field.text);
    remembered.set(field, known);
  }
  return known;
}

/// All quantities written in Arabic digits, in reading order.
export function quantities(text: string): Quantity[] {
  const out: Quantity[] = [];
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) continue;
    QUANTITY.lastIndex = at;
    const hit = QUANTITY.exec(text);
    // A number that is not taken (a ratio, a code) is passed over as a whole.
    if (!hit) {
      while (text.charCodeAt(at + 1) >= 0x30 && text.charCodeAt(at + 1) <= 0x39) at++;
      continue;
    }
    at += hit[0].length - 1;
    const scale = SCALES[hit[3] ?? ''] ?? 1;
    const places = (hit[2] ?? '.').length - 1;
    const unit = hit[4] ?? '';
    out.push({
      from: hit.index, digitsTo: hit.index + hit[0].length - unit.length, to: hit.index + hit[0].length,
      value: Number(hit[1]!.replaceAll(',', '') + (hit[2] ?? '')) * scale, places, scale, unit,
    });
  }
  return out;
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

/// The value of digits or Han numerals, or NaN.
export function valueOf(text: string): number {
  return /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : hanValue(text);
}

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
