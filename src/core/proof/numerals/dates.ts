import { ANY_ERA } from '../lexicon/eras';
import { hanValue, toHan } from '../numbers';
import type { Pattern } from '../patterns';
import { DIGITS } from '../rule';

const dated = (text: string): readonly string[] => {
  const [month, day] = text.slice(0, -1).split('月') as [string, string];
  const value = hanValue(day);
  return value >= 1 && value <= 31 ? [`${month}月${value}日`] : [];
};

/// A day of the lunar calendar: the first ten have 初.
const lunarDay = (day: number): string => (day <= 10 ? `初${toHan(day)}` : toHan(day));

const HAN = '〇一二三四五六七八九';
/// A year of Han numerals and digits, with any nought, in digits.
const yearInDigits = (year: string): string => year.replace(/[零０OoＯ]/g, '0').replace(/[〇一二三四五六七八九]/g, (char) => String(HAN.indexOf(char)));

const lunar = (text: string): readonly string[] => {
  const [month = 1, day = 1] = text.split(/[月日]/).map(Number);
  return [`${month === 1 ? '正' : toHan(month)}月${lunarDay(day)}`];
};

/// Inside quotation marks somebody speaks.
const quoted = (hit: RegExpExecArray): boolean => hit.input.lastIndexOf('“', hit.index) > hit.input.lastIndexOf('”', hit.index);

/// Dates, years, eras, days of the week and of the lunar calendar written in two ways at once (GB/T 15835-2011 5.1, 5.3).
export const DATES: readonly Pattern[] = [
  { starts: '一二三四五六七八九十', then: '月十', find: /(?<![0-9一二三四五六七八九十农阴历闰])(十?[一二三四五六七八九]|十)月([0-9]{1,2})日/, message: 'date', fix: (hit) => [`${hanValue(hit[1]!)}月${hit[2]!}日`] },
  { starts: '一二', find: /(?<![0-9一二三四五六七八九〇])([一二][一二三四五六七八九〇零]{3})年(?=[0-9]{1,2}月)/, message: 'date', fix: (hit) => [`${yearInDigits(hit[1]!)}年`] },
  { starts: DIGITS, holds: '月', find: /(?<![0-9])(1[0-2]|[1-9])月份(?=[0-9]{1,2}日)/, message: 'date', fix: (hit) => [`${hit[1]!}月`] },
  { starts: DIGITS, holds: '月', find: /(?<![0-9])(?:1[0-2]|[1-9])月[一二三四五六七八九十]{1,3}日/, message: 'date', fix: (hit) => dated(hit[0]) },
  { starts: '一二', then: '一二三四五六七八九〇零0０OoＯ', find: /[一二][一二三四五六七八九〇零0０OoＯ]{3}(?=年)/, message: 'zero', fix: (hit) => (/[零0０OoＯ]/.test(hit[0]) ? [hit[0].replace(/[零0０OoＯ]/g, '〇'), yearInDigits(hit[0])] : null) },
  { starts: '星', find: /星期[1-6](?![0-9.])/, message: 'week', fix: (hit) => [`星期${'一二三四五六'[Number(hit[0][2]) - 1]!}`] },
  { starts: DIGITS, find: new RegExp(`(?<=(?:${ANY_ERA}))[1-9][0-9]?(?=年(?!代))`), message: 'era', fix: (hit) => [toHan(Number(hit[0]))] },
  { starts: DIGITS, holds: '号', find: /(?<=(?<![0-9])(?:1[0-2]|[1-9])月)([1-9]|[12][0-9]|3[01])号(?![楼线机院桥店码公文台井])/, message: 'day', fix: (hit) => (quoted(hit) ? null : [`${hit[1]!}日`]) },
  { starts: DIGITS, holds: '农阴正腊', find: /(?<=(?:农历|阴历)[正腊冬一二三四五六七八九十]{1,2}月|(?<![0-9])[正腊]月)[0-9]{1,2}(?![0-9个])/, message: 'lunar', fix: (hit) => [lunarDay(Number(hit[0]))] },
  { starts: DIGITS, holds: '农阴', find: /(?<=(?:农历|阴历))[0-9]{1,2}月[0-9]{1,2}日?(?![0-9])/, message: 'lunar', fix: (hit) => lunar(hit[0]) },
  // The century at hand has not come that far.
  { find: /本世纪(?=[4-9四五六七八九][0十]年代)/, message: 'century', fix: () => ['20世纪', '上世纪'] },
  { find: new RegExp(`(?<=(?:${ANY_ERA}))([一二三四五六七八九]?十)([1-9])(?=年(?!代))`), message: 'era', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}`] },
  { starts: '一二三四五六七八九', then: '0', find: /(?<![一二三四五六七八九0-9〇])([一二三四五六七八九])0([一二三四五六七八九])(?![一二三四五六七八九0-9〇])/, message: 'zero', fix: (hit) => [`${hanValue(hit[1]!)}0${hanValue(hit[2]!)}`, `${hit[1]!}〇${hit[2]!}`] },
  // Feasts of the lunar calendar: 8月15中秋节.
  { starts: '15789', then: '月', find: /(?<![0-9])(?:8月15|5月5|7月7|9月9|1月15)日?(?=(?:是|，)?(?:中秋|端午|七夕|重阳|元宵))/, message: 'lunar', fix: (hit) => lunar(hit[0]) },
  { starts: '12', find: /(?<=[\u4e00-\u9fff，。（])((?:19|20)[0-9]{2})[.．](0?[1-9]|1[0-2])[.．](0?[1-9]|[12][0-9]|3[01])(?=[\u4e00-\u9fff，。）])/, message: 'dotted', fix: (hit) => [`${hit[1]!}年${Number(hit[2])}月${Number(hit[3])}日`] },
  { starts: '一二三四五六七八九十', then: '点一二', find: /(?<![0-9一二三四五六七八九十星期周])(十[一二]?|[一二三四五六七八九])点([0-5]?[0-9])分/, message: 'date', fix: (hit) => [`${hanValue(hit[1]!)}点${hit[2]!}分`] },
  { starts: '一二', then: '〇零一二三四五六七八九0123456789', find: /[一二][〇零一二三四五六七八九0-9]{3}(?=年(?!级))/, message: 'date', fix: (hit) => (/[0-9]/.test(hit[0]) ? [yearInDigits(hit[0]), hit[0].replace('零', '〇').replace(/[0-9]/g, (digit) => HAN[Number(digit)]!)] : null) },
  { starts: DIGITS, then: '0123456789月', find: /(?<=农历)([0-9]{1,2})(?=月(?:初|十|廿|二十|三十))/, message: 'lunar', fix: (hit) => [hit[1] === '1' ? '正' : toHan(Number(hit[1]))] },
  { starts: '周', then: '123456', find: /(?<![每一两0-9那几半])周([1-6])(?=[上下早晚中的，。；、至到]|$)/, message: 'week', fix: (hit) => [`周${toHan(Number(hit[1]))}`] },
  { starts: DIGITS, find: /(?<=(?:正|腊|冬)月初)([1-9])(?![0-9])/, message: 'lunar', fix: (hit) => [toHan(Number(hit[1]))] },
];
