import type { HeadGiven } from './assemble';
import { INDENT } from '../page/measure';
import { isPoem, type Unit } from './blocks';
import type { Readings } from './readings';
import { cutSeat } from './seams';
import { lastLine, tokensOf, type Seat } from './seat';
import { likeness, type Rarity } from './shared';
import type { TokenSet } from './token-set';
import { P } from './weights';

export interface Placed {
  readonly texts: readonly Seat[];
  readonly heads: ReadonlyMap<number, HeadGiven>;
  /// By text the one that it goes on from.
  readonly resumes: ReadonlyMap<number, number>;
}

/// A text that another one interrupts goes on behind it, often with no headline, dateline or name between: the end of a text that is set to another measure (or follows one that
/// stopped in mid-sentence), and says more of what the text before is about than of its own, is that one's. So is the beginning of a text of the one behind it.
export function partResumed(lines: Readings, placed: Placed, rarity: Rarity): Placed {
  const cuts = placed.texts.map((text, i) => {
    const tail = tailOf(lines, placed, i, text, rarity);
    return tail ? { ...tail, of: i - 1 } : frontOf(lines, placed, i, text, rarity);
  });
  if (cuts.every((cut) => cut === null)) return placed;
  const texts: Seat[] = [];
  const moved: number[] = [];
  const strays: { readonly part: number; readonly of: number }[] = [];
  placed.texts.forEach((text, i) => {
    const cut = cuts[i];
    if (!cut) {
      moved.push(texts.length);
      texts.push(text);
      return;
    }
    const front = cut.of > i;
    moved.push(texts.length + (front ? 1 : 0));
    texts.push(...cutSeat(lines, text, cut.block, cut.unit, null));
    strays.push({ part: texts.length - (front ? 2 : 1), of: cut.of });
  });
  const resumes = new Map<number, number>(strays.map(({ part, of }) => [part, moved[of]!]));
  for (const [later, earlier] of placed.resumes) resumes.set(moved[later]!, moved[earlier]!);
  return { texts, heads: new Map([...placed.heads].map(([text, head]) => [moved[text]!, head])), resumes };
}

/// Where a text is cut, and the text that the part beyond the cut is of.
interface Cut {
  readonly block: number;
  readonly unit: number;
  readonly of: number;
}

/// The units that are looked at, and the words that each side must have, and the text beside them: with few words likeness is chance.
const MOST_UNITS = 60;
const LEAST_WORDS = 60;

interface UnitAt {
  readonly unit: Unit;
  readonly block: number;
  readonly index: number;
}

const unitsOf = (text: Seat): UnitAt[] => text.bodies.flatMap((body, block) => body.units.map((unit, index) => ({ unit, block, index })));

function tailOf(lines: Readings, { texts, heads, resumes }: Placed, at: number, text: Seat, rarity: Rarity): Omit<Cut, 'of'> | null {
  const before = texts[at - 1];
  if (!before || before.closing || isPoem(before.bodies.at(-1)!) || text.subheads.length > 0 || !heads.has(at) || resumes.has(at) || resumes.has(at - 1)) return null;
  const units = unitsOf(text);
  const stopped = lines.at(lastLine(before)).stopsMidway;
  const midway = stopped ? midwayCut(lines, units) : null;
  return midway ?? bestCut(lines, units, stopped, (first, second) => leadOf(lines, first, second, before.tokens, rarity));
}

function frontOf(lines: Readings, { texts, heads, resumes }: Placed, at: number, text: Seat, rarity: Rarity): Cut | null {
  const next = texts[at + 1];
  if (!next || next.opening || isPoem(next.bodies[0]!) || text.subheads.length > 0 || !heads.has(at) || heads.get(at + 1)?.place !== 'after' || resumes.has(at) || resumes.has(at + 1)) return null;
  const cut = bestCut(lines, unitsOf(text), false, (first, second) => leadOf(lines, second, first, next.tokens, rarity));
  return cut && { ...cut, of: at + 1 };
}

/// The cut of a text at which `lead` is greatest, more than 1: before a unit of another measure than the one before it, or before any where the text before stopped in mid-sentence.
function bestCut(lines: Readings, units: readonly UnitAt[], anywhere: boolean, lead: (first: readonly Unit[], second: readonly Unit[]) => number): Omit<Cut, 'of'> | null {
  if (units.length > MOST_UNITS) return null;
  const plain = units.map((one) => one.unit);
  let best: Omit<Cut, 'of'> | null = null;
  let most = 1;
  for (let k = 1; k < units.length; k++) {
    const { unit, block, index } = units[k]!;
    if (lines.at(unit.from - 1).end !== 'sentence' || (!anywhere && Math.abs(unit.measure - plain[k - 1]!.measure) <= P.tailMeasure)) continue;
    const found = lead(plain.slice(0, k), plain.slice(k));
    if (found <= most) continue;
    most = found;
    best = { block, unit: index };
  }
  return best;
}

/// By how many em a paragraph's first line is longer than its indent lets it be, where it begins in mid-sentence.
const NO_INDENT = 1.2;

/// The one unit that begins without an indent, behind a whole sentence, as only the rest of a paragraph does that stopped before: its first line is as long as those of the text are.
function midwayCut(lines: Readings, units: readonly UnitAt[]): Omit<Cut, 'of'> | null {
  if (units.length < 2 || units.length > MOST_UNITS) return null;
  const usual = usualMeasure(units);
  const found = units.filter(({ unit }, k) => {
    const first = lines.at(unit.from);
    if (k === 0 || unit.verse || first.label || first.startsItem || first.spaced || lines.at(unit.from - 1).end !== 'sentence') return false;
    const measure = Math.min(usual, unit.measure);
    return first.startsMidway || (unit.to - unit.from > 1 && first.width > measure - INDENT + NO_INDENT && first.width < measure + NO_INDENT);
  });
  return found.length === 1 ? { block: found[0]!.block, unit: found[0]!.index } : null;
}

/// The measure that the middle one of the units has.
function usualMeasure(units: readonly UnitAt[]): number {
  const all = units.map(({ unit }) => unit.measure).sort((a, b) => a - b);
  return all[all.length >> 1]!;
}

/// By how much the second of two parts shares more with `other` than with the first, as a multiple of what it must; 0 where the first shares about as much with it.
function leadOf(lines: Readings, first: readonly Unit[], second: readonly Unit[], other: TokenSet, rarity: Rarity): number {
  const own = wordsOf(lines, first);
  const tail = wordsOf(lines, second);
  if (own.size < LEAST_WORDS || tail.size < LEAST_WORDS || other.size < LEAST_WORDS) return 0;
  const shared = (a: TokenSet, b: TokenSet): number => likeness(a, b, rarity) / Math.sqrt(a.size * Math.max(1, b.size));
  const there = shared(tail, other);
  if (there < P.tailOwn * shared(own, other)) return 0;
  return there / Math.max(1e-6, P.tailLead * shared(tail, own));
}

const wordsOf = (lines: Readings, units: readonly Unit[]): TokenSet => tokensOf(lines, { bodies: units });
