import { compact, squeeze } from '../page/compact';
import { openingByline, type BylineFound } from './byline';
import { CharSet } from '../text/char-set';

/// The printed opening of a report: `本报讯`, `某某报讯`, `新华社某地某日电`, and the by-line in brackets behind it.
export interface Opening {
  /// Length of the dateline in the line's text, without blanks behind it; 0 if only a by-line opens the text.
  readonly datelineEnd: number;
  /// Where the by-line stands in the line's text.
  readonly byline: BylineFound | null;
  /// Where the text proper begins.
  readonly textFrom: number;
}

const AGENCY = '(?:新华社|中新社|中新网|人民网|央视网|新华网|据新华社|据中新社|据[\\u4e00-\\u9fff]{2,8}(?:报|社|网))';
const OWN = '(?:本报|本刊|本网|本台)';
const DATELINE = new RegExp(
  `^(?:(?:${AGENCY}|${OWN})(?:(?!记者|通讯员|评论员)[^。！？，；：“”（）()]){0,18}?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:综合)?(?:电|讯|专电|快讯|消息)|` +
    // A paper's own form may hold place and date: 某某报某地3月8日讯.
    `[\\u4e00-\\u9fff]{2,8}(?:报|刊|网|社|台|新闻|客户端)(?:讯|(?!记者|通讯员|评论员)[\\u4e00-\\u9fff]{0,8}\\d{1,2}月\\d{1,2}日(?:综合)?(?:电|讯|专电|快讯|消息))|[\\u4e00-\\u9fff]{2,6}(?<![通短资音审简喜闻传])讯)`,
  'u',
);
/// No dateline is without one of these, and no by-line in brackets without the bracket.
const MAY_OPEN = /^[（(]|[讯电消]/;
/// What may stand behind a dateline; a Han character only after a printed blank.
const BEHIND = /^[（(“‘《\d]/;
/// Forms that leave no doubt where the blank behind them is lost, unless a longer word goes on from them (报讯员, 讯息).
const PLAIN = /(?:^本[报刊]|[日晚早晨时导商周都科]\S{0,2}报|[\u4e00-\u9fff]{4}(?<![汇通海简情预播申])报|月\d{1,2}日)讯$|月\d{1,2}日(?:专)?电$/;
const WORD_AFTER: Readonly<Record<string, RegExp>> = { 讯: /^[息号问员]/, 电: /^[话力视影网动器子商池站费气缆路台]/ };

/// Reads the opening of an article's first line; null if there is none. `known` are the house's own datelines.
export function readOpening(text: string, known: readonly string[] = []): Opening | null {
  if (known.length === 0 && !MAY_OPEN.test(text)) return null;
  const shown = compact(text);
  let length = 0;
  for (const own of known) {
    const form = squeeze(own);
    if (form !== '' && form.length > length && shown.text.startsWith(form)) length = form.length;
  }
  if (length === 0) length = DATELINE.exec(shown.text)?.[0].length ?? 0;
  if (length > 0) {
    const next = shown.text[length];
    const gap = shown.at[length]! > shown.at[length - 1]! + 1;
    const plain = PLAIN.test(shown.text.slice(0, length)) && !WORD_AFTER[shown.text[length - 1]!]?.test(next ?? '');
    if (next !== undefined && !gap && !BEHIND.test(next) && !plain && !known.some((own) => squeeze(own).length === length)) length = 0;
  }
  const datelineEnd = length === 0 ? 0 : shown.at[length - 1]! + 1;
  const from = shown.at[length] ?? text.length;
  const byline = openingByline(text.slice(from), length > 0);
  if (length === 0 && !byline) return null;
  const end = byline ? from + byline.to : from;
  let textFrom = end;
  while (textFrom < text.length && /[\s\u3000]/.test(text[textFrom]!)) textFrom++;
  return { datelineEnd, byline: byline && { ...byline, from, to: end }, textFrom };
}

/// An opening that is broken over lines: the line's text with those behind it, and the opening in their joined text; null where the line's own text holds it all.
export interface BrokenOpening {
  readonly opening: Opening;
  /// How many lines it runs over.
  readonly lines: number;
}

const OPENING_LINES = 3;
const GO_ON_BEGINS = new CharSet('据本新中人');
const MAY_GO_ON = /[（(][^）)]{0,40}$|^(?:据?(?:本报|本刊|本网|新华社|中新社|人民网))[^。！？；“”]{0,24}$/;
/// A column beside a picture may be so narrow that the paper's name itself is broken.
const NAME_BEGINS = /^[\u4e00-\u9fff]{2,4}$/;
/// A line that is all name of a paper, or name, place and date: its 讯 stands on the next.
const NAME_ALONE = /^[\u4e00-\u9fff]{2,8}报(?:[\u4e00-\u9fff]{0,4}\d{1,2}月(?:\d{1,2}日?)?)?$/;
const LONGEST_NAME = 40;

const mayGoOn = (text: string): boolean => (GO_ON_BEGINS.has(text.charCodeAt(0)) || text.includes('（') || text.includes('(')) && MAY_GO_ON.test(text);

/// Whether the lines from `at` on are a paper's name over three narrow lines, the last of which begins with 讯.
function isBrokenName(texts: readonly string[], at: number): boolean {
  if (!(texts[at + 2] ?? '').trimStart().startsWith('讯')) return false;
  return NAME_BEGINS.test(squeeze(texts[at]!)) && /^[\u4e00-\u9fff]{0,3}报$/.test(squeeze(texts[at + 1] ?? '')) && /^讯(?:[\s\u3000（(]|$)/.test((texts[at + 2] ?? '').trim());
}

/// Reads an opening from a line and, where it is cut off there, from the lines behind.
export function readBrokenOpening(texts: readonly string[], at: number, known: readonly string[] = []): BrokenOpening | null {
  // The name's second line looks like a shorter paper's.
  if (at > 0 && isBrokenName(texts, at - 1)) return null;
  const own = readOpening(texts[at]!, known);
  const first = texts[at]!;
  // A dateline that fills its line: the by-line in brackets stands on the next.
  const filled = own !== null && own.byline === null && own.textFrom >= first.length && /^[\s\u3000]*[（(]/.test(texts[at + 1] ?? '');
  if (!filled && !mayGoOn(first) && !(first.length <= LONGEST_NAME && ((first.includes('报') && NAME_ALONE.test(squeeze(first))) || isBrokenName(texts, at)))) return own && { opening: own, lines: 1 };
  let joined = first;
  let best = own && { opening: own, lines: 1 };
  for (let count = 2; count <= OPENING_LINES && at + count <= texts.length; count++) {
    // A line with an opening of its own begins another text.
    if (readOpening(texts[at + count - 1]!, known)?.datelineEnd) break;
    const before = joined.length;
    joined += texts[at + count - 1]!.slice(0, 80);
    const found = readOpening(joined, known);
    if (found && Math.max(found.datelineEnd, found.byline?.to ?? 0) > before) best = { opening: found, lines: count };
  }
  return best;
}
