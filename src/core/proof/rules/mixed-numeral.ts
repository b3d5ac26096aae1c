import { IDIOMS } from '../lexicon/idioms';
import { patternRule } from '../patterns';
import { DIGITS } from '../rule';
import { ANY_ERA } from '../lexicon/eras';
import { hanValue, plain, toHan } from '../numbers';

const SIZE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/// `5千6百` in ones.
function value(text: string): number {
  let total = 0;
  for (const [, digits, scale] of text.matchAll(/([0-9]+(?:\.[0-9]+)?)([十百千万亿]?)/g)) total += Number(digits) * (SIZE[scale!] ?? 1);
  return total;
}

const written = (text: string): readonly string[] => {
  const ones = value(text);
  if (ones >= 1e8 && ones % 1e6 === 0) return [`${plain(ones / 1e8)}亿`];
  if (ones >= 1e4 && ones % 100 === 0) return [`${plain(ones / 1e4)}万`, plain(ones)];
  return [plain(ones)];
};

/// `四百零5`, `两千3百`, `2十` in Arabic digits.
const mixed = (text: string): readonly string[] => {
  const han = text.replace(/[1-9]/g, (digit) => toHan(Number(digit)));
  const value = hanValue(han);
  return Number.isFinite(value) && value > 0 ? [plain(value)] : [];
};

const dated = (text: string): readonly string[] => {
  const [month, day] = text.slice(0, -1).split('月') as [string, string];
  const value = hanValue(day);
  return value >= 1 && value <= 31 ? [`${month}月${value}日`] : [];
};

/// A day of the lunar calendar: the first ten have 初.
const lunarDay = (day: number): string => (day <= 10 ? `初${toHan(day)}` : toHan(day));
const lunar = (text: string): readonly string[] => {
  const [month = 1, day = 1] = text.split(/[月日]/).map(Number);
  return [`${month === 1 ? '正' : toHan(month)}月${lunarDay(day)}`];
};

/// Behind what is counted out; months are counted by 个 too, and belong to dates.
const MEASURE = '(?:个(?!月)|名|位|人|户|家|亩|米|台|辆|只|头|棵|株|次|件|元|吨|把|套|张|本|条|天|岁|倍)';

/// Inside quotation marks somebody speaks.
const quoted = (hit: RegExpExecArray): boolean => hit.input.lastIndexOf('“', hit.index) > hit.input.lastIndexOf('”', hit.index);

let idioms: ReadonlySet<string> | undefined;
const isIdiom = (word: string): boolean => (idioms ??= new Set(IDIOMS.trim().split(/\s+/))).has(word);

export const mixedNumeral = patternRule({
  name: 'mixed-numeral', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '一个数目里混用了阿拉伯数字和汉字数字', en: 'Arabic digits and Han numerals mixed in one number' },
    why: { zh: '阿拉伯数字只与“万”“亿”连用，不与“千”“百”“十”“几”连用；汉字年份的“零”写作“〇”', en: 'Arabic digits go with 万 and 亿 only, not with 千, 百, 十 or 几; years in Han numerals have 〇' },
    instead: { zh: '统一用一种写法', en: 'Write it in one style' },
    source: 'GB/T 15835-2011 5.2, 5.3',
  },
  messages: {
    number: { zh: '号码用阿拉伯数字', en: 'A number that is dialled is written in digits' },
    counted: { zh: '计量的数里用“零”，“〇”只用于编号和年份', en: 'Counts take 零; 〇 is for years and numbers of things' },
    letter: { zh: '数字里混进了字母', en: 'A letter within a number' },
    scale: { zh: '阿拉伯数字不与“千”“百”“十”连用', en: 'Arabic digits do not go with 千, 百, 十' },
    thousands: { zh: '数目里不用逗号分节', en: 'No comma within a number' },
    range: { zh: '一个范围的两端用同一种数字', en: 'Both ends of a range take one kind of numerals' },
    some: { zh: '带“几”的概数用汉字', en: 'A number with 几 is written in Han numerals' },
    same: { zh: '同一句里的同类数字用一种写法', en: 'Numbers of one kind in one sentence take one kind of numerals' },
    minus: { zh: '“零下”与负号只用一个', en: 'Either 零下 or the minus sign' },
    zero: { zh: '汉字年份里用“〇”', en: 'Years in Han numerals take 〇' },
    percent: { zh: '“百分之”后用汉字，或直接写成“{percent}”', en: 'Behind 百分之 write Han numerals, or write {percent}' },
    lunar: { zh: '农历日期用汉字', en: 'Dates of the lunar calendar are written in Han numerals' },
    date: { zh: '同一个日期里不混用两种数字', en: 'One date takes one kind of numerals' },
    era: { zh: '年号纪年用汉字', en: 'Years of an era are written in Han numerals' },
    day: { zh: '书面语里日期用“日”', en: 'In writing a date takes 日' },
    more: { zh: '这样的数后，“{more}”放在“{scale}”后面', en: 'Behind such a number {more} stands behind {scale}' },
    century: { zh: '本世纪还没有到这个年代，应是20世纪', en: 'This century has not come that far: the 20th is meant' },
    document: { zh: '文号里的序号用阿拉伯数字', en: 'The number of a document is written in digits' },
    share: { zh: '“成”就是十分之一，后面不加百分号', en: '成 is a tenth: no percent sign behind it' },
    dotted: { zh: '行文中的日期写作“某年某月某日”，不用点隔开', en: 'A date in running text is written with 年, 月 and 日, not with dots' },
    fixed: { zh: '固定词语里用汉字数字', en: 'In a fixed term numerals are Han characters' },
    week: { zh: '星期几用汉字', en: 'Days of the week are written in Han numerals' },
  },
  patterns: [
    { starts: '一二三四五六七八九', find: /(?<![第初月周期一二三四五六七八九十百千零])[一二三四五六七八九](?:[百千][零]?[一二三四五六七八九]?){0,2}(?:[一二三四五六七八九]?十)[1-9](?=[个名位人户家天年岁米台辆只头棵次件元吨亩里间张支座条所场届套本份处项株艘架幅块])/, message: 'scale', fix: (hit) => { const value = hanValue(`${hit[0].slice(0, -1)}${toHan(Number(hit[0].at(-1)))}`); return Number.isFinite(value) && value > 0 ? [String(value)] : null; } },
    { starts: '一二三四五六七八九十', then: '月十', find: /(?<![0-9一二三四五六七八九十农阴历闰])(十?[一二三四五六七八九]|十)月([0-9]{1,2})日/, message: 'date', fix: (hit) => [`${hanValue(hit[1]!)}月${hit[2]!}日`] },
    { starts: '一二', find: /(?<![0-9一二三四五六七八九〇])([一二][一二三四五六七八九〇零]{3})年(?=[0-9]{1,2}月)/, message: 'date', fix: (hit) => [`${[...hit[1]!].map((char) => '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)).join('')}年`] },
    { starts: DIGITS, holds: '月', find: /(?<![0-9])(1[0-2]|[1-9])月份(?=[0-9]{1,2}日)/, message: 'date', fix: (hit) => [`${hit[1]!}月`] },
    { starts: '一二三四五六七八九', then: '千百', find: /(?<![第初周月期一二三四五六七八九十百千零])[一二三四五六七八九][千百][1-9](?=[百十]?(?:[百十])?[个名位人户家天岁米台辆只头棵次件元吨亩里间张多余])/, message: 'scale', fix: () => null },
    { starts: '一二三四五六七八九十', then: '分', find: /(?<![百千万])([二三四五六七八九十])分之([1-9][0-9]?)(?![0-9.])/, message: 'scale', fix: (hit) => [`${hit[1]!}分之${toHan(Number(hit[2]))}`] },
    { starts: '十', find: /(?<![0-9])([一二三四五六七八九]?十[一二三四五六七八])([2-9])(?=[岁个名天米人年次斤元])/, message: 'scale', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}`] },
    { starts: '第', find: /第([1-9][0-9]?)、([一二三四五六七八九十]{1,2})(?=[组批次届期轮条项名位个])/, message: 'range', fix: (hit) => [`第${toHan(Number(hit[1]))}、${hit[2]!}`] },
    { starts: DIGITS, then: '，0123456789', find: /(?<![0-9，.])([0-9]{1,3})，([0-9]{3})(?![0-9])(?=[余多]?万?(?:元|人|名|户|亩|吨|公里|平方米|个|件|次|棵|册|只|头|株))/, message: 'thousands', fix: (hit) => [`${hit[1]!}${hit[2]!}`] },
    // 六至8个月, 第三届至第5届.
    { starts: '第', find: /第([一二三四五六七八九十]{1,3})([届期批次轮章节条])([至到—～])第([0-9]{1,3})(?=[届期批次轮章节条])/, message: 'range', fix: (hit) => [`第${hit[1]!}${hit[2]!}${hit[3]!}第${toHan(Number(hit[4]))}`] },
    { starts: '第', find: /第([0-9]{1,3})([届期批次轮章节条])([至到—～])第([一二三四五六七八九十]{1,3})(?=[届期批次轮章节条])/, message: 'range', fix: (hit) => [`第${toHan(Number(hit[1]))}${hit[2]!}${hit[3]!}第${hit[4]!}`] },
    { starts: DIGITS, holds: '余多', find: /(?<![0-9.])([0-9]{1,4}\.[0-9]{1,3})([余多])([万亿])/, message: 'more', fix: (hit) => [`${hit[1]!}${hit[3]!}${hit[2]!}`], data: (hit) => ({ more: hit[2]!, scale: hit[3]! }) },
    { starts: DIGITS, holds: '余多', find: /(?<![0-9.])([0-9]{0,4}[1-9])([余多])([万亿])(?!能|分|一|千|幸|象)/, message: 'more', fix: (hit) => [`${hit[1]!}${hit[3]!}${hit[2]!}`], data: (hit) => ({ more: hit[2]!, scale: hit[3]! }) },
    { starts: DIGITS, holds: '千百', find: /(?<![0-9.])[0-9]{1,4}(?:\.[0-9]+)?(?:万|亿(?=[0-9]{1,4}[千百]))(?:[0-9]{1,4}[千百](?![克米瓦伏卡赫帕分年])万?){1,3}/, message: 'scale', fix: (hit) => written(hit[0]) },
    { starts: DIGITS, holds: '千', find: /(?<![0-9.万亿])[1-9][0-9]{0,2}千[0-9](?:百(?:[0-9]十?[0-9]?)?)?(?![0-9])/, message: 'scale', fix: (hit) => (/百/.test(hit[0]) ? written(hit[0]) : null) },
    { starts: DIGITS, holds: '百', find: /(?<![0-9.万亿千第])[1-9]百[1-9]十?[0-9]?(?![0-9.])/, message: 'scale', fix: (hit) => (/十/.test(hit[0]) ? written(hit[0]) : null) },
    { starts: DIGITS, holds: '千仟百佰', find: /(?<![0-9.万亿千第A-Za-z])([1-9][0-9]{0,2}(?:\.[0-9])?)[千仟百佰](?!斤顶)(?=[余多]?(?:万?[元斤人名个户只头亩吨棵株册件]|公斤|公里|平方米|美元))/, message: 'scale', fix: (hit) => (/万/.test(hit.input.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2)) ? null : written(hit[0].replace('仟', '千').replace('佰', '百'))) },
    { starts: DIGITS, holds: '千百', find: /(?<![0-9.,])[1-9][0-9]{3,}[千百](?=[元人名个户只亩棵])/, message: 'scale', fix: (hit) => [hit[0].slice(0, -1)] },
    { starts: '二三四五六七八九十', find: /(?<![一二三四五六七八九十百千万第初周月年级期之成分、0-9])([二三四五六七八九]?十|[二三四五六七八九])[至到—～][1-9][0-9]?(?=个月|天|岁|小时|公里|个(?!百)|名|公斤|平方|亩|万元|分钟|元)/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}${hit[0].slice(hit[1]!.length)}`] },
    { starts: DIGITS, find: /(?<![0-9.月日号第年级期—～-])([1-9][0-9]?)[至到—～]([二三四五六七八九]?十|[二三四五六七八九])(?=个月|天|岁|小时|公里|个(?!百)|名|公斤|平方|亩|万元|分钟|元)/, message: 'range', fix: (hit) => [`${hit[0].slice(0, -hit[2]!.length)}${hanValue(hit[2]!)}`] },
    { starts: DIGITS, holds: '月', find: /(?<![0-9])(?:1[0-2]|[1-9])月[一二三四五六七八九十]{1,3}日/, message: 'date', fix: (hit) => dated(hit[0]) },
    { starts: DIGITS, holds: '几', find: /(?<![0-9.A-Za-z])[1-9]0几(?=[个名人岁年天位次元万里])/, message: 'some', fix: (hit) => [`${hit[0][0] === '1' ? '' : '一二三四五六七八九'[Number(hit[0][0]) - 1]!}十几`] },
    { starts: '一二', then: '一二三四五六七八九〇零0０OoＯ', find: /[一二][一二三四五六七八九〇零0０OoＯ]{3}(?=年)/, message: 'zero', fix: (hit) => (/[零0０OoＯ]/.test(hit[0]) ? [hit[0].replace(/[零0０OoＯ]/g, '〇')] : null) },
    { starts: '二三四五六七八九十', find: /(?<![一二三四五六七八九十百千0-9第])[二三四五六七八九]?十[1-9](?=[个名人户家元亩岁棵只头件次台辆座公])/, message: 'scale', fix: (hit) => [plain((hit[0].length === 3 ? '一二三四五六七八九'.indexOf(hit[0][0]!) + 1 : 1) * 10 + Number(hit[0].at(-1)))] },
    { starts: '一二三四五六七八九十', then: '一二三四五六七八九十岁', find: /(?<=(?<![0-9])[0-9]{1,3}岁，(?:[^，。！？“”0-9]{0,6}，)?(?:年龄)?最(?:大|小|年长|年轻|长)的?(?:有|是|为|已经|已|仅|才)?)([二三四五六七八九]?十[一二三四五六七八九]?|[五六七八九])(?=岁)/, message: 'same', fix: (hit) => [String(hanValue(hit[0]))] },
    { starts: '零', find: /零下(?=[-－−–][0-9])[-－−–]/, message: 'minus', fix: () => ['零下', '-'] },
    { starts: '百', find: /百分之([0-9]{1,3}(?:\.[0-9]+)?)/, message: 'percent', fix: (hit) => [`${hit[1]!}%`], data: (hit) => ({ percent: `${hit[1]!}%` }) },
    { starts: '星', find: /星期[1-6](?![0-9.])/, message: 'week', fix: (hit) => [`星期${'一二三四五六'[Number(hit[0][2]) - 1]!}`] },
    { starts: DIGITS, find: new RegExp(`(?<=(?:${ANY_ERA}))[1-9][0-9]?(?=年(?!代))`), message: 'era', fix: (hit) => [toHan(Number(hit[0]))] },
    { starts: DIGITS, holds: '号', find: /(?<=(?<![0-9])(?:1[0-2]|[1-9])月)([1-9]|[12][0-9]|3[01])号(?![楼线机院桥店码公文台井])/, message: 'day', fix: (hit) => (quoted(hit) ? null : [`${hit[1]!}日`]) },
    { starts: DIGITS, holds: '农阴正腊', find: /(?<=(?:农历|阴历)[正腊冬一二三四五六七八九十]{1,2}月|(?<![0-9])[正腊]月)[0-9]{1,2}(?![0-9个])/, message: 'lunar', fix: (hit) => [lunarDay(Number(hit[0]))] },
    { starts: DIGITS, holds: '农阴', find: /(?<=(?:农历|阴历))[0-9]{1,2}月[0-9]{1,2}日?(?![0-9])/, message: 'lunar', fix: (hit) => lunar(hit[0]) },
    { find: /(?<![0-9.])([2-9]|10)分之([一二三四五六七八九])(?![一二三四五六七八九十])/, message: 'scale', fix: (hit) => [`${toHan(Number(hit[1]))}分之${hit[2]!}`] },
    { find: new RegExp(`(?<![第初周月期一二三四五六七八九十百千万亿零0-9.])([一二两三四五六七八九])([百千])([1-9][0-9]{1,2})(?=[余多]?${MEASURE})`), message: 'scale', fix: (hit) => (hit[3]!.length < (hit[2] === '百' ? 3 : 4) ? [`${hanValue(hit[1]!) * (hit[2] === '百' ? 100 : 1000) + Number(hit[3])}`] : null) },
    { find: /(?<![0-9.周月期初第一二三四五六七八九十百千年号级])([一二三四五六七八九]|十[一二三四五六七八九]?)([至到—～])([1-9][0-9]?)(?=摄氏度|℃|度|[%％]|级(?!别|以)|毫米|厘米|米(?!饭|粉)|岁|公里)/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}${hit[2]!}${hit[3]!}`] },
    // The century at hand has not come that far.
    { find: /本世纪(?=[4-9四五六七八九][0十]年代)/, message: 'century', fix: () => ['20世纪', '上世纪'] },
    // 四十6期, 四百零5个, 二十1日, 一点5倍, 2十个, 8千余家.
    {
      find: new RegExp(`(?<![第初周月年期星号级届班区路0-9.一二两三四五六七八九十百千万亿零几多数])([一二两三四五六七八九]?[十百千]零?|[一二两三四五六七八九][百千][一二三四五六七八九零]?十?|[一二三四五六七八九]百零|[一二两三四五六七八九]千[1-9]百)([1-9])(?=[余多]?${MEASURE}|[余多]?(?:日|期|周年|公里|公斤|平方米)(?![0-9]))`), message: 'scale',
      fix: (hit) => mixed(hit[0]),
    },
    { find: new RegExp(`(?<![0-9.])[1-9](?:十(?=[余多]?${MEASURE})|[百千](?=[余多](?:个(?!月)|名|位|人|户|家|亩|棵|株|只|头|件|次|吨|公斤|公里|平方米|[盆朵尾羽块份册幅盏支枚座辆艘架封片根颗袋箱瓶条台套张本间]|村民|群众|学生|游客|市民|职工)))`), message: 'scale', fix: (hit) => [`${Number(hit[0][0]) * SIZE[hit[0][1]!]!}`] },
    { find: /(?<![0-9.第])[一二三四五六七八九]点[0-9]{1,2}(?=倍|万|亿|[个]?百分点|米|公里|吨|公斤|元|%|％|亩|岁)/, message: 'scale', fix: (hit) => [`${hanValue(hit[0][0]!)}.${hit[0].slice(2)}`] },
    { find: /(?<![0-9.:：])([0-9]{1,3})比([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[，。；、的]|战?[胜负]|击败|领先|获)/, message: 'range', fix: (hit) => [`${hit[1]!}比${hanValue(hit[2]!)}`] },
    { find: /(?<![一二三四五六七八九十百千万第周期0-9.])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])比([0-9]{1,3})(?![0-9.])/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}比${hit[2]!}`] },
    { find: /(?<![一二三四五六七八九百千第])([一二三四五六七八九]?十)([个张台名户人次天]|公里|公斤)([至到—～])([0-9]{1,3})(?=\2)/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}${hit[2]!}${hit[3]!}${hit[4]!}`] },
    { find: /(?<![0-9第周期一二三四五六七八九十闰农历])(十[一二]?|[一二三四五六七八九])([至到—～])([0-9]{1,2})月(?![0-9])/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}月${hit[2]!}${hit[3]!}月`, `${hanValue(hit[1]!)}${hit[2]!}${hit[3]!}月`] },
    { find: new RegExp(`(?<=(?:${ANY_ERA}))([一二三四五六七八九]?十)([1-9])(?=年(?!代))`), message: 'era', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}`] },
    { starts: '一二三四五六七八九', then: '0', find: /([一二三四五六七八九])0(?=年代)/, message: 'scale', fix: (hit) => [`${hanValue(hit[1]!)}0`, `${hit[1]!}十`] },
    { starts: '第', find: /第([二三四五六七八九]?十)([1-9])(?=[届期次条名号轮批章集位站])/, message: 'scale', fix: (hit) => [`第${hit[1]!}${toHan(Number(hit[2]))}`, `第${hanValue(hit[1]!) + Number(hit[2])}`] },
    { starts: DIGITS, then: '两二三四五六七八九', find: /(?<![0-9.])(?:1两|2三|3四|3五|4五|5六|6七|7八|8九)(?=[天个次年名位人周岁里斤亩])/, message: 'scale', fix: (hit) => [`${toHan(Number(hit[0][0]))}${hit[0][1]!}`] },
    { find: /第1(?=书记|责任人|时间|现场|要务|产业)/, message: 'fixed', fix: () => ['第一'] },
    { find: /(?<![0-9.，,])([0-9]{1,3})[,，]([0-9])万(?=[余多]?(?:元|人|吨|亩|户|公斤|件|名|株|棵|只))/, message: 'thousands', fix: (hit) => [`${hit[1]!}.${hit[2]!}万`] },
    { starts: '123456789', then: '百千', find: /(?<![0-9.第])[1-9][百千](?=[多余]?万(?!亿)[多余]?(?:元|人|吨|亩|户|斤|株|件|次|平方|立方|公[斤里]))/, message: 'scale', fix: (hit) => [`${Number(hit[0][0]) * SIZE[hit[0][1]!]!}`] },
    { starts: DIGITS, then: '分', find: /(?<![0-9.百])([1-9][0-9]?)分之([1-9][0-9]?)(?![0-9.])/, message: 'scale', fix: (hit) => [`${toHan(Number(hit[1]))}分之${toHan(Number(hit[2]))}`] },
    { starts: '几', then: '1', find: /几(10{1,3})(?=[多余]?[个名位人次件年天元里米棵户家万岁亩斤吨])/, message: 'some', fix: (hit) => [`几${{ 10: '十', 100: '百', 1000: '千' }[hit[1]!]!}`] },
    { starts: '一二三四五六七八九', then: '0', find: /(?<![一二三四五六七八九0-9〇])([一二三四五六七八九])0([一二三四五六七八九])(?![一二三四五六七八九0-9〇])/, message: 'zero', fix: (hit) => [`${hanValue(hit[1]!)}0${hanValue(hit[2]!)}`, `${hit[1]!}〇${hit[2]!}`] },
    { starts: '〔', find: /(〔(?:19|20)[0-9]{2}〕)第?([一二三四五六七八九十百]{1,4})号/, message: 'document', fix: (hit) => [`${hit[1]!}${hanValue(hit[2]!)}号`] },
    { starts: '一二三四五六七八九', then: '成', find: /(?<![第一二三四五六七八九十])([一二三四五六七八九])成([1-9])(?![0-9A-Za-z级.])/, message: 'scale', fix: (hit) => [`${hit[1]!}成${toHan(Number(hit[2]))}`] },
    { starts: '一二三四五六七八九', then: '成', find: /([一二三四五六七八九]成)[多余]?[%％]/, message: 'share', fix: (hit) => [hit[0].slice(0, -1)] },
    { starts: '第', find: /第([1-9])([一二三四五六七八九十])(?=[届期批轮条章])/, message: 'scale', fix: (hit) => [`第${hit[2]!}`, `第${toHan(Number(hit[1]))}`] },
    { starts: DIGITS, find: /(?<![0-9.])([0-9]{1,5})([—～至到])([一二三四五六七八九十百千]{2,6})(?=[个名位人次件天元里米棵户家万字岁亩斤吨头只])(?<!月[0-9]{1,2}[至到][一二三四五六七八九十]*)/, message: 'range', fix: (hit) => { const value = hanValue(hit[3]!); return Number.isFinite(value) && value > Number(hit[1]) ? [`${hit[1]!}${hit[2]!}${value}`] : null; } },
    { starts: '一二三四五六七八九', then: '零', find: /([二三四五六七八九])零(?=年代)/, message: 'scale', fix: (hit) => [`${hanValue(hit[1]!)}0`] },
    { starts: '零', then: '点', find: /(?<![0-9日天晨夜午])零点([0-9]{1,3})(?=秒(?!杀)|米|元|[个]?百分点|万|亿|公里|公斤|吨|亩|倍|毫|厘|%|度)/, message: 'scale', fix: (hit) => [`0.${hit[1]!}`] },
    // Feasts of the lunar calendar: 8月15中秋节.
    { starts: '15789', then: '月', find: /(?<![0-9])(?:8月15|5月5|7月7|9月9|1月15)日?(?=(?:是|，)?(?:中秋|端午|七夕|重阳|元宵))/, message: 'lunar', fix: (hit) => lunar(hit[0]) },
    { starts: '12', find: /(?<=[\u4e00-\u9fff，。（])((?:19|20)[0-9]{2})[.．](0?[1-9]|1[0-2])[.．](0?[1-9]|[12][0-9]|3[01])(?=[\u4e00-\u9fff，。）])/, message: 'dotted', fix: (hit) => [`${hit[1]!}年${Number(hit[2])}月${Number(hit[3])}日`] },
    { starts: '123456789', then: '百', find: /(?<![0-9.第])([1-9])百([1-9]0?)(?=[多余]?(?:个|名|位|人|户|家|亩|元|吨|棵|株|头|只|件|次|斤|里|米|公[里斤])(?!分))/, message: 'scale', fix: (hit) => [`${Number(hit[1]) * 100 + (hit[2]!.length === 1 ? Number(hit[2]) * 10 : Number(hit[2]))}`] },
    { starts: DIGITS, holds: '千百', find: /(?<![0-9.])([0-9]{1,3}\.[0-9]{1,2})([百千])万/, message: 'scale', fix: (hit) => [`${plain(Number(hit[1]) * SIZE[hit[2]!]!)}万`] },
    { starts: '一二三四五六七八九〇零', find: /(?<=(?:拨打|电话|热线|号码)(?:是|为|：)?)[一二三四五六七八九〇零]{3,12}/, message: 'number', fix: (hit) => [[...hit[0]].map((char) => '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)).join('')] },
    { starts: '一二三四五六七八九', then: '百', find: /[一二三四五六七八九]百〇(?=[一二三四五六七八九])/, message: 'counted', fix: (hit) => [hit[0].replace('〇', '零')] },
    { starts: DIGITS, find: /(?<![0-9A-Za-z])((?:19|20|1|2)[0-9]{0,2}[OoＯ][0-9]{0,2})(?=年)/, message: 'letter', fix: (hit) => (hit[0].length === 4 ? [hit[0].replace(/[OoＯ]/g, '0')] : null) },
    { starts: '一二三四五六七八九十', then: '点一二', find: /(?<![0-9一二三四五六七八九十星期周])(十[一二]?|[一二三四五六七八九])点([0-5]?[0-9])分/, message: 'date', fix: (hit) => [`${hanValue(hit[1]!)}点${hit[2]!}分`] },
    { starts: '1', find: /(?<=[“，。；、（\u4e00-\u9fff])1([1-5])五(?=”|规划|期间|时期|末|以来)/, message: 'fixed', fix: (hit) => [`十${toHan(Number(hit[1]))}五`] },
    // 7拼8凑: an idiom.
    { starts: DIGITS, find: /(?<![0-9.])[1-9][\u4e00-\u9fff][1-9][\u4e00-\u9fff]/, message: 'fixed', fix: (hit) => { const word = hit[0].replace(/[1-9]/g, (digit) => toHan(Number(digit))); return isIdiom(word) ? [word] : null; } },
    { starts: 'lI', find: /(?<![A-Za-z0-9])[lI]([0-9]{1,3})(?=[个块名人元年月日天岁亩吨户只头台辆公平])/, message: 'letter', fix: (hit) => [`1${hit[1]!}`] },
    { starts: DIGITS, find: /(?<![A-Za-z0-9.])([0-9]{1,3})[lI](?=[个块名人元年月日天岁亩吨户只头台辆])/, message: 'letter', fix: (hit) => [`${hit[1]!}1`] },
    { starts: '一二', then: '〇零一二三四五六七八九0123456789', find: /[一二][〇零一二三四五六七八九0-9]{3}(?=年(?!级))/, message: 'date', fix: (hit) => (/[0-9]/.test(hit[0]) ? [[...hit[0]].map((char) => ('0123456789'.includes(char) ? char : String('〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)))).join('')] : null) },
    { starts: '一二三四五六七八九', find: /([一二三四五六七八九])([1-9])(?=折)/, message: 'scale', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}`, `${hanValue(hit[1]!)}${hit[2]!}`] },
    { starts: DIGITS, then: '0123456789月', find: /(?<=农历)([0-9]{1,2})(?=月(?:初|十|廿|二十|三十))/, message: 'lunar', fix: (hit) => [hit[1] === '1' ? '正' : toHan(Number(hit[1]))] },
    { starts: '五六七八', then: '6789', find: /([五六七八])([6-9])0(?=年代)/, message: 'scale', fix: (hit) => [`${hit[1]!}${toHan(Number(hit[2]))}十`] },
    { starts: '一二三四五六七八九', find: /[一二三四五六七八九][百十〇零一二三四五六七八九]{2,4}(?=国道|省道|县道)/, message: 'number', fix: (hit) => { const value = /[百十]/.test(hit[0]) ? hanValue(hit[0]) : Number([...hit[0]].map((char) => '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)).join('')); return Number.isFinite(value) && value > 0 ? [plain(value)] : null; } },
    { starts: '周', then: '123456', find: /(?<![每一两0-9上下本这那几半])周([1-6])(?=[上下早晚的，。、至到]|$)/, message: 'week', fix: (hit) => [`周${toHan(Number(hit[1]))}`] },
    { starts: DIGITS, find: /(?<![0-9,])([0-9]{1,3}),([0-9]{2})(?=元)/, message: 'thousands', fix: (hit) => [`${hit[1]!}.${hit[2]!}`] },
    { find: /(?<![0-9.])(?:[\u4e00-\u9fff][1-9][\u4e00-\u9fff][1-9]|[1-9][\u4e00-\u9fff]{3}|[\u4e00-\u9fff][1-9][\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2}[1-9][\u4e00-\u9fff])(?![0-9.])/, message: 'fixed', fix: (hit) => { const word = hit[0].replace(/[1-9]/g, (digit) => toHan(Number(digit))); return isIdiom(word) ? [word] : null; } },
    { starts: '123456789', then: '0', find: /(?<![0-9.])([1-9])0几(?=[包袋盒箱瓶块条张把根颗只头匹盏件套台辆艘间座层本册页篇首支杆面幅名位户家亩斤里公米度次回趟遍])/, message: 'some', fix: (hit) => [`${hit[1] === '1' ? '' : toHan(Number(hit[1]))}十几`] },
    { starts: DIGITS, find: /(?<=(?:正|腊|冬)月初)([1-9])(?![0-9])/, message: 'lunar', fix: (hit) => [toHan(Number(hit[1]))] },
  ],
});
