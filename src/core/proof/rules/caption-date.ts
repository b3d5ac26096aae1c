import { sharedEnd } from '../../text/ends';
import { sentenceFrom } from '../../text/sentence';
import type { ArticleFields, Report } from '../../rule/rule';
import { dates, dayNumber, type DateMention } from '../calendar';
import { DIGITS, type ProofArticleRule } from '../rule';

/// Characters that caption and sentence must have in common to tell of one event.
const COMMON = 5;
/// Characters before two dates that make them of one event, with the same predicate behind.
const FRAME = 3;
/// Further apart, the picture may well be of another day.
const APART = 7;

/// Dates without a year are compared within one.
const dayOf = ({ year = 2024, month, day }: DateMention): number => dayNumber(year, month, day);

export const captionDate: ProofArticleRule = {
  name: 'caption-date', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article', needs: ['月', '日', DIGITS],
  docs: {
    what: { zh: '图片说明里的日期与正文同一件事的日期不一致', en: 'A caption that dates an event otherwise than the text' },
    why: { zh: '说的是同一件事，日期只差几天，多半有一处写错', en: 'Where both tell of one event and the dates are a few days apart, one of them is mostly wrong' },
    instead: { zh: '核对日期，图文一致', en: 'Check the date; picture and text must agree' },
  },
  messages: { date: { zh: '正文作“{date}”，请核对日期', en: 'The text has “{date}”; check the date' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const captions = fields.filter(({ role }) => role === 'caption');
    if (captions.length === 0) return;
    const told = fields.filter(({ role }) => role === 'paragraph').flatMap(({ where, text }) => dates(text).map((date) => ({ where, date, text })));
    for (const { where, text } of captions) {
      const [date, more] = dates(text);
      if (!date || more || told.length === 0) continue;
      if (told.some((other) => other.date.month === date.month && other.date.day === date.day)) continue;
      const event = told.find((other) => {
        const apart = Math.abs(dayOf(other.date) - dayOf(date));
        return apart > 0 && (apart <= APART || (other.date.day === date.day && Math.abs(other.date.month - date.month) === 1)) && other.date.year === date.year && ((date.from <= 2 && sharesRun(text.slice(date.to), sentenceAt(other.text, other.date.from))) || sameFrame(text, date, other));
      });
      if (!event) continue;
      const right = event.text.slice(event.date.from, event.date.to);
      yield { where, from: date.from, to: date.to, fixes: [right], message: 'date', data: { date: right }, related: [{ where: event.where, from: event.date.from, to: event.date.to }] };
    }
  },
};

/// 新馆将于……开放 here and 新馆将于……正式开放 there: the same words before the date, and the same predicate behind.
function sameFrame(text: string, date: DateMention, other: { readonly text: string; readonly date: DateMention }): boolean {
  const [one, two] = [predicate(text, date.to), predicate(other.text, other.date.to)];
  return one !== '' && one === two && sharedEnd(text.slice(0, date.from), other.text.slice(0, other.date.from)) >= FRAME;
}

const predicate = (text: string, at: number): string => /^(?:起|上午|下午|晚上?)?(?:正式|全面|全部|如期|顺利)?([\u4e00-\u9fff]{2})/.exec(text.slice(at, at + 8))?.[1] ?? '';

/// The sentence around a place.
function sentenceAt(text: string, at: number): string {
  const end = text.slice(at).search(/[。！？]/);
  return text.slice(sentenceFrom(text, at), end < 0 ? text.length : at + end);
}

/// Whether two texts have a run of Han characters in common that is long enough.
function sharesRun(a: string, b: string): boolean {
  for (let i = 0; i + COMMON <= a.length; i++) {
    const run = a.slice(i, i + COMMON);
    if (/^\p{Script=Han}+$/u.test(run) && b.includes(run)) return true;
  }
  return false;
}
