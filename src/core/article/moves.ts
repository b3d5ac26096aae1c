import type { Reading } from './reading';
import type { HeadRun, Seating } from './seat';
import { likeness } from './shared';
import { tokens, type TokenSet } from './token-set';
import { splitCost } from './splits';
import { P } from './weights';

/// Lines of a run that are one headline, and the seat they go to; -1 if they find none.
export interface Group {
  readonly run: HeadRun;
  readonly lines: readonly number[];
  readonly seat: number;
}

/// One way to deal with a run: cut into headlines, each given to a body; or taken for a sub-heading, so that the bodies around it are one. Thousands are weighed and few taken: what a
/// headline's lines are is told when it is asked for.
export interface Move {
  readonly cost: number;
  /// The seats that get a headline, rising.
  readonly seats: readonly number[];
  /// The seat that is joined to the one before.
  readonly join: number | null;
  readonly run: HeadRun;
  /// How the run is cut; null where none of it or all of it goes to one seat.
  readonly cut: Cut | null;
}

/// The headlines of a move, in the order of the run.
export function groupsOf({ run, cut, seats, join }: Move): Group[] {
  if (join !== null) return [];
  if (cut === null) return [{ run, lines: run.lines, seat: seats[0] ?? -1 }];
  const out: Group[] = [];
  for (let one: Cut = cut; one.before; one = one.before) out.push({ run, lines: run.lines.slice(one.from, one.to), seat: one.seat });
  return out.reverse();
}

export type Order = (typeof P.order)[keyof typeof P.order];

/// How far a headline looks for its body, in bodies; a long run holds many headlines, and each of them passes over the others' bodies.
const REACH = 4;
const FARTHEST = 24;
/// The lines of a headline at most, and of a run that is cut at all.
const HEAD_LINES = 6;
const MOST_LINES = 72;
const OPTIONS = 6;
const BEAM = 24;
const MOVES = 64;

export const reachOf = (run: HeadRun): number => Math.min(FARTHEST, Math.max(REACH, run.lines.length));

export const groupTokens = (lines: readonly Reading[], own: readonly number[]): TokenSet => tokens(own.map((i) => lines[i]!.shown).join(''));

/// A run that is cut up to some line: its last headline and those before.
interface Cut {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
  readonly seat: number;
  readonly before: Cut | null;
  readonly depth: number;
  /// The bodies that its headlines go to, as one number or, where they are many, as text.
  readonly key: number | string;
}

/// A seat for a headline, and what it costs.
interface Option {
  readonly seat: number;
  readonly cost: number;
}

/// What is known of a run whatever order its page has: what each stretch of its lines shares with each seat near it, and what it costs to cut it before each line.
export class RunWeights {
  /// The first of the seats near by, and how many there are.
  readonly first: number;
  readonly near: number;
  private readonly gains: Float64Array;
  private readonly known: Uint8Array;
  private readonly parted: number[] = [];

  constructor(private readonly lines: readonly Reading[], private readonly seating: Seating, readonly run: HeadRun) {
    const reach = reachOf(run);
    const count = run.lines.length;
    this.first = Math.max(0, run.at - reach);
    this.near = Math.min(seating.seats.length, run.at + reach) - this.first;
    // A run that is not cut has one stretch.
    const stretches = count > MOST_LINES ? 1 : count * HEAD_LINES;
    this.gains = new Float64Array(stretches * this.near);
    this.known = new Uint8Array(stretches);
  }

  /// Where the gains of lines `from` to `to` (excluded) begin in what `gain` reads.
  private stretch(from: number, to: number): number {
    return this.run.lines.length > MOST_LINES ? 0 : from * HEAD_LINES + to - from - 1;
  }

  /// What the lines share with each of the seats near by, in their order.
  gainsOf(from: number, to: number): Float64Array {
    const stretch = this.stretch(from, to);
    const start = stretch * this.near;
    if (this.known[stretch] === 0) {
      this.known[stretch] = 1;
      const { seats, rarity } = this.seating;
      const own = groupTokens(this.lines, this.run.lines.slice(from, to));
      for (let k = 0; k < this.near; k++) {
        const shared = likeness(own, seats[this.first + k]!.tokens, rarity) * P.shared;
        this.gains[start + k] = Math.min(shared, P.sharedMost) + Math.max(0, shared - P.sharedMost) * P.sharedOver;
      }
    }
    return this.gains.subarray(start, start + this.near);
  }

  /// What it costs that one headline ends before line `at` of the run.
  splitAt(at: number): number {
    return (this.parted[at] ??= splitCost(this.lines, this.run.lines, at));
  }
}

/// The cheapest ways to cut one run into headlines and give them to bodies near it, best first. That none of it finds a body is always among them; `odds` are those of a
/// sub-heading.
export function movesOf(seating: Seating, weights: RunWeights, order: Order, odds: number): Move[] {
  const { run } = weights;
  const count = run.lines.length;
  const lost: Move = { cost: P.orphan, seats: [], join: null, run, cut: null };
  if (count > MOST_LINES) return [lost, ...optionsOf(seating, weights, order, 0, count).map(({ seat, cost }): Move => ({ cost, seats: [seat], join: null, run, cut: null }))];
  const cuts: Cut[][] = Array.from({ length: count + 1 }, () => []);
  const start: Cut = { cost: 0, from: 0, to: 0, seat: -1, before: null, depth: 0, key: 0 };
  for (let from = 0; from < count; from++) {
    const open = from === 0 ? [start] : keep(cuts[from]!, BEAM);
    const parted = from === 0 ? 0 : weights.splitAt(from);
    const last = from === 0 ? null : weights.gainsOf(from - 1, from);
    for (let to = from + 1; to <= Math.min(count, from + HEAD_LINES); to++) {
      const long = P.headLines[Math.min(to - from, P.headLines.length) - 1]!;
      const found = optionsOf(seating, weights, order, from, to);
      for (const cut of open) {
        const own = cut.cost + parted + long + (cut.seat >= 0 && last![cut.seat - weights.first] === 0 ? P.splitMute : 0);
        for (const { seat, cost } of found) {
          if (!has(cut, seat)) cuts[to]!.push(cutOf(own + cost + (cut.seat > seat ? P.crossed : 0), from, to, seat, cut, weights.first));
        }
        if (cut.seat >= 0 && from > 0) cuts[to]!.push(cutOf(own + P.orphan, from, to, -1, cut, weights.first));
      }
    }
  }
  const moves = keep(cuts[count]!, MOVES).map((cut): Move => {
    const seats = seatsOf(cut);
    return { cost: cut.cost + passed(seating, run, seats) * P.skip, seats, join: null, run, cut };
  });
  if (odds > -Infinity) moves.push({ cost: Math.min(P.orphan, moves[0]?.cost ?? 0) + P.join - odds * P.joinOdds, seats: [], join: run.at, run, cut: null });
  moves.push(lost);
  return moves.sort((a, b) => a.cost - b.cost);
}

/// For a stretch of a run, the seats that its lines may head: those beside it, and those that share most with it.
function optionsOf({ seats, cued }: Seating, weights: RunWeights, order: Order, from: number, to: number): Option[] {
  const { run, first, near } = weights;
  const gains = weights.gainsOf(from, to);
  const out: Option[] = [];
  for (let k = 0; k < near; k++) {
    const seat = first + k;
    const cost = (seat < run.at ? order.after : order.before) + (cued && !seats[seat]!.opening ? P.cueless : 0) - gains[k]!;
    // Few at a time: put in where it belongs, behind those that cost the same.
    let at = out.length;
    while (at > 0 && out[at - 1]!.cost > cost) at--;
    out.splice(at, 0, { seat, cost });
  }
  return out.filter(({ seat }, rank) => rank < OPTIONS || (seat >= run.at - 2 && seat <= run.at + 1));
}

function has(cut: Cut, seat: number): boolean {
  for (let one: Cut | null = cut; one?.before; one = one.before) if (one.seat === seat) return true;
  return false;
}

/// Eight seats fit into a number exactly, each as its place among those near by.
const SEATS_IN_NUMBER = 8;
const PLACES = 64;

function cutOf(cost: number, from: number, to: number, seat: number, before: Cut, first: number): Cut {
  const place = seat < 0 ? 1 : seat - first + 2;
  const depth = before.depth + 1;
  return { cost, from, to, seat, before, depth, key: depth > SEATS_IN_NUMBER ? `${before.key} ${place}` : (before.key as number) * PLACES + place };
}

/// The seats that a cut run's headlines go to, rising.
function seatsOf(cut: Cut): number[] {
  const out: number[] = [];
  for (let one: Cut = cut; one.before; one = one.before) {
    if (one.seat < 0) continue;
    let at = out.length;
    while (at > 0 && out[at - 1]! > one.seat) at--;
    out.splice(at, 0, one.seat);
  }
  return out;
}

/// The cheapest of several, those that give headlines to the same bodies counted once.
function keep(cuts: Cut[], most: number): Cut[] {
  cuts.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number | string>();
  const out: Cut[] = [];
  for (const cut of cuts) {
    if (seen.has(cut.key)) continue;
    seen.add(cut.key);
    out.push(cut);
    if (out.length === most) break;
  }
  return out;
}

/// Texts that headlines pass over on the way to their own, those that this run heads, too, left out.
function passed({ seats }: Seating, run: HeadRun, headed: readonly number[]): number {
  let sum = 0;
  for (const seat of headed) {
    const to = seat < run.at ? run.at : seat;
    for (let s = seat < run.at ? seat + 1 : run.at; s < to; s++) if (!headed.includes(s) && seats[s]!.seam === null) sum++;
  }
  return sum;
}
