import { matchesFrom, matchesOf } from '../begins';
import { CharSet } from '../../text/char-set';
import { SURNAME } from '../lexicon/surnames';
import { valueOf } from '../numbers';

/// A number of things that are announced and then listed: 三项措施：甲、乙、丙; 三点：一是……二是……三是…….
export interface Listing {
  readonly where: string;
  /// The number with its measure word.
  readonly from: number;
  readonly to: number;
  /// The number as it is written.
  readonly words: string;
  readonly said: number;
  /// How many are listed: `least` where 和 joins two of them, `most` where it stands within one.
  readonly least: number;
  readonly most: number;
  readonly list: { readonly from: number; readonly to: number };
}

type Field = { readonly where: string; readonly text: string; readonly role?: string };

const NUMBER = '[2-9]|1[0-9]|[两三四五六七八九十]|十[一二三四五六七八九]';
const MEASURE = '个|项|大|条|点|件|种|类|步|方面|处|位|名|家|所|支|样|道|座|部|门|句|重|组|批|块|幅|张|本|首|场';
const COUNTS = new CharSet('123456789两三四五六七八九十');
/// What a number goes on with: its measure, or its second digit.
const COUNTED = new CharSet(`${MEASURE.split('|').map((word) => word[0]!).join('')}0123456789一二三四五六七八九`);
/// What makes another number of it: 第三, 十几, 4—5.
const BEFORE = '(?<![0-9.第零〇一二两三四五六七八九十百千万几数另外同续—～“-])';
/// 三项措施：, 三点建议。一是; what is counted has a name of a few characters, or none. 四处 is everywhere.
const ANNOUNCED = new RegExp(`${BEFORE}(?!四处)(${NUMBER})(${MEASURE})([\\u4e00-\\u9fff]{0,10}?)([：。，])`, 'y');
/// 五位代表发言，他们是：; 四个品种，分别是.
const NAMED = new RegExp(`${BEFORE}(${NUMBER})(${MEASURE})([\\u4e00-\\u9fff]{1,10}?)[^，。；：！？、“”0-9]{0,10}，(?:(?:他们|她们|它们|其?分别)(?:分别)?[是为]|即(?![便使将可刻时日]))：?`, 'y');
/// “四个一”，即一堂课、一本书……: what is listed begins with 一.
const ONES = /([两三四五六七八九十])(个一)”?[^，。：；！？、]{0,8}(?:：|，即|——|，)((?:“?一[^，。；、一]{1,14}[、和]){1,9}“?一[^，。；、一]{1,14})(?=[，。；])/g;
/// 4名老兵组成，甲、乙、丙、丁，……: names behind a clause.
const NAME = `(?:${SURNAME})[\\u4e00-\\u9fff]{1,2}`;
const PEOPLE = new RegExp(`${BEFORE}(${NUMBER})(名|位)[\\u4e00-\\u9fff]{1,8}(?:组成|参加|上台|发言|获奖|当选|入选|授课)，(${NAME}(?:、${NAME}){1,9}(?:和${NAME})?)(?=[，。])`, 'y');
/// That the number is not exact, or not all of it is listed.
const OPEN = /等|诸如|比如|例如|譬如|包括|主要|之[一二]|以上|左右|多|…|[还也]有|最后|此外|另/;
/// What a list behind a mere comma is announced by.
const ABSTRACT = /(?:^|问题|措施|方面|原因|建议|意见|任务|要求|特点|变化|关键|重点|目标|作用|好处|办法|举措|因素|工作|难题|准备|打算|考虑|理由|经验)$/;

/// 一是, 第一, 其一: group 1 to 3 is the number.
const STEP = /(?<![一二三四五六七八九十百千万第其唯同统归])([一二三四五六七八九十])(?:是(?!否|非[^\u4e00-\u9fff]|一)|要(?!求|素)|曰|则(?!）))|其([一二三四五六七八九])(?=[，、：是])|(?<![^。；：，！？”\s])第([一二三四五六七八九十])(?=[，、：是要]|(?:个|步|类|种|条|点|阶段|方面|部分|关|项|重|大|组|板块|层|招|件)[^。；]{0,8}?[，：是])/g;

/// The listings of an article, in reading order.
export function* listings(fields: readonly Field[]): Iterable<Listing> {
  for (const [index, field] of fields.entries()) {
    const { text } = field;
    for (const hit of /[：。，]/.test(text) ? matchesFrom(text, ANNOUNCED, COUNTS, undefined, COUNTED) : []) {
      const end = hit.index + hit[0].length;
      const stepped = hit[4] === '，' && !ABSTRACT.test(hit[3]!) ? undefined : steps(fields, index, end);
      if (stepped && (stepped.count >= valueOf(hit[1]!) || isWhole(fields, index, end, stepped, valueOf(hit[1]!)))) yield placed(field, hit, stepped.count, stepped.count, end, stepped.to);
      else if (!stepped && hit[4] === '：') yield* plain(field, hit, end);
    }
    for (const hit of text.includes('个一') ? matchesOf(text, ONES) : []) {
      const count = hit[3]!.split(/[、和](?=“?一)/).length;
      yield placed(field, hit, count, count, hit.index + hit[0].length - hit[3]!.length, hit.index + hit[0].length);
    }
    for (const hit of /[名位]/.test(text) && text.includes('、') ? matchesFrom(text, PEOPLE, COUNTS, undefined, COUNTED) : []) {
      const count = hit[3]!.split(/[、和]/).length;
      if (Math.abs(count - valueOf(hit[1]!)) < 2) yield placed(field, hit, count, count, hit.index + hit[0].length - hit[3]!.length, hit.index + hit[0].length);
    }
    for (const hit of /[他她它]们|分别|，即/.test(text) ? matchesFrom(text, NAMED, COUNTS, undefined, COUNTED) : []) yield* plain(field, hit, hit.index + hit[0].length);
  }
}

function placed(field: Field, hit: RegExpExecArray, least: number, most: number, from: number, to: number): Listing {
  const words = hit[1]!;
  return { where: field.where, from: hit.index, to: hit.index + words.length + hit[2]!.length, words, said: valueOf(words), least, most, list: { from, to } };
}

interface Steps {
  readonly count: number;
  /// Where the last step in the field of the announcement begins.
  readonly to: number;
  /// Whether each begins a sentence.
  readonly apart: boolean;
}

/// 一是……二是……: how far the numbers go on from `from`, in this field and those behind it. Undefined where the first does not stand right there.
function steps(fields: readonly Field[], index: number, from: number): Steps | undefined {
  let [count, to, kind, apart] = [0, from, 0, true];
  for (let i = fields[index]!.text.length > from ? index : index + 1; i < fields.length; i++) {
    const { text, role } = fields[i]!;
    if (i > index && role !== 'paragraph' && role !== 'item') continue;
    for (const hit of matchesOf(text, STEP)) {
      if (i === index && hit.index < from) continue;
      const mine = hit.findIndex((words, group) => group > 0 && words !== undefined);
      const number = valueOf(hit[mine]!);
      if (count === 0) {
        if (number !== 1 || !/^[“\s　]*$/.test(text.slice(i === index ? from : 0, hit.index))) return undefined;
        [count, kind] = [1, mine];
      } else if (mine !== kind) continue;
      else if (number === 1) return count < 2 ? undefined : { count, to, apart };
      else if (number === count + 1) {
        count++;
        if (!/(?:^|[。！？”])[“\s　]*$/.test(text.slice(0, hit.index))) apart = false;
      }
      if (i === index) to = hit.index + hit[0].length;
    }
    if (count === 0) return undefined;
  }
  return count < 2 ? undefined : { count, to, apart };
}

/// Whether no further step can follow under another name: all stand in the sentence of their announcement, or each in one of its own and only one is missing.
function isWhole(fields: readonly Field[], index: number, from: number, { count, to, apart }: Steps, said: number): boolean {
  const text = fields[index]!.text;
  const end = text.slice(to).search(/[。！？]/);
  if (!/[。！？]/.test(text.slice(from, to))) return end >= 0 && (to > from) && !/[还也]有|最后|此外|另外|再/.test(text.slice(to));
  return apart && count > 2 && said === count + 1 && !fields.slice(index).some(({ text: words }) => /[还也]有|最后|此外|另外|再[者次]/.test(words));
}

/// Marks, and what stands in brackets and quotes, of which the inner marks part nothing.
const BRACKETED = /“[^”]*”|《[^》]*》|（[^）]*）|‘[^’]*’/g;
/// The longest that an item is, parted by 、 and by ，.
const ITEM = 22;
const CLAUSE = 10;
/// What is announced by these words is told in clauses of any length.
const ACTS = /措施|举措|办法|服务|任务|要求|好处|变化/;
/// By how much a number may be off and still be a slip.
const OFF = 3;

/// A list right behind its announcement, up to the end of its sentence, parted by one mark.
function* plain(field: Field, hit: RegExpExecArray, from: number): Iterable<Listing> {
  const rest = field.text.slice(from);
  const end = rest.replace(BRACKETED, (words) => '＊'.repeat(words.length)).search(/[。！？]/);
  // 四个字：“……” is said, not listed.
  if (end < 0 || OPEN.test(hit[3]!) || /[字词话]$/.test(hit[3]!)) return;
  const whole = rest.slice(0, end).replace(/(?<=[”》])(?=[“《])/g, '、').replace(BRACKETED, (words) => (words.startsWith('（') ? '' : '＊'.repeat(words.length)));
  // What follows the list with a comma says what it is for.
  const list = /^[^，；]*、[^，；]*、[^，；]*，[^、；：]*$/.test(whole) ? whole.split('，')[0]! : whole;
  if (OPEN.test(list.replace(/等[级次候待]|平等|高等|同等|主要[任负]/g, ''))) return;
  const mark = list.includes('；') ? '；' : list.includes('、') ? '、' : '，';
  const items = list.split(mark);
  const lengths = items.map((item) => item.length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  // 一个是……，一个是……: the like of it may be gone through more than once.
  if (items.length < 2 || (rest.startsWith('“') && mark !== '、') || items.every((item) => item.startsWith('一'))) return;
  if (mark === '；' ? items[0]!.includes('、') || shortest < 4 : mark === '、' ? /[，：—]/.test(list) || longest > ITEM || shortest < 2 : (longest > CLAUSE || longest - shortest > 3) && !(ACTS.test(hit[3]!) && longest <= 14 && shortest >= 4 && rest[end] === '。') || list.includes('：')) return;
  const joined = mark === '、' ? items.filter((item) => /.[和与及]./.test(item)).length : 0;
  const said = valueOf(hit[1]!);
  // Of clauses it is not always plain where one ends.
  if (joined === items.length || Math.abs(said - items.length) > (mark === '、' ? OFF : 1)) return;
  yield placed(field, hit, items.length, items.length + joined, from, from + end);
}
