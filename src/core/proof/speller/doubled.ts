import { FIRST } from './alphabet';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// Up to this level a pair of the same character is no word that people use: 人人, 慢慢 stand far above.
const HARDLY_A_WORD = 3;
/// What doubles what stands behind it: 一尊尊.
const DOUBLES = '一不';

/// The least level of the run of three that is left when one of the two goes.
const LEAST_RUN = 2;

/// Finds the last or first character of a word set twice, by the index of the first of the two. Either the neighbours were counted with one between them and neither with both; or
/// the word was counted, never with this end doubled, and the other one makes no word with its neighbour (绝对|对立 meet, 国都 goes on). Like `findGaps` it asks no forest.
export function findDoubled({ ids, length, levels: { two, three } }: Reading, { alphabet, grams: { bigrams, trigrams }, words }: SpellerParts): number[] {
  const out: number[] = [];
  for (let p = 2; p + 1 < length; p++) {
    const end = ids[p]!;
    const next = ids[p + 1]!;
    const start = ids[p - 2]!;
    if (end !== ids[p - 1] || end < FIRST || start === end || next === end || three[p - 2]) continue;
    // 总理|理事会 meet.
    const meet = start >= FIRST && next >= FIRST && words.level(start, end, 0, 0) > 0 && (words.level(end, next, 0, 0) > 0 || (ids[p + 2]! >= FIRST && words.level(end, next, ids[p + 2]!, 0) > 0));
    if (start >= FIRST && next >= FIRST && !meet && !three[p - 1] && !DOUBLES.includes(alphabet.charOf(start)) && bigrams.has(start, end) && bigrams.has(end, next) && trigrams.get(start, end * 8192 + next) >= LEAST_RUN) {
      out.push(p - 1);
      continue;
    }
    if (next >= FIRST && !two[p - 1] && !three[p - 1] && words.level(end, next, 0, 0)) {
      if (start < FIRST || !(words.level(start, end, 0, 0) || (ids[p - 3]! >= FIRST && words.level(ids[p - 3]!, start, end, 0)))) out.push(p - 1);
      continue;
    }
    if (start < FIRST || !two[p - 2]) continue;
    if (!words.level(start, end, 0, 0) || words.level(end, end, 0, 0) > HARDLY_A_WORD || ids[p - 3] === start || DOUBLES.includes(alphabet.charOf(start))) continue;
    if (next >= FIRST) {
      const after = ids[p + 2]!;
      if (three[p - 1]! > 1 || words.level(end, next, 0, 0)) continue;
      if (after >= FIRST && (words.level(end, next, after, 0) || words.level(end, end, next, after))) continue;
    }
    out.push(p - 1);
  }
  return out;
}
