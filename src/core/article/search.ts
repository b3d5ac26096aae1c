import { Links } from './links';
import { Moves, reachOf, type Move, type Order, type RunWeights } from './moves';
import type { Readings } from './readings';
import type { Seating } from './seat';

/// What was done about the runs so far, the last of them first.
export interface Way {
  readonly move: Move;
  readonly before: Way | null;
}

/// How many ways are kept.
const BEAM = 40;

/// Ways so far, best first: what each costs, and what the next run must know of it.
class Ways {
  count = 0;
  readonly cost = new Float64Array(BEAM + 1);
  readonly way: (Way | null)[] = [];
  /// Seats that have their headline, rising: those near the present run, and the last one before them.
  readonly headed: (readonly number[])[] = [];
  /// Seats that a sub-heading joins to the one before.
  readonly joined: (readonly number[])[] = [];
}

/// The cheapest way to give a page's headlines to its bodies, if headlines stand as `order` says: run for run, the best ways so far are gone on with.
export class Search {
  private ways = new Ways();
  private spare = new Ways();
  private readonly moves: Moves;
  /// For each way that goes on: the way before, and its move.
  private readonly from = new Uint8Array(BEAM + 1);
  private readonly by = new Uint8Array(BEAM + 1);
  /// The seats before this one have been paid for.
  private settled = 0;
  /// By run, the first seat that it or a later one can reach.
  private readonly reached: readonly number[];

  /// `odds` are, by run, those of a sub-heading; `alone` is, by seat, what it costs to have no headline.
  constructor(lines: Readings, private readonly seating: Seating, private readonly order: Order, private readonly odds: readonly number[], private readonly alone: readonly number[]) {
    const { runs } = seating;
    const reached = runs.map((run) => Math.max(0, run.at - reachOf(run)));
    for (let r = runs.length - 2; r >= 0; r--) reached[r] = Math.min(reached[r]!, reached[r + 1]!);
    this.reached = reached;
    const inner = new Uint8Array(seating.seats.length);
    runs.forEach((run, r) => {
      if (odds[r]! > 0) inner[run.at] = 1;
    });
    this.moves = new Moves(lines, seating, inner);
    this.ways.count = 1;
    this.ways.cost[0] = order.prior;
    this.ways.way.push(null);
    this.ways.headed.push(NONE);
    this.ways.joined.push(NONE);
  }

  /// Goes on with run `r`.
  take(r: number, weights: RunWeights): void {
    const { ways, moves } = this;
    const first = this.reached[r]!;
    moves.weigh(weights, this.order, this.odds[r]!);
    const next = this.spare;
    next.count = 0;
    for (let w = 0; w < ways.count; w++) {
      const paid = this.settle(ways, w, first);
      ways.headed[w] = fromLast(ways.headed[w]!, first);
      const oldest = Math.min(first, ways.headed[w]![0] ?? first);
      if (ways.joined[w]!.length > 0 && ways.joined[w]![0]! < oldest) ways.joined[w] = ways.joined[w]!.filter((s) => s >= oldest);
      this.goOn(next, w, paid);
    }
    this.settled = Math.max(this.settled, first);
    for (let k = 0; k < next.count; k++) {
      const w = this.from[k]!;
      const move = this.by[k]!;
      const join = moves.join(move);
      next.way[k] = { move: moves.take(move), before: ways.way[w]! };
      next.headed[k] = merged(ways.headed[w]!, moves.seatsOf(move));
      next.joined[k] = join === null ? ways.joined[w]! : [...ways.joined[w]!, join];
    }
    this.spare = ways;
    this.ways = next;
  }

  /// Goes on from way `w`, for which `paid` is paid, by every move that is cheap enough.
  private goOn(next: Ways, w: number, paid: number): void {
    const { moves } = this;
    const { seats } = this.seating;
    const headed = this.ways.headed[w]!;
    const joined = this.ways.joined[w]!;
    const links = new Links(seats, joined);
    const parted = links.parting(headed, NONE);
    for (let k = 0; k < moves.count; k++) {
      const price = moves.cost[k]!;
      // What a way must cost less than to be kept. Moves come cheapest first, and parting texts costs at least nothing.
      const bar = next.count < BEAM ? Infinity : next.cost[BEAM - 1]!;
      if (paid + price > bar + 1e-9) return;
      const more = moves.seatsOf(k);
      if (sharesOne(headed, more)) continue;
      const join = moves.join(k);
      const cost = paid + price + (join === null ? links : new Links(seats, [...joined, join])).parting(headed, more) - parted;
      if (!(cost < bar)) continue;
      let at = next.count;
      for (; at > 0 && next.cost[at - 1]! > cost; at--) {
        next.cost[at] = next.cost[at - 1]!;
        this.from[at] = this.from[at - 1]!;
        this.by[at] = this.by[at - 1]!;
      }
      next.cost[at] = cost;
      this.from[at] = w;
      this.by[at] = k;
      if (next.count < BEAM) next.count++;
    }
  }

  best(): { readonly cost: number; readonly way: Way | null } {
    const { ways } = this;
    const end = this.seating.seats.length;
    let best = { cost: Infinity, way: null as Way | null };
    for (let w = 0; w < ways.count; w++) {
      const cost = this.settle(ways, w, end);
      if (w === 0 || cost < best.cost) best = { cost, way: ways.way[w]! };
    }
    return best;
  }

  /// What a way has cost once the seats before `to`, which no run reaches any more, are paid for: one costs nothing if it has a headline, is held to one that has, or to the next, which then
  /// answers for both.
  private settle(ways: Ways, w: number, to: number): number {
    let paid = ways.cost[w]!;
    if (this.settled >= to) return paid;
    const headed = ways.headed[w]!;
    const links = new Links(this.seating.seats, ways.joined[w]!);
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

/// Of a rising list, those from `first` on and the last one before.
function fromLast(rising: readonly number[], first: number): readonly number[] {
  let at = rising.length - 1;
  while (at > 0 && rising[at]! >= first) at--;
  return at > 0 ? rising.slice(at) : rising;
}

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
