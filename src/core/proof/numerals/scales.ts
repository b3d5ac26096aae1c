import { hanValue, plain, toHan } from '../numbers';
import type { Pattern } from '../patterns';
import { DIGITS } from '../rule';

/// What a character of scale stands for.
export const SIZE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/// `5千6百` in ones.
function value(text: string): number {
  let total = 0;
  for (const [, digits, scale] of text.matchAll(/([0-9]+(?:\.[0-9]+)?)([十百千万亿]?)/g)) total += Number(digits) * (SIZE[scale!] ?? 1);
  return total;
}

/// A number of ones as it is written: in 亿 or 万 where it is round in them, and in digits.
export const written = (ones: number): readonly string[] => {
  if (ones >= 1e8 && ones % 1e6 === 0) return [`${plain(ones / 1e8)}亿`];
  if (ones >= 1e4 && ones % 100 === 0) return [`${plain(ones / 1e4)}万`, plain(ones)];
  return [plain(ones)];
};

/// `四百零5`, `两千3百`, `2十` in Arabic digits.
const mixed = (text: string): readonly string[] => {
  const value = hanValue(text.replace(/[1-9]/g, (digit) => toHan(Number(digit)))) + leftOut(text);
  return Number.isFinite(value) && value > 0 ? [plain(value)] : [];
};

/// What a digit right behind its scale is more than it says: 四百5 is 450.
export const leftOut = (text: string): number => {
  const hit = /([百千万])([1-9])$/.exec(text);
  return hit ? Number(hit[2]) * (SIZE[hit[1]!]! / 10 - 1) : 0;
};

/// Behind what is counted out; months are counted by 个 too, and belong to dates.
const MEASURE = '(?:个(?!月)|名|位|人|户|家|亩|米|台|辆|只|头|棵|株|次|件|元|吨|把|套|张|本|条|天|岁|倍)';

/// Digits beside 千, 百, 十 and 几, and numbers in tenths and per cent, written in two ways at once (GB/T 15835-2011 5.2).
export const SCALES: readonly Pattern[] = [
  { starts: '一二三四五六七八九十', then: '分', find: /(?<![百千万])([二三四五六七八九十])分之([1-9][0-9]?)(?![0-9.])/, message: 'scale', fix: (hit) => [`${hit[1]!}分之${toHan(Number(hit[2]))}`] },
  { starts: '十', find: /(?<![0-9])([一二三四五六七八九]?十[一二三四五六七八])([2-9])(?=[岁个名天米人年次斤元])/, message: 'scale', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}`] },
  { starts: DIGITS, then: '，0123456789', find: /(?<![0-9，.])([0-9]{1,3})，([0-9]{3})(?![0-9])(?=[余多]?万?(?:元|人|名|户|亩|吨|公里|平方米|个|件|次|棵|册|只|头|株))/, message: 'thousands', fix: (hit) => [`${hit[1]!}${hit[2]!}`] },
  { starts: DIGITS, holds: '余多', find: /(?<![0-9.])([0-9]{1,4}\.[0-9]{1,3})([余多])([万亿])/, message: 'more', fix: (hit) => [`${hit[1]!}${hit[3]!}${hit[2]!}`], data: (hit) => ({ more: hit[2]!, scale: hit[3]! }) },
  { starts: DIGITS, holds: '余多', find: /(?<![0-9.])([0-9]{0,4}[1-9])([余多])([万亿])(?!能|分|一|千|幸|象)/, message: 'more', fix: (hit) => [`${hit[1]!}${hit[3]!}${hit[2]!}`], data: (hit) => ({ more: hit[2]!, scale: hit[3]! }) },
  { starts: DIGITS, holds: '千百', find: /(?<![0-9.])[0-9]{1,4}(?:\.[0-9]+)?(?:万|亿(?=[0-9]{1,4}[千百]))(?:[0-9]{1,4}[千百](?![克米瓦伏卡赫帕分年])万?){1,3}/, message: 'scale', fix: (hit) => written(value(hit[0])) },
  { starts: DIGITS, holds: '千', find: /(?<![0-9.万亿])[1-9][0-9]{0,2}千[0-9](?:百(?:[0-9]十?[0-9]?)?)?(?![0-9])/, message: 'scale', fix: (hit) => (/百/.test(hit[0]) ? written(value(hit[0])) : null) },
  { starts: DIGITS, holds: '百', find: /(?<![0-9.万亿千第])[1-9]百[1-9]十?[0-9]?(?![0-9.])/, message: 'scale', fix: (hit) => (/十/.test(hit[0]) ? written(value(hit[0])) : null) },
  { starts: DIGITS, holds: '千仟百佰', find: /(?<![0-9.万亿千第A-Za-z])([1-9][0-9]{0,2}(?:\.[0-9])?)[千仟百佰](?!斤顶)(?=[余多]?(?:万?[元斤人名个户只头亩吨棵株册件]|公斤|公里|平方米|美元))/, message: 'scale', fix: (hit) => (/万/.test(hit.input.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2)) ? null : written(value(hit[0].replace('仟', '千').replace('佰', '百')))) },
  { starts: DIGITS, holds: '千百', find: /(?<![0-9.,])[1-9][0-9]{3,}[千百](?=[元人名个户只亩棵])/, message: 'scale', fix: (hit) => [hit[0].slice(0, -1)] },
  { starts: DIGITS, holds: '几', find: /(?<![0-9.A-Za-z])[1-9]0几(?=[个名人岁年天位次元万里])/, message: 'some', fix: (hit) => [`${hit[0][0] === '1' ? '' : '一二三四五六七八九'[Number(hit[0][0]) - 1]!}十几`] },
  { starts: '一二三四五六七八九十', then: '一二三四五六七八九十岁', find: /(?<=(?<![0-9])[0-9]{1,3}岁，(?:[^，。！？“”0-9]{0,6}，)?(?:年龄)?最(?:大|小|年长|年轻|长)的?(?:有|是|为|已经|已|仅|才)?)([二三四五六七八九]?十[一二三四五六七八九]?|[五六七八九])(?=岁)/, message: 'same', fix: (hit) => [String(hanValue(hit[0]))] },
  { starts: '零', find: /零下(?=[-－−–][0-9])[-－−–]/, message: 'minus', fix: () => ['零下', '-'] },
  { starts: '百', find: /百分之([0-9]{1,3}(?:\.[0-9]+)?)/, message: 'percent', fix: (hit) => [`${hit[1]!}%`], data: (hit) => ({ percent: `${hit[1]!}%` }) },
  { find: /(?<![0-9.])([2-9]|10)分之([一二三四五六七八九])(?![一二三四五六七八九十])/, message: 'scale', fix: (hit) => [`${toHan(Number(hit[1]))}分之${hit[2]!}`] },
  // 四十6期, 四百零5个, 二十1日, 一点5倍, 2十个, 8千余家.
  {
    find: new RegExp(`(?<![第初周月年期星号级届班区路0-9.一二两三四五六七八九十百千万亿零几多数])([一二两三四五六七八九]?[十百千]零?|[一二两三四五六七八九][百千][一二三四五六七八九零]?十?|[一二三四五六七八九]百零|[一二两三四五六七八九]千[1-9]百)([1-9])(?=[余多]?${MEASURE}|[余多]?(?:日|期|周年|公里|公斤|平方米)(?![0-9]))`), message: 'scale',
    fix: (hit) => mixed(hit[0]),
  },
  { find: new RegExp(`(?<![0-9.])[1-9](?:十(?=[余多]?${MEASURE})|[百千](?=[余多](?:个(?!月)|名|位|人|户|家|亩|棵|株|只|头|件|次|吨|公斤|公里|平方米|[盆朵尾羽块份册幅盏支枚座辆艘架封片根颗袋箱瓶条台套张本间]|村民|群众|学生|游客|市民|职工)))`), message: 'scale', fix: (hit) => [`${Number(hit[0][0]) * SIZE[hit[0][1]!]!}`] },
  { find: /(?<![0-9.第])[一二三四五六七八九]点[0-9]{1,2}(?=倍|万|亿|[个]?百分点|米|公里|吨|公斤|元|%|％|亩|岁)/, message: 'scale', fix: (hit) => [`${hanValue(hit[0][0]!)}.${hit[0].slice(2)}`] },
  { starts: '一二三四五六七八九', then: '0', find: /([一二三四五六七八九])0(?=年代)/, message: 'scale', fix: (hit) => [`${hanValue(hit[1]!)}0`, `${hit[1]!}十`] },
  { starts: '第', find: /第([二三四五六七八九]?十)([1-9])(?=[届期次条名号轮批章集位站])/, message: 'scale', fix: (hit) => [`第${hit[1]!}${toHan(Number(hit[2]))}`, `第${hanValue(hit[1]!) + Number(hit[2])}`] },
  { starts: DIGITS, then: '两二三四五六七八九', find: /(?<![0-9.])(?:1两|2三|3四|3五|4五|5六|6七|7八|8九)(?=[天个次年名位人周岁里斤亩])/, message: 'scale', fix: (hit) => [`${toHan(Number(hit[0][0]))}${hit[0][1]!}`] },
  { find: /(?<![0-9.，,])([0-9]{1,3})[,，]([0-9])万(?=[余多]?(?:元|人|吨|亩|户|公斤|件|名|株|棵|只))/, message: 'thousands', fix: (hit) => [`${hit[1]!}.${hit[2]!}万`] },
  { starts: '123456789', then: '百千', find: /(?<![0-9.第])[1-9][百千](?=[多余]?万(?!亿)[多余]?(?:元|人|吨|亩|户|斤|株|件|次|平方|立方|公[斤里]))/, message: 'scale', fix: (hit) => [`${Number(hit[0][0]) * SIZE[hit[0][1]!]!}`] },
  { starts: DIGITS, then: '分', find: /(?<![0-9.百])([1-9][0-9]?)分之([1-9][0-9]?)(?![0-9.])/, message: 'scale', fix: (hit) => [`${toHan(Number(hit[1]))}分之${toHan(Number(hit[2]))}`] },
  { starts: '几', then: '1', find: /几(10{1,3})(?=[多余]?[个名位人次件年天元里米棵户家万岁亩斤吨])/, message: 'some', fix: (hit) => [`几${{ 10: '十', 100: '百', 1000: '千' }[hit[1]!]!}`] },
  { starts: '一二三四五六七八九', then: '成', find: /(?<![第一二三四五六七八九十])([一二三四五六七八九])成([1-9])(?![0-9A-Za-z级.])/, message: 'tenths', fix: (hit) => [`${hit[1]!}成${toHan(Number(hit[2]))}`] },
  { starts: '一二三四五六七八九', then: '成', find: /([一二三四五六七八九]成)[多余]?[%％]/, message: 'share', fix: (hit) => [hit[0].slice(0, -1)] },
  { starts: '第', find: /第([1-9])([一二三四五六七八九十])(?=[届期批轮条章])/, message: 'scale', fix: (hit) => [`第${hit[2]!}`, `第${toHan(Number(hit[1]))}`] },
  { starts: '一二三四五六七八九', then: '零', find: /([二三四五六七八九])零(?=年代)/, message: 'scale', fix: (hit) => [`${hanValue(hit[1]!)}0`] },
  { starts: '零', then: '点', find: /(?<![0-9日天晨夜午])零点([0-9]{1,3})(?=秒(?!杀)|米|元|[个]?百分点|万|亿|公里|公斤|吨|亩|倍|毫|厘|%|度)/, message: 'scale', fix: (hit) => [`0.${hit[1]!}`] },
  { starts: DIGITS, holds: '千百', find: /(?<![0-9.])([0-9]{1,3}\.[0-9]{1,2})([百千])万/, message: 'scale', fix: (hit) => [`${plain(Number(hit[1]) * SIZE[hit[2]!]!)}万`] },
  { starts: '一二三四五六七八九', find: /([一二三四五六七八九])([1-9])(?=折)/, message: 'scale', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}`, `${hanValue(hit[1]!)}${hit[2]!}`] },
  { starts: '五六七八', then: '6789', find: /([五六七八])([6-9])0(?=年代)/, message: 'scale', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}十`] },
  { starts: DIGITS, find: /(?<![0-9,])([0-9]{1,3}),([0-9]{2})(?=元)/, message: 'thousands', fix: (hit) => [`${hit[1]!}.${hit[2]!}`] },
  { starts: '123456789', then: '0', find: /(?<![0-9.A-Za-z])([1-9])0几(?=[\u4e00-\u9fff])(?![乎何率经近])/, message: 'some', fix: (hit) => [`${hit[1] === '1' ? '' : toHan(Number(hit[1]))}十几`] },
];
