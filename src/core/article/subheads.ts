import { COLUMN } from './kinds';
import type { Reading } from './reading';
import { alikeness, measureOf, usualLikeness, type HeadRun, type Seat, type Seating } from './seat';
import type { Rarity } from './shared';
import { P } from './weights';

/// Finds the sub-headings among the headlines that stand between two bodies, and makes one of such bodies.
export function foldSubheads(lines: readonly Reading[], seating: Seating): Seating {
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
