import { isPoem, type Block, type BodyBlock } from './blocks';
import { COLUMN } from './kinds';
import type { Reading } from './reading';
import { openSeams } from './seams';
import { isTelling, likeness, Rarity, tokens } from './shared';
import { P } from './weights';

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
  tokens: ReadonlySet<string>;
  /// Set where nothing but its words parts it from the seat before: how much both share, by their size.
  seam: number | null;
}

/// A run of headline lines; `at` seats stand before it on the page.
export interface HeadRun {
  readonly lines: number[];
  at: number;
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
}

export const firstLine = (seat: Seat): number => seat.bodies[0]!.from;
export const lastLine = (seat: Seat): number => seat.bodies.at(-1)!.to - 1;
export const measureOf = (seat: Seat): number => seat.bodies.at(-1)!.measure;

type Item = { readonly kind: 'seat'; readonly seat: Seat } | { readonly kind: 'head' | 'byline'; readonly from: number; readonly to: number };

/// Puts bodies, headlines and by-lines in their order, captions and furniture left out: bodies that only a picture parted are one again, by-lines go to the body
/// they stand at, sub-headings into it.
export function seat(lines: readonly Reading[], blocks: readonly Block[]): Seating {
  const items = gather(lines, blocks);
  const stray = giveBylines(lines, items);
  freeHeads(lines, items);
  titlePoems(items);
  const seats: Seat[] = [];
  const runs: HeadRun[] = [];
  for (const item of items) {
    if (item.kind === 'seat') seats.push(item.seat);
    else if (item.kind === 'head') {
      const last = runs.at(-1);
      const own = range(item.from, item.to);
      if (last && last.at === seats.length) last.lines.push(...own);
      else runs.push({ lines: own, at: seats.length });
    }
  }
  for (const one of seats) one.tokens = tokensOf(lines, one);
  const headed = new Set(runs.filter((run) => run.lines.length > 1).map((run) => run.at));
  const starts = seats.filter((one, i) => i === 0 || seats[i - 1]!.closing || headed.has(i));
  const cues = starts.length > 1 ? starts.filter((one) => one.opening).length / starts.length : 0;
  const cued = cues >= 0.6;
  const rarity = new Rarity(seats.map((one) => one.tokens));
  return openSeams(lines, foldSubheads(lines, { seats, runs, stray, rarity, cues, cued }));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

export function tokensOf(lines: readonly Reading[], one: { readonly bodies: readonly { readonly from: number; readonly to: number }[] }): Set<string> {
  let text = '';
  for (const body of one.bodies) for (let i = body.from; i < body.to; i++) text += lines[i]!.shown;
  return tokens(text);
}

function gather(lines: readonly Reading[], blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  for (const block of blocks) {
    if (block.kind === 'caption' || block.kind === 'furniture') continue;
    if (block.kind !== 'body') {
      items.push({ kind: block.kind, from: block.from, to: block.to });
      continue;
    }
    const opening = lines[block.from]!.opening !== null;
    const closing = lines[block.to - 1]!.trailing !== null;
    const last = items.at(-1);
    if (last?.kind === 'seat' && !opening && !last.seat.closing && !isPoem(block) && !isPoem(last.seat.bodies.at(-1)!)) {
      last.seat.bodies.push(block);
      last.seat.closing = closing;
    } else items.push({ kind: 'seat', seat: { bodies: [block], bylines: [], subheads: [], opening, closing, tokens: new Set(), seam: null } });
  }
  return items;
}

/// Gives each by-line that stands alone to the body before it (at its end) or behind it (at its opening). Between two bodies the page's habit decides.
function giveBylines(lines: readonly Reading[], items: Item[]): number[] {
  const stray: number[] = [];
  let ends = 0;
  let opens = 0;
  items.forEach((item, i) => {
    if (item.kind === 'seat' && lines[lastLine(item.seat)]!.trailing) ends++;
    if (item.kind !== 'byline') return;
    const before = items[i - 1]?.kind === 'seat';
    const after = items[i + 1]?.kind === 'seat';
    if (before && !after) ends++;
    if (after && !before) opens++;
  });
  const headFirst = items[0]?.kind === 'head';
  const habit = Math.max(-2, Math.min(2, (ends - opens) / 2));
  items.forEach((item, i) => {
    if (item.kind !== 'byline') return;
    const before = items[i - 1];
    const after = items[i + 1];
    const previous = before?.kind === 'seat' ? before.seat : null;
    const next = after?.kind === 'seat' ? after.seat : null;
    let atEnd = previous !== null;
    if (previous && next) {
      const form = lines[item.from]!.byline?.form;
      const lean = habit + (form === 'role' ? -1 : form === 'bracket' ? 2 : 0.5) + (previous.closing ? -5 : 0) + (next.opening ? 3 : 0) + (isPoem(next.bodies[0]!) ? -2 : 0);
      atEnd = lean >= 0;
    }
    if (atEnd && previous) {
      // A second name behind a text that has its author is a title: the short titles of poems look like names.
      const titled = (headFirst ? items[i - 2] : after)?.kind === 'head';
      if ((previous.closing && !next) || (isPoem(previous.bodies[0]!) && !titled && lines[item.from]!.byline?.form === 'names')) {
        items[i] = { kind: 'head', from: item.from, to: item.to };
        return;
      }
      previous.bylines.push({ line: item.from, atEnd: true });
      previous.closing = true;
    } else if (next) {
      next.bylines.push({ line: item.from, atEnd: false });
      next.opening = true;
    } else {
      const near = [...items.slice(0, i)].reverse().find((one) => one.kind === 'seat') ?? items.slice(i).find((one) => one.kind === 'seat');
      if (near?.kind === 'seat') near.seat.bylines.push({ line: item.from, atEnd: false });
      else stray.push(item.from);
    }
  });
  return stray;
}

/// How many lines of a headline beside a poem may be taken for verse, and how many words each must share with its own text.
const SWALLOWED = 6;
const SHARED_WORDS = 2;

/// A headline beside a poem is easily read as its first or last verses: lines that share words with the text on that side, where no headline stands between the
/// two, are given back.
function freeHeads(lines: readonly Reading[], items: Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    const poem = item.kind === 'seat' && item.seat.bodies.length === 1 ? item.seat.bodies[0]! : null;
    if (item.kind !== 'seat' || !poem || !isPoem(poem)) continue;
    const next = items[i + 1];
    const before = items[i - 1];
    const after = next?.kind === 'seat' ? tellingLines(lines, poem, tokensOf(lines, next.seat), -1) : 0;
    const ahead = before?.kind === 'seat' ? tellingLines(lines, poem, tokensOf(lines, before.seat), 1) : 0;
    if (after + ahead === 0 || after + ahead > poem.units.length - 2) continue;
    const units = poem.units.slice(ahead, poem.units.length - after);
    item.seat.bodies[0] = { ...poem, from: units[0]!.from, to: units.at(-1)!.to, units };
    if (after > 0) items.splice(i + 1, 0, { kind: 'head', from: units.at(-1)!.to, to: poem.to });
    if (ahead > 0) items.splice(i, 0, { kind: 'head', from: poem.from, to: units[0]!.from });
  }
}

/// How many of the poem's lines, from its start (`step` 1) or its end (-1), reach to the last that shares words with a neighbouring text.
function tellingLines(lines: readonly Reading[], poem: BodyBlock, neighbour: ReadonlySet<string>, step: 1 | -1): number {
  let count = 0;
  for (let k = 0; k < Math.min(SWALLOWED, poem.units.length); k++) {
    const line = step > 0 ? poem.from + k : poem.to - 1 - k;
    const shared = [...tokens(lines[line]!.shown)].filter((token) => neighbour.has(token) && isTelling(token));
    if (shared.length >= SHARED_WORDS) count = k + 1;
  }
  return count;
}

/// A poem's title is a short line as its verses are: where none stands beside the poem, its last line is taken (its first, if no author's name stands over it and
/// the page prints titles first).
function titlePoems(items: Item[]): void {
  const headFirst = items[0]?.kind === 'head';
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'seat' || item.seat.bodies.length > 1 || !isPoem(item.seat.bodies[0]!)) continue;
    if ((headFirst || items[i - 2]?.kind !== 'seat' ? items[i - 1] : null)?.kind === 'head' || items[i + 1]?.kind === 'head') continue;
    const poem = item.seat.bodies[0]!;
    const first = headFirst && !item.seat.bylines.some((own) => !own.atEnd);
    const line = first ? poem.from : poem.to - 1;
    const units = poem.units.filter((unit) => unit.from !== line);
    item.seat.bodies[0] = { ...poem, from: units[0]!.from, to: units.at(-1)!.to, units };
    items.splice(first ? i : i + 1, 0, { kind: 'head', from: line, to: line + 1 });
  }
}

/// Finds the sub-headings among the headlines that stand between two bodies, and makes one of such bodies.
function foldSubheads(lines: readonly Reading[], seating: Seating): Seating {
  const { seats, runs, rarity, cues } = seating;
  const runAt = new Map(runs.map((run) => [run.at, run]));
  const lone = runs.filter((run) => run.lines.length === 1);
  const tails = seats.filter((_, i) => runAt.has(i + 1));
  const habits: Habits = { cues, ended: tails.length > 1 && tails.filter((one) => one.closing).length >= tails.length * 0.5, likeness: usualLikeness(seats, rarity) };
  const kept: Seat[] = seats.slice(0, 1);
  const left: HeadRun[] = runs.filter((run) => run.at === 0);
  for (let i = 1; i < seats.length; i++) {
    const run = runAt.get(i);
    const before = kept.at(-1)!;
    const after = seats[i]!;
    if (run && subheadScore(lines, run, before, after, rarity, habits, near(lone, i)) >= P.subhead) {
      before.subheads.push(...run.lines);
      before.bodies.push(...after.bodies);
      before.bylines.push(...after.bylines);
      before.closing = after.closing;
      before.tokens = new Set([...before.tokens, ...after.tokens]);
    } else {
      if (run) left.push({ lines: run.lines, at: kept.length });
      kept.push(after);
    }
  }
  left.push(...runs.filter((run) => run.at === seats.length && seats.length > 0).map((run) => ({ lines: run.lines, at: kept.length })));
  return { ...seating, seats: kept, runs: left };
}

/// Lone lines not far from seat `i`: the sub-headings of one text often begin alike.
const near = (lone: readonly HeadRun[], i: number): HeadRun[] => lone.filter((run) => Math.abs(run.at - i) < 6);

/// What a page's texts share with one another, and how they open and end: what two parts of one text are measured by.
interface Habits {
  readonly cues: number;
  readonly ended: boolean;
  /// The middle of the likeness of neighbours, by their size.
  readonly likeness: number;
}

const SHORT = 10;
const LONG = 13.5;

function subheadScore(lines: readonly Reading[], run: HeadRun, before: Seat, after: Seat, rarity: Rarity, habits: Habits, lone: readonly HeadRun[]): number {
  const count = run.lines.length;
  const first = lines[run.lines[0]!]!;
  const apart = Math.abs(measureOf(before) - after.bodies[0]!.measure);
  let score: number = count === 1 ? P.subheadOne : count === 2 ? P.subheadTwo : P.subheadMore;
  if (first.width <= SHORT) score += P.subheadShort;
  else if (first.width > LONG) score += P.subheadLong;
  if (COLUMN.test(first.shown)) score += P.subheadColumn;
  if (after.opening) score += P.subheadOpening;
  if (before.closing) score += P.subheadAfterEnd;
  if (apart <= 1) score += P.subheadMeasure;
  else if (apart > 1.5) score += P.subheadOtherMeasure;
  score += P.subheadCueless * Math.max(0, habits.cues * 2 - 1);
  if (habits.ended && !before.opening) score += P.subheadEndless;
  if (!lone.some((other) => other !== run && Math.abs(other.at - run.at) <= 2)) score += P.subheadAlone;
  if (after.bodies[0]!.from > run.lines.at(-1)! + 1) score += P.subheadPicture;
  if (first.startsItem || lone.some((other) => other !== run && lines[other.lines[0]!]!.shown[0] === first.shown[0])) score += P.subheadItem;
  const alike = alikeness(before, after, rarity) / habits.likeness;
  if (alike >= P.alike) score += P.subheadAlike;
  else if (alike < P.unlike) score += P.subheadUnlike;
  return score;
}

/// The likeness of two texts, by their size: long ones share words by chance.
export const alikeness = (a: Seat, b: Seat, rarity: Rarity): number => likeness(a.tokens, b.tokens, rarity) / Math.sqrt(Math.max(1, a.tokens.size) * Math.max(1, b.tokens.size));

/// The likeness that any two texts of the page have: the lower quartile over pairs that stand near each other.
export function usualLikeness(seats: readonly Seat[], rarity: Rarity): number {
  const all: number[] = [];
  seats.forEach((one, i) => {
    for (let k = i + 1; k < Math.min(seats.length, i + 6); k++) all.push(alikeness(one, seats[k]!, rarity));
  });
  all.sort((a, b) => a - b);
  return Math.max(1e-6, all[all.length >> 2] ?? 1e-6);
}
