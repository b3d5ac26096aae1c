import { EDGE, FIRST } from './alphabet';
import { ADMINISTRATIVE } from './missing';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// The least level of the pair in its right order.
const LEAST_PAIR = 3;
/// The least level of a run of three with it.
const LEAST_RUN = 2;

/// Finds neighbours that changed places inside a word of three or four, by the index of the first: they were never counted in this order; in the other they are
/// often, make the word, and were counted in it. Like `findGaps` it asks no forest: exchanges are too rare among slips to be learnt.
export function findExchanged({ ids, length, levels: { two } }: Reading, { alphabet, grams: { bigrams, trigrams }, words }: SpellerParts): number[] {
  const run = (a: number, b: number, c: number): number => (b !== EDGE && bigrams.has(a, b) && bigrams.has(b, c) ? trigrams.get(a, b * 8192 + c) : 0);
  const out: number[] = [];
  for (let p = 1; p + 2 < length; p++) {
    const a = ids[p]!;
    const b = ids[p + 1]!;
    if (two[p] || a < FIRST || b < FIRST || a === b || bigrams.get(b, a) < LEAST_PAIR) continue;
    const left = ids[p - 1]!;
    const right = ids[p + 2]!;
    if (run(left, b, a) < LEAST_RUN && run(b, a, right) < LEAST_RUN) continue;
    const longer = (left >= FIRST && words.level(left, b, a, 0)) || (right >= FIRST && words.level(b, a, right, 0))
      || (left >= FIRST && right >= FIRST && words.level(left, b, a, right)) || (p > 1 && left >= FIRST && ids[p - 2]! >= FIRST && words.level(ids[p - 2]!, left, b, a));
    if (longer && !ADMINISTRATIVE.includes(alphabet.charOf(a)) && !ADMINISTRATIVE.includes(alphabet.charOf(b))) out.push(p);
  }
  return out;
}
