import { FIRST } from './alphabet';
import { SURNAMES } from './names';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// A character that is missing between symbols `at` and `at + 1`.
export interface Gap {
  readonly at: number;
  readonly put: number;
  /// Whether nothing was left to chance.
  readonly sure: boolean;
}

/// What a place is called by may stand or be left out, and begins the next name where it stands.
export const ADMINISTRATIVE = '省市县区镇乡村州';

/// How high the runs with the character must stand together (levels of three runs of three and two of four): in edited news one place in 250,000 does that has lost nothing. Of what is
/// lost from words there, one in twelve is found so.
const LEAST = 32;
/// The same in copy that is known to have slips: one place in 15,000, and one in five.
const LEAST_DRAFT = 24;
/// How far above the next best character it must be.
const MARGIN = 4;
/// How high the run of three with the character must stand by itself.
const LEAST_RUN = 3;
/// The greatest level of a pair that may have met by accident, where neither run of three across it was ever counted.
const ACCIDENT = 9;

/// The highest sum of the five runs with a character when those of three that hold the pair of `left` with it are at `most` at the highest. None of four is above those of three in it.
function reach(most: number, firstMost: number, lastMost: number): number {
  return most + 2 * Math.min(most, firstMost) + lastMost + Math.min(most, lastMost);
}

/// Finds characters that are missing from words, and asks no forest. Either nothing is left to chance: between two that were never counted as neighbours exactly one character makes
/// a word of three or four with both, and was counted there with a further neighbour on either side. Or one of the two belongs to no word as it stands, no run of three across them was counted,
/// and a character that makes a word of it makes runs that are common.
export function findGaps(reading: Reading, { alphabet, grams, words }: SpellerParts, draft = false): Gap[] {
  const out: Gap[] = [];
  const { ids, length, levels: { two, three } } = reading;
  const { bigrams, trigrams, fourgrams, highest } = grams;
  const least = draft ? LEAST_DRAFT : LEAST;
  const word = (a: number, b: number, c = FIRST): number => (a >= FIRST && b >= FIRST && c >= FIRST ? words.level(a, b, c === FIRST ? 0 : c, 0) : 0);
  const run = (a: number, b: number, c: number): number => (bigrams.has(a, b) && bigrams.has(b, c) ? trigrams.get(a, b * 8192 + c) : 0);
  for (let p = 2; p + 3 < length; p++) {
    const [before, left, right, after] = [ids[p - 1]!, ids[p]!, ids[p + 1]!, ids[p + 2]!];
    if (left < FIRST || right < FIRST || (two[p] && (two[p]! > ACCIDENT || three[p - 1] || three[p]))) continue;
    const strict = !two[p] && before >= FIRST && after >= FIRST && two[p - 1] && two[p + 1] && (three[p - 2] || three[p + 1]);
    const ends = word(before, left) || word(ids[p - 2]!, before, left);
    const begins = word(right, after) || word(right, after, ids[p + 3]!);
    // 任华 between marks is a name.
    const named = before < FIRST && SURNAMES.includes(alphabet.charOf(left));
    const loose = !named && (two[p - 1] || two[p + 1]) && !(ends && begins) && !(two[p] && word(left, right));
    if (!strict && !loose) continue;
    // What the runs of three with the pairs around can have at most: a character whose runs together must stay under what counts is not asked about.
    const firstMost = highest[two[p - 1]!]!;
    const lastMost = highest[two[p + 1]!]!;
    let found = 0;
    let many = false;
    let best = 0;
    let score = 0;
    let next = 0;
    for (let w = 0; w < bigrams.width; w++) {
      let bits = bigrams.after[left * bigrams.width + w]! & bigrams.before[right * bigrams.width + w]!;
      for (; bits; bits &= bits - 1) {
        const id = w * 32 + 31 - Math.clz32(bits & -bits);
        if (id < FIRST) continue;
        if (!strict && reach(highest[bigrams.get(left, id)]!, firstMost, lastMost) <= least - MARGIN) continue;
        const across = trigrams.get(left, id * 8192 + right);
        if (across < (strict ? 1 : LEAST_RUN) || ADMINISTRATIVE.includes(alphabet.charOf(id))) continue;
        const first = run(before, left, id);
        const last = run(id, right, after);
        const wide = first ? fourgrams.get(before * 8192 + left, id * 8192 + right) : 0;
        const far = last ? fourgrams.get(left * 8192 + id, right * 8192 + after) : 0;
        if (strict && wide && far && (words.level(left, id, right, 0) || words.level(before, left, id, right) || words.level(left, id, right, after))) {
          many = found !== 0;
          found = id;
        }
        if (!loose || id === left || id === right) continue;
        if (!(!ends && (word(left, id) || word(before, left, id))) && !(!begins && (word(id, right) || word(id, right, after)))) continue;
        const sum = first + across + last + wide + far;
        if (sum > score) {
          next = score;
          score = sum;
          best = id;
        } else next = Math.max(next, sum);
      }
    }
    if (found && !many) out.push({ at: p, put: found, sure: true });
    else if (score >= least && score - next >= MARGIN) out.push({ at: p, put: best, sure: false });
  }
  return out;
}
