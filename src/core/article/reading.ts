import { squeeze } from '../page/compact';
import { isBlankUnit } from '../text/blank';
import { CharSet } from '../text/char-set';
import { furnitureGuess, jumpOf } from '../page/furniture';
import { DRAWN } from '../page/fragments';
import type { Lines } from '../page/lines';
import type { HouseProfile } from '../page/profile';
import { emWidth, isLetterSpaced, punctuationWidth } from '../page/width';
import { readByline, trailingByline, type BylineFound } from './byline';
import { letterLine, opensLetter } from './letter';
import { runsOver } from './overrun';
import { isPersonName, readNames } from './names';
import {
  ATTRIBUTION, CELLS, END, ENDS, FIRST_QUOTE, FURNITURE, GUESSES, HEADS, JUMP, JUMPS, LABEL, LAST_QUOTE, OPENS_LETTER, Readings, SPACED, STARTS_CLOSING, STARTS_ITEM, STARTS_MIDWAY, STOP_INSIDE, UNSET, type LineEnd, type Reading,
} from './readings';
import { COLON, ENCLOSES, ENDS_SENTENCE, FULL_STOP, OPENS_ROUND, PAUSE, signsIn, SPOKE } from './signs';
import { signNotices } from './notices';
import { hasNumberCells, markTables, mayHaveCells } from './rows';
import { markSeries } from './series';
import { markParallels } from './parallels';
import { markSources } from './sources';
import { signAll } from './signed';
import { readBrokenOpening } from './dateline';
import { trailingCredit, type CreditFound } from './credit';

const SENTENCE = /[。！？!?][”’"'）)》」』]*$|……[”’"'）)》」』]*$|——[”’"']+$/;
/// A remark on a text, the whole line in brackets, needs no stop; a shorter one is a column's name.
const NOTE_IN_BRACKETS = /^[（(][^（）()]{8,}[）)]$/;
const ITEM = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d(?!\d?月))|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节、，：]|[●◆■▲★▶□◇○•·]|[问答][:：]|[QA]\d{0,2}[:：]|记者[:：]|\p{Script=Han}{2,4}[:：](?=.)|案例[一二三四五六七八九十\d]+|链接[:：]?|相关链接|编者按|编后)/u;
const CLOSING = new CharSet('，。、；：！？）〕】》〉」』’”…％℃%');
/// What items begin with, but for labels.
const ITEM_BEGINS = new CharSet('一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第●◆■▲★▶□◇○•·问答QA记案链相编');
const OPENS_QUOTE = 0x201c, CLOSES_QUOTE = 0x201d;
const OPENS_BRACKET = new CharSet('（《〈【「『');
const CLOSES_BRACKET = new CharSet('）》〉】」』');

const MIDWAY = /^\p{Script=Han}[，、；]/u;
const LABELLED = /^[^，。；：:“”]{1,10}[：:](?=.)/;
/// The end of a clause that leads to a quotation: 我：“……. The speaker of an interview is a label, and has no quotation marks behind it.
const SPEECH = /^[^，。；：:“”]{1,10}[：:][“"]/;
/// Who said what stands before it in quotation marks.
const TELLS_WHO = /^[\p{Script=Han}·]{1,14}?(?:说|道|介绍|表示|告诉|坦言|感慨|感叹|回忆|笑称|补充|解释)(?!明|法|服|话的|理|路)/u;

/// Marks that a line's end is told by: all other lines end in mid-text.
const END_MARKS = new CharSet('。！？!?”’"\'）)》」』：:，、；,;…');

function endOf(shown: string): LineEnd {
  if (!END_MARKS.has(shown.charCodeAt(shown.length - 1))) return 'open';
  if (SENTENCE.test(shown) || NOTE_IN_BRACKETS.test(shown)) return 'sentence';
  if (/[：:]$/.test(shown)) return 'colon';
  if (/[，、；,;]$/.test(shown)) return 'pause';
  return 'open';
}

function unitWidth(shown: string, punctuation: number): number {
  // Most lines begin with a Han character, and another behind it.
  if (isCommonHan(shown.charCodeAt(0)) && isCommonHan(shown.charCodeAt(1))) return 1;
  const word = /^[“‘（《〈「『(]*(?:[0-9A-Za-z.,%‰℃°/:@_\-+～~]+|.)[，。、；：！？）〕】》〉」』’”％℃%…]*/u.exec(shown.slice(0, 60));
  return word ? Math.min(ADDRESS.test(word[0]) ? WIDEST_COLUMN : WIDEST_WORD, emWidth(word[0], punctuation)) : 1;
}

/// An address is not broken where others are set whole, however long it is: the line before it is as short as may be.
const ADDRESS = /^(?:https?:|www\.|[\w.-]+@)/i;
const WIDEST_WORD = 12;

const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/// Reads all lines of a page; the width of its punctuation is taken from the page as a whole.
export function readLines(lines: Lines, profile: HouseProfile): Readings {
  const { count, source, from, to } = lines;
  const texts = Array.from({ length: count }, (_, i) => lines.text(i));
  const punctuation = punctuationWidth(texts);
  const page = squeezed(lines);
  runsOver(page.shown, page.starts, page.runsOn);
  for (let i = 0; i < count; i++) {
    page.width[i] = emWidth(source, punctuation, from[i], to[i]) - DRAWN * punctuation * (lines.inner.get(i)?.length ?? 0);
    readLine(page, i, texts, profile, punctuation);
  }
  signAll(page, texts);
  signNotices(page);
  countLabels(page);
  markSeries(page);
  markTables(page);
  markSources(page);
  markParallels(page);
  if (isUnset(page)) {
    for (let i = 0; i < count; i++) {
      page.width[i] = Math.min(page.width[i]!, WIDEST_COLUMN);
      page.mark(i, UNSET);
    }
  }
  return page;
}

/// The page with nothing read yet but its visible text, and what kinds of characters stand in each line.
function squeezed(lines: Lines): Readings {
  const { source, count, from, to } = lines;
  const units = new Uint16Array(source.length);
  const starts = new Int32Array(count + 1);
  let end = 0;
  for (let i = 0; i < count; i++) {
    starts[i] = end;
    for (let at = from[i]!; at < to[i]!; at++) {
      const unit = source.charCodeAt(at);
      if (!isBlankUnit(unit)) units[end++] = unit;
    }
  }
  starts[count] = end;
  const page = new Readings(lines, textOf(units, end), starts);
  for (let i = 0; i < count; i++) page.signs[i] = signsIn(units, starts[i]!, starts[i + 1]!);
  return page;
}

/// So many units are made into text at once: no engine takes more arguments than some ten thousand.
const CHUNK = 4096;

function textOf(units: Uint16Array, end: number): string {
  const chunks: string[] = [];
  for (let at = 0; at < end; at += CHUNK) chunks.push(String.fromCharCode.apply(null, units.subarray(at, Math.min(end, at + CHUNK)) as unknown as number[]));
  return chunks.join('');
}

/// A label that counts: its word, and a number before or behind it.
const COUNTED = /^(?:(\p{Script=Han}{2,4})(?:之)?[一二三四五六七八九十]{1,2}|[一二三四五六七八九十]{1,2}(\p{Script=Han}{1,3}))：./u;

/// Labels of one word that count on (难点之一：… 难点之二：…) are those of sub-headings.
function countLabels(page: Readings): void {
  const found = new Map<string, number[]>();
  for (let i = 0; i < page.length; i++) {
    const counted = (page.marks[i]! & LABEL) !== 0 ? COUNTED.exec(page.textOf(i, i + 1)) : null;
    if (!counted) continue;
    const word = counted[1]?.replace(/之$/, '') ?? counted[2]!;
    const own = found.get(word);
    if (own) own.push(i);
    else found.set(word, [i]);
  }
  for (const own of found.values()) if (own.length > 1) for (const i of own) page.mark(i, HEADS);
}

/// No newspaper sets a column wider, in em; a line that is wider was never broken.
const WIDEST_COLUMN = 46;
/// How much of a page's text stands on such lines where the page is not set: most, since every paragraph of more than two sentences does.
const UNSET_SHARE = 0.5;

function isUnset({ width }: Readings): boolean {
  let total = 0;
  let wide = 0;
  for (let i = 0; i < width.length; i++) {
    total += width[i]!;
    if (width[i]! > WIDEST_COLUMN) wide += width[i]!;
  }
  return wide > total * UNSET_SHARE;
}

/// The longest end of a by-line in brackets that stands on a line of its own.
const BYLINE_REST = 16;

/// How a picture's credit ends, which is nobody's text.
const CREDITED = /(?:供图|摄影?|提供)[）)]?$/;

/// The by-line whose beginning stands behind the last sentence of the line before, and its end alone on this line.
function restOfByline(texts: readonly string[], width: Float64Array, i: number): { readonly found: BylineFound; readonly from: number } | null {
  const text = texts[i]!;
  if (CREDITED.test(text)) return null;
  if (i > 0 && text.length <= NAMES_REST && NAMES_ALONE.test(text)) return restOfNames(texts, width, i);
  if (i === 0 || text.length > BYLINE_REST || !(text.endsWith('）') || text.endsWith(')')) || !/^[^（(。]*[）)]$/.test(text)) return null;
  const before = texts[i - 1]!;
  const from = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (from <= 0 || before.length - from > BYLINE_REST || /[）)]/.test(before.slice(from))) return null;
  // A blank at the break parts two names, or nothing: both are tried.
  for (const between of ['', ' ']) {
    const found = trailingByline(before + between + text);
    if (found?.from === from) return { found, from };
  }
  return null;
}

/// The longest end of a list of names that stands on a line of its own.
const NAMES_REST = 10;
const NAMES_ALONE = /^\p{Script=Han}[\p{Script=Han}\s\u3000、，]*(?:文[/／]图|图[/／]文)?$/u;
/// Behind the last sentence of a line: a blank, and how a list of names can begin.
const NAMES_BEGIN = /[。！？…”’）][\s\u3000]+([\p{Script=Han}\s\u3000、，]{1,12})$/u;
/// A line with names behind its text is as full as the one before it, whose width is not told apart from an indent's.
const FULL = 0.8;

/// What the blank before a name takes.
const BLANK = 0.5;
/// What the names of columns end with.
const NO_NAME_END = /[谈论评话眼窗坛语录报讯刊版]$/;

/// The rest of names without brackets that began behind the last sentence of the line before: that line is full, and one of the names runs over the break, or all are names.
function restOfNames(texts: readonly string[], width: Float64Array, i: number): { readonly found: BylineFound; readonly from: number } | null {
  const before = texts[i - 1]!;
  const begun = NAMES_BEGIN.exec(before)?.[1];
  if (begun === undefined || before.length < FULL * (texts[i - 2] ?? before).length) return null;
  // The next name had no room, and is no word.
  if (readByline(begun)) {
    const next = /^\S+/.exec(texts[i]!)![0];
    if (i > 1 && width[i - 1]! + BLANK + next.length < width[i - 2]!) return null;
    if (!isPersonName(next) && NO_NAME_END.test(next)) return null;
  }
  const from = before.length - begun.length;
  for (const between of ['', ' ']) {
    const found = readByline(begun + between + texts[i]!);
    if (found) return { found: { ...found, from, to: before.length + between.length + texts[i]!.length }, from };
  }
  return null;
}

/// The longest rest of a credit on a line of its own, and of one that began with a bracket.
const CREDIT_REST = 8, BRACKET_REST = 12;
/// The agency behind the maker, which is no part of that length.
const AGENCY = /[（(][^（）()]{2,6}[）)]$/u;
/// A bracket that is still open where the line ends.
const OPEN_BRACKET = /[（(][^（）()]{0,8}$/u;

/// Who made a picture; the camera's own words (航摄, 抢拍) are none.
const MADE = /^\p{Script=Han}{2,4}(?<![拍航抓偷抢])[\s\u3000]*摄$/u;

/// The credit at the line's end, or, where its beginning stands at the end of the line before, the whole line.
function creditOf(texts: readonly string[], i: number): CreditFound | null {
  const text = texts[i]!;
  const own = trailingCredit(text);
  if (own || i === 0 || text.length > BRACKET_REST || !/(?:[摄图影供片]|提供|[）)])$/.test(text)) return own;
  const before = texts[i - 1]!.slice(-30);
  // Behind the caption's stop the maker's name is one, whether or not a list has it.
  if (MADE.test(text) && /[。！？][\s\u3000]*$/.test(before)) return { from: 0, to: text.length, sure: true };
  if (text.replace(AGENCY, '').length > CREDIT_REST && !OPEN_BRACKET.test(before)) return own;
  const joined = trailingCredit(before + text);
  return joined && joined.sure && joined.from < before.length && joined.from > 0 ? { from: 0, to: text.length, sure: true } : null;
}

/// The marks that line `i` opens and closes, as bits of its marks; its brackets are counted.
function readEnclosing(page: Readings, i: number): number {
  const { shown, starts } = page;
  let first = 0;
  let last = 0;
  for (let at = starts[i]!; at < starts[i + 1]!; at++) {
    const unit = shown.charCodeAt(at);
    if (unit === OPENS_QUOTE || unit === CLOSES_QUOTE) {
      last = unit === OPENS_QUOTE ? 1 : 2;
      if (first === 0) first = last;
    } else if (OPENS_BRACKET.has(unit)) page.brackets[i]!++;
    else if (CLOSES_BRACKET.has(unit)) page.brackets[i]!--;
  }
  return (last << LAST_QUOTE) | (first << FIRST_QUOTE);
}

/// No verse is longer, in characters.
export const LONGEST_VERSE = 16;

/// Whether the two lines before are as short as verses.
const behindVerse = (texts: readonly string[], i: number): boolean => i > 1 && texts[i - 1]!.length <= LONGEST_VERSE && texts[i - 2]!.length <= LONGEST_VERSE;

function readLine(page: Readings, i: number, texts: readonly string[], profile: HouseProfile, punctuation: number): void {
  const text = texts[i]!;
  const signs = page.signs[i]!;
  const shown = page.lengthOf(i, i + 1) === text.length ? text : page.textOf(i, i + 1);
  const start = shown.charCodeAt(0);
  const stands = (kinds: number): boolean => (signs & kinds) !== 0;
  const opening = readBrokenOpening(texts, i, profile.datelines);
  const rest = restOfByline(texts, page.width, i);
  const credit = rest ? null : creditOf(texts, i);
  // An opening that fills its line ends in brackets as a signed verse does.
  const opens = (opening?.opening.byline?.to ?? 0) >= text.length;
  const behind = rest || opens || !stands(ENDS_SENTENCE | OPENS_ROUND) ? null : trailingByline(text, behindVerse(texts, i));
  const trailing = rest ? { ...rest.found, from: 0, to: text.length } : behind?.blank ? behind : null;
  const body = trailing ? squeeze(text.slice(0, trailing.from)) : shown;
  const speech = stands(COLON) && SPEECH.test(shown);
  // What stands before a by-line is a sentence's end.
  let marks = (ENDS.indexOf(rest ? 'sentence' : endOf(body)) << END) | (JUMPS.indexOf(jumpOf(text)) << JUMP);
  if (shown.length < text.length) {
    if (isLetterSpaced(text) && !hasNumberCells(text)) marks |= SPACED;
    else if (!opening && !trailing && !credit && !END_MARKS.has(shown.charCodeAt(shown.length - 1)) && !stands(PAUSE) && mayHaveCells(text)) marks |= CELLS;
  }
  if (CLOSING.has(start)) marks |= STARTS_CLOSING;
  if (stands(PAUSE) && MIDWAY.test(shown)) marks |= STARTS_MIDWAY;
  if ((ITEM_BEGINS.has(start) || stands(COLON)) && !speech && ITEM.test(shown)) marks |= STARTS_ITEM;
  if (stands(COLON) && !speech && LABELLED.test(shown)) marks |= LABEL;
  if (stands(SPOKE) && TELLS_WHO.test(shown)) marks |= ATTRIBUTION;
  if (stands(FULL_STOP) && body.length > 1 && body.lastIndexOf('。', body.length - 2) >= 0) marks |= STOP_INSIDE;
  if (opensLetter(shown)) marks |= OPENS_LETTER;
  if (stands(ENCLOSES)) marks |= readEnclosing(page, i);
  marks |= GUESSES.indexOf(rest || opening || (credit?.sure && !/^本版/.test(shown)) ? 'no' : furnitureGuess(text, profile.furniture, isNameOfStaff)) << FURNITURE;
  page.marks[i] = marks;
  page.unit[i] = unitWidth(shown, punctuation);
  // What looked like all of it was its beginning.
  if (rest && page.rareOf(i - 1).trailing) {
    page.setRare(i - 1, { ...page.rareOf(i - 1), trailing: null });
    page.setEnd(i - 1, 'open');
  }
  const byline = rest ? null : readByline(text);
  const letter = letterLine(text, shown, opening);
  if (opening || trailing || rest || byline || letter || credit) page.setRare(i, { opening, trailing, restOfByline: rest?.from ?? null, byline, letter, credit });
}

/// Whether an article begins with the line: it has a dateline or a by-line in brackets, or greets as a letter to the paper does.
export const opensArticle = (line: Reading): boolean => line.opening !== null || line.opensLetter;

const isNameOfStaff = (text: string): boolean => readNames(text, true) !== null;
