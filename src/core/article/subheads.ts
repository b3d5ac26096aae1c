import { isPoem } from './blocks';
import { COLUMN } from './kinds';
import type { Reading } from './reading';
import { alikeness, measureOf, usualLikeness, type HeadRun, type Seat, type Seating } from './seat';
import { likeness, tokens } from './shared';
import { S } from './weights';

/// For each run of headline lines, how much speaks for a sub-heading inside one text (the logarithm of the odds); −Infinity where it can be none.
export function subheadOdds(lines: readonly Reading[], seating: Seating): number[] {
  const habits = habitsOf(seating);
  return seating.runs.map((run) => {
    const signs = signsOf(lines, seating, run, habits);
    return signs === null ? -Infinity : (Object.keys(signs) as Sign[]).reduce<number>((sum, sign) => sum + S[sign] * signs[sign], S.base);
  });
}

export type Sign = Exclude<keyof typeof S, 'base'>;

/// What a page's texts share with one another, and how they are headed: what two parts of one text are measured by.
interface Habits {
  /// The middle of the likeness of neighbours, by their size.
  readonly likeness: number;
  readonly lone: readonly HeadRun[];
  /// Lines of a run on average.
  readonly count: number;
}

function habitsOf({ seats, runs, rarity }: Seating): Habits {
  return {
    likeness: usualLikeness(seats, rarity),
    lone: runs.filter((run) => run.lines.length === 1),
    count: runs.reduce((sum, run) => sum + Math.min(4, run.lines.length), 0) / Math.max(1, runs.length),
  };
}

const MOST_LINES = 3;
const TELLING = 150;

/// What is seen of a run between two bodies that tells a sub-heading from a headline; null where it can be no sub-heading.
export function signsOf(lines: readonly Reading[], seating: Seating, run: HeadRun, habits: Habits = habitsOf(seating)): Record<Sign, number> | null {
  const before = seating.seats[run.at - 1];
  const after = seating.seats[run.at];
  if (!before || !after || run.lines.length > MOST_LINES) return null;
  // What stands beside a poem is a title.
  if (isPoem(after.bodies[0]!) || isPoem(before.bodies.at(-1)!)) return null;
  const own = run.lines.map((i) => lines[i]!);
  const width = Math.max(...own.map((line) => line.width));
  const apart = Math.abs(measureOf(before) - after.bodies[0]!.measure);
  const near = habits.lone.filter((other) => other !== run && Math.abs(other.at - run.at) <= 2);
  const words = tokens(own.map((line) => line.shown).join(''));
  const share = (seat: Seat): number => Math.min(1, likeness(words, seat.tokens, seating.rarity) / Math.max(4, words.size * 2));
  const first = own[0]!;
  const yes = (it: boolean): number => (it ? 1 : 0);
  return {
    two: yes(own.length === 2),
    short: yes(width <= 8),
    long: yes(width > 13.5),
    column: yes(own.some((line) => COLUMN.test(line.shown))),
    opens: yes(after.opening),
    ended: yes(before.closing),
    sameMeasure: yes(apart <= 1),
    otherMeasure: yes(apart > 1.5),
    cueless: yes(!after.opening && seating.cues >= 0.75),
    alone: yes(near.length === 0),
    picture: yes(after.bodies[0]!.from > run.lines.at(-1)! + 1 || before.bodies.at(-1)!.to < run.lines[0]!),
    // A short text shares words by chance, or none by chance.
    alike: Math.max(-1, Math.min(1, Math.log(Math.max(1e-3, alikeness(before, after, seating.rarity) / habits.likeness)))) * Math.min(1, Math.min(before.tokens.size, after.tokens.size) / TELLING),
    item: yes(first.startsItem || near.some((other) => lines[other.lines[0]!]!.shown[0] === first.shown[0])),
    sharesBefore: share(before),
    sharesAfter: share(after),
    brief: yes(textLength(lines, after) < 150),
    fewer: Math.max(-1, Math.min(2, habits.count - own.length)),
  };
}

const textLength = (lines: readonly Reading[], seat: Seat): number =>
  seat.bodies.reduce((sum, body) => sum + lines.slice(body.from, body.to).reduce((part, line) => part + line.shown.length, 0), 0);
