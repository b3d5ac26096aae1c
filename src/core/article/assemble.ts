import { breaksInside } from './headline';
import type { Reading } from './reading';
import { likeness, tokens } from './shared';
import { lastLine, measureOf, type HeadRun, type Seat, type Seating } from './seat';
import { P } from './weights';

export type Place = 'after' | 'before';

/// A headline given to a seat: the lines, where it stood, and by how much the choice was better than the next.
export interface HeadGiven {
  readonly lines: readonly number[];
  /// How many seats stand before it on the page.
  readonly at: number;
  readonly place: Place;
  /// Bodies between the two.
  readonly far: number;
  readonly margin: number;
}

/// Who gets what: by seat, its headline; by seat, the seat it goes on from; runs that nobody took.
export interface Assembly {
  readonly heads: ReadonlyMap<number, HeadGiven>;
  readonly resumes: ReadonlyMap<number, number>;
  readonly orphans: readonly (readonly number[])[];
}

interface Group {
  readonly run: HeadRun;
  readonly lines: readonly number[];
  readonly seat: number;
}

/// One way to deal with the runs so far.
interface Way {
  readonly cost: number;
  readonly groups: readonly Group[];
  readonly before: Way | null;
  /// Seats near the present run that have their headline.
  readonly taken: readonly number[];
}

/// How far a headline looks for its body, in bodies, and how many ways are kept.
const REACH = 4;
const BEAM = 40;
const MOST_LINES = 14;

/// Gives the page's headlines to its bodies, all together: the cheapest way by shared words, place and the page's own order. A run of headline lines may hold
/// several headlines. Bodies that stay without one go on from another, or stand alone.
export function assemble(lines: readonly Reading[], seating: Seating): Assembly {
  const orders = [P.order.after, P.order.before, P.order.mixed].map((order) => search(lines, seating, order));
  orders.sort((a, b) => a.cost - b.cost);
  const best = orders[0]!;
  const heads = new Map<number, HeadGiven>();
  const orphans: (readonly number[])[] = [];
  for (let way: Way | null = best; way?.before; way = way.before) {
    for (const group of way.groups) {
      if (group.seat < 0) orphans.unshift(group.lines);
      else heads.set(group.seat, given(lines, seating, group));
    }
  }
  return { heads, resumes: resumeAll(lines, seating, heads), orphans };
}

function given(lines: readonly Reading[], seating: Seating, group: Group): HeadGiven {
  const { at } = group.run;
  const words = groupTokens(lines, group.lines);
  const own = likeness(words, seating.seats[group.seat]!.tokens, seating.rarity);
  let next = 0;
  for (let s = Math.max(0, at - REACH); s < Math.min(seating.seats.length, at + REACH); s++) {
    if (s !== group.seat) next = Math.max(next, likeness(words, seating.seats[s]!.tokens, seating.rarity));
  }
  const place: Place = group.seat < at ? 'after' : 'before';
  return { lines: group.lines, at, place, far: place === 'after' ? at - 1 - group.seat : group.seat - at, margin: own - next };
}

const groupTokens = (lines: readonly Reading[], own: readonly number[]): Set<string> => tokens(own.map((i) => lines[i]!.shown).join(''));

type Order = (typeof P.order)[keyof typeof P.order];

function search(lines: readonly Reading[], seating: Seating, order: Order): Way {
  const { seats, runs } = seating;
  const alone = seats.map((_, i) => aloneCost(lines, seating, i));
  // What a seat costs that stays without a headline: a half of a text nothing, if the other half has one or answers for both.
  const settle = (s: number, taken: readonly number[]): number => {
    if (taken.includes(s) || seats[s]!.seam !== null || ((seats[s + 1]?.seam ?? null) !== null && taken.includes(s + 1))) return 0;
    return alone[s]!;
  };
  let ways: Way[] = [{ cost: order.prior, groups: [], before: null, taken: [] }];
  let settled = 0;
  for (const run of runs) {
    const from = Math.max(0, run.at - REACH);
    const moves = movesOf(lines, seating, run, order);
    const next: Way[] = [];
    for (const way of ways) {
      let paid = way.cost;
      for (let s = settled; s < from; s++) paid += settle(s, way.taken);
      const taken = way.taken.filter((s) => s >= from);
      for (const move of moves) {
        if (move.groups.some((group) => taken.includes(group.seat))) continue;
        const now = [...taken, ...move.groups.map((group) => group.seat).filter((s) => s >= 0)];
        next.push({ cost: paid + move.cost + seamCost(seats, taken, now), groups: move.groups, before: way, taken: now });
      }
    }
    settled = Math.max(settled, from);
    next.sort((a, b) => a.cost - b.cost);
    ways = next.slice(0, BEAM);
  }
  return ways
    .map((way): Way => {
      let paid = way.cost;
      for (let s = settled; s < seats.length; s++) paid += settle(s, way.taken);
      return { ...way, cost: paid };
    })
    .reduce((a, b) => (b.cost < a.cost ? b : a));
}

/// What it costs to give both halves of texts a headline each, for pairs that are not both in `before` yet.
function seamCost(seats: readonly Seat[], before: readonly number[], now: readonly number[]): number {
  let cost = 0;
  for (const s of now) {
    const seam = seats[s]!.seam;
    if (seam !== null && now.includes(s - 1) && !(before.includes(s) && before.includes(s - 1))) cost += seam;
  }
  return cost;
}

/// Every way to cut one run into headlines and give them to bodies near it, in the bodies' order.
function movesOf(lines: readonly Reading[], seating: Seating, run: HeadRun, order: Order): { cost: number; groups: Group[] }[] {
  const { seats } = seating;
  const near: number[] = [];
  for (let s = Math.max(0, run.at - REACH); s < Math.min(seats.length, run.at + REACH); s++) near.push(s);
  const count = run.lines.length;
  const gain = new Map<string, number>();
  const gainOf = (from: number, to: number, s: number): number => {
    const key = `${from} ${to} ${s}`;
    let value = gain.get(key);
    if (value === undefined) {
      const words = groupTokens(lines, run.lines.slice(from, to));
      value = Math.min(P.sharedMost, likeness(words, seats[s]!.tokens, seating.rarity) * P.shared);
      gain.set(key, value);
    }
    return value;
  };
  const out: { cost: number; groups: Group[] }[] = [{ cost: P.orphan, groups: [{ run, lines: run.lines, seat: -1 }] }];
  const cuts = count > MOST_LINES ? [] : range(1, count);
  const place = (chosen: readonly number[]): number => {
    let cost = 0;
    for (const s of chosen) {
      cost += s < run.at ? order.after : order.before;
      const between = s < run.at ? range(s + 1, run.at) : range(run.at, s);
      cost += between.filter((other) => !chosen.includes(other)).length * P.skip;
    }
    return cost;
  };
  const add = (bounds: readonly number[], chosen: readonly number[]): void => {
    let cost = place(chosen);
    const groups = chosen.map((s, k): Group => {
      const from = bounds[k]!;
      const to = bounds[k + 1]!;
      cost -= gainOf(from, to, s);
      if (seating.cued && !seats[s]!.opening) cost += P.cueless;
      if (k > 0) {
        cost += splitCost(lines[run.lines[from - 1]!]!, lines[run.lines[from]!]!);
        if (gainOf(from - 1, from, chosen[k - 1]!) === 0) cost += P.splitMute;
      }
      return { run, lines: run.lines.slice(from, to), seat: s };
    });
    out.push({ cost, groups });
  };
  near.forEach((a, i) => {
    add([0, count], [a]);
    near.slice(i + 1).forEach((b, j) => {
      for (const cut of cuts) add([0, cut, count], [a, b]);
      for (const c of near.slice(i + j + 2)) for (const one of cuts) for (const two of cuts) if (two > one) add([0, one, two, count], [a, b, c]);
    });
  });
  const [orphaned, ...others] = out;
  others.sort((x, y) => x.cost - y.cost);
  // To leave a run to nobody is always a move: all others may take seats that are taken.
  return [...others.slice(0, BEAM * 2 - 1), orphaned!];
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function splitCost(last: Reading, first: Reading): number {
  const drop = Math.max(-P.splitDropMost, Math.min(P.splitDropMost, (last.width - first.width) * P.splitDrop));
  return P.split - drop + (first.line.gap === 0 ? P.splitNoGap : 0) + (breaksInside(last.shown, first.shown) ? P.splitInside : 0);
}

/// What it costs that a seat has no headline of its own: the cheaper of standing alone and going on from, or into, another.
function aloneCost(lines: readonly Reading[], seating: Seating, s: number): number {
  let best: number = P.headless;
  for (let other = Math.max(0, s - REACH); other < Math.min(seating.seats.length, s + REACH + 1); other++) {
    // The other half of a text is no help: it is the same text.
    const half = (other === s - 1 && seating.seats[s]!.seam !== null) || (other === s + 1 && seating.seats[other]!.seam !== null);
    if (other !== s && !half) best = Math.min(best, resumeCost(lines, seating, Math.min(s, other), Math.max(s, other)));
  }
  return best;
}

/// What it costs that `later` goes on from `earlier`.
function resumeCost(lines: readonly Reading[], seating: Seating, earlier: number, later: number): number {
  const a: Seat = seating.seats[earlier]!;
  const b: Seat = seating.seats[later]!;
  if (later === earlier + 1 && b.seam !== null) return 0;
  let cost: number = P.resume + (later - earlier - 1) * P.resumeFar;
  if (b.opening) cost += P.resumeOpening;
  else if (seating.cued) cost += P.resumeCueless;
  if (a.closing) cost += P.resumeAfterEnd;
  if (lines[lastLine(a)]!.end !== 'sentence') cost += P.resumeOpenEnd;
  if (Math.abs(measureOf(a) - b.bodies[0]!.measure) > 1) cost += P.resumeMeasure;
  return cost - Math.min(P.resumeSharedMost, likeness(a.tokens, b.tokens, seating.rarity) * P.resumeShared);
}

/// Whether a headline that belongs to another seat stands right beside seat `s`.
const embraces = (head: HeadGiven | undefined, s: number): boolean => head !== undefined && (head.place === 'after' ? head.at - 1 === s : head.at === s);

/// For each seat without a headline, the seat it belongs to if that is cheaper than standing alone.
function resumeAll(lines: readonly Reading[], seating: Seating, heads: ReadonlyMap<number, HeadGiven>): Map<number, number> {
  const out = new Map<number, number>();
  seating.seats.forEach((_, s) => {
    if (heads.has(s)) return;
    let best: number = P.headless;
    let to = -1;
    for (let other = Math.max(0, s - REACH); other < Math.min(seating.seats.length, s + REACH + 1); other++) {
      if (other === s || (!heads.has(other) && out.get(other) === s)) continue;
      const cost = resumeCost(lines, seating, Math.min(s, other), Math.max(s, other)) + (heads.has(other) ? 0 : P.resumeBare) + (embraces(heads.get(other), s) ? P.resumeHead : 0);
      if (cost < best) {
        best = cost;
        to = other;
      }
    }
    if (to >= 0) out.set(s, to);
  });
  return out;
}
