import { IDIOMS } from '../lexicon/idioms';
import { hanValue, plain, toHan } from '../numbers';
import type { Pattern } from '../patterns';
import { DIGITS } from '../rule';

let idioms: ReadonlySet<string> | undefined;

const isIdiom = (word: string): boolean => (idioms ??= new Set(IDIOMS.trim().split(/\s+/))).has(word);

/// An idiom in figures, with its numbers in characters.
function idiomOf(hit: RegExpExecArray): string[] | null {
  const word = hit[0].replace(/[1-9]/g, (digit) => toHan(Number(digit)));
  return isIdiom(word) ? [word] : null;
}

/// Ranges, numbers of things and fixed terms written in two ways at once (GB/T 15835-2011 4.2, 5.1).
export const NUMBERS: readonly Pattern[] = [
  { starts: '第', find: /第([1-9][0-9]?)、([一二三四五六七八九十]{1,2})(?=[组批次届期轮条项名位个])/, message: 'range', fix: (hit) => [`第${toHan(Number(hit[1]))}、${hit[2]!}`] },
  // 一元5角, 3元五角.
  { starts: '一二两三四五六七八九十', then: '元十一二三四五六七八九', find: /(?<![一二两三四五六七八九十百千万第0-9.])([一二两三四五六七八九]?十?[一二三四五六七八九]?)元([1-9])角(?![亭楼形星梅])/, message: 'money', fix: (hit) => [`${hanValue(hit[1]!)}元${hit[2]!}角`] },
  { starts: DIGITS, find: /(?<![0-9.])([0-9]{1,3})元([一二三四五六七八九])角(?![落度色亭楼形星梅])/, message: 'money', fix: (hit) => [`${hit[1]!}元${hanValue(hit[2]!)}角`] },
  // 六至8个月, 第三届至第5届.
  { starts: '第', find: /第([一二三四五六七八九十]{1,3})([届期批次轮章节条])([至到—～])第([0-9]{1,3})(?=[届期批次轮章节条])/, message: 'range', fix: (hit) => [`第${hit[1]!}${hit[2]!}${hit[3]!}第${toHan(Number(hit[4]))}`] },
  { starts: '第', find: /第([0-9]{1,3})([届期批次轮章节条])([至到—～])第([一二三四五六七八九十]{1,3})(?=[届期批次轮章节条])/, message: 'range', fix: (hit) => [`第${toHan(Number(hit[1]))}${hit[2]!}${hit[3]!}第${hit[4]!}`] },
  { starts: '二三四五六七八九十', find: /(?<![一二三四五六七八九十百千万第初周月年级期之成分、0-9])([二三四五六七八九]?十|[二三四五六七八九])[至到—～][1-9][0-9]?(?=个月|天|岁|小时|公里|个(?!百)|名|公斤|平方|亩|万元|分钟|元)/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}${hit[0].slice(hit[1]!.length)}`] },
  { starts: DIGITS, find: /(?<![0-9.月日号第年级期—～-])([1-9][0-9]?)[至到—～]([二三四五六七八九]?十|[二三四五六七八九])(?=个月|天|岁|小时|公里|个(?!百)|名|公斤|平方|亩|万元|分钟|元)/, message: 'range', fix: (hit) => [`${hit[0].slice(0, -hit[2]!.length)}${hanValue(hit[2]!)}`] },
  { find: /(?<![0-9.周月期初第一二三四五六七八九十百千年号级])([一二三四五六七八九]|十[一二三四五六七八九]?)([至到—～])([1-9][0-9]?)(?=摄氏度|℃|度|[%％]|级(?!别|以)|毫米|厘米|米(?!饭|粉)|岁|公里)/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}${hit[2]!}${hit[3]!}`] },
  { find: /(?<![0-9.:：])([0-9]{1,3})比([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[，。；、的]|战?[胜负]|击败|领先|获)/, message: 'range', fix: (hit) => [`${hit[1]!}比${hanValue(hit[2]!)}`] },
  { find: /(?<![一二三四五六七八九十百千万第周期0-9.])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])比([0-9]{1,3})(?![0-9.])/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}比${hit[2]!}`] },
  { find: /(?<![一二三四五六七八九百千第])([一二三四五六七八九]?十)([个张台名户人次天]|公里|公斤)([至到—～])([0-9]{1,3})(?=\2)/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}${hit[2]!}${hit[3]!}${hit[4]!}`] },
  { find: /(?<![0-9第周期一二三四五六七八九十闰农历])(十[一二]?|[一二三四五六七八九])([至到—～])([0-9]{1,2})月(?![0-9])/, message: 'range', fix: (hit) => [`${hanValue(hit[1]!)}月${hit[2]!}${hit[3]!}月`, `${hanValue(hit[1]!)}${hit[2]!}${hit[3]!}月`] },
  { find: /第1(?=书记|责任人|时间|现场|要务|产业)/, message: 'fixed', fix: () => ['第一'] },
  { starts: '〔', find: /(〔(?:19|20)[0-9]{2}〕)第?([一二三四五六七八九十百]{1,4})号/, message: 'document', fix: (hit) => [`${hit[1]!}${hanValue(hit[2]!)}号`] },
  { starts: DIGITS, find: /(?<![0-9.])([0-9]{1,5})([—～至到])([一二三四五六七八九十百千]{2,6})(?=[个名位人次件天元里米棵户家万字岁亩斤吨头只])(?<!月[0-9]{1,2}[至到][一二三四五六七八九十]*)/, message: 'range', fix: (hit) => { const value = hanValue(hit[3]!); return Number.isFinite(value) && value > Number(hit[1]) ? [`${hit[1]!}${hit[2]!}${value}`] : null; } },
  { starts: '一二三四五六七八九〇零', find: /(?<=(?:拨打|电话|热线|号码)(?:是|为|：)?)[一二三四五六七八九〇零]{3,12}/, message: 'number', fix: (hit) => [[...hit[0]].map((char) => '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)).join('')] },
  { starts: '一二三四五六七八九', then: '百', find: /[一二三四五六七八九]百〇(?=[一二三四五六七八九])/, message: 'counted', fix: (hit) => [hit[0].replace('〇', '零')] },
  { starts: DIGITS, find: /(?<![0-9A-Za-z])((?:19|20|1|2)[0-9]{0,2}[OoＯ][0-9]{0,2})(?=年)/, message: 'letter', fix: (hit) => (hit[0].length === 4 ? [hit[0].replace(/[OoＯ]/g, '0')] : null) },
  { starts: '1', find: /(?<=[“，。；、（\u4e00-\u9fff])1([1-5])五(?=”|规划|期间|时期|末|以来)/, message: 'fixed', fix: (hit) => [`十${toHan(Number(hit[1]))}五`] },
  { starts: 'lI', find: /(?<![A-Za-z0-9])[lI]([0-9]{1,3})(?=[个块名人元年月日天岁亩吨户只头台辆公平])/, message: 'letter', fix: (hit) => [`1${hit[1]!}`] },
  { starts: DIGITS, find: /(?<![A-Za-z0-9.])([0-9]{1,3})[lI](?=[个块名人元年月日天岁亩吨户只头台辆])/, message: 'letter', fix: (hit) => [`${hit[1]!}1`] },
  { starts: '一二三四五六七八九', find: /[一二三四五六七八九][百十〇零一二三四五六七八九]{2,4}(?=国道|省道|县道)/, message: 'number', fix: (hit) => { const value = /[百十]/.test(hit[0]) ? hanValue(hit[0]) : Number([...hit[0]].map((char) => '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)).join('')); return Number.isFinite(value) && value > 0 ? [plain(value)] : null; } },
  // 7拼8凑, 接2连3: idioms. Each by itself: one expression for all of them would be tried at every two characters.
  { find: /(?<![0-9.])[1-9][\u4e00-\u9fff](?:[1-9][\u4e00-\u9fff]|[\u4e00-\u9fff]{2})(?![0-9.])/, message: 'fixed', fix: idiomOf },
  { find: /(?<![0-9.])[\u4e00-\u9fff][1-9][\u4e00-\u9fff](?:[1-9]|[\u4e00-\u9fff])(?![0-9.])/, message: 'fixed', fix: idiomOf },
  { find: /(?<![0-9.])[\u4e00-\u9fff]{2}[1-9][\u4e00-\u9fff](?![0-9.])/, message: 'fixed', fix: idiomOf },
];
