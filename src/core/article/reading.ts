import { squeeze } from '../page/compact';
import { CharSet } from '../text/char-set';
import { furnitureGuess, jumpOf, type FurnitureGuess } from '../page/furniture';
import type { Line } from '../page/lines';
import type { HouseProfile } from '../page/profile';
import { emWidth, isLetterSpaced, punctuationWidth } from '../page/width';
import { readByline, trailingByline, type BylineFound } from './byline';
import { changed, LineReading } from './line-reading';
import { letterLine, opensLetter, type LetterLine } from './letter';
import { runsOver } from './overrun';
import { readNames } from './names';
import { COLON, ENDS_SENTENCE, FULL_STOP, OPENS_ROUND, signsOf, SPOKE } from './signs';
import { signAll } from './signed';
import { readBrokenOpening, type BrokenOpening } from './dateline';
import { trailingCredit, type CreditFound } from './credit';

/// How a line's text ends: a full sentence, a pause inside one, a colon that announces, or in mid-text.
export type LineEnd = 'sentence' | 'pause' | 'colon' | 'open';

/// Everything about one line that the inference weighs, read once.
export interface Reading {
  readonly line: Line;
  /// Without blanks.
  readonly shown: string;
  /// The kinds of characters that stand in it (`signs.ts`).
  readonly signs: number;
  /// Its width in em.
  readonly width: number;
  /// Whether its page is set to no measure, as text from a word processor or a corrected copy is: then each of its lines is a unit of its own.
  readonly unset: boolean;
  /// The width of what must stay together at its start: a Han character with the marks that cannot open a line, a number, a Latin word.
  readonly unit: number;
  readonly spaced: boolean;
  readonly end: LineEnd;
  /// Whether it begins with a mark that can never open a line of text, or a paragraph.
  readonly startsClosing: boolean;
  /// Whether one character and a comma begin it: the rest of a word that was broken sooner than a text.
  readonly startsMidway: boolean;
  /// Whether it begins with an ordinal mark, a speaker, or a label.
  readonly startsItem: boolean;
  /// Whether it tells who said the words before it.
  readonly attribution: boolean;
  /// Whether it begins with a label and a colon, as the rows of a table do.
  readonly label: boolean;
  /// Whether it begins with a counted label (难点之一：, 二问：) and other lines of the page with its like.
  readonly heads: boolean;
  /// Whether a full stop stands inside it, before its last character.
  readonly stopInside: boolean;
  /// A dateline, a by-line in brackets or both at its start, perhaps going on in the next lines.
  readonly opening: BrokenOpening | null;
  /// A by-line behind the line's last sentence.
  readonly trailing: BylineFound | null;
  /// Where in the line before it the by-line in brackets begins that this line, the whole of it, is the rest of; null as a rule.
  readonly restOfByline: number | null;
  /// The line as a by-line of its own.
  readonly byline: BylineFound | null;
  readonly letter: LetterLine | null;
  /// Whether a letter to the paper begins with it, its text behind the greeting.
  readonly opensLetter: boolean;
  readonly credit: CreditFound | null;
  readonly furniture: FurnitureGuess;
  /// Whether it says that a text goes on elsewhere in the issue, or comes from there.
  readonly jump: 'to' | 'from' | null;
  /// The last and the first double quotation mark in it: open or close.
  readonly lastQuote: 'open' | 'close' | null;
  readonly firstQuote: 'open' | 'close' | null;
  /// Brackets that it opens less those that it closes.
  readonly brackets: number;
  /// How often the page has, inside a line, the two characters that the break behind this line parts: a word that runs over the line's end. 2 is the most that is told.
  readonly runsOn: number;
}

const SENTENCE = /[。！？!?][”’"'）)》」』]*$|……[”’"'）)》」』]*$|——[”’"']+$/;
/// A remark on a text, the whole line in brackets, needs no stop; a shorter one is a column's name.
const NOTE_IN_BRACKETS = /^[（(][^（）()]{8,}[）)]$/;
const ITEM = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节、，：]|[●◆■▲★▶□◇○•·]|[问答][:：]|[QA][:：]|记者[:：]|\p{Script=Han}{2,4}[:：](?=.)|案例[一二三四五六七八九十\d]+|链接[:：]?|相关链接|编者按|编后)/u;
const CLOSING = new CharSet('，。、；：！？）〕】》〉」』’”…％℃%');
/// What items begin with, but for labels.
const ITEM_BEGINS = new CharSet('一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第●◆■▲★▶□◇○•·问答QA记案链相编');
const OPENS_BRACKET = new Set('（《〈【「『');
const CLOSES_BRACKET = new Set('）》〉】」』');

const MIDWAY = /^\p{Script=Han}[，、；]/u;
const LABEL = /^[^，。；：:“”]{1,10}[：:](?=.)/;
/// The end of a clause that leads to a quotation: 我：“……. The speaker of an interview is a label, and has no quotation marks behind it.
const SPEECH = /^[^，。；：:“”]{1,10}[：:][“"]/;
/// Who said what stands before it in quotation marks.
const ATTRIBUTION = /^[\p{Script=Han}·]{1,14}?(?:说|道|介绍|表示|告诉|坦言|感慨|感叹|回忆|笑称|补充|解释)(?!明|法|服|话的|理|路)/u;

/// Marks that a line's end is told by: all other lines end in mid-text.
const ENDS = new CharSet('。！？!?”’"\'）)》」』：:，、；,;…');

function endOf(shown: string): LineEnd {
  if (!ENDS.has(shown.charCodeAt(shown.length - 1))) return 'open';
  if (SENTENCE.test(shown) || NOTE_IN_BRACKETS.test(shown)) return 'sentence';
  if (/[：:]$/.test(shown)) return 'colon';
  if (/[，、；,;]$/.test(shown)) return 'pause';
  return 'open';
}

function unitWidth(shown: string, punctuation: number): number {
  // Most lines begin with a Han character, and another behind it.
  if (isCommonHan(shown.charCodeAt(0)) && isCommonHan(shown.charCodeAt(1))) return 1;
  const word = /^[“‘（《〈「『(]*(?:[0-9A-Za-z.,%‰℃°/:@_\-+～~]+|.)[，。、；：！？）〕】》〉」』’”％℃%…]*/u.exec(shown.slice(0, 60));
  return word ? Math.min(12, emWidth(word[0], punctuation)) : 1;
}

const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/// Reads all lines of a page; the width of its punctuation is taken from the page as a whole.
export function readLines(lines: readonly Line[], profile: HouseProfile): Reading[] {
  const punctuation = punctuationWidth(lines.map((line) => line.text));
  const texts = lines.map((line) => line.text);
  const shown = texts.map(squeeze);
  const over = runsOver(shown);
  const readings = lines.map((line, i) => readLine(line, shown[i]!, over[i]!, readBrokenOpening(texts, i, profile.datelines), creditOf(texts, i), restOfByline(texts, i), profile, punctuation));
  signAll(readings, texts);
  countLabels(readings);
  return isUnset(readings) ? readings.map((reading) => changed(reading, { width: Math.min(reading.width, WIDEST_COLUMN), unset: true })) : readings;
}

/// A label that counts: its word, and a number before or behind it.
const COUNTED = /^(?:(\p{Script=Han}{2,4})(?:之)?[一二三四五六七八九十]{1,2}|[一二三四五六七八九十]{1,2}(\p{Script=Han}{1,3}))：./u;

/// Labels of one word that count on (难点之一：… 难点之二：…) are those of sub-headings.
function countLabels(readings: Reading[]): void {
  const found = new Map<string, number[]>();
  readings.forEach(({ label, shown }, i) => {
    const counted = label ? COUNTED.exec(shown) : null;
    if (!counted) return;
    const word = counted[1]?.replace(/之$/, '') ?? counted[2]!;
    const own = found.get(word);
    if (own) own.push(i);
    else found.set(word, [i]);
  });
  for (const own of found.values()) if (own.length > 1) for (const i of own) readings[i] = changed(readings[i]!, { heads: true });
}

/// No newspaper sets a column wider, in em; a line that is wider was never broken.
const WIDEST_COLUMN = 46;
/// How much of a page's text stands on such lines where the page is not set: most, since every paragraph of more than two sentences does.
const UNSET_SHARE = 0.5;

function isUnset(readings: readonly Reading[]): boolean {
  const total = readings.reduce((sum, { width }) => sum + width, 0);
  const wide = readings.reduce((sum, { width }) => sum + (width > WIDEST_COLUMN ? width : 0), 0);
  return wide > total * UNSET_SHARE;
}

/// The longest end of a by-line in brackets that stands on a line of its own.
const BYLINE_REST = 16;

/// The by-line in brackets whose beginning stands behind the last sentence of the line before, and its end alone on this line.
function restOfByline(texts: readonly string[], i: number): { readonly found: BylineFound; readonly from: number } | null {
  const text = texts[i]!;
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

const CREDIT_REST = 8;

/// The credit at the line's end, or, where its beginning stands at the end of the line before, the whole line.
function creditOf(texts: readonly string[], i: number): CreditFound | null {
  const text = texts[i]!;
  const own = trailingCredit(text);
  if (own || i === 0 || text.length > CREDIT_REST || !/(?:[摄图影供片]|提供|[）)])$/.test(text)) return own;
  const before = texts[i - 1]!.slice(-30);
  const joined = trailingCredit(before + text);
  return joined && joined.sure && joined.from < before.length && joined.from > 0 ? { from: 0, to: text.length, sure: true } : null;
}

/// What a line opens and closes. Han characters and Latin, nearly the whole of it, are no marks.
function enclosing(shown: string): Pick<Reading, 'firstQuote' | 'lastQuote' | 'brackets'> {
  let firstQuote: 'open' | 'close' | null = null;
  let lastQuote: 'open' | 'close' | null = null;
  let brackets = 0;
  for (let i = 0; i < shown.length; i++) {
    const unit = shown.charCodeAt(i);
    if ((unit >= 0x3020 && unit < 0xff00) || unit < 0x2018) continue;
    const char = shown[i]!;
    if (char === '“' || char === '”') {
      lastQuote = char === '“' ? 'open' : 'close';
      firstQuote ??= lastQuote;
    } else if (OPENS_BRACKET.has(char)) brackets++;
    else if (CLOSES_BRACKET.has(char)) brackets--;
  }
  return { firstQuote, lastQuote, brackets };
}

function readLine(
  line: Line, shown: string, runsOn: number, opening: BrokenOpening | null, credit: CreditFound | null, rest: ReturnType<typeof restOfByline>, profile: HouseProfile, punctuation: number,
): Reading {
  const signs = signsOf(shown);
  const speech = (signs & COLON) !== 0 && SPEECH.test(shown);
  const behind = rest || (signs & (ENDS_SENTENCE | OPENS_ROUND)) === 0 ? null : trailingByline(line.text);
  const trailing = rest ? { ...rest.found, from: 0, to: line.text.length } : behind?.blank ? behind : null;
  const body = trailing ? squeeze(line.text.slice(0, trailing.from)) : shown;
  const { firstQuote, lastQuote, brackets } = enclosing(shown);
  return new LineReading({
    line,
    shown,
    signs,
    width: emWidth(line.text, punctuation),
    unset: false,
    unit: unitWidth(shown, punctuation),
    spaced: shown.length < line.text.length && isLetterSpaced(line.text),
    // What stands before a by-line is a sentence's end.
    end: rest ? 'sentence' : endOf(body),
    startsClosing: CLOSING.has(shown.charCodeAt(0)),
    startsMidway: MIDWAY.test(shown),
    startsItem: (ITEM_BEGINS.has(shown.charCodeAt(0)) || (signs & COLON) !== 0) && !speech && ITEM.test(shown),
    label: (signs & COLON) !== 0 && !speech && LABEL.test(shown),
    heads: false,
    attribution: (signs & SPOKE) !== 0 && ATTRIBUTION.test(shown),
    stopInside: (signs & FULL_STOP) !== 0 && body.lastIndexOf('。', body.length - 2) >= 0 && body.length > 1,
    opening,
    trailing,
    restOfByline: rest?.from ?? null,
    byline: readByline(line.text),
    letter: letterLine(line.text, shown, opening),
    opensLetter: opensLetter(shown),
    credit,
    furniture: credit?.sure && !/^本版/.test(shown) ? 'no' : furnitureGuess(line.text, profile.furniture, isNameOfStaff),
    jump: jumpOf(line.text),
    lastQuote,
    firstQuote,
    brackets,
    runsOn,
  });
}

/// Whether an article begins with the line: it has a dateline or a by-line in brackets, or greets as a letter to the paper does.
export const opensArticle = (line: Reading): boolean => line.opening !== null || line.opensLetter;

const isNameOfStaff = (text: string): boolean => readNames(text, true) !== null;
