import { FIRST, SYMBOLS } from './alphabet';
import { GapDescriber, type Gap } from './gap-features';
import { SURNAMES } from './names';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// What a place is called by may stand or be left out, and begins the next name where it stands.
export const ADMINISTRATIVE = '省市县区镇乡村州';

/// How high the runs with a character must stand together (levels of three runs of three and two of four) to be asked about.
const LEAST = 16;
/// How high the run of three with the character must stand by itself.
const LEAST_RUN = 2;
/// The greatest level of a pair that may have met by accident.
const ACCIDENT = 9;
/// log2 of the chance of the pair where it stands, from both sides together, above which it is no accident.
const LIKELY = -18;
/// How much more often (log2) than by chance a character was seen beside one of the two to be thought of between them: halves of words are.
const ASSOCIATED = 4;
/// The greatest distance to the next best character that is told.
const NEAR = 12;

/// The highest sum of the five runs with a character when the three of three symbols are at these at the highest: none of four is above those of three in it.
const reach = (first: number, across: number, last: number): number => first + across + last + Math.min(first, across) + Math.min(across, last);
const HIGHEST = 15;

/// Symbols by the one that they are associated with, each row made when it is first asked for.
type Rows = (Uint16Array | undefined)[];

/// A missing character between symbols `at` and `at + 1`, with the log-odds that the forest gives it.
export interface Missing {
  readonly at: number;
  readonly put: number;
  readonly score: number;
}

/// What the forest must give to a missing character for anybody to ask.
const HOPELESS = 1;

/// Finds characters that are missing from words: between two neighbours that met by accident and of which one belongs to no word as it stands, the character whose runs are the most common, if it makes a word with
/// one of them, is put to the forest. Holds buffers: one for each check at a time.
export class Gaps {
  private readonly describer: GapDescriber;
  private readonly behind: Rows = [];
  private readonly ahead: Rows = [];
  private readonly candidates: number[] = [];
  /// By symbol, whether it is among them already; 0 for all between calls.
  private readonly taken = new Uint8Array(SYMBOLS);

  constructor(private readonly parts: SpellerParts) {
    this.describer = new GapDescriber(parts);
  }

  find(reading: Reading): Missing[] {
    const out: Missing[] = [];
    const { gaps } = this.parts;
    if (gaps.roots.length === 0) return out;
    for (let p = 2; p + 3 < reading.length; p++) {
      const gap = this.at(reading, p);
      const score = gap ? gaps.score(this.describer.describe(reading, gap)) : 0;
      if (gap && score >= HOPELESS) out.push({ at: p, put: gap.put, score });
    }
    return out;
  }

  /// The character that fits best between symbols `p` and `p + 1`, where one may be missing.
  at(reading: Reading, p: number): Gap | undefined {
    const { ids, length, levels } = reading;
    const { two, three } = levels;
    const { alphabet, grams } = this.parts;
    const [left, right] = [ids[p]!, ids[p + 1]!];
    if (left < FIRST || right < FIRST || two[p]! > ACCIDENT || (three[p - 1] && three[p])) return undefined;
    if (reach(grams.highest[two[p - 1]!]!, HIGHEST, grams.highest[two[p + 1]!]!) < LEAST || grams.forward(ids, p + 1, levels) + grams.backward(ids, p, length, levels) > LIKELY) return undefined;
    const before = ids[p - 1]!;
    // 任华 between marks is a name.
    if (before < FIRST && SURNAMES.includes(alphabet.charOf(left))) return undefined;
    return this.word(left, right) ? undefined : this.best(reading, p);
  }

  private best({ ids, levels: { two } }: Reading, p: number): Gap | undefined {
    const { alphabet, grams: { bigrams, trigrams, fourgrams, highest } } = this.parts;
    const [before, left, right, after] = [ids[p - 1]!, ids[p]!, ids[p + 1]!, ids[p + 2]!];
    // What the runs of three with the pairs around can have at most: a character whose runs together cannot bear on the outcome is not asked about.
    const firstMost = highest[two[p - 1]!]!;
    const lastMost = highest[two[p + 1]!]!;
    let least = LEAST;
    let [best, sum, next, across, first, last, wide, far] = [0, LEAST - 1, 0, 0, 0, 0, 0, 0];
    const candidates = this.between(left, right);
    for (const id of candidates) {
      if (id === left || id === right) continue;
      const ahead = highest[bigrams.get(left, id)]!;
      const behind = highest[bigrams.get(id, right)]!;
      if (reach(Math.min(firstMost, ahead), Math.min(ahead, behind), Math.min(lastMost, behind)) < least) continue;
      const run = trigrams.get(left, id * 8192 + right);
      if (run < LEAST_RUN) continue;
      const runFirst = bigrams.has(before, left) ? trigrams.get(before, left * 8192 + id) : 0;
      const runLast = bigrams.has(right, after) ? trigrams.get(id, right * 8192 + after) : 0;
      const runWide = runFirst ? fourgrams.get(before * 8192 + left, id * 8192 + right) : 0;
      const runFar = runLast ? fourgrams.get(left * 8192 + id, right * 8192 + after) : 0;
      const all = run + runFirst + runLast + runWide + runFar;
      if (all <= sum) {
        next = Math.max(next, all);
        continue;
      }
      [next, sum, best, across, first, last, wide, far] = [best ? sum : next, all, id, run, runFirst, runLast, runWide, runFar];
      // Of what cannot come near the best one no more needs to be known.
      least = Math.max(least, all - NEAR);
    }
    if (!best || ADMINISTRATIVE.includes(alphabet.charOf(best))) return undefined;
    const fits = this.word(left, best) || this.word(before, left, best) || this.word(best, right) || this.word(best, right, after) || this.word(left, best, right);
    return fits ? { at: p, put: best, across, first, last, wide, far, margin: Math.min(sum - next, NEAR), count: candidates.length } : undefined;
  }

  private word(a: number, b: number, c = FIRST): number {
    return a >= FIRST && b >= FIRST && c >= FIRST ? this.parts.words.level(a, b, c === FIRST ? 0 : c, 0) : 0;
  }

  /// The characters that were counted between two others and are associated with one of them.
  private between(left: number, right: number): readonly number[] {
    const { candidates, parts: { grams: { bigrams } } } = this;
    candidates.length = 0;
    for (const id of this.behindOf(left)) if (bigrams.has(id, right)) candidates.push(id);
    const known = candidates.length;
    for (let i = 0; i < known; i++) this.taken[candidates[i]!] = 1;
    for (const id of this.aheadOf(right)) if (!this.taken[id] && bigrams.has(left, id)) candidates.push(id);
    for (let i = 0; i < known; i++) this.taken[candidates[i]!] = 0;
    return candidates;
  }

  private behindOf(id: number): Uint16Array {
    return this.behind[id] ??= this.row(this.parts.grams.bigrams.after, id, (other) => this.parts.grams.association(id, other));
  }

  private aheadOf(id: number): Uint16Array {
    return this.ahead[id] ??= this.row(this.parts.grams.bigrams.before, id, (other) => this.parts.grams.association(other, id));
  }

  private row(bits: Uint32Array, id: number, association: (other: number) => number | undefined): Uint16Array {
    const { width, size } = this.parts.grams.bigrams;
    const out: number[] = [];
    for (let other = FIRST; other < size; other++) if ((bits[id * width + (other >> 5)]! >>> (other & 31)) & 1 && association(other)! >= ASSOCIATED) out.push(other);
    return Uint16Array.from(out);
  }
}
