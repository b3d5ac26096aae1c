import { CharSet } from '../text/char-set';
import type { Reading, Readings } from './readings';
import { rowPlaces } from './rows';
import { W } from './weights';

/// What a page's blank lines say: whether they are rare enough inside text to mean something.
export interface GapStyle {
  readonly telling: boolean;
}

export function gapStyle(lines: Readings): GapStyle {
  let gaps = 0;
  for (let i = 1; i < lines.length; i++) if (lines.lines.gap[i]! > 0) gaps++;
  return { telling: lines.length > 8 && gaps < (lines.length - 1) * 0.55 };
}

/// Whether the text around the break between two lines is inside a quotation or a bracket, by the nearest marks on either side, between two rows of a table, or behind one.
export interface Enclosure {
  readonly rows: boolean;
  readonly rowEnds: boolean;
  /// Whether the line before the break begins a row.
  readonly row: boolean;
  readonly quote: boolean;
  readonly bracket: boolean;
}

/// Where most lines end: one object for all of them.
const NOWHERE: Enclosure = { rows: false, rowEnds: false, row: false, quote: false, bracket: false };

const QUOTE_REACH = 10;
const BRACKET_REACH = 4;

/// For each line, whether its end lies inside a quotation or a bracket: the last mark before opens one and the first behind closes one, both near.
export function enclosures(lines: Readings): Enclosure[] {
  const out: Enclosure[] = [];
  const places = rowPlaces(lines);
  // By line, the first line from it on that has a quotation mark; the number of lines where none has.
  const nextAt = new Int32Array(lines.length + 1).fill(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) nextAt[i] = lines.at(i).firstQuote ? i : nextAt[i + 1]!;
  let lastQuote: 'open' | 'close' | null = null;
  let lastAt = -Infinity;
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i);
    if (line.lastQuote) {
      lastQuote = line.lastQuote;
      lastAt = i;
    }
    const open = lastQuote === 'open' && i - lastAt < QUOTE_REACH;
    const closes = open && nextAt[i + 1]! - i <= QUOTE_REACH && lines.get(nextAt[i + 1]!)?.firstQuote === 'close';
    let depth = 0;
    for (let k = i; k > i - BRACKET_REACH && k >= 0; k--) {
      depth += lines.brackets[k]!;
      if (depth > 0) break;
    }
    let ahead = 0;
    for (let k = i + 1; k <= i + BRACKET_REACH && k < lines.length; k++) {
      ahead += lines.brackets[k]!;
      if (ahead < 0) break;
    }
    const rows = line.label && (line.end === 'sentence' || /[；;]$/.test(line.shown)) && (lines.get(i - 1)?.label ?? false) && /[。；;]$/.test(lines.at(i - 1).shown);
    const next = places[i + 1];
    const within = rows || ((next?.starts ?? false) && (places[i]!.ends || line.end === 'colon'));
    const { starts: row, ends: rowEnds } = places[i]!;
    const bracket = depth > 0 && ahead < 0;
    out.push(within || rowEnds || row || closes || bracket ? { rows: within, rowEnds, row, quote: closes, bracket } : NOWHERE);
  }
  return out;
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz./@_-';
const WORD_END = new CharSet(`${LETTERS}:`);
const WORD_START = new CharSet(`${LETTERS}%℃`);
const OPENS_QUOTE = new CharSet('“"');
const CLOSES_QUOTE = new CharSet('”"');
const SEMICOLON = new CharSet('；;');
const DASH = '—'.charCodeAt(0);

/// The text's say on whether a paragraph ends between two lines of a body: the cost of a break and of none. Widths are weighed elsewhere.
export function boundaryCosts(before: Reading, after: Reading, inside: Enclosure, gaps: GapStyle): { readonly stop: number; readonly join: number } {
  if (after.unset) return { stop: W.noParagraph, join: W.unsetJoin };
  let stop: number = W.paragraph + (opensEntry(before, after) ? Math.min(W.rowEnd, endCost(before)) : endCost(before));
  let join: number = W.noParagraph;
  if (before.end === 'sentence') join += W.stopAtLineEnd;
  if (before.trailing) {
    join += W.afterByline;
    stop += W.afterByline;
  }
  if ((before.label && after.label) || inside.rows) {
    stop = W.noParagraph + Math.min(W.rowEnd, endCost(before)) + wholeRow(inside);
    join += W.rowInside;
  }
  else if (inside.rowEnds) {
    stop = W.paragraph + Math.min(W.rowEnd, endCost(before)) + wholeRow(inside);
    join += W.rowGoesOn;
  }
  if (before.end === 'sentence' && OPENS_QUOTE.has(after.first)) {
    stop += CLOSES_QUOTE.has(before.last) ? W.quoteAnswers : W.quoteOpens;
    if (CLOSES_QUOTE.has(after.last)) stop += W.quoteAlone;
  }
  // The speaker's name goes on from what he said.
  if (after.attribution && before.end === 'sentence' && CLOSES_QUOTE.has(before.last)) stop += W.attribution;
  if (before.letter === 'signature' && (after.byline !== null || after.letter === 'signature')) join += W.rowInside;
  if (before.letter === 'greeting') {
    stop = W.noParagraph;
    join += W.rowInside;
  }
  if (before.end === 'sentence' && (after.letter === 'wish' || after.letter === 'signature')) {
    stop += W.itemOpens;
    join += W.rowInside;
  }
  if (after.startsClosing) stop += W.opensClosing;
  if (inside.quote) stop += before.end === 'sentence' ? W.insideQuote / 2 : W.insideQuote;
  if (inside.bracket) stop += W.insideBracket;
  stop += W.runsOn[before.runsOn]!;
  if (WORD_END.has(before.last) && WORD_START.has(after.first)) stop += W.brokenWord;
  if (after.startsItem || after.heads || opensEntry(before, after)) {
    stop += W.itemOpens;
    join += after.startsItem && opensEntry(before, after) ? W.entryInside : W.itemInside;
  }
  // A table begins, or ends.
  if (before.cells !== after.cells) join += W.rowInside;
  // The heading over a list, or over the text behind a label that others are like, is as whole as a sentence.
  if (before.end === 'open' && (before.heads || (before.startsItem && ORDINAL.test(after.shown)))) {
    const alone = before.heads && !before.label;
    stop -= alone ? W.headEnds : W.headingEnds;
    join += alone ? W.headInside : W.itemInside;
  }
  if (opensText(after)) {
    stop += W.datelineOpens + W.noHeadline;
    join += W.datelineInside;
  }
  if (gaps.telling) {
    if (after.gap > 0) join += W.gapInside;
    else stop += W.noGapBetween;
  }
  return { stop, join };
}

/// A number that opens an entry of a list.
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d(?!\d?月))|[①-⑳])/;

/// Whether a dash or a number opens an entry of a list: behind the end of the last one, or behind what announces them.
const opensEntry = (before: Reading, after: Reading): boolean => ((after.first === DASH && after.shown.startsWith('——')) || after.entry || (after.startsItem && ORDINAL.test(after.shown))) && ENTRY_ENDS.test(before.shown);
const ENTRY_ENDS = /[。！？；;：:][”’]?$/;

/// Whether a dateline begins the line.
export const opensDated = (line: Reading): boolean => (line.opening?.opening.datelineEnd ?? 0) > 0;

/// Whether an article begins with the line, by its dateline or by the greeting of a letter.
export const opensText = (line: Reading): boolean => line.opensLetter || opensDated(line);

/// What a line that is a whole row saves where it ends.
export const wholeRow = ({ row, rowEnds }: Enclosure): number => (row && rowEnds ? W.rowWhole : 0);

/// What it costs that a paragraph ends with this line, by the line's last characters.
export function endCost(reading: Reading): number {
  if (reading.letter || reading.source) return W.rowEnd;
  switch (reading.end) {
    case 'sentence':
      return 0.05;
    case 'colon':
      return W.endColon;
    case 'pause':
      return SEMICOLON.has(reading.last) ? W.endSemicolon : W.endPause;
    default:
      // Two dashes announce what follows as a colon does.
      return reading.last === DASH && reading.shown.endsWith('——') ? W.endColon : W.endNotSentence;
  }
}
