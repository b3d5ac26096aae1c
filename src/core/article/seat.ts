import type { BodyBlock } from './blocks';
import type { Readings } from './readings';
import { likeness, type Rarity } from './shared';
import { tokens, type TokenSet } from './token-set';

/// A by-line printed on a line of its own, and which end of the text it stands at.
export interface OwnByline {
  readonly line: number;
  readonly atEnd: boolean;
}

/// A body with nothing foreign inside it but captions and furniture, and what stands around it.
export interface Seat {
  readonly bodies: BodyBlock[];
  readonly bylines: OwnByline[];
  /// Lines of sub-headings between its bodies.
  readonly subheads: number[];
  /// Whether a dateline or by-line opens it, and whether a by-line ends it.
  opening: boolean;
  closing: boolean;
  tokens: TokenSet;
  /// A line of the title that was found between a poem and its author's name: it is of no other text.
  title?: number;
  /// Set where nothing but its words parts it from the seat before: what it costs to hold the two apart.
  seam: number | null;
}

/// A run of headline lines; `at` seats stand before it on the page.
export interface HeadRun {
  readonly lines: number[];
  at: number;
  /// By-lines that stand under headlines of the run, each with how many of its lines stand before it.
  readonly bylines?: { readonly line: number; readonly behind: number }[];
}

export interface Seating {
  readonly seats: Seat[];
  readonly runs: HeadRun[];
  /// By-lines without a body.
  readonly stray: number[];
  readonly rarity: Rarity;
  /// The share of the page's reports that open with a dateline or by-line, and whether that is most of them.
  readonly cues: number;
  readonly cued: boolean;
  /// Texts that stop in mid-sentence, each with the one that goes on from it.
  readonly ties?: ReadonlyMap<number, number>;
}

/// Whether an author stands at the opening of a text, in its first line or in one of its own.
export const opensSigned = (lines: Readings, { bylines, bodies }: Seat): boolean => bylines.some(({ atEnd }) => !atEnd) || namesAuthor(lines, bodies[0]!.from);
/// Whether a line that begins a text names its author.
export const namesAuthor = (lines: Readings, line: number): boolean => (lines.at(line).opening?.opening.byline ?? null) !== null;

export const lastLine = (seat: Seat): number => seat.bodies.at(-1)!.to - 1;
export const measureOf = (seat: Seat): number => seat.bodies.at(-1)!.measure;

/// What stands on a page in its order, captions and furniture left out.
export type Item = { readonly kind: 'seat'; readonly seat: Seat } | { readonly kind: 'head' | 'byline' | 'headByline'; readonly from: number; readonly to: number };

/// The words of a seat's bodies.
export function tokensOf(lines: Readings, one: { readonly bodies: readonly { readonly from: number; readonly to: number }[] }): TokenSet {
  return tokens(one.bodies.map((body) => textOf(lines, body)).join(''));
}

/// The text of a body, its lines joined.
export const textOf = (lines: Readings, body: { readonly from: number; readonly to: number }): string => lines.textOf(body.from, body.to);

/// The number of its characters.
export const textLength = (lines: Readings, seat: Seat): number => seat.bodies.reduce((sum, body) => sum + lines.lengthOf(body.from, body.to), 0);

/// Whether a text is one short paragraph, as it stands beside a picture.
export function isBrief(lines: Readings, seat: Seat): boolean {
  const length = textLength(lines, seat);
  return seat.bodies.length === 1 && seat.bodies[0]!.units.length === 1 && length >= SCRAP && length < BRIEF;
}

const BRIEF = 160, SCRAP = 40;

/// What texts that stand near each other share, each pair weighed once.
export class Kin {
  private readonly known: Float64Array;

  constructor(readonly seats: readonly Seat[], private readonly rarity: Rarity) {
    this.known = new Float64Array(seats.length * NEAR).fill(NaN);
  }

  /// The likeness of the text at `earlier` with the one at `later`, at most `NEAR` behind it.
  likeness(earlier: number, later: number): number {
    const at = earlier * NEAR + later - earlier - 1;
    if (Number.isNaN(this.known[at])) this.known[at] = likeness(this.seats[earlier]!.tokens, this.seats[later]!.tokens, this.rarity);
    return this.known[at]!;
  }

  /// The same by their size: long ones share words by chance.
  alikeness(earlier: number, later: number): number {
    return this.likeness(earlier, later) / Math.sqrt(Math.max(1, this.seats[earlier]!.tokens.size) * Math.max(1, this.seats[later]!.tokens.size));
  }
}

const NEAR = 5;

/// The likeness that any two texts of the page have: the lower quartile over pairs that stand near each other.
export function usualLikeness(kin: Kin): number {
  const all: number[] = [];
  kin.seats.forEach((_, i) => {
    for (let k = i + 1; k < Math.min(kin.seats.length, i + NEAR + 1); k++) all.push(kin.alikeness(i, k));
  });
  all.sort((a, b) => a - b);
  return Math.max(1e-6, all[all.length >> 2] ?? 1e-6);
}
