import type { FurnitureGuess } from '../page/furniture';
import type { Lines } from '../page/lines';
import type { BylineFound } from './byline';
import type { CreditFound } from './credit';
import type { BrokenOpening } from './dateline';
import type { LetterLine } from './letter';

/// How a line's text ends: a full sentence, a pause inside one, a colon that announces, or in mid-text.
export type LineEnd = 'sentence' | 'pause' | 'colon' | 'open';
export type Jump = 'to' | 'from' | null;
export type Quote = 'open' | 'close' | null;

/// What few lines have.
export interface Rare {
  readonly opening: BrokenOpening | null;
  readonly trailing: BylineFound | null;
  readonly restOfByline: number | null;
  readonly byline: BylineFound | null;
  readonly letter: LetterLine | null;
  readonly credit: CreditFound | null;
}

export const NOTHING: Rare = { opening: null, trailing: null, restOfByline: null, byline: null, letter: null, credit: null };

// Yes-or-no questions, a bit each; `RARE` whether the line has anything of what few have.
export const UNSET = 1, SPACED = 2, STARTS_CLOSING = 4, STARTS_MIDWAY = 8, STARTS_ITEM = 16, ATTRIBUTION = 32, LABEL = 64, HEADS = 128, STOP_INSIDE = 256, OPENS_LETTER = 512, RARE = 1 << 20, ENTRY = 1 << 21, CELLS = 1 << 22, SOURCE = 1 << 23;
// Choices of up to four, two bits each: where they begin.
export const END = 10, FURNITURE = 12, JUMP = 14, LAST_QUOTE = 16, FIRST_QUOTE = 18;

export const ENDS: readonly LineEnd[] = ['open', 'sentence', 'pause', 'colon'];
export const GUESSES: readonly FurnitureGuess[] = ['no', 'perhaps', 'section', 'sure'];
export const JUMPS: readonly Jump[] = [null, 'to', 'from'];
export const QUOTES: readonly Quote[] = [null, 'open', 'close'];

/// Everything about the lines of a page that the inference weighs, read once and kept column by column: a page of 10 MB has some 200,000 of them.
export class Readings {
  readonly length: number;
  /// The kinds of characters that stand in a line (`signs.ts`).
  readonly signs: Uint16Array;
  /// Its width in em.
  readonly width: Float64Array;
  /// The width of what must stay together at its start: a Han character with the marks that cannot open a line, a number, a Latin word.
  readonly unit: Float64Array;
  /// Brackets that it opens less those that it closes.
  readonly brackets: Int32Array;
  /// How often the page has, inside a line, the two characters that the break behind this line parts: a word that runs over the line's end. 2 is the most that is told.
  readonly runsOn: Uint8Array;
  /// The answers to yes-or-no questions and choices.
  readonly marks: Int32Array;
  private readonly rare = new Map<number, Rare>();

  /// `shown` is the visible text of all lines, without any blank; `starts` tells where in it each line begins, and its end.
  constructor(readonly lines: Lines, readonly shown: string, readonly starts: Int32Array) {
    const { count } = lines;
    this.length = count;
    this.signs = new Uint16Array(count);
    this.width = new Float64Array(count);
    this.unit = new Float64Array(count);
    this.brackets = new Int32Array(count);
    this.runsOn = new Uint8Array(count);
    this.marks = new Int32Array(count);
  }

  /// Line `i`, to be asked by name. It is made for the asking, and not to be kept.
  at(i: number): Reading {
    return new Reading(this, i);
  }

  /// The same; undefined where the page has none.
  get(i: number): Reading | undefined {
    return i >= 0 && i < this.length ? new Reading(this, i) : undefined;
  }

  /// The text of lines `from` to `to` (excluded) without blanks, joined.
  textOf(from: number, to: number): string {
    return this.shown.slice(this.starts[from]!, this.starts[to]!);
  }

  /// Its number of UTF-16 units.
  lengthOf(from: number, to: number): number {
    return this.starts[to]! - this.starts[from]!;
  }

  rareOf(i: number): Rare {
    return (this.marks[i]! & RARE) === 0 ? NOTHING : this.rare.get(i)!;
  }

  setRare(i: number, rare: Rare): void {
    this.marks[i]! |= RARE;
    this.rare.set(i, rare);
  }

  mark(i: number, bits: number, holds = true): void {
    this.marks[i] = holds ? this.marks[i]! | bits : this.marks[i]! & ~bits;
  }

  setEnd(i: number, end: LineEnd): void {
    this.marks[i] = (this.marks[i]! & ~(3 << END)) | (ENDS.indexOf(end) << END);
  }

  * [Symbol.iterator](): Iterator<Reading> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }
}

/// One line of a page: what the columns of its readings say of it.
export class Reading {
  private text_: string | undefined;

  constructor(private readonly page: Readings, readonly index: number) {}

  /// Without blanks.
  get shown(): string { return (this.text_ ??= this.page.textOf(this.index, this.index + 1)); }
  /// The number of its UTF-16 units, the first and the last of them. A line has one at least.
  get length(): number { return this.page.lengthOf(this.index, this.index + 1); }
  get first(): number { return this.page.shown.charCodeAt(this.page.starts[this.index]!); }
  get last(): number { return this.page.shown.charCodeAt(this.page.starts[this.index + 1]! - 1); }
  /// With its inner blanks, as it is printed; where it begins in the source; and the empty lines before it.
  get text(): string { return this.page.lines.text(this.index); }
  get from(): number { return this.page.lines.from[this.index]!; }
  get gap(): number { return this.page.lines.gap[this.index]!; }
  get signs(): number { return this.page.signs[this.index]!; }
  get width(): number { return this.page.width[this.index]!; }
  get unit(): number { return this.page.unit[this.index]!; }
  get brackets(): number { return this.page.brackets[this.index]!; }
  get runsOn(): number { return this.page.runsOn[this.index]!; }
  private get marks(): number { return this.page.marks[this.index]!; }
  /// Whether its page is set to no measure, as text from a word processor or a corrected copy is: then each of its lines is a unit of its own.
  get unset(): boolean { return (this.marks & UNSET) !== 0; }
  get spaced(): boolean { return (this.marks & SPACED) !== 0; }
  get end(): LineEnd { return ENDS[(this.marks >> END) & 3]!; }
  /// Whether a text that ends with it stops in mid-sentence: who signs a letter, and what closes it, needs no stop.
  get stopsMidway(): boolean { return this.end !== 'sentence' && this.letter === null && !this.source; }
  /// Whether it begins with a mark that can never open a line of text, or a paragraph.
  get startsClosing(): boolean { return (this.marks & STARTS_CLOSING) !== 0; }
  /// Whether one character and a comma begin it: the rest of a word that was broken sooner than a text.
  get startsMidway(): boolean { return (this.marks & STARTS_MIDWAY) !== 0; }
  /// Whether it begins with an ordinal mark, a speaker, or a label.
  get startsItem(): boolean { return (this.marks & STARTS_ITEM) !== 0; }
  /// Whether it begins an entry of a list that is counted in words (一是, 第二次).
  get entry(): boolean { return (this.marks & ENTRY) !== 0; }
  /// Whether it is a row of a table whose cells blanks part.
  get cells(): boolean { return (this.marks & CELLS) !== 0; }
  /// Whether it names, behind a dash, who said the quotation before it.
  get source(): boolean { return (this.marks & SOURCE) !== 0; }
  /// Whether it tells who said the words before it.
  get attribution(): boolean { return (this.marks & ATTRIBUTION) !== 0; }
  /// Whether it begins with a label and a colon, as the rows of a table do.
  get label(): boolean { return (this.marks & LABEL) !== 0; }
  /// Whether it begins with a counted label (难点之一：, 二问：) and other lines of the page with its like.
  get heads(): boolean { return (this.marks & HEADS) !== 0; }
  /// Whether a full stop stands inside it, before its last character.
  get stopInside(): boolean { return (this.marks & STOP_INSIDE) !== 0; }
  /// Whether a letter to the paper begins with it, its text behind the greeting.
  get opensLetter(): boolean { return (this.marks & OPENS_LETTER) !== 0; }
  get furniture(): FurnitureGuess { return GUESSES[(this.marks >> FURNITURE) & 3]!; }
  /// Whether it says that a text goes on elsewhere in the issue, or comes from there.
  get jump(): Jump { return JUMPS[(this.marks >> JUMP) & 3]!; }
  /// The last and the first double quotation mark in it: open or close.
  get lastQuote(): Quote { return QUOTES[(this.marks >> LAST_QUOTE) & 3]!; }
  get firstQuote(): Quote { return QUOTES[(this.marks >> FIRST_QUOTE) & 3]!; }
  /// A dateline, a by-line in brackets or both at its start, perhaps going on in the next lines.
  get opening(): BrokenOpening | null { return this.page.rareOf(this.index).opening; }
  /// A by-line behind the line's last sentence.
  get trailing(): BylineFound | null { return this.page.rareOf(this.index).trailing; }
  /// Where in the line before it the by-line in brackets begins that this line, the whole of it, is the rest of; null as a rule.
  get restOfByline(): number | null { return this.page.rareOf(this.index).restOfByline; }
  /// The line as a by-line of its own.
  get byline(): BylineFound | null { return this.page.rareOf(this.index).byline; }
  get letter(): LetterLine | null { return this.page.rareOf(this.index).letter; }
  get credit(): CreditFound | null { return this.page.rareOf(this.index).credit; }
}
