import type { BodyBlock, Unit } from './blocks';
import type { Reading } from './reading';
import { tokensOf, type Seat, type Seating } from './seat';
import { isTelling } from './shared';
import { P } from './weights';

/// Where two texts follow each other with nothing between them (no headline, author or dateline), only their words and measures can tell. Texts of a page whose reports do
/// not open with a dateline are cut in two where both sides share hardly more than strangers do. The halves are held together again unless each finds a headline.
export function openSeams(lines: readonly Reading[], seating: Seating): Seating {
  const { seats, runs, cued } = seating;
  if (cued || seats.length < 2 || runs.length < 2) return seating;
  const found = new Map<string, number>();
  for (const seat of seats) for (const token of seat.tokens) found.set(token, (found.get(token) ?? 0) + 1);
  const out: Seat[] = [];
  const moved: number[] = [];
  for (const seat of seats) {
    moved.push(out.length);
    const seam = bestSeam(lines, seat, (token) => Math.log((seats.length + 2) / ((found.get(token) ?? 1) + 1)) * (isTelling(token) ? 1 : 0.3));
    if (seam) out.push(...cut(lines, seat, seam));
    else out.push(seat);
  }
  moved.push(out.length);
  return { ...seating, seats: out, runs: runs.map((run) => ({ lines: run.lines, at: moved[run.at]! })) };
}

interface Seam {
  readonly block: number;
  readonly unit: number;
  readonly cost: number;
}

/// The units of a text that are looked at for a seam at most, and the characters that each side must have.
const MOST_UNITS = 60;
const LEAST_TEXT = 70;

function bestSeam(lines: readonly Reading[], seat: Seat, weigh: (token: string) => number): Seam | null {
  const units = seat.bodies.flatMap((body, block) => body.units.map((unit, index) => ({ unit, block, index })));
  if (units.length < 2 || units.length > MOST_UNITS || seat.subheads.length > 0) return null;
  const words = units.map(({ unit }) => wordsOf(lines, unit));
  const sizes = units.map(({ unit }) => lengthOf(lines, unit));
  let best: Seam | null = null;
  for (let k = 1; k < units.length; k++) {
    if (sum(sizes.slice(0, k)) < LEAST_TEXT || sum(sizes.slice(k)) < LEAST_TEXT) continue;
    if (lines[units[k]!.unit.from - 1]!.end !== 'sentence') continue;
    const before = union(words.slice(0, k));
    const after = union(words.slice(k));
    let shared = 0;
    for (const token of before) if (after.has(token)) shared += weigh(token);
    const alike = shared / Math.sqrt(before.size * after.size);
    const apart = Math.abs(units[k - 1]!.unit.measure - units[k]!.unit.measure) > 1;
    const cost = (P.seam + P.seamAlike * alike) * (apart ? P.seamMeasure : 1);
    if (cost < P.seamMost && (best === null || cost < best.cost)) best = { block: units[k]!.block, unit: units[k]!.index, cost };
  }
  return best;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
const lengthOf = (lines: readonly Reading[], unit: Unit): number => sum(lines.slice(unit.from, unit.to).map((line) => line.shown.length));
const wordsOf = (lines: readonly Reading[], unit: Unit): Set<string> => tokensOf(lines, { bodies: [{ from: unit.from, to: unit.to }] });

function cut(lines: readonly Reading[], seat: Seat, seam: Seam): Seat[] {
  const block = seat.bodies[seam.block]!;
  const at = block.units[seam.unit]!.from;
  const head: BodyBlock = { ...block, to: at, units: block.units.slice(0, seam.unit) };
  const tail: BodyBlock = { ...block, from: at, units: block.units.slice(seam.unit) };
  const before = [...seat.bodies.slice(0, seam.block), ...(head.units.length > 0 ? [head] : [])];
  const after = [tail, ...seat.bodies.slice(seam.block + 1)];
  const first: Seat = { ...seat, bodies: before, bylines: seat.bylines.filter((own) => !own.atEnd), closing: false, tokens: tokensOf(lines, { bodies: before }) };
  const second: Seat = { ...seat, bodies: after, bylines: seat.bylines.filter((own) => own.atEnd), opening: false, tokens: tokensOf(lines, { bodies: after }), seam: seam.cost };
  return [first, second];
}
