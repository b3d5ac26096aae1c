import { FIRST } from './alphabet';
import { SURNAMES } from './names';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// A character that is missing between symbols `at` and `at + 1`.
export interface Gap {
  readonly at: number;
  readonly put: number;
  /// Whether nothing was left to chance, or so little that edited news has none of it; else it is one of those that only copy with slips has.
  readonly how: 'sure' | 'likely' | 'draft';
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

/// The highest sum of the five runs with a character when the three of three symbols are at these at the highest: none of four is above those of three in it.
const reach = (first: number, across: number, last: number): number => first + across + last + Math.min(first, across) + Math.min(across, last);
const HIGHEST = 15;

/// Symbols by the one that they make a word of two with, each row made when it is first asked for.
type Rows = (Uint16Array | undefined)[];

/// Finds characters that are missing from words, and asks no forest. Either nothing is left to chance: between two that were never counted as neighbours exactly one character makes
/// a word of three or four with both, and was counted there with a further neighbour on either side. Or one of the two belongs to no word as it stands, no run of three across them was counted,
/// and a character that makes a word of two with it makes runs that are common. Holds buffers: one for each check at a time.
export class Gaps {
  private readonly behind: Rows = [];
  private readonly ahead: Rows = [];
  private readonly candidates: number[] = [];

  constructor(private readonly parts: SpellerParts) {}

  find(reading: Reading): Gap[] {
    const out: Gap[] = [];
    const { ids, length, levels: { two, three } } = reading;
    const { alphabet, grams: { highest } } = this.parts;
    for (let p = 2; p + 3 < length; p++) {
      const left = ids[p]!;
      const right = ids[p + 1]!;
      if (left < FIRST || right < FIRST || (two[p] && (two[p]! > ACCIDENT || three[p - 1] || three[p]))) continue;
      const before = ids[p - 1]!;
      const after = ids[p + 2]!;
      // 任华 between marks is a name.
      const loose = (two[p - 1] || two[p + 1]) && !(before < FIRST && SURNAMES.includes(alphabet.charOf(left)))
        && reach(highest[two[p - 1]!]!, HIGHEST, highest[two[p + 1]!]!) >= LEAST_DRAFT && !(two[p] && this.word(left, right));
      const strict = !two[p] && before >= FIRST && after >= FIRST && two[p - 1] && two[p + 1] && (three[p - 2] || three[p + 1]);
      if (!loose && !strict) continue;
      const ends = this.word(before, left) || this.word(ids[p - 2]!, before, left);
      const begins = this.word(right, after) || this.word(right, after, ids[p + 3]!);
      // Between two words nothing is missing.
      if (ends && begins) continue;
      const only = strict ? this.only(before, left, right, after) : 0;
      if (only) out.push({ at: p, put: only, how: 'sure' });
      else if (loose) this.best(reading, p, ends > 0, begins > 0, out);
    }
    return out;
  }

  private word(a: number, b: number, c = 0): number {
    return a >= FIRST && b >= FIRST && (c === 0 || c >= FIRST) ? this.parts.words.level(a, b, c, 0) : 0;
  }

  private run(a: number, b: number, c: number): number {
    const { bigrams, trigrams } = this.parts.grams;
    return bigrams.has(a, b) && bigrams.has(b, c) ? trigrams.get(a, b * 8192 + c) : 0;
  }

  /// The only character between two others for which nothing is left to chance; 0 where there is none, or more than one.
  private only(before: number, left: number, right: number, after: number): number {
    const { grams: { bigrams, trigrams, fourgrams }, words, alphabet } = this.parts;
    let found = 0;
    for (let w = 0; w < bigrams.width; w++) {
      for (let bits = bigrams.after[left * bigrams.width + w]! & bigrams.before[right * bigrams.width + w]!; bits; bits &= bits - 1) {
        const id = w * 32 + 31 - Math.clz32(bits & -bits);
        if (id < FIRST || !trigrams.get(left, id * 8192 + right) || ADMINISTRATIVE.includes(alphabet.charOf(id)) || !this.run(before, left, id) || !this.run(id, right, after)) continue;
        if (!fourgrams.get(before * 8192 + left, id * 8192 + right) || !fourgrams.get(left * 8192 + id, right * 8192 + after)) continue;
        if (!words.level(left, id, right, 0) && !words.level(before, left, id, right) && !words.level(left, id, right, after)) continue;
        if (found) return 0;
        found = id;
      }
    }
    return found;
  }

  /// The character between symbols `p` and `p + 1` whose runs together stand out, where it makes a word of the one that ends, or begins, none.
  private best({ ids, levels: { two } }: Reading, p: number, ends: boolean, begins: boolean, out: Gap[]): void {
    const { grams: { bigrams, trigrams, fourgrams, highest }, alphabet } = this.parts;
    const [before, left, right, after] = [ids[p - 1]!, ids[p]!, ids[p + 1]!, ids[p + 2]!];
    // What the runs of three with the pairs around can have at most: a character whose runs together cannot bear on the outcome is not asked about.
    const firstMost = highest[two[p - 1]!]!;
    const lastMost = highest[two[p + 1]!]!;
    let best = 0;
    let score = 0;
    let next = 0;
    for (const id of this.between(left, right, ends, begins)) {
      if (id === left || id === right) continue;
      const ahead = highest[bigrams.get(left, id)]!;
      const behind = highest[bigrams.get(id, right)]!;
      if (reach(Math.min(firstMost, ahead), Math.min(ahead, behind), Math.min(lastMost, behind)) <= LEAST_DRAFT - MARGIN) continue;
      const across = trigrams.get(left, id * 8192 + right);
      if (across < LEAST_RUN || ADMINISTRATIVE.includes(alphabet.charOf(id))) continue;
      const first = this.run(before, left, id);
      const last = this.run(id, right, after);
      const sum = first + across + last + (first ? fourgrams.get(before * 8192 + left, id * 8192 + right) : 0) + (last ? fourgrams.get(left * 8192 + id, right * 8192 + after) : 0);
      if (sum > score) {
        next = score;
        score = sum;
        best = id;
      } else next = Math.max(next, sum);
    }
    if (score >= LEAST_DRAFT && score - next >= MARGIN) out.push({ at: p, put: best, how: score >= LEAST ? 'likely' : 'draft' });
  }

  /// The characters that were counted between two others and make a word with the one that has none.
  private between(left: number, right: number, ends: boolean, begins: boolean): readonly number[] {
    const { candidates, parts: { grams: { bigrams } } } = this;
    candidates.length = 0;
    if (!ends) for (const id of this.behindOf(left)) if (bigrams.has(id, right)) candidates.push(id);
    const known = candidates.length;
    if (!begins) for (const id of this.aheadOf(right)) if (bigrams.has(left, id) && !(known && candidates.includes(id))) candidates.push(id);
    return candidates;
  }

  private behindOf(id: number): Uint16Array {
    return this.behind[id] ??= this.row(this.parts.grams.bigrams.after, id, (other) => this.word(id, other));
  }

  private aheadOf(id: number): Uint16Array {
    return this.ahead[id] ??= this.row(this.parts.grams.bigrams.before, id, (other) => this.word(other, id));
  }

  /// Those of a row of bits that `word` knows.
  private row(bits: Uint32Array, id: number, word: (other: number) => number): Uint16Array {
    const { width, size } = this.parts.grams.bigrams;
    const out: number[] = [];
    for (let other = FIRST; other < size; other++) if ((bits[id * width + (other >> 5)]! >>> (other & 31)) & 1 && word(other)) out.push(other);
    return Uint16Array.from(out);
  }
}
