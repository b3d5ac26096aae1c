import { Beam, Cuts } from './cuts';
import { isPoem } from './blocks';
import type { Readings } from './readings';
import { isBrief, type HeadRun, type Seating } from './seat';
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

/// One way to deal with a run that was taken: its headlines, each given to a body; or none of them, where it is a sub-heading, so that the bodies around it are one.
export interface Move {
  readonly run: HeadRun;
  /// From, to (excluded) and seat of each headline, one behind the other.
  readonly cut: readonly number[];
  /// The seat that is joined to the one before.
  readonly join: number | null;
}

/// The headlines of a move, in the order of the run.
export function groupsOf({ run, cut }: Move): Group[] {
  const out: Group[] = [];
  for (let k = 0; k < cut.length; k += 3) out.push({ run, lines: run.lines.slice(cut[k]!, cut[k + 1]!), seat: cut[k + 2]! });
  return out;
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

export const groupTokens = (lines: Readings, own: readonly number[]): TokenSet => tokens(own.map((i) => lines.at(i).shown).join(''));

/// What is known of a run whatever order its page has: what each stretch of its lines shares with each seat near it, and what it costs to cut it before each line.
export class RunWeights {
  /// The first of the seats near by, and how many there are.
  readonly first: number;
  readonly near: number;
  /// By stretch of lines and seat near by, what they share (`gainsAt`).
  readonly gains: Float64Array;
  /// Whether an author's name stands between the run and the text behind it.
  readonly named: boolean;
  private readonly known: Uint8Array;
  private readonly parted: number[] = [];

  constructor(private readonly lines: Readings, private readonly seating: Seating, readonly run: HeadRun) {
    const reach = reachOf(run);
    const count = run.lines.length;
    this.first = Math.max(0, run.at - reach);
    this.near = Math.min(seating.seats.length, run.at + reach) - this.first;
    // A run that is not cut has one stretch.
    const stretches = count > MOST_LINES ? 1 : count * HEAD_LINES;
    const next = seating.seats[run.at];
    this.named = next?.bylines.some(({ line, atEnd }) => !atEnd && line > run.lines.at(-1)! && line < next.bodies[0]!.from) ?? false;
    this.gains = new Float64Array(stretches * this.near);
    this.known = new Uint8Array(stretches);
  }

  private stretch(from: number, to: number): number {
    return this.run.lines.length > MOST_LINES ? 0 : from * HEAD_LINES + to - from - 1;
  }

  /// Where in `gains` stands what lines `from` to `to` (excluded) share with the first of the seats near by; the others' follows.
  gainsAt(from: number, to: number): number {
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
    return start;
  }

  /// What it costs that one headline ends before line `at` of the run.
  splitAt(at: number): number {
    return (this.parted[at] ??= splitCost(this.lines, this.run.lines, at));
  }
}

/// A move that is no cut: none of the run finds a body; it is a sub-heading; all of it, being too long to be cut, goes to one seat (`WHOLE` plus the seat).
const LOST = -1, JOIN = -2, WHOLE = 1 << 30;
const NO_SEATS: readonly number[] = [];

/// The cheapest ways to deal with one run, best first: to cut it into headlines and give them to bodies near it. That none of it finds a body is always among them. What is
/// weighed for the run before is forgotten with the next.
export class Moves {
  count = 0;
  readonly cost = new Float64Array(MOVES + 2);
  /// By move its cut, or what it is instead.
  private readonly what = new Int32Array(MOVES + 2);
  private readonly seats: (readonly number[] | null)[] = [];
  private readonly taken: (Move | null)[] = [];
  private readonly cuts = new Cuts();
  private readonly beams: Beam[] = [];
  private readonly last = new Beam(this.cuts, MOVES);
  private run: HeadRun | null = null;
  // The seats that the lines at hand may head, and what that costs.
  private options = 0;
  private readonly optionSeat = new Int32Array(2 * FARTHEST);
  private readonly optionCost = new Float64Array(2 * FARTHEST);

  /// By either part of an interrupted text the other.
  private readonly others: Int32Array;
  /// Poems, whose titles need not name what they are of.
  private readonly poems: readonly boolean[];

  /// Texts of a page of reports that have no opening, and stand beside no picture.
  private readonly cueless: readonly boolean[];

  /// `inner` tells by seat whether a sub-heading likelier than a headline stands before it.
  constructor(lines: Readings, private readonly seating: Seating, private readonly inner: Uint8Array) {
    this.others = new Int32Array(seating.seats.length).fill(-1);
    for (const [earlier, later] of seating.ties ?? []) {
      this.others[earlier] = later;
      this.others[later] = earlier;
    }
    this.cueless = seating.seats.map((one) => seating.cued && !one.opening && !isBrief(lines, one));
    this.poems = seating.seats.map(({ bodies }) => bodies.length === 1 && isPoem(bodies[0]!));
  }

  /// `odds` are those of a sub-heading.
  weigh(weights: RunWeights, order: Order, odds: number): void {
    const { run } = weights;
    const lines = run.lines.length;
    this.run = run;
    this.count = 0;
    this.seats.length = 0;
    this.taken.length = 0;
    if (lines > MOST_LINES) {
      this.push(P.orphan, LOST);
      this.weighOptions(weights, order, 0, lines);
      for (let k = 0; k < this.options; k++) this.push(this.optionCost[k]!, WHOLE + this.optionSeat[k]!);
      return;
    }
    this.cut(weights, order);
    const { ids, count } = this.last;
    for (let k = 0; k < count; k++) this.insert(this.cuts.cost[ids[k]!]! + this.passed(run, ids[k]!) * P.skip, ids[k]!);
    if (odds > -Infinity) {
      const least = count > 0 ? this.cuts.cost[ids[0]!]! + this.passed(run, ids[0]!) * P.skip : 0;
      this.insert(Math.min(P.orphan, least) + P.join - odds * P.joinOdds, JOIN);
    }
    this.insert(P.orphan, LOST);
  }

  /// The seat that a move joins to the one before; null as a rule.
  join(k: number): number | null {
    return this.what[k] === JOIN ? this.run!.at : null;
  }

  /// The seats that get a headline by a move, rising.
  seatsOf(k: number): readonly number[] {
    return (this.seats[k] ??= this.readSeats(this.what[k]!));
  }

  /// A move to keep.
  take(k: number): Move {
    return (this.taken[k] ??= { run: this.run!, cut: this.readCut(this.what[k]!), join: this.join(k) });
  }

  private push(cost: number, what: number): void {
    this.cost[this.count] = cost;
    this.what[this.count++] = what;
  }

  private insert(cost: number, what: number): void {
    let at = this.count++;
    for (; at > 0 && this.cost[at - 1]! > cost; at--) {
      this.cost[at] = this.cost[at - 1]!;
      this.what[at] = this.what[at - 1]!;
    }
    this.cost[at] = cost;
    this.what[at] = what;
  }

  /// Finds the cheapest ways to cut the whole run.
  private cut(weights: RunWeights, order: Order): void {
    const { cuts, beams, last } = this;
    const { run, first } = weights;
    const count = run.lines.length;
    cuts.clear();
    last.count = 0;
    while (beams.length < count) beams.push(new Beam(cuts, BEAM));
    for (let k = 0; k < count; k++) beams[k]!.count = 0;
    beams[0]!.ids[0] = 0;
    beams[0]!.count = 1;
    for (let from = 0; from < count; from++) {
      const open = beams[from]!;
      const parted = from === 0 ? 0 : weights.splitAt(from);
      const gains = from === 0 ? 0 : weights.gainsAt(from - 1, from);
      for (let to = from + 1; to <= Math.min(count, from + HEAD_LINES); to++) {
        const long = P.headLines[Math.min(to - from, P.headLines.length) - 1]!;
        const into = to === count ? last : beams[to]!;
        this.weighOptions(weights, order, from, to);
        for (let k = 0; k < open.count; k++) {
          const before = open.ids[k]!;
          const held = before === 0 ? -1 : cuts.seat[before]!;
          const own = (before === 0 ? 0 : cuts.cost[before]!) + parted + long + (held >= 0 && weights.gains[gains + held - first] === 0 && !this.poems[held] ? P.splitMute : 0);
          for (let o = 0; o < this.options; o++) {
            const seat = this.optionSeat[o]!;
            if (cuts.has(before, seat)) continue;
            const other = this.others[seat]!;
            into.offer(own + this.optionCost[o]! + (held > seat ? P.crossed : 0) + (other >= 0 && cuts.has(before, other) ? P.tiedTwice : 0), from, to, seat, before);
          }
          if (held >= 0) into.offer(own + P.orphan, from, to, -1, before);
        }
      }
    }
  }

  /// For a stretch of a run, the seats that its lines may head: those beside it, and those that share most with it, best first.
  private weighOptions(weights: RunWeights, order: Order, from: number, to: number): void {
    const { seats } = this.seating;
    const { optionSeat, optionCost } = this;
    const { run, first, near } = weights;
    const gains = weights.gainsAt(from, to);
    for (let k = 0; k < near; k++) {
      const seat = first + k;
      const cost = (seat < run.at ? order.after : order.before) + (this.cueless[seat] ? P.cueless : 0) - weights.gains[gains + k]! - (weights.named && seat === run.at && to === run.lines.length ? P.named : 0) - (seats[seat]!.title === run.lines[to - 1] ? P.titled : 0);
      let at = k;
      for (; at > 0 && optionCost[at - 1]! > cost; at--) {
        optionCost[at] = optionCost[at - 1]!;
        optionSeat[at] = optionSeat[at - 1]!;
      }
      optionCost[at] = cost;
      optionSeat[at] = seat;
    }
    this.options = Math.min(near, OPTIONS);
    for (let k = OPTIONS; k < near; k++) {
      const seat = optionSeat[k]!;
      if (seat < run.at - 2 || seat > run.at + 1) continue;
      optionCost[this.options] = optionCost[k]!;
      optionSeat[this.options++] = seat;
    }
  }

  private readSeats(what: number): readonly number[] {
    if (what < 0) return NO_SEATS;
    if (what >= WHOLE) return [what - WHOLE];
    const out: number[] = [];
    const { seat, before } = this.cuts;
    for (let one = what; one !== 0; one = before[one]!) {
      if (seat[one]! < 0) continue;
      let at = out.length;
      out.push(seat[one]!);
      for (; at > 0 && out[at - 1]! > seat[one]!; at--) out[at] = out[at - 1]!;
      out[at] = seat[one]!;
    }
    return out;
  }

  private readCut(what: number): readonly number[] {
    if (what === JOIN) return [];
    if (what < 0) return [0, this.run!.lines.length, -1];
    if (what >= WHOLE) return [0, this.run!.lines.length, what - WHOLE];
    const out: number[] = [];
    const { from, to, seat, before } = this.cuts;
    for (let one = what; one !== 0; one = before[one]!) out.unshift(from[one]!, to[one]!, seat[one]!);
    return out;
  }

  /// Texts that headlines pass over on the way to their own, those that this run heads, too, and parts behind sub-headings left out. A run of many headlines that stands far from its texts passes over the same one with many of them.
  private passed(run: HeadRun, cut: number): number {
    const { seats } = this.seating;
    const { seat, before } = this.cuts;
    let low = run.at;
    let high = run.at;
    for (let one = cut; one !== 0; one = before[one]!) {
      const own = seat[one]!;
      if (own < 0) continue;
      if (own < run.at) low = Math.min(low, own + 1);
      else high = Math.max(high, own);
    }
    let sum = 0;
    for (let s = low; s < high; s++) if (!this.cuts.has(cut, s) && seats[s]!.seam === null && this.inner[s] === 0) sum++;
    return sum;
  }
}
