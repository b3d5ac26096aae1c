import type { FurnitureGuess } from '../page/furniture';
import type { Line } from '../page/lines';
import type { BylineFound } from './byline';
import type { CreditFound } from './credit';
import type { BrokenOpening } from './dateline';
import type { LetterLine } from './letter';
import type { LineEnd, Reading } from './reading';

/// What few lines have: most share `NOTHING`.
export type Rare = Pick<Reading, 'opening' | 'trailing' | 'restOfByline' | 'byline' | 'letter' | 'credit'>;

const NOTHING: Rare = { opening: null, trailing: null, restOfByline: null, byline: null, letter: null, credit: null };

const isNothing = (rare: Rare): boolean =>
  rare.opening === null && rare.trailing === null && rare.restOfByline === null && rare.byline === null && rare.letter === null && rare.credit === null;

// Yes-or-no questions, a bit each.
const UNSET = 1, SPACED = 2, STARTS_CLOSING = 4, STARTS_MIDWAY = 8, STARTS_ITEM = 16, ATTRIBUTION = 32, LABEL = 64, HEADS = 128, STOP_INSIDE = 256, OPENS_LETTER = 512;
// Choices of up to four, two bits each: where they begin.
const END = 10, FURNITURE = 12, JUMP = 14, LAST_QUOTE = 16, FIRST_QUOTE = 18;

const ENDS: readonly LineEnd[] = ['open', 'sentence', 'pause', 'colon'];
const GUESSES: readonly FurnitureGuess[] = ['no', 'perhaps', 'section', 'sure'];
const JUMPS: readonly Reading['jump'][] = [null, 'to', 'from'];
const QUOTES: readonly Reading['lastQuote'][] = [null, 'open', 'close'];

function marksOf(read: Reading): number {
  return (read.unset ? UNSET : 0) | (read.spaced ? SPACED : 0) | (read.startsClosing ? STARTS_CLOSING : 0) | (read.startsMidway ? STARTS_MIDWAY : 0) | (read.startsItem ? STARTS_ITEM : 0)
    | (read.attribution ? ATTRIBUTION : 0) | (read.label ? LABEL : 0) | (read.heads ? HEADS : 0) | (read.stopInside ? STOP_INSIDE : 0) | (read.opensLetter ? OPENS_LETTER : 0)
    | ENDS.indexOf(read.end) << END | GUESSES.indexOf(read.furniture) << FURNITURE | JUMPS.indexOf(read.jump) << JUMP
    | QUOTES.indexOf(read.lastQuote) << LAST_QUOTE | QUOTES.indexOf(read.firstQuote) << FIRST_QUOTE;
}

/// A reading as it is kept: a page of 10 MB has some 200,000 of them at once. Its answers are told from one number, and what few lines have lies apart. It must not be spread, since what it
/// answers is no property of its own: `changed` makes another.
export class LineReading implements Reading {
  readonly line: Line;
  readonly shown: string;
  readonly signs: number;
  readonly width: number;
  readonly unit: number;
  readonly brackets: number;
  readonly runsOn: number;
  private readonly marks: number;
  private readonly rare: Rare;

  constructor(read: Reading) {
    this.line = read.line;
    this.shown = read.shown;
    this.signs = read.signs;
    this.width = read.width;
    this.unit = read.unit;
    this.brackets = read.brackets;
    this.runsOn = read.runsOn;
    this.marks = marksOf(read);
    const { opening, trailing, restOfByline, byline, letter, credit } = read;
    this.rare = isNothing(read) ? NOTHING : { opening, trailing, restOfByline, byline, letter, credit };
  }

  get unset(): boolean { return (this.marks & UNSET) !== 0; }
  get spaced(): boolean { return (this.marks & SPACED) !== 0; }
  get startsClosing(): boolean { return (this.marks & STARTS_CLOSING) !== 0; }
  get startsMidway(): boolean { return (this.marks & STARTS_MIDWAY) !== 0; }
  get startsItem(): boolean { return (this.marks & STARTS_ITEM) !== 0; }
  get attribution(): boolean { return (this.marks & ATTRIBUTION) !== 0; }
  get label(): boolean { return (this.marks & LABEL) !== 0; }
  get heads(): boolean { return (this.marks & HEADS) !== 0; }
  get stopInside(): boolean { return (this.marks & STOP_INSIDE) !== 0; }
  get opensLetter(): boolean { return (this.marks & OPENS_LETTER) !== 0; }
  get end(): LineEnd { return ENDS[this.marks >> END & 3]!; }
  get furniture(): FurnitureGuess { return GUESSES[this.marks >> FURNITURE & 3]!; }
  get jump(): Reading['jump'] { return JUMPS[this.marks >> JUMP & 3]!; }
  get lastQuote(): Reading['lastQuote'] { return QUOTES[this.marks >> LAST_QUOTE & 3]!; }
  get firstQuote(): Reading['firstQuote'] { return QUOTES[this.marks >> FIRST_QUOTE & 3]!; }
  get opening(): BrokenOpening | null { return this.rare.opening; }
  get trailing(): BylineFound | null { return this.rare.trailing; }
  get restOfByline(): number | null { return this.rare.restOfByline; }
  get byline(): BylineFound | null { return this.rare.byline; }
  get letter(): LetterLine | null { return this.rare.letter; }
  get credit(): CreditFound | null { return this.rare.credit; }
}

/// A reading that differs from another in some answers.
export function changed(read: Reading, answers: Partial<Reading>): Reading {
  const {
    line, shown, signs, width, unset, unit, spaced, end, startsClosing, startsMidway, startsItem, attribution, label, heads, stopInside, opening, trailing, restOfByline, byline, letter, opensLetter,
    credit, furniture, jump, lastQuote, firstQuote, brackets, runsOn,
  } = read;
  return new LineReading({
    line, shown, signs, width, unset, unit, spaced, end, startsClosing, startsMidway, startsItem, attribution, label, heads, stopInside, opening, trailing, restOfByline, byline, letter, opensLetter,
    credit, furniture, jump, lastQuote, firstQuote, brackets, runsOn, ...answers,
  });
}
