import { INDENT } from '../page/measure';
import type { Unit } from './blocks';
import type { Readings } from './readings';
import { partSeat } from './seams';
import { lastLine, measureOf, tokensOf, type Seat, type Seating } from './seat';
import { stopsIn } from './unfinished';
import { T } from './weights';

/// How many texts on the one that it goes on with may stand.
const REACH = 6;
/// The units of a text that are looked at.
const MOST_UNITS = 60;
/// By how many em a paragraph's first line is longer than its indent lets it be, where it begins in mid-sentence.
const NO_INDENT = 1.2;

/// A line at which a text may have been interrupted, or may have gone on behind another (`midway`); whether it stands inside of a paragraph.
interface Cut {
  readonly line: number;
  readonly midway: boolean;
  readonly inside: boolean;
}

/// A stretch of a text between such places: which text, by which of its cuts it begins (-1 for none), and whether that is in mid-sentence.
interface Stretch {
  readonly seat: Seat;
  readonly of: number;
  readonly cut: number;
  readonly midway: boolean;
  /// Whether it ends inside of a paragraph.
  readonly inside: boolean;
}

/// Ties texts that another one interrupts in mid-sentence to where they go on, and parts them from what stands beside them there, though nothing stands between: a paragraph stops at the end of a full
/// line and another begins, and elsewhere a text goes on without an indent. There is no other place for either. Only where both are found and fit is anything parted.
export function tieInterrupted(lines: Readings, seating: Seating): Seating {
  const { seats } = seating;
  const stopped = seats.map((seat) => stopsOf(lines, seat));
  if (!seats.some((seat, s) => stopped[s]!.length > 0 || stops(lines, seat))) return seating;
  const cuts = seats.map((seat, s) => [...stopped[s]!, ...resumesOf(lines, seat)].sort((a, b) => a.line - b.line));
  const stretches = seats.flatMap((seat, of) => cutAt(lines, seat, cuts[of]!, false).map((part, k): Stretch => ({ seat: part, of, cut: k - 1, midway: k === 0 ? seat.bodies[0]!.midway === true : cuts[of]![k - 1]!.midway, inside: cuts[of]![k]?.inside === true })));
  const found = tiesOf(lines, stretches);
  if (found.size === 0) return seating;
  const continued = new Set(found.values());
  const out: Seat[] = [];
  const moved: number[] = [];
  const placed: number[] = [];
  let from = 0;
  seats.forEach((seat, of) => {
    moved.push(out.length);
    const kept: Cut[] = [];
    for (let k = from; k < stretches.length && stretches[k]!.of === of; k++) {
      from = k + 1;
      const { cut } = stretches[k]!;
      if (cut >= 0 && (found.has(k - 1) || continued.has(k))) kept.push(cuts[of]![cut]!);
      placed.push(out.length + kept.length);
    }
    out.push(...cutAt(lines, seat, kept, true));
  });
  moved.push(out.length);
  return { ...seating, seats: out, runs: seating.runs.map((run) => ({ ...run, at: moved[run.at]! })), ties: new Map([...found].map(([s, t]) => [placed[s]!, placed[t]!])) };
}

/// `words`: whether the parts are asked for their words.
function cutAt(lines: Readings, seat: Seat, cuts: readonly Cut[], words: boolean): Seat[] {
  let out = [seat];
  for (let k = cuts.length - 1; k >= 0; k--) out = [...cutBefore(out[0]!, cuts[k]!.line), ...out.slice(1)];
  if (words && cuts.length > 0) for (const one of out) one.tokens = tokensOf(lines, one);
  return out;
}

/// A text in two before a line, which may stand inside of a paragraph.
function cutBefore(seat: Seat, line: number): Seat[] {
  const block = seat.bodies.findIndex(({ to }) => line < to);
  const body = seat.bodies[block]!;
  const at = body.units.findIndex(({ to }) => line < to);
  const unit = body.units[at]!;
  if (unit.from === line) return partSeat(seat, block, at, null);
  const units = [...body.units.slice(0, at), { ...unit, to: line }, { ...unit, from: line }, ...body.units.slice(at + 1)];
  return partSeat({ ...seat, bodies: seat.bodies.map((one) => (one === body ? { ...body, units } : one)) }, block, at + 1, null);
}

/// Where a text may have been interrupted.
function stopsOf(lines: Readings, { bodies }: Seat): Cut[] {
  if (bodies.reduce((sum, { units }) => sum + units.length, 0) > MOST_UNITS) return NONE;
  const out: Cut[] = [];
  for (const { units } of bodies) for (const line of stopsIn(lines, units)) out.push({ line, midway: false, inside: !units.some(({ from }) => from === line) });
  return out;
}

/// Where one may have gone on.
function resumesOf(lines: Readings, { bodies }: Seat): Cut[] {
  const units = bodies.flatMap((body) => body.units);
  if (units.length > MOST_UNITS) return NONE;
  const measures = units.map(({ measure }) => measure).sort((a, b) => a - b);
  const usual = measures[measures.length >> 1]!;
  return units.flatMap((unit, k): Cut[] => (k > 0 && goesOn(lines, unit, Math.min(usual, unit.measure)) ? [{ line: unit.from, midway: true, inside: false }] : []));
}

const NONE: Cut[] = [];

/// Whether a unit begins without an indent behind a whole sentence, as only the rest of a paragraph does that stopped before.
function goesOn(lines: Readings, unit: Unit, measure: number): boolean {
  const first = lines.at(unit.from);
  if (unit.verse || first.label || first.startsItem || first.spaced || first.opening || lines.at(unit.from - 1).end !== 'sentence') return false;
  return first.startsMidway || (unit.to - unit.from > 1 && first.width > measure - INDENT + NO_INDENT && first.width < measure + NO_INDENT);
}

/// By stretch that stops in mid-sentence, the one that goes on from it, the likeliest first.
function tiesOf(lines: Readings, stretches: readonly Stretch[]): Map<number, number> {
  const tried = stretches.flatMap(({ seat }, s) => (stops(lines, seat) ? after(stretches, s) : []));
  const joint = (s: number, t: number): number => pairOf(lines, lastLine(stretches[s]!.seat), stretches[t]!.seat.bodies[0]!.from);
  const known = pairsOn(lines.shown, new Set(tried.map(({ s, t }) => joint(s, t))));
  const likely = tried.map(({ s, t }) => ({ s, t, odds: oddsOf(lines, stretches[s]!.seat, stretches[t]!.seat, t - s - 1) + (known.has(joint(s, t)) ? T.runsOn : 0) + (stretches[s]!.inside ? T.inside : 0) + (stretches[t]!.cut >= 0 ? T.resumed : 0) })).filter(({ odds }) => odds > 0);
  likely.sort((a, b) => b.odds - a.odds);
  const ties = new Map<number, number>();
  const taken = new Set<number>();
  for (const { s, t } of likely) {
    if (ties.has(s) || taken.has(t)) continue;
    ties.set(s, t);
    taken.add(t);
  }
  return ties;
}

/// The stretches near behind `s` that begin in mid-sentence. Right behind it one goes on only where something stands between.
function after(stretches: readonly Stretch[], s: number): { readonly s: number; readonly t: number }[] {
  const out: { readonly s: number; readonly t: number }[] = [];
  for (let t = s + 1; t < Math.min(stretches.length, s + 1 + REACH); t++) {
    const { seat, midway, of } = stretches[t]!;
    if (midway && !seat.opening && (t > s + 1 || of !== stretches[s]!.of)) out.push({ s, t });
  }
  return out;
}

/// Whether a text stops in mid-sentence.
function stops(lines: Readings, seat: Seat): boolean {
  const last = lines.at(lastLine(seat));
  return !seat.closing && !seat.bodies.at(-1)!.units.at(-1)!.verse && last.stopsMidway && last.end !== 'colon' && !last.cells && !last.label;
}

/// What speaks for the later text going on from the earlier one; `between` texts stand between the two.
function oddsOf(lines: Readings, earlier: Seat, later: Seat, between: number): number {
  let odds: number = T.base + between * T.far;
  if (Math.abs(measureOf(earlier) - later.bodies[0]!.measure) <= T.measureApart) odds += T.measure;
  const open = openQuote(lines, earlier);
  const closes = firstQuote(lines, later) === 'close';
  if (open && closes) odds += T.quote;
  else if (open !== closes) odds -= T.quote;
  return odds;
}

/// How many lines tell of an open quotation.
const NEAR = 8;

function openQuote(lines: Readings, { bodies }: Seat): boolean {
  const { from, to } = bodies.at(-1)!;
  for (let i = to - 1; i >= Math.max(from, to - NEAR); i--) {
    const { lastQuote } = lines.at(i);
    if (lastQuote) return lastQuote === 'open';
  }
  return false;
}

function firstQuote(lines: Readings, { bodies }: Seat): 'open' | 'close' | null {
  const { from, to } = bodies[0]!;
  for (let i = from; i < Math.min(to, from + NEAR); i++) {
    const { firstQuote: found } = lines.at(i);
    if (found) return found;
  }
  return null;
}

/// The last character of one line and the first of another, as one number.
export const pairOf = (lines: Readings, line: number, next: number): number => ((lines.at(line).last << 16) | lines.at(next).first) >>> 0;

/// Those of the pairs of characters that stand side by side somewhere on the page. Linear in the page.
export function pairsOn(shown: string, pairs: ReadonlySet<number>): Set<number> {
  const out = new Set<number>();
  const firsts = new Uint8Array(0x10000);
  for (const pair of pairs) firsts[pair >>> 16] = 1;
  let last = 0;
  for (let i = 0; i < shown.length && out.size < pairs.size; i++) {
    const unit = shown.charCodeAt(i);
    if (firsts[last] === 1 && pairs.has(((last << 16) | unit) >>> 0)) out.add(((last << 16) | unit) >>> 0);
    last = unit;
  }
  return out;
}
