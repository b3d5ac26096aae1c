import type { HeadGiven } from './assemble';
import { isPoem, type Unit } from './blocks';
import type { Reading } from './reading';
import { cutSeat } from './seams';
import { lastLine, type Seat } from './seat';
import { tokens, type Rarity, type Token } from './shared';
import { P } from './weights';

export interface Placed {
  readonly texts: readonly Seat[];
  readonly heads: ReadonlyMap<number, HeadGiven>;
  /// By text the one that it goes on from.
  readonly resumes: ReadonlyMap<number, number>;
}

/// A text that another one interrupts goes on behind it, often with no headline, dateline or name between: the end of a text that is set to another measure (or follows one that
/// stopped in mid-sentence), and says more of what the text before is about than of its own, is that one's.
export function partResumed(lines: readonly Reading[], placed: Placed, rarity: Rarity): Placed {
  const tails = placed.texts.map((text, i) => tailOf(lines, placed, i, text, rarity));
  if (tails.every((tail) => tail === null)) return placed;
  const texts: Seat[] = [];
  const moved: number[] = [];
  const resumes = new Map<number, number>();
  placed.texts.forEach((text, i) => {
    moved.push(texts.length);
    const tail = tails[i];
    if (!tail) {
      texts.push(text);
      return;
    }
    texts.push(...cutSeat(lines, text, tail.block, tail.unit, null));
    resumes.set(texts.length - 1, moved[i - 1]!);
  });
  for (const [later, earlier] of placed.resumes) resumes.set(moved[later]!, moved[earlier]!);
  return { texts, heads: new Map([...placed.heads].map(([text, head]) => [moved[text]!, head])), resumes };
}

interface Tail {
  readonly block: number;
  readonly unit: number;
}

/// The units that are looked at, and the words that each side must have.
const MOST_UNITS = 60;
const LEAST_WORDS = 50;

function tailOf(lines: readonly Reading[], { texts, heads, resumes }: Placed, at: number, text: Seat, rarity: Rarity): Tail | null {
  const before = texts[at - 1];
  if (!before || before.closing || isPoem(before.bodies.at(-1)!) || text.subheads.length > 0 || !heads.has(at) || resumes.has(at) || resumes.has(at - 1)) return null;
  const units = text.bodies.flatMap((body, block) => body.units.map((unit, index) => ({ unit, block, index })));
  if (units.length > MOST_UNITS) return null;
  const stopped = lines[lastLine(before)]!.end !== 'sentence';
  let best: Tail | null = null;
  let most = 1;
  for (let k = 1; k < units.length; k++) {
    const { unit, block, index } = units[k]!;
    if (lines[unit.from - 1]!.end !== 'sentence' || (!stopped && Math.abs(unit.measure - units[k - 1]!.unit.measure) <= P.tailMeasure)) continue;
    const lead = leadOf(lines, units.slice(0, k).map((one) => one.unit), units.slice(k).map((one) => one.unit), before.tokens, rarity);
    if (lead <= most) continue;
    most = lead;
    best = { block, unit: index };
  }
  return best;
}

/// By how much the second part shares more with `other` than with the first, as a multiple of what it must; 0 where the first shares about as much with it.
function leadOf(lines: readonly Reading[], first: readonly Unit[], second: readonly Unit[], other: ReadonlySet<Token>, rarity: Rarity): number {
  const own = wordsOf(lines, first);
  const tail = wordsOf(lines, second);
  if (own.size < LEAST_WORDS || tail.size < LEAST_WORDS) return 0;
  const shared = (a: ReadonlySet<Token>, b: ReadonlySet<Token>): number => {
    let sum = 0;
    for (const word of a) if (b.has(word)) sum += rarity.weight(word);
    return sum / Math.sqrt(a.size * Math.max(1, b.size));
  };
  const there = shared(tail, other);
  if (there < P.tailOwn * shared(own, other)) return 0;
  return there / Math.max(1e-6, P.tailLead * shared(tail, own));
}

const wordsOf = (lines: readonly Reading[], units: readonly Unit[]): Set<Token> => tokens(units.map((unit) => lines.slice(unit.from, unit.to).map((line) => line.shown).join('')).join(''));
