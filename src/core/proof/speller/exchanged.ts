import { EDGE, FIRST } from './alphabet';
import { ADMINISTRATIVE } from './missing';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// The least level of the pair in its right order.
const LEAST_PAIR = 3;
/// The least level of a run of three with it.
const LEAST_RUN = 2;
/// The least level of a word of three, where the pair as it stands was counted too, but never between these neighbours.
const LEAST_WORD = 4;
/// The least level of runs with both neighbours, for a word of two.
const LEAST_SHORT = 3;

/// What stands before or behind another character with equal right: 不怕, 怕不.
const FREE = `${ADMINISTRATIVE}不`;

/// Finds neighbours that changed places inside a word, by the index of the first: they were never counted in this order, or never between these neighbours; in the other they are
/// often, make the word, and were counted in it. Words of two, which sentences part as freely as they join them, are looked for in a `draft` only. Like `findGaps` it asks no forest: exchanges are too rare among slips to be learnt.
export function findExchanged({ ids, length, levels: { two, three } }: Reading, { alphabet, grams: { bigrams, trigrams }, words }: SpellerParts, draft = false): number[] {
  const run = (a: number, b: number, c: number): number => (b !== EDGE && bigrams.has(a, b) && bigrams.has(b, c) ? trigrams.get(a, b * 8192 + c) : 0);
  const out: number[] = [];
  for (let p = 1; p + 2 < length; p++) {
    const a = ids[p]!;
    const b = ids[p + 1]!;
    if (two[p] && a >= FIRST && b >= FIRST && a !== b && !three[p - 1] && !three[p] && !words.level(a, b, 0, 0)) {
      const [before, after] = [ids[p - 1]!, ids[p + 2]!];
      const fits = (before >= FIRST && run(before, b, a) >= LEAST_WORD && words.level(before, b, a, 0)) || (after >= FIRST && run(b, a, after) >= LEAST_WORD && words.level(b, a, after, 0));
      // 学生 between two neighbours that both know it.
      const short = draft && words.level(b, a, 0, 0) > 0 && run(before, b, a) >= LEAST_SHORT && run(b, a, after) >= LEAST_SHORT;
      const crosses = before >= FIRST && words.level(before, a, 0, 0) && after >= FIRST && words.level(b, after, 0, 0);
      const meets = (before >= FIRST && words.level(before, a, 0, 0)) || (after >= FIRST && words.level(b, after, 0, 0));
      if (((fits && !crosses) || (short && !meets)) && !FREE.includes(alphabet.charOf(a)) && !FREE.includes(alphabet.charOf(b))) out.push(p);
      continue;
    }
    if (two[p] || a < FIRST || b < FIRST || a === b || bigrams.get(b, a) < LEAST_PAIR) continue;
    const left = ids[p - 1]!;
    const right = ids[p + 2]!;
    if (run(left, b, a) < LEAST_RUN && run(b, a, right) < LEAST_RUN) continue;
    const longer = (left >= FIRST && words.level(left, b, a, 0)) || (right >= FIRST && words.level(b, a, right, 0))
      || (left >= FIRST && right >= FIRST && words.level(left, b, a, right)) || (p > 1 && left >= FIRST && ids[p - 2]! >= FIRST && words.level(ids[p - 2]!, left, b, a));
    if (longer && !FREE.includes(alphabet.charOf(a)) && !FREE.includes(alphabet.charOf(b))) out.push(p);
  }
  return out;
}
