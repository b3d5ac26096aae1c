import { isPoem } from './blocks';
import { partResumed } from './interrupted';
import { Links, mergeSeats } from './links';
import { groupsOf, groupTokens, RunWeights, type Group } from './moves';
import type { Readings } from './readings';
import { isBrief, Kin, lastLine, measureOf, tokensOf, type Seat, type Seating } from './seat';
import { likeness } from './shared';
import { subheadOdds, type Side } from './subheads';
import { lastAtMost } from '../text/span';
import { Search, type Way } from './search';
import { P } from './weights';

export type Place = 'after' | 'before';

/// A headline given to a text: the lines, where it stood, and by how much the choice was better than the next.
export interface HeadGiven {
  readonly lines: readonly number[];
  readonly place: Place;
  /// Bodies between the two.
  readonly far: number;
  /// Whether other headlines stand in the same run of lines.
  readonly among: boolean;
  readonly margin: number;
}

/// Who gets what: the page's texts, by text its headline and the text it goes on from, and runs that nobody took.
export interface Assembly {
  readonly texts: readonly Seat[];
  readonly heads: ReadonlyMap<number, HeadGiven>;
  readonly resumes: ReadonlyMap<number, number>;
  readonly orphans: readonly (readonly number[])[];
  /// By-lines under headlines that found no text.
  readonly stray: readonly number[];
}

/// How far a text looks for the one it goes on from.
const REACH = 4;
const SIDES: readonly Side[] = ['after', 'before', 'mixed'];

/// Gives the page's headlines to its bodies, all together: the cheapest way by shared words, place and the page's own order. A run of headline lines may hold
/// several headlines. Bodies that stay without one go on from another, or stand alone.
export function assemble(lines: Readings, seating: Seating): Assembly {
  const { ties = new Map<number, number>() } = seating;
  const kin = new Kin(seating.seats, seating.rarity);
  const resumes = resumesOf(lines, seating, kin);
  const odds = subheadOdds(lines, seating, kin);
  const tied = new Set([...ties].flat());
  const alone = seating.seats.map((_, s) => (tied.has(s) ? P.tied : aloneCost(seating, resumes, s)));
  const whole = shareWords(lines, seating, ties);
  const orders = SIDES.map((side) => new Search(lines, whole, P.order[side], odds[side], alone));
  // All orders go over the runs together, so that what a run shares with texts is known no longer than it is needed.
  for (let r = 0; r < seating.runs.length; r++) {
    const weights = new RunWeights(lines, whole, seating.runs[r]!);
    for (const order of orders) order.take(r, weights);
  }
  const best = orders.map((order) => order.best()).reduce((a, b) => (b.cost < a.cost ? b : a));
  const given = new Map<number, Group>();
  const orphans: (readonly number[])[] = [];
  const among = new Set<Group>();
  for (let way: Way | null = best.way; way; way = way.before) {
    const groups = groupsOf(way.move);
    for (const group of groups) {
      if (groups.length > 1) among.add(group);
      if (group.seat < 0) orphans.unshift(group.lines);
      else given.set(group.seat, group);
    }
  }
  const joins = joinsOf(best.way);
  const starts = [...new Links(seating.seats, joins).starts(new Set(given.keys()))].sort((a, b) => a - b);
  const texts: Seat[] = [];
  const heads = new Map<number, HeadGiven>();
  const runAt = new Map(seating.runs.map((run) => [run.at, run]));
  const subheads = new Map<number, number[]>();
  for (const s of joins) {
    const text = lastAtMost(starts, s, (start) => start);
    if (starts[text] !== s) subheads.set(text, [...(subheads.get(text) ?? []), ...runAt.get(s)!.lines]);
  }
  starts.forEach((from, i) => {
    const to = starts[i + 1] ?? seating.seats.length;
    for (let s = from; s < to; s++) {
      const group = given.get(s);
      if (group) heads.set(texts.length, headGiven(lines, seating, group, among.has(group)));
    }
    texts.push(mergeSeats(lines, seating.seats.slice(from, to), subheads.get(i) ?? []));
  });
  const stray = giveHeadBylines(seating, given, (seat) => texts[lastAtMost(starts, seat, (start) => start)]!);
  const placed = { ...seating, seats: texts };
  const text = (seat: number): number => lastAtMost(starts, seat, (start) => start);
  const tiedTexts = new Map([...ties].map(([earlier, later]) => [text(earlier), text(later)] as const).filter(([earlier, later]) => earlier < later));
  return { ...partResumed(lines, { texts, heads, resumes: resumeAll(placed, resumesOf(lines, placed, new Kin(texts, seating.rarity)), heads, tiedTexts) }, seating.rarity), orphans, stray };
}

/// The seats, of which both parts of an interrupted text have the words of the whole: its headline may say what the other part tells.
function shareWords(lines: Readings, seating: Seating, ties: ReadonlyMap<number, number>): Seating {
  if (ties.size === 0) return seating;
  const seats = [...seating.seats];
  for (const [earlier, later] of ties) {
    const tokens = tokensOf(lines, { bodies: [...seating.seats[earlier]!.bodies, ...seating.seats[later]!.bodies] });
    seats[earlier] = { ...seats[earlier]!, tokens };
    seats[later] = { ...seats[later]!, tokens };
  }
  return { ...seating, seats };
}

/// Gives by-lines under headlines to the texts of these; returns the others.
function giveHeadBylines({ runs }: Seating, given: ReadonlyMap<number, Group>, textOf: (seat: number) => Seat): number[] {
  const owners = new Map<number, number>();
  for (const [seat, group] of given) for (const line of group.lines) owners.set(line, seat);
  return runs.flatMap(({ lines, bylines = [] }) => bylines.flatMap(({ line, behind }) => {
    const seat = owners.get(lines[behind - 1]!);
    if (seat === undefined) return [line];
    textOf(seat).bylines.push({ line, atEnd: false });
    return [];
  }));
}

function joinsOf(way: Way | null): number[] {
  const out: number[] = [];
  for (let one = way; one; one = one.before) if (one.move.join !== null) out.push(one.move.join);
  return out;
}

function headGiven(lines: Readings, seating: Seating, group: Group, among: boolean): HeadGiven {
  const { at } = group.run;
  const words = groupTokens(lines, group.lines);
  const own = likeness(words, seating.seats[group.seat]!.tokens, seating.rarity);
  let next = 0;
  for (let s = Math.max(0, at - REACH); s < Math.min(seating.seats.length, at + REACH); s++) {
    if (s !== group.seat) next = Math.max(next, likeness(words, seating.seats[s]!.tokens, seating.rarity));
  }
  const place: Place = group.seat < at ? 'after' : 'before';
  return { lines: group.lines, place, far: place === 'after' ? at - 1 - group.seat : group.seat - at, among, margin: own - next };
}

/// What it costs that `later` goes on from `earlier`, by both; each pair is weighed once. No two are further apart than `REACH`.
type Resumes = (earlier: number, later: number) => number;

function resumesOf(lines: Readings, seating: Seating, kin: Kin): Resumes {
  const known = new Float64Array(seating.seats.length * REACH).fill(NaN);
  return (earlier, later) => {
    const at = earlier * REACH + later - earlier - 1;
    if (Number.isNaN(known[at])) known[at] = resumeCost(lines, seating, kin, earlier, later);
    return known[at]!;
  };
}

/// What it costs that a seat has no headline of its own: the cheaper of standing alone and going on from, or into, another.
function aloneCost(seating: Seating, resumes: Resumes, s: number): number {
  let best: number = P.headless;
  for (let other = Math.max(0, s - REACH); other < Math.min(seating.seats.length, s + REACH + 1); other++) {
    // The other part of a text is no help: it is the same text.
    const half = (other === s - 1 && seating.seats[s]!.seam !== null) || (other === s + 1 && seating.seats[other]!.seam !== null);
    if (other !== s && !half) best = Math.min(best, resumes(Math.min(s, other), Math.max(s, other)));
  }
  return best;
}

/// What it costs that `later` goes on from `earlier`.
function resumeCost(lines: Readings, seating: Seating, kin: Kin, earlier: number, later: number): number {
  const a: Seat = seating.seats[earlier]!;
  const b: Seat = seating.seats[later]!;
  // A poem is whole.
  if (isPoem(a.bodies.at(-1)!) !== isPoem(b.bodies[0]!)) return P.resumeOpening * 2;
  let cost: number = P.resume + (later - earlier - 1) * P.resumeFar;
  if (b.opening) cost += P.resumeOpening;
  else if (seating.cued && !isBrief(lines, b)) cost += P.resumeCueless;
  if (a.closing) cost += P.resumeAfterEnd;
  if (lines.at(lastLine(a)).stopsMidway) cost += P.resumeOpenEnd;
  if (Math.abs(measureOf(a) - b.bodies[0]!.measure) > 1) cost += P.resumeMeasure;
  return cost - Math.min(P.resumeSharedMost, kin.likeness(earlier, later) * P.resumeShared);
}

/// For each text without a headline, the text it belongs to if that is cheaper than standing alone; the cheapest pairs first, since a text goes on from one other, and
/// in one other, at most.
function resumeAll(seating: Seating, resumes: Resumes, heads: ReadonlyMap<number, HeadGiven>, ties: ReadonlyMap<number, number>): Map<number, number> {
  const beside = besideOf(seating, heads);
  const pairs: { readonly s: number; readonly other: number; readonly cost: number }[] = [];
  seating.seats.forEach((_, s) => {
    if (heads.has(s)) return;
    for (let other = Math.max(0, s - REACH); other < Math.min(seating.seats.length, s + REACH + 1); other++) {
      if (other === s) continue;
      const cost = resumes(Math.min(s, other), Math.max(s, other)) + (heads.has(other) ? 0 : P.resumeBare) + (beside.get(other) === s ? P.resumeHead : 0);
      if (cost < P.resumeMost) pairs.push({ s, other, cost });
    }
  });
  pairs.sort((a, b) => a.cost - b.cost);
  const out = new Map<number, number>();
  const going = new Set<number>();
  const gone = new Set<number>();
  for (const [earlier, later] of ties) {
    if (heads.has(earlier) && heads.has(later)) continue;
    out.set(...(heads.has(later) ? [earlier, later] as const : [later, earlier] as const));
    going.add(earlier);
    gone.add(later);
  }
  for (const { s, other } of pairs) {
    const earlier = Math.min(s, other);
    const later = Math.max(s, other);
    if (out.has(s) || out.get(other) === s || going.has(earlier) || gone.has(later)) continue;
    out.set(s, other);
    going.add(earlier);
    gone.add(later);
  }
  return out;
}

/// A headline right beside a text that is not its own is the headline of the whole: by its owner, that text.
function besideOf(seating: Seating, heads: ReadonlyMap<number, HeadGiven>): Map<number, number> {
  const out = new Map<number, number>();
  const { seats } = seating;
  const upTo = (line: number): number => lastAtMost(seats, line, (one) => one.bodies[0]!.from);
  for (const [owner, head] of heads) {
    const s = head.place === 'after' ? upTo(head.lines[0]! - 1) : upTo(head.lines.at(-1)!) + 1;
    if (s >= 0 && s < seats.length && s !== owner) out.set(owner, s);
  }
  return out;
}
