import { lastAtMost } from '../text/span';
import { isPoem } from './blocks';
import { COLUMN } from './kinds';
import type { Readings } from './readings';
import { isBrief, lastLine, measureOf, opensSigned, textLength, usualLikeness, type HeadRun, type Kin, type Seat, type Seating } from './seat';
import type { Rarity } from './shared';
import { tokens, type TokenSet } from './token-set';
import { S, type P } from './weights';
import { greatest } from '../text/extremes';

/// For each run of headline lines, how much speaks for a sub-heading inside one text (the logarithm of the odds), on a page whose headlines stand as `side` says; −Infinity
/// where it can be none.
export function subheadOdds(lines: Readings, seating: Seating, kin: Kin): Readonly<Record<Side, readonly number[]>> {
  const habits = habitsOf(seating, kin);
  const signs = seating.runs.map((run) => signsOf(lines, seating, run, habits));
  const odds = (side: Side): number[] => signs.map((found) => (found === null ? -Infinity : oddsOf(found, side)));
  return { after: odds('after'), before: odds('before'), mixed: odds('mixed') };
}

export type Side = keyof typeof P.order;
export type Sign = Exclude<keyof typeof S, 'base' | 'sides'>;
export type Share = keyof typeof S.sides.after;

/// What is seen of a run between two bodies that tells a sub-heading from a headline; what it shares with them says different things by where headlines stand.
export interface Signs {
  readonly own: Readonly<Record<Sign, number>>;
  readonly shares: Readonly<Record<Share, number>>;
}

function oddsOf({ own, shares }: Signs, side: Side): number {
  let odds: number = S.base;
  for (const sign of Object.keys(own) as Sign[]) odds += S[sign] * own[sign];
  const weights = side === 'mixed' ? [S.sides.after, S.sides.before] : [S.sides[side]];
  for (const share of Object.keys(shares) as Share[]) for (const one of weights) odds += (one[share] * shares[share]) / weights.length;
  return odds;
}

/// What a page's texts share with one another, and how they are headed: what two parts of one text are measured by.
interface Habits {
  readonly kin: Kin;
  /// The middle of the likeness of neighbours, by their size.
  readonly likeness: number;
  readonly lone: readonly HeadRun[];
  /// Texts that stop in mid-sentence and go on elsewhere, and those that go on from them.
  readonly interrupted: ReadonlySet<number>;
  readonly continued: ReadonlySet<number>;
  /// The share of texts before one that opens with a dateline or its author which end with their author's name.
  readonly ends: number;
  /// Lines of a run on average.
  readonly count: number;
}

function habitsOf({ seats, runs, ties }: Seating, kin: Kin): Habits {
  return {
    kin,
    likeness: usualLikeness(kin),
    lone: runs.filter((run) => run.lines.length === 1),
    interrupted: new Set(ties?.keys()),
    continued: new Set(ties?.values()),
    ends: endsOf(seats),
    count: runs.reduce((sum, run) => sum + Math.min(4, run.lines.length), 0) / Math.max(1, runs.length),
  };
}

function endsOf(seats: readonly Seat[]): number {
  const ended = seats.filter((seat, s) => seats[s + 1]?.opening && !isPoem(seat.bodies[0]!));
  return ended.filter((seat) => seat.closing).length / Math.max(LEAST_ENDS, ended.length);
}

/// So many texts tell a page's habit.
const LEAST_ENDS = 3;

/// What notices are called.
const NOTICE = /(?:启事|公告|通告|通知|声明|告示|公示|更正|公开信|一封信)$/;

const SPEAKS = /^(?:[问答]|[QA]\d{0,2})[:：]/;

/// Whether questions and answers begin with the second of two texts.
const opensInterview = (lines: Readings, before: Seat, after: Seat): boolean =>
  SPEAKS.test(lines.at(after.bodies[0]!.from).shown) && !before.bodies.some((body) => body.units.some((unit) => SPEAKS.test(lines.at(unit.from).shown)));

/// Whether neither of the texts around a run tells where it begins or ends.
const isPlain = ({ seats }: Seating, run: HeadRun): boolean => seats[run.at - 1] !== undefined && seats[run.at] !== undefined && !seats[run.at - 1]!.closing && !seats[run.at]!.opening;

/// Two halves of a line that a blank parts, as headlines have them.
const HALVES = /\p{Script=Han}[\s\u3000]+\p{Script=Han}/u;

const MOST_LINES = 3;
/// The share of texts from which on something is the page's habit.
const HABIT = 0.6;
/// The share of texts with an opening from which on the lack of one tells something.
const TOLD = 0.4;
const TELLING = 150;
const LONG_TEXT = 600;

/// Null where it can be no sub-heading.
export function signsOf(lines: Readings, seating: Seating, run: HeadRun, habits: Habits): Signs | null {
  const before = seating.seats[run.at - 1];
  const after = seating.seats[run.at];
  if (!before || !after || run.lines.length > MOST_LINES) return null;
  // No sub-heading stands in the middle of a sentence.
  if (habits.interrupted.has(run.at - 1) || habits.continued.has(run.at)) return null;
  // What stands beside a poem is a title.
  if (isPoem(after.bodies[0]!) || isPoem(before.bodies.at(-1)!)) return null;
  const own = run.lines.map((i) => lines.at(i));
  const shown = own.map((line) => line.shown).join('');
  const apart = Math.abs(measureOf(before) - after.bodies[0]!.measure);
  const near: HeadRun[] = [];
  for (let k = lastAtMost(habits.lone, run.at - 3, (other) => other.at) + 1; k < habits.lone.length && habits.lone[k]!.at <= run.at + 2; k++) if (habits.lone[k] !== run) near.push(habits.lone[k]!);
  const first = own[0]!;
  const yes = (it: boolean): number => (it ? 1 : 0);
  return {
    own: {
      long: yes(greatest(own.map((line) => line.width)) > 13.5),
      column: yes(own.some((line) => COLUMN.test(line.shown))),
      comma: yes(shown.includes('，')),
      cry: yes(/[！？…]$/.test(shown)),
      opens: yes(after.opening),
      // Questions and answers have labels, too.
      rows: yes(own.length === 1 && !SPEAKS.test(lines.at(after.bodies[0]!.from).shown) && lines.at(after.bodies[0]!.from).label && lines.get(after.bodies[0]!.from + 1)?.label === true),
      ended: yes(before.closing || lines.at(lastLine(before)).letter !== null),
      notice: yes(NOTICE.test(shown) || lines.at(after.bodies[0]!.from).letter === 'greeting'),
      interview: yes(opensInterview(lines, before, after)),
      signedTwice: yes(after.closing && opensSigned(lines, before)),
      leads: yes(own.at(-1)!.shown.endsWith('——')),
      brief: yes(isBrief(lines, before) && isBrief(lines, after) && !near.some((other) => Math.abs(other.at - run.at) === 1 && isPlain(seating, other))),
      midway: yes(lines.at(lastLine(before)).stopsMidway),
      sameMeasure: yes(apart <= 1),
      oneMeasure: yes(apart < 0.3),
      cueless: yes(!after.opening && seating.cues >= 0.75),
      unended: yes(habits.ends >= HABIT && !before.closing && !after.opening),
      chain: yes((seating.cues >= TOLD || habits.ends >= HABIT) && own.length === 1 && isPlain(seating, run) && near.some((other) => Math.abs(other.at - run.at) === 1 && isPlain(seating, other))),
      alone: yes(near.length === 0),
      alikeNear: yes(own.length === 1 && near.some((other) => Math.abs(lines.at(other.lines[0]!).width - first.width) <= 3)),
      picture: yes(after.bodies[0]!.from > run.lines.at(-1)! + 1 || before.bodies.at(-1)!.to < run.lines[0]!),
      // A short text shares words by chance, or none by chance.
      alike: Math.max(-1, Math.min(1, Math.log(Math.max(1e-3, habits.kin.alikeness(run.at - 1, run.at) / habits.likeness)))) * Math.min(1, Math.min(before.tokens.size, after.tokens.size) / TELLING),
      item: yes(first.startsItem || near.some((other) => lines.at(other.lines[0]!).shown[0] === first.shown[0])),
      longBefore: Math.min(1, textLength(lines, before) / LONG_TEXT),
      spaced: yes(own.some((line) => line.spaced)),
      halves: yes(own.some((line) => !line.spaced && HALVES.test(line.text))),
      last: yes(run.at === seating.seats.length - 1),
      fewer: Math.max(-1, Math.min(2, habits.count - own.length)),
    },
    shares: { ...sharesOf(tokens(shown), before.tokens, after.tokens, seating.rarity), noticeBehind: yes(isNotice(lines, seating.runs, run)) },
  };
}

/// Whether the text behind a run has what notices are called behind it.
function isNotice(lines: Readings, runs: readonly HeadRun[], run: HeadRun): boolean {
  const next = runs[lastAtMost(runs, run.at + 1, (other) => other.at)]!;
  return next.at === run.at + 1 && NOTICE.test(lines.at(next.lines.at(-1)!).shown);
}

function sharesOf(words: TokenSet, before: TokenSet, after: TokenSet, rarity: Rarity): Record<Exclude<Share, 'noticeBehind'>, number> {
  let sharesBefore = 0;
  let sharesAfter = 0;
  let onlyBefore = 0;
  let onlyAfter = 0;
  for (const word of words.list) {
    const weight = rarity.weight(word);
    const b = before.has(word);
    const a = after.has(word);
    if (b) sharesBefore += weight;
    if (a) sharesAfter += weight;
    if (b && !a) onlyBefore += weight;
    if (a && !b) onlyAfter += weight;
  }
  const part = (sum: number): number => Math.min(1, sum / Math.max(4, words.size * 2));
  return { sharesBefore: part(sharesBefore), sharesAfter: part(sharesAfter), onlyBefore: part(onlyBefore), onlyAfter: part(onlyAfter) };
}
