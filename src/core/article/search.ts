import { Links } from './links';
import { movesOf, reachOf, type Move, type Order, type RunWeights } from './moves';
import type { Seating } from './seat';

/// One way to deal with the runs so far.
export interface Way {
  readonly cost: number;
  readonly move: Move | null;
  readonly before: Way | null;
  /// Seats that have their headline, rising: those near the present run, and the last one before them.
  headed: readonly number[];
  /// Seats that a sub-heading joins to the one before.
  readonly joined: readonly number[];
}

/// How many ways are kept.
const BEAM = 40;

/// The cheapest way to give a page's headlines to its bodies, if headlines stand as `order` says: run for run, the best ways so far are gone on with.
export class Search {
  private ways: readonly Way[];
  /// The seats before this one have been paid for.
  private settled = 0;
  /// By run, the first seat that it or a later one can reach.
  private readonly reached: readonly number[];

  /// `odds` are, by run, those of a sub-heading; `alone` is, by seat, what it costs to have no headline.
  constructor(private readonly seating: Seating, private readonly order: Order, private readonly odds: readonly number[], private readonly alone: readonly number[]) {
    const { runs } = seating;
    const reached = runs.map((run) => Math.max(0, run.at - reachOf(run)));
    for (let r = runs.length - 2; r >= 0; r--) reached[r] = Math.min(reached[r]!, reached[r + 1]!);
    this.reached = reached;
    this.ways = [{ cost: order.prior, move: null, before: null, headed: [], joined: [] }];
  }

  /// Goes on with run `r`.
  take(r: number, weights: RunWeights): void {
    const { seats } = this.seating;
    const from = this.reached[r]!;
    const moves = movesOf(this.seating, weights, this.order, this.odds[r]!);
    const next = new Cheapest(BEAM);
    for (const way of this.ways) {
      const paid = this.settle(way, from);
      let first = way.headed.length - 1;
      while (first > 0 && way.headed[first]! >= from) first--;
      const headed = first > 0 ? way.headed.slice(first) : way.headed;
      const oldest = Math.min(from, headed[0] ?? from);
      const joined = way.joined.length > 0 && way.joined[0]! < oldest ? way.joined.filter((s) => s >= oldest) : way.joined;
      const links = new Links(seats, joined);
      const parted = links.parting(headed, NONE);
      for (const move of moves) {
        // Moves come cheapest first, and parting texts costs at least nothing.
        if (paid + move.cost > next.bar + 1e-9) break;
        if (sharesOne(headed, move.seats)) continue;
        const joins = move.join === null ? joined : [...joined, move.join];
        const cost = paid + move.cost + (move.join === null ? links : new Links(seats, joins)).parting(headed, move.seats) - parted;
        if (cost < next.bar) next.add({ cost, move, before: way, headed, joined: joins });
      }
    }
    this.settled = Math.max(this.settled, from);
    for (const way of next.ways) way.headed = merged(way.headed, way.move!.seats);
    this.ways = next.ways;
  }

  best(): Way {
    const end = this.seating.seats.length;
    return this.ways.map((way): Way => ({ ...way, cost: this.settle(way, end) })).reduce((a, b) => (b.cost < a.cost ? b : a));
  }

  /// What a way has cost once the seats before `to`, which no run reaches any more, are paid for: one costs nothing if it has a headline, is held to one that has, or to the next, which then
  /// answers for both.
  private settle({ cost, headed, joined }: Way, to: number): number {
    if (this.settled >= to) return cost;
    const links = new Links(this.seating.seats, joined);
    let paid = cost;
    for (let s = this.settled; s < to; s++) {
      if (headed.includes(s) || links.cost(s + 1) !== null) continue;
      let last = headed.length - 1;
      while (last >= 0 && headed[last]! > s) last--;
      if (last < 0 || !links.hold(headed[last]!, s)) paid += this.alone[s]!;
    }
    return paid;
  }
}

const NONE: readonly number[] = [];

function sharesOne(some: readonly number[], others: readonly number[]): boolean {
  for (let i = 0; i < others.length; i++) if (some.includes(others[i]!)) return true;
  return false;
}

/// Two rising lists as one.
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  const out: number[] = [];
  for (let i = 0, k = 0; i < some.length || k < others.length;) out.push(k === others.length || (i < some.length && some[i]! < others[k]!) ? some[i++]! : others[k++]!);
  return out;
}

/// The cheapest ways so far, best first, the earlier one first where two cost the same.
class Cheapest {
  readonly ways: Way[] = [];

  constructor(private readonly most: number) {}

  /// What a way must cost less than to be kept.
  get bar(): number {
    return this.ways.length < this.most ? Infinity : this.ways[this.most - 1]!.cost;
  }

  add(way: Way): void {
    const { ways } = this;
    let at = ways.length < this.most ? ways.length : this.most - 1;
    for (; at > 0 && ways[at - 1]!.cost > way.cost; at--) ways[at] = ways[at - 1]!;
    ways[at] = way;
  }
}
