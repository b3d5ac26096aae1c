import { FIRST } from './alphabet';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// A character that is missing between symbols `at` and `at + 1`.
export interface Gap {
  readonly at: number;
  readonly put: number;
}

/// What a place is called by may stand or be left out, and begins the next name where it stands.
export const ADMINISTRATIVE = '省市县区镇乡村州';

/// Finds characters that are missing from words: between two that were never counted as neighbours, where exactly one character makes a word of three or four
/// with both, and was counted there with a further neighbour on either side. Nothing is left to chance here, so no forest is asked.
export function findGaps(reading: Reading, { alphabet, grams, words }: SpellerParts): Gap[] {
  const out: Gap[] = [];
  const { ids, length, levels: { two, three } } = reading;
  const { bigrams, trigrams, fourgrams } = grams;
  for (let p = 2; p + 3 < length; p++) {
    if (two[p] || ids[p]! < FIRST || ids[p + 1]! < FIRST || ids[p - 1]! < FIRST || ids[p + 2]! < FIRST || !two[p - 1] || !two[p + 1] || !(three[p - 2] || three[p + 1])) continue;
    const [before, left, right, after] = [ids[p - 1]!, ids[p]!, ids[p + 1]!, ids[p + 2]!];
    let found = 0;
    let many = false;
    for (let w = 0; w < bigrams.width && !many; w++) {
      let bits = bigrams.after[left * bigrams.width + w]! & bigrams.before[right * bigrams.width + w]!;
      for (; bits; bits &= bits - 1) {
        const id = w * 32 + 31 - Math.clz32(bits & -bits);
        if (id < FIRST || !trigrams.get(left, id * 8192 + right)) continue;
        if (!trigrams.get(before, left * 8192 + id) || !trigrams.get(id, right * 8192 + after)) continue;
        if (!fourgrams.get(before * 8192 + left, id * 8192 + right) || !fourgrams.get(left * 8192 + id, right * 8192 + after)) continue;
        if (!words.level(left, id, right, 0) && !words.level(before, left, id, right) && !words.level(left, id, right, after)) continue;
        if (ADMINISTRATIVE.includes(alphabet.charOf(id))) continue;
        many = found !== 0;
        found = id;
      }
    }
    if (found && !many) out.push({ at: p, put: found });
  }
  return out;
}
