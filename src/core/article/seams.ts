import type { BodyBlock, Unit } from './blocks';
import type { Readings } from './readings';
import { opensSigned, tokensOf, type Seat, type Seating } from './seat';
import { Counts } from './shared';
import { isTelling, type Token, type TokenSet } from './token-set';
import { M, P } from './weights';

/// Where two texts follow each other with nothing between them (no headline, author or dateline), their words, their measures and how the second begins must tell. A text is cut
/// in two where most speaks for it. The halves are held together again unless each finds a headline.
export function openSeams(lines: Readings, seating: Seating): Seating {
  const { seats, runs, ties = new Map<number, number>() } = seating;
  if (seats.length < 2 || runs.length < 2) return seating;
  const found = new Counts(seats.map((seat) => seat.tokens));
  const out: Seat[] = [];
  const moved: number[] = [];
  for (const seat of seats) {
    moved.push(out.length);
    const seam = bestSeam(lines, seat, (token) => Math.log((seats.length + 2) / ((found.of(token) || 1) + 1)) * (isTelling(token) ? 1 : 0.3));
    if (seam) out.push(...cutSeat(lines, seat, seam.block, seam.unit, seam.cost));
    else out.push(seat);
  }
  moved.push(out.length);
  return { ...seating, seats: out, runs: runs.map((run) => ({ ...run, at: moved[run.at]! })), ties: new Map([...ties].map(([earlier, later]) => [moved[earlier + 1]! - 1, moved[later]!])) };
}

interface Seam {
  readonly block: number;
  readonly unit: number;
  readonly cost: number;
}

/// The units of a text that are looked at for a seam at most, and the characters that each side must have.
const MOST_UNITS = 60;
const LEAST_TEXT = 70;

function bestSeam(lines: Readings, seat: Seat, weigh: (token: Token) => number): Seam | null {
  const units = seat.bodies.flatMap((body, block) => body.units.map((unit, index) => ({ unit, block, index })));
  if (units.length < 2 || units.length > MOST_UNITS || seat.subheads.length > 0) return null;
  const words = spread(units.map(({ unit }) => wordsOf(lines, unit)), weigh);
  const sizes = units.map(({ unit }) => lengthOf(lines, unit));
  const total = sum(sizes);
  let size = 0;
  let best: Seam | null = null;
  const author = authorOdds(lines, seat);
  for (let k = 1; k < units.length; k++) {
    size += sizes[k - 1]!;
    if (size < LEAST_TEXT || total - size < LEAST_TEXT) continue;
    if (lines.at(units[k]!.unit.from - 1).end !== 'sentence') continue;
    let before = 0;
    let after = 0;
    let shared = 0;
    for (let w = 0; w < words.weight.length; w++) {
      const opened = words.first[w]! < k;
      const open = words.last[w]! >= k;
      if (opened) before++;
      if (open) after++;
      if (opened && open) shared += words.weight[w]!;
    }
    const { unit } = units[k]!;
    const { shown } = lines.at(unit.from);
    let odds: number = M.base + M.alike * Math.log((shared / Math.sqrt(before * after) + M.alikeLeast) / M.alikeUsual) + M.size * Math.log(Math.min(size, total - size) / M.sizeUsual);
    if (Math.abs(units[k - 1]!.unit.measure - unit.measure) > M.measureApart) odds += M.measure;
    odds += M.margin * Math.max(-M.marginMost, Math.min(M.marginMost, (unit.margin - M.marginUsual) / 3));
    // What closes a notice ends its text.
    if (lines.at(unit.from - 1).letter === 'wish' && lines.at(unit.from).letter === null) odds += M.noticed;
    if (REPORTS.test(shown)) odds += M.reports;
    else if (GOES_ON.test(shown)) odds += M.goesOn;
    const cost = Math.max(0, P.seam - (odds + author) * P.seamOdds);
    if (cost < P.seamMost && (best === null || cost < best.cost)) best = { block: units[k]!.block, unit: units[k]!.index, cost };
  }
  return best;
}

/// How news begins, and how a paragraph goes on from the one before it.
const REPORTS = /^(?:近日|日前|昨[日天]|\d{1,2}月\d{1,2}日|记者|本月|据[^，。]{2,8}(?:消息|报道)|近期|连日来|今年以来)/;
const GOES_ON = /^(?:此外|同时|目前|其中|而|但|他|她|这|那|该|据介绍|据了解|对此|为此|如今|当天|接下来|然而|不过|另外|与此同时|也|还|因此|其实|随后|后来|“)/;

/// An author who stands at the end is one more reason to hold a text for whole, unless another stands at its opening.
function authorOdds(lines: Readings, seat: Seat): number {
  if (!seat.closing) return 0;
  return M.closed + (opensSigned(lines, seat) ? M.signedTwice : 0);
}

/// The words of a text, each with the first and the last of its units that have it: what two sides share is what begins on one and ends on the other.
function spread(units: readonly TokenSet[], weigh: (token: Token) => number): { readonly first: readonly number[]; readonly last: readonly number[]; readonly weight: readonly number[] } {
  const index = new Map<Token, number>();
  const first: number[] = [];
  const last: number[] = [];
  units.forEach((words, unit) => {
    for (const word of words.list) {
      const known = index.get(word);
      if (known === undefined) {
        index.set(word, first.length);
        first.push(unit);
        last.push(unit);
      } else last[known] = unit;
    }
  });
  return { first, last, weight: [...index.keys()].map(weigh) };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const lengthOf = (lines: Readings, unit: Unit): number => lines.lengthOf(unit.from, unit.to);
const wordsOf = (lines: Readings, unit: Unit): TokenSet => tokensOf(lines, { bodies: [{ from: unit.from, to: unit.to }] });

/// A text cut in two before a unit of one of its blocks; `seam` is what it costs to hold the two apart, if nothing else parts them.
export function cutSeat(lines: Readings, seat: Seat, blockAt: number, unitAt: number, seam: number | null): Seat[] {
  const parts = partSeat(seat, blockAt, unitAt, seam);
  for (const part of parts) part.tokens = tokensOf(lines, part);
  return parts;
}

/// The same, their words still those of the whole.
export function partSeat(seat: Seat, blockAt: number, unitAt: number, seam: number | null): Seat[] {
  const block = seat.bodies[blockAt]!;
  const at = block.units[unitAt]!.from;
  const head: BodyBlock = { ...block, to: at, units: block.units.slice(0, unitAt) };
  const tail: BodyBlock = { ...block, midway: false, from: at, units: block.units.slice(unitAt) };
  const before = [...seat.bodies.slice(0, blockAt), ...(head.units.length > 0 ? [head] : [])];
  const after = [tail, ...seat.bodies.slice(blockAt + 1)];
  const first: Seat = { ...seat, bodies: before, bylines: seat.bylines.filter((own) => !own.atEnd), closing: false };
  const second: Seat = { ...seat, bodies: after, bylines: seat.bylines.filter((own) => own.atEnd), opening: false, seam };
  return [first, second];
}
