import { SURNAME } from '../lexicon/surnames';

/// Family names of one character. After one of these an unknown pair of characters is likely a given name.
export const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/// What stands right before a person's name, and right after it.
const POST = /(?:记者|通讯员|书记|主任|主席|院长|校长|局长|市长|县长|镇长|乡长|站长|所长|处长|科长|部长|厅长|队长|厂长|会长|经理|教授|医生|律师|老师|负责人|村民|市民|居民|员工|选手|游客|摄影|编辑|责编)\s?$/u;
const SAYS = /^(?:说|介绍|表示|告诉|认为|指出|强调|坦言|回忆|透露|解释|感慨|摄|　|\s)/u;

const FAMILY = new RegExp(`^(?:${SURNAME})$`);

/// Whether `[from, to)` lies in what looks like a person's name: a family name with two characters, a post before it or a verb
/// of saying after it; or with one, between both.
export function inName(text: string, from: number, to: number): boolean {
  for (let start = Math.max(0, to - 3); start <= from; start++) {
    const post = POST.test(text.slice(Math.max(0, start - 4), start));
    // Right behind a post rarer family names count as well.
    if (!SURNAMES.includes(text[start]!) && !(post && FAMILY.test(text[start]!))) continue;
    const says = (end: number): boolean => end >= to && SAYS.test(text.slice(end, end + 2));
    if (start + 3 <= text.length && (post || (start > 0 && says(start + 3)))) return true;
    if (post && says(start + 2)) return true;
  }
  return false;
}

/// A name in a list of names, or alone between marks: 、张晓禾、 or （王明澍）. Sticky.
const LISTED = new RegExp(`(?:${SURNAME})[\\u4e00-\\u9fff]{1,2}(?=[、，。；（）　\\s]|等|$)`, 'y');

/// Whether `[from, to)` lies in what may be a person's name because it begins with a family name and stands alone between marks.
export function inListedName(text: string, from: number, to: number): boolean {
  for (let start = Math.max(0, to - 4); start <= from; start++) {
    if (start > 0 && !/[、：（　\s]/.test(text[start - 1]!)) continue;
    LISTED.lastIndex = start;
    const hit = LISTED.exec(text);
    if (hit && start + hit[0].length >= to) return true;
  }
  return false;
}

/// What says that a firm was named: its line of business or its form.
const FIRM = /^[\u4e00-\u9fff]{0,2}(?:私募|基金|资本|投资|控股|集团|公司|有限|股份|科技|实业|传媒|药业|证券|置业|商贸|物流|智能|生物|电子|能源)/;
/// What a name of two characters begins behind.
const BEGINS = /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]?$/;

/// Whether `[from, to)` lies in the first two characters of what may be a firm's name: 运晟私募基金 behind a mark. Firms coin their names.
export const inFirm = (text: string, from: number, to: number): boolean => to === from + 1 && BEGINS.test(text.slice(Math.max(0, from - 2), from)) && FIRM.test(text.slice(to, to + 5));

/// Countries by the character that stands for them, where it is no everyday word.
const COUNTRIES = new Set('阿俄乌伊叙埃菲泰越韩朝缅柬澳欧');
/// What foreign names are written with.
const FOREIGN = new Set('阿埃艾安奥巴贝比彼波伯布查达戴德迪蒂杜多恩尔法费菲弗福盖格根古哈汉赫霍基吉加杰卡凯科克肯库拉莱赖兰勒雷里丽利列林卢鲁路伦罗洛马玛迈曼梅蒙米莫姆穆纳奈内尼努诺帕佩皮普奇恰乔热瑞萨塞桑瑟沙舍圣施史斯苏索塔泰特提图托瓦威维韦沃乌西希谢辛休亚扬耶伊依因尤约泽扎詹治朱兹佐');
/// How many of them stand in a row only in such a name.
const FOREIGN_RUN = 4;

/// Whether `[from, to)` lies in a foreign name, by the characters around, or is one country in short that would become another: no count tells which is meant.
export function isForeign(text: string, from: number, to: number, fix: string): boolean {
  if (to === from + 1 && COUNTRIES.has(text[from]!) && COUNTRIES.has(fix)) return true;
  let [start, end] = [from, to];
  while (start > 0 && FOREIGN.has(text[start - 1]!)) start--;
  while (end < text.length && FOREIGN.has(text[end]!)) end++;
  for (let at = from; at < to; at++) if (!FOREIGN.has(text[at]!)) return false;
  return end - start >= FOREIGN_RUN;
}
