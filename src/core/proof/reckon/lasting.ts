import { matchesOf } from '../begins';
import { dayNumber, daysIn } from '../calendar';
import { slipBetween } from '../figures';
import { valueOf, writeCount } from '../numbers';
import { sentenceFrom } from '../../text/sentence';

/// A stretch of days or years that begin and end of one sentence do not give.
export interface Lasting {
  readonly from: number;
  readonly to: number;
  /// What it should say, with its unit.
  readonly right: string;
  readonly begin: Point;
  readonly end: Point;
}

interface Point {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const COUNT = '([0-9]{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
/// 历时20天, 展期15天.
const DAYS = new RegExp(`(?:历时|为期|为时|前后|持续|工期|会期|展期|赛期|会展期|行程|全程|整整|连续|长达|，共|，(?=[0-9]))(?:为|共|仅|只用了?|了|整整|长达|达|是|有|计)*${COUNT}天(?![多余左以后前内])`, 'g');
const DATE = /(?:(?<![0-9])((?:19|20)[0-9]{2})年|([去今明次]年))?(?:(?<![0-9.])(1[0-2]|[1-9])月|(本月)|(?<=[至到于，]|持续到))([0-9]{1,2})日/g;
/// What leads to an end, and what says that something ended.
const UP_TO = /(?:至|到|—|～)(?:今年|次年|本月)?$/;
const ENDED = /^(?:[凌清]晨|上午|中午|下午|傍晚|晚上?)?[\u4e00-\u9fff]{0,4}?(?:结束|闭幕|落幕|返回|返航|完工|竣工|归来|抵达|到达|收官|期满|落下帷幕|凯旋|回到|撤展|完成|收场|结营|结业|散场|散去|撤|归|止)/;
const RELATIVE: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1 };
/// Words between the end and the stretch that it gives.
const CLOSE = 16;

interface Day extends Point {
  /// Days; of the year 0 of what is counted from this one.
  readonly number: number;
  /// Whether its year is known by the calendar.
  readonly sure: boolean;
}

/// The days of a sentence; what a date leaves out is that of the one before it.
function daysOf(text: string, from: number, to: number): Day[] {
  const out: Day[] = [];
  // Any year before which none is a leap year.
  let [year, month, sure] = [2022, 0, false];
  for (const hit of matchesOf(text.slice(from, to), DATE)) {
    const [words, calendar, relative, named, own, day] = hit;
    if (calendar !== undefined) [year, sure] = [Number(calendar), true];
    else if (relative === '次年') year += 1;
    else if (relative !== undefined) [year, sure] = [2022 + RELATIVE[relative]!, false];
    if (named !== undefined) month = Number(named);
    else if (own !== undefined) month = 1;
    else if (month === 0) continue;
    if (Number(day) > daysIn(month)) return [];
    out.push({ from: from + hit.index, to: from + hit.index + words.length, words, number: dayNumber(year, month, Number(day)), sure });
  }
  return out;
}

/// Days that the two dates before them do not give: 自1月28日亮灯，至2月16日闭幕，历时20天.
export function* lastingDays(text: string): Iterable<Lasting> {
  for (const hit of text.includes('天') ? matchesOf(text, DAYS) : []) {
    const start = sentenceFrom(text, hit.index, '。！？；');
    const [begin, end, ...more] = daysOf(text, start, hit.index);
    if (!begin || !end || more.length > 0) continue;
    const close = text.slice(end.to, hit.index);
    if (close.length > CLOSE || /[0-9]/.test(close) || !(UP_TO.test(text.slice(start, end.from)) || ENDED.test(close))) continue;
    const gap = end.number - begin.number;
    const said = valueOf(hit[1]!);
    // In a leap year it is a day more.
    const more_ = !begin.sure && gap > 58 ? 2 : 1;
    if (gap < 1 || gap > 400 || (said >= gap - (more_ - 1) && said <= gap + more_)) continue;
    if (Math.abs(gap + 1 - said) > Math.max(10, gap * 0.6) && !slipBetween(said, gap + 1, { scale: 1, places: 0 })) continue;
    const to = hit.index + hit[0].length;
    yield { from: to - hit[1]!.length - 1, to, right: `${writeCount(gap + 1, hit[1]!)}天`, begin, end };
  }
}

const YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年(?:(1[0-2]|[1-9])月|([春夏秋冬])[季天]?)?/g;
/// 36年的摆渡生涯, 三年援疆期满.
const YEARS = new RegExp(`(?<![第近前后每约初0-9一二三四五六七八九十百])${COUNT}(年|载)(?:的|来的)?[\\u4e00-\\u9fff]{0,4}?(?:生涯|时光|岁月|光阴|期满|历程|守望|坚守|军旅|从教|从医|服役|等待|间，|里，)`, 'g');

/// 休耕期为三年, 历时四年.
const TERM = new RegExp(`(?:[\\u4e00-\\u9fff]期|历时|前后|历经|用时)(?:为|是|共|达)${COUNT}(年)(?=[，。；])`, 'g');

/// 到2025年，他在坡上守了27年: from the one year that was named before.
const UNTIL = new RegExp(`到((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月|[年底初]+)?，[^。；！？0-9]{0,14}[\\u4e00-\\u9fff]了(?:整整|近)?${COUNT}(年)(?![前后多以])`, 'g');
/// How far before it that year stands.
const BEFORE = 80;

function* untilNow(text: string): Iterable<Lasting> {
  for (const hit of /到[12]/.test(text) ? matchesOf(text, UNTIL) : []) {
    const start = Math.max(0, hit.index - BEFORE);
    const [begin, ...more] = matchesOf(text.slice(start, hit.index), YEAR);
    if (!begin || more.length > 0) continue;
    const gap = Number(hit[1]) - Number(begin[1]);
    const said = valueOf(hit[2]!);
    if (gap < 2 || Math.abs(said - gap) <= 1 || Math.abs(said - gap) > gap) continue;
    const to = hit.index + hit[0].length;
    const from = to - hit[2]!.length - 1;
    yield { from, to, right: `${writeCount(gap, hit[2]!)}年`, begin: { from: start + begin.index, to: start + begin.index + begin[0].length, words: begin[0] }, end: { from: hit.index + 1, to: hit.index + 6, words: `${hit[1]!}年` } };
  }
}

/// 1985年参加工作，2025年退休，在岗40年.
const TENURE = new RegExp(`(?:在岗|工龄|从[教医业警艺政]|[任执]教|教龄|军龄|党龄|服役|相伴|坚守|守护|驻守|扎根|奋战|工作|经营|(?:干|做|当|教|守|走|住|种|养|唱|画|写|跑|开)了|就是|整整|前后|历经|跨越|走过|度过|相隔|时隔)(?:了|满|整整|已|长达|达|共|有|为)*${COUNT}(年|载)(?![前后多以代来级])`, 'g');

/// Without two years of the calendar there is nothing to count from.
const TWO_YEARS = /(?:19|20)[0-9]{2}年[^]*(?:19|20)[0-9]{2}年/;

/// Years that the two years before them do not give. A year begun may be counted, unless both are given to the month.
export function* lastingYears(text: string): Iterable<Lasting> {
  if (!TWO_YEARS.test(text)) return;
  yield* untilNow(text);
  for (const hit of /[0-9]年/.test(text) ? [...matchesOf(text, YEARS), ...matchesOf(text, TERM), ...matchesOf(text, TENURE)] : []) {
    const start = sentenceFrom(text, hit.index);
    const [begin, end, ...more] = matchesOf(text.slice(start, hit.index), YEAR);
    if (!begin || !end || more.length > 0 || /^(?:起|开始|以来)/.test(text.slice(start + end.index + end[0].length))) continue;
    const gap = Number(end[1]) - Number(begin[1]);
    const said = valueOf(hit[1]!);
    const exact = (begin[2] ?? begin[3]) !== undefined && begin[2] === end[2] && begin[3] === end[3];
    if (gap < 2 || Math.abs(said - gap) <= (exact ? 0 : 1) || Math.abs(said - gap) > gap) continue;
    const point = (year: RegExpExecArray): Point => ({ from: start + year.index, to: start + year.index + year[0].length, words: year[0] });
    const from = hit.index + hit[0].lastIndexOf(hit[1]! + hit[2]!);
    yield { from, to: from + hit[1]!.length + 1, right: `${writeCount(gap, hit[1]!)}${hit[2]!}`, begin: point(begin), end: point(end) };
  }
}
