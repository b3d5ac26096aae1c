import type { Pattern } from '../patterns';
import { leftOut, SIZE, written } from './scales';

/// What is counted, so that what stands before it is one number.
const COUNTED = '(?:个(?!月)|[名位人户家亩米元吨斤里岁天年次件台辆只头棵株盆把套张本条座间所场册份支盏片桶袋箱瓶枚艘]|公[斤里顷]|平方|立方|小时|分钟|万元|村民|居民|群众|学生|游客|市民|职工)';
/// Nothing of the number: 统一12点, 初三50岁, 第三15名.
const BEFORE = '(?<![0-9.,A-Za-z一二两三四五六七八九十百千万亿零〇几第初高统唯之单独同周期星每任晋])';

const HAN = '零一二三四五六七八九';
const PARTS = /([0-9]+(?:\.[0-9]+)?)|([一二两三四五六七八九]{1,2})|([十百千万亿])/g;

/// A number in digits, in characters; undefined where it is none that people write so.
function spoken(digits: string): string | undefined {
  if (/^[1-9]$/.test(digits)) return HAN[Number(digits)]!;
  const round = /^([1-9])(0{1,4})$/.exec(digits);
  return round ? `${HAN[Number(round[1])]!}${'十百千万'[round[2]!.length - 1]!}` : undefined;
}

/// A number of which one part is written in digits and another in characters, in one way: 二万4千, 1千200, 1万二三千, 100五六十. Null where it is none.
function unmixed(text: string): readonly string[] | null {
  const parts = [...text.matchAll(PARTS)];
  if (parts.map(([part]) => part).join('') !== text) return null;
  // Two digits in characters say about how many, and go with characters.
  if (parts.some(([, , han]) => han?.length === 2)) {
    const out = parts.map(([part, digits]) => (digits === undefined ? part : spoken(digits)));
    return out.includes(undefined) ? [] : [out.join('')];
  }
  let [total, section] = [0, 0];
  let number: number | undefined;
  let last = Infinity;
  for (const [, digits, han, scale] of parts) {
    if (scale === undefined) {
      if (number !== undefined) return null;
      number = digits === undefined ? (han === '两' ? 2 : HAN.indexOf(han!)) : Number(digits);
      if (number >= last) return null;
    } else if (scale === '万' || scale === '亿') {
      total = (total + section + (number ?? 0)) * SIZE[scale]!;
      [section, number, last] = [0, undefined, SIZE[scale]!];
    } else {
      section += (number ?? 1) * SIZE[scale]!;
      [number, last] = [undefined, SIZE[scale]!];
    }
  }
  return written(total + section + (number ?? 0) + leftOut(text));
}

/// Numbers that change from digits to characters or back (GB/T 15835-2011 5.2: digits go with 万 and 亿, with no other).
export const RUNS: readonly Pattern[] = [
  { starts: '一二两三四五六七八九十', holds: '0123456789', find: new RegExp(`${BEFORE}[一二两三四五六七八九]?[十百千万亿][一二两三四五六七八九十百千]{0,4}[0-9]+(?:[十百千](?![克米瓦伏卡赫帕])[0-9]{0,3})?(?=[多余]?万?${COUNTED})`), message: 'scale', fix: (hit) => unmixed(hit[0]) },
  { starts: '0123456789', holds: '一二两三四五六七八九十百千', find: new RegExp(`${BEFORE}[0-9]+(?:\\.[0-9]+)?(?:[万亿][一二两三四五六七八九]{1,2}[十百千]|[十百千][0-9一二两三四五六七八九]+[十百千]?|00[一二三四五六七八九]{1,2}[十百千])(?![克米瓦伏卡赫帕])(?=[多余]?万?${COUNTED})`), message: 'scale', fix: (hit) => unmixed(hit[0]) },
  // 五、6分钟: two digits that say about how many.
  { starts: '一二三四五六七八', then: '、', find: new RegExp(`(?<![第初周一二三四五六七八九十百千万0-9、])([一二三四五六七八])、([2-9])(?=[十百千万]?[多余]?${COUNTED})`), message: 'range', fix: (hit) => (HAN.indexOf(hit[1]!) + 1 === Number(hit[2]) ? [`${hit[1]!}${HAN[Number(hit[2])]!}`] : null) },
];
