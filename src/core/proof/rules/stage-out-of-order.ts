import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { dayNumber } from '../calendar';
import { turnedStages } from '../reckon/stages';
import { PROSE, type ProofParagraphRule } from '../rule';

/// 预计去年10月竣工: what is expected lies ahead.
const PAST = /(?:预计|有望|计划|拟)(?:将)?(?:于|在)?(?:去年|前年)(?:年?底|[0-9]{1,2}月)?(?:底|初|份)?(?:全面|正式|整体|前)?(?:竣工|建成|完工|投产|通车|开业|投用|交付|开馆|开放|启用)/g;
/// 将于11月18日举行: the day of what is announced; what is only begun on its day may go on long after.
const EVENT = /(?:将|拟|定|计划)?(?:于|在)(?:今年|明年)?(?<![0-9])(1[0-2]|[1-9])月([0-9]{1,2})日(?:上午|下午|晚上?)?(?:在[^，。；！？0-9]{1,16})?(?:举行|举办|开赛|开考|开班|召开|开幕|登场)(?!的|了)/g;
/// 须在11月8日前完成报名; 报名截至11月8日.
const DEADLINE = /(?<![0-9])(1[0-2]|[1-9])月([0-9]{1,2})日(?:[0-9]{1,2}[时点])?(?:之?前|以前)[^，。；！？0-9]{0,12}(?:报名|申报|投稿|提交|报送|缴费|登记|领取|注册)|(?:报名|申报|投稿|提交|报送|缴费|登记)[^，。；！？0-9]{0,8}(?:截止|截至|止于|至|到)[^，。；！？0-9]{0,4}(?<![0-9])(1[0-2]|[1-9])月([0-9]{1,2})日/g;
/// Days beyond which a deadline is one of another year.
const FAR = 120;

export const stageOutOfOrder: ProofParagraphRule = {
  name: 'stage-out-of-order', class: 'fact', severity: 'B', trust: 'none', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '月年',
  docs: {
    what: { zh: '后一步早于前一步（9月联调联试，8月开通），截止日晚于举行日', en: 'A later stage that is dated before an earlier one, or a deadline after the day itself' },
    why: { zh: '开工、贯通、竣工、开通有先后；先截止报名，后举行', en: 'Ground is broken, then comes the trial, then the opening; who takes part registers before' },
    instead: { zh: '核对日期', en: 'Check the dates' },
  },
  messages: { after: { zh: '{end}才结束，之后的事不会在{day}', en: 'It ends on {end}; what comes after cannot be on {day}' }, past: { zh: '“预计”说的是将来，与“去年”矛盾', en: 'What is expected lies ahead, not in the past year' }, order: { zh: '“{later}”在{date}，早于{other}的“{earlier}”', en: '{later} ({date}) would come before {earlier} ({other})' }, deadline: { zh: '截止的{deadline}晚于举行的{day}', en: 'The deadline, {deadline}, is later than the day itself, {day}' } },
  *check({ text, where }): Iterable<Report> {
    const past = /[去前]年/.test(text) ? matchesOf(text, PAST) : [];
    for (const hit of past) yield { from: hit.index, to: hit.index + hit[0].length, fixes: [], message: 'past' };
    for (const [a, b] of turnedStages(text)) {
      if (past.some((hit) => hit.index <= b.from && hit.index + hit[0].length >= b.to)) continue;
      yield { from: b.dateFrom, to: b.dateTo, fixes: [], message: 'order', data: { later: b.words, date: b.date, earlier: a.words, other: a.date }, related: [{ where, from: a.dateFrom, to: a.dateTo }] };
    }
    yield* deadlines(where, text);
    yield* afterwards(where, text);
    yield* counted(where, text);
  },
};

/// Who takes part must have said so before.
function* deadlines(where: string, text: string): Iterable<Report> {
  if (!text.includes('日')) return;
  const events = matchesOf(text, EVENT);
  const [event] = events;
  if (!event || events.length !== 1) return;
  const day = dayNumber(LEAP, Number(event[1]), Number(event[2]));
  for (const hit of matchesOf(text, DEADLINE)) {
    const [month, date] = [hit[1] ?? hit[3]!, hit[2] ?? hit[4]!];
    const late = dayNumber(LEAP, Number(month), Number(date)) - day;
    if (late <= 0 || late > FAR) continue;
    const words = `${month}月${date}日`;
    const from = hit.index + hit[0].lastIndexOf(words);
    const held = event.index + event[0].search(/[0-9]/);
    yield { from, to: from + words.length, fixes: [], message: 'deadline', data: { deadline: words, day: `${event[1]!}月${event[2]!}日` }, related: [{ where, from: held, to: held + event[1]!.length + event[2]!.length + 2 }] };
  }
}

/// 5月8日，第一次……5月3日，第二次: what is counted comes in its order.
const COUNTED = /(?<![0-9])(1[0-2]|[1-9])月([0-9]{1,2})日，[^。；，！？0-9]{0,8}第([一二三四五六])[次回趟]/g;

function* counted(where: string, text: string): Iterable<Report> {
  if (!/第[二三四五六][次回趟]/.test(text)) return;
  let last: { readonly from: number; readonly words: string; readonly day: number; readonly number: number } | undefined;
  for (const hit of matchesOf(text, COUNTED)) {
    const words = `${hit[1]!}月${hit[2]!}日`;
    const own = { from: hit.index, words, day: dayNumber(LEAP, Number(hit[1]), Number(hit[2])), number: '一二三四五六'.indexOf(hit[3]!) };
    if (last && own.number === last.number + 1 && own.day < last.day && last.day - own.day < FAR) {
      yield { from: own.from, to: own.from + words.length, fixes: [], message: 'order', data: { later: `第${hit[3]!}次`, date: words, earlier: `第${'一二三四五六'[last.number]!}次`, other: last.words }, related: [{ where, from: last.from, to: last.from + last.words.length }] };
    }
    last = own;
  }
}

/// 3月10日至16日公示……公示期满后……于3月14日: what comes after the end of a stretch of days. Group 5 is what says so.
const ENDED = /(?<![0-9])(1[0-2]|[1-9])月([0-9]{1,2})日(?:至|到|—)(?:(1[0-2]|[1-9])月)?([0-9]{1,2})日(?:(?![0-9]{1,2}月|此前|早在|去年|上年)[^\n]){0,70}?((?:期满|结束|届满|截止|到期)(?:之)?后)(?:(?![0-9]{1,2}月|此前|早在|去年|上年)[^。！？\n]){0,50}?(?<![0-9年])(1[0-2]|[1-9])月([0-9]{1,2})日/g;

function* afterwards(where: string, text: string): Iterable<Report> {
  if (!/[满束止期]之?后/.test(text)) return;
  for (const hit of matchesOf(text, ENDED)) {
    const last = dayNumber(LEAP, Number(hit[3] ?? hit[1]), Number(hit[4]));
    const early = last - dayNumber(LEAP, Number(hit[6]), Number(hit[7]));
    if (early <= 0 || early > FAR) continue;
    const day = `${hit[6]!}月${hit[7]!}日`;
    const to = hit.index + hit[0].length;
    yield { from: to - day.length, to, fixes: [], message: 'after', data: { end: `${hit[3] ?? hit[1]!}月${hit[4]!}日`, day }, related: [{ where, from: hit.index, to: hit.index + hit[0].search(/[满束止期]之?后/) }] };
  }
}

/// Any leap year: days of one year are compared.
const LEAP = 2024;
