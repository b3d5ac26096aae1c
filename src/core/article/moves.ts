import type { Reading } from './reading';
import type { HeadRun, Seating } from './seat';
import { likeness, tokens, type Token } from './shared';
import { splitCost } from './splits';
import { P } from './weights';

/// Lines of a run that are one headline, and the seat they go to; -1 if they find none.
export interface Group {
  readonly run: HeadRun;
  readonly lines: readonly number[];
  readonly seat: number;
}

/// One way to deal with a run: cut into headlines, each given to a body; or taken for a sub-heading, so that the bodies around it are one.
export interface Move {
  readonly cost: number;
  readonly groups: readonly Group[];
  /// The seat that is joined to the one before.
  readonly join: number | null;
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

export const groupTokens = (lines: readonly Reading[], own: readonly number[]): Set<Token> => tokens(own.map((i) => lines[i]!.shown).join(''));

/// A run that is cut up to some line: its last headline and those before.
interface Cut {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
  readonly seat: number;
  readonly before: Cut | null;
  /// The bodies that its headlines go to, as one string; made when it is asked for.
  key: string | null;
}

/// A seat for a headline, and what it costs.
interface Option {
  readonly seat: number;
  readonly cost: number;
}

/// The cheapest ways to cut one run into headlines and give them to bodies near it, best first. That none of it finds a body is always among them; `odds` are those of a
/// sub-heading.
export function movesOf(lines: readonly Reading[], seating: Seating, run: HeadRun, order: Order, odds: number, gain: Gain): Move[] {
  const count = run.lines.length;
  const options = optionsOf(seating, run, order, gain);
  const lost: Move = { cost: P.orphan, groups: [{ run, lines: run.lines, seat: -1 }], join: null };
  if (count > MOST_LINES) return [lost, ...options(0, count).map(({ seat, cost }): Move => ({ cost, groups: [{ run, lines: run.lines, seat }], join: null }))];
  const cuts: Cut[][] = Array.from({ length: count + 1 }, () => []);
  const start: Cut = { cost: 0, from: 0, to: 0, seat: -1, before: null, key: '' };
  for (let from = 0; from < count; from++) {
    const open = from === 0 ? [start] : keep(cuts[from]!, BEAM);
    const parted = from === 0 ? 0 : splitCost(lines, run.lines, from);
    for (let to = from + 1; to <= Math.min(count, from + HEAD_LINES); to++) {
      const long = P.headLines[Math.min(to - from, P.headLines.length) - 1]!;
      const found = options(from, to);
      for (const cut of open) {
        const own = cut.cost + parted + long + (cut.seat >= 0 && gain(from - 1, from, cut.seat) === 0 ? P.splitMute : 0);
        for (const { seat, cost } of found) {
          if (!has(cut, seat)) cuts[to]!.push({ cost: own + cost + (cut.seat > seat ? P.crossed : 0), from, to, seat, before: cut, key: null });
        }
        if (cut.seat >= 0 && from > 0) cuts[to]!.push({ cost: own + P.orphan, from, to, seat: -1, before: cut, key: null });
      }
    }
  }
  const moves = keep(cuts[count]!, MOVES).map((cut): Move => {
    const groups = groupsOf(run, cut);
    return { cost: cut.cost + passed(seating, run, groups) * P.skip, groups, join: null };
  });
  if (odds > -Infinity) moves.push({ cost: Math.min(P.orphan, moves[0]?.cost ?? 0) + P.join - odds * P.joinOdds, groups: [], join: run.at });
  return [...moves, lost].sort((a, b) => a.cost - b.cost);
}

/// For each stretch of a run, the seats that its lines may head: those beside it, and those that share most with it.
function optionsOf(seating: Seating, run: HeadRun, order: Order, gain: Gain): (from: number, to: number) => Option[] {
  const { seats } = seating;
  const reach = reachOf(run);
  const near: number[] = [];
  for (let s = Math.max(0, run.at - reach); s < Math.min(seats.length, run.at + reach); s++) near.push(s);
  return (from, to) =>
    near
      .map((seat): Option => ({ seat, cost: (seat < run.at ? order.after : order.before) + (seating.cued && !seats[seat]!.opening ? P.cueless : 0) - gain(from, to, seat) }))
      .sort((a, b) => a.cost - b.cost)
      .filter(({ seat }, rank) => rank < OPTIONS || (seat >= run.at - 2 && seat <= run.at + 1));
}

function has(cut: Cut, seat: number): boolean {
  for (let one: Cut | null = cut; one?.before; one = one.before) if (one.seat === seat) return true;
  return false;
}

function groupsOf(run: HeadRun, cut: Cut): Group[] {
  const out: Group[] = [];
  for (let one: Cut = cut; one.before; one = one.before) out.unshift({ run, lines: run.lines.slice(one.from, one.to), seat: one.seat });
  return out;
}

const keyOf = (cut: Cut): string => (cut.key ??= `${cut.before ? keyOf(cut.before) : ''} ${cut.seat}`);

/// The cheapest of several, those that give headlines to the same bodies counted once.
function keep(cuts: Cut[], most: number): Cut[] {
  cuts.sort((a, b) => a.cost - b.cost);
  const seen = new Set<string>();
  const out: Cut[] = [];
  for (const cut of cuts) {
    const key = keyOf(cut);
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(cut);
    if (out.length === most) break;
  }
  return out;
}

/// Texts that headlines pass over on the way to their own, those that this run heads, too, left out.
function passed(seating: Seating, run: HeadRun, groups: readonly Group[]): number {
  let sum = 0;
  const headed = new Set(groups.map((group) => group.seat));
  for (const { seat } of groups) {
    if (seat < 0) continue;
    const [from, to] = seat < run.at ? [seat + 1, run.at] : [run.at, seat];
    for (let s = from; s < to; s++) if (!headed.has(s) && seating.seats[s]!.seam === null) sum++;
  }
  return sum;
}

/// What lines `from` to `to` (excluded) of a run share with a seat.
export type Gain = (from: number, to: number, seat: number) => number;

export function gainsOf(lines: readonly Reading[], seating: Seating, run: HeadRun): Gain {
  const words = new Map<number, Set<Token>>();
  const known = new Map<number, number>();
  const count = run.lines.length + 1;
  return (from, to, seat) => {
    const stretch = from * count + to;
    const key = stretch * seating.seats.length + seat;
    let value = known.get(key);
    if (value === undefined) {
      let own = words.get(stretch);
      if (!own) words.set(stretch, (own = groupTokens(lines, run.lines.slice(from, to))));
      const shared = likeness(own, seating.seats[seat]!.tokens, seating.rarity) * P.shared;
      value = Math.min(shared, P.sharedMost) + Math.max(0, shared - P.sharedMost) * P.sharedOver;
      known.set(key, value);
    }
    return value;
  };
}
