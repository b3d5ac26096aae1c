import { INDENT } from '../page/measure';
import type { Labels } from './labels';
import type { Kind } from './states';
import { opensArticle } from './reading';
import { AWAITED } from './unfinished';
import type { Reading, Readings } from './readings';

/// A paragraph, verse or row of a body: lines `from` (included) to `to` (excluded).
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly verse: boolean;
  readonly measure: number;
  /// How clear the boundary before it is, in the weights' unit.
  readonly margin: number;
  /// Whether another text interrupts it in mid-sentence, for certain.
  readonly stops?: boolean;
}

/// A stretch of the page that the best path gave one purpose. Line numbers are indices into the page's lines.
export type Block =
  | { readonly kind: 'body'; readonly from: number; readonly to: number; readonly units: readonly Unit[]; readonly measure: number; /** Whether it begins in the middle of a paragraph. */ readonly midway?: boolean }
  | { readonly kind: 'head' | 'byline' | 'caption' | 'furniture'; readonly from: number; readonly to: number };

export type BodyBlock = Extract<Block, { kind: 'body' }>;

/// Cuts the labelled lines into blocks. A body is cut where a dateline opens a paragraph and behind an author's name, and where the rest of another was awaited (`unfinished.ts`) and follows at once.
export function cutBlocks(lines: Readings, labels: Labels, awaited: Uint8Array | null = null): Block[] {
  const blocks: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    const kind = labels.kind(i);
    let to = i + 1;
    if (kind === 'body' || kind === 'verse') {
      while (to < lines.length && isText(labels.kind(to)) && !beginsBody(lines, labels, i, to) && !(awaited?.[to] === AWAITED && resumesBeside(lines, labels, to)) && !poemBorder(lines, labels, i, to)) to++;
      blocks.push(body(labels, i, to));
    } else {
      if (kind === 'head') while (to < lines.length && labels.kind(to) === 'head') to++;
      else if (kind === 'caption') while (to < lines.length && labels.kind(to) === 'caption' && !labels.first(to)) to++;
      blocks.push({ kind, from: i, to });
    }
    i = to;
  }
  return blocks;
}

const isText = (kind: Kind): boolean => kind === 'body' || kind === 'verse';

function beginsBody(lines: Readings, labels: Labels, from: number, i: number): boolean {
  if (labels.kind(i) === 'body' && !labels.first(i)) return false;
  return opensArticle(lines.at(i)) || (lines.at(i - 1).trailing !== null && !isNextBrief(lines.at(from), lines.at(i)));
}

/// By how many em a text's last line is shorter than its measure.
const SHORT = 1.6;

/// Whether the rest of an interrupted text follows right behind the last line of another, which is short.
function resumesBeside(lines: Readings, labels: Labels, i: number): boolean {
  const measure = labels.measure(i - 1);
  if (labels.kind(i) !== 'body' || labels.first(i)) return false;
  return measure !== null && lines.at(i - 1).end === 'sentence' && lines.width[i - 1]! + (labels.first(i - 1) ? INDENT : 0) < measure - SHORT;
}

/// What stands before each of several briefs under one headline.
const BULLET = /^[●▲■◆★▶□◇○▼]/;

/// Briefs under one headline, each with its author: the name behind one is not the end of them.
const isNextBrief = (first: Reading, next: Reading): boolean => BULLET.test(next.shown) && next.shown[0] === first.shown[0];

/// Whether a body is such a list of briefs.
export const isBriefs = (lines: Readings, { units }: BodyBlock): boolean =>
  units.some((unit, u) => u > 0 && isNextBrief(lines.at(units[0]!.from), lines.at(unit.from)) && lines.at(unit.from - 1).trailing !== null);

/// A poem of this many lines stands by itself; shorter ones, or those that a colon announces, are quoted in a text.
const POEM = 5;

/// Whether a poem ends, or begins, between line `i` and the one before it.
function poemBorder(lines: Readings, labels: Labels, from: number, i: number): boolean {
  const verse = labels.kind(i) === 'verse';
  if (verse === (labels.kind(i - 1) === 'verse')) return false;
  if (verse) return lines.length >= i + POEM && allVerse(labels, i, i + POEM) && lines.at(i - 1).end !== 'colon';
  return i - from >= POEM && allVerse(labels, from, i);
}

function allVerse(labels: Labels, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (labels.kind(i) !== 'verse') return false;
  return true;
}

export const isPoem = (block: BodyBlock): boolean => block.units.length >= POEM && block.units.every((unit) => unit.verse);

function body(labels: Labels, from: number, to: number): BodyBlock {
  const units: Unit[] = [];
  const measures: number[] = [];
  let start = from;
  const close = (end: number): void => {
    if (end > start) units.push({ from: start, to: end, verse: labels.kind(start) === 'verse', measure: labels.measure(end - 1) ?? 0, margin: labels.margin(start) });
    start = end;
  };
  for (let i = from; i < to; i++) {
    const measure = labels.measure(i);
    if (measure !== null) measures.push(measure);
    if (i > from && (labels.kind(i) === 'verse' || labels.first(i) || labels.kind(i - 1) === 'verse')) close(i);
  }
  close(to);
  measures.sort((a, b) => a - b);
  return { kind: 'body', from, to, units, measure: measures[measures.length >> 1] ?? 0, midway: labels.kind(from) === 'body' && !labels.first(from) };
}
