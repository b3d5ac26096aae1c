import { EDGE, FIRST, NONE } from './alphabet';
import type { SpellerParts } from './parts';
import { REACH, Trial } from './reading';
import type { Reading } from './reading';
import { SOUND, TONE } from './sounds';

/// A change that might be right: symbols `[at, at + width)` become `put`. `kind`: one symbol, a word of two by its sound, two exchanged.
export interface Proposal {
  readonly at: number;
  readonly width: number;
  readonly put: readonly number[];
  readonly kind: Kind;
  /// How alike old and new are (`sounds.ts`).
  readonly how: number;
  /// What is gained, in log2 of chance, read from the left and from the right.
  readonly left: number;
  readonly right: number;
}
export const ONE = 0, WORD = 1, EXCHANGED = 2;
export type Kind = typeof ONE | typeof WORD | typeof EXCHANGED;

/// The least gain (log2, both directions together) that makes a change worth a second look, by how alike old and new are: the weaker the likeness, the less often
/// it is what happened. Changes of two symbols stand under 0.
const LEAST_GAIN = [14, 6, 6, 10, 18, 14];
/// How many of a place's changes get that look.
const MOST = 5;

/// A number of runs that says: look no further.
const KNOWN = 4;
const NOTHING: readonly Proposal[] = [];

/// Finds the changes that make a text more likely. Holds buffers: one finder serves one check at a time.
export class Finder {
  private readonly trial: Trial;
  private readonly put = new Uint16Array(4);

  constructor(private readonly parts: SpellerParts) {
    this.trial = new Trial(parts.grams);
  }

  /// The changes worth a look that begin at symbol `p`, best first.
  at(reading: Reading, p: number): readonly Proposal[] {
    const { ids, length } = reading;
    if (p < 1 || p + 1 >= length || ids[p]! < FIRST) return NOTHING;
    const runs = this.runs(reading, p);
    if (runs === KNOWN) return NOTHING;
    const out: Proposal[] = [];
    this.single(reading, p, runs, out);
    if (runs <= 1 && ids[p + 1]! >= FIRST && p + 2 < length) {
      this.words(reading, p, out);
      this.exchanged(reading, p, out);
    }
    return out.sort((a, b) => b.left + b.right - a.left - a.right).slice(0, MOST);
  }

  /// How many of the three runs of three symbols across `p` were ever counted; `KNOWN` where so much of the text around is that nothing can be wrong there:
  /// two of them and two of the four runs of four, or all of them and any run of four.
  private runs({ levels: { three, four } }: Reading, p: number): number {
    const runs = (p > 1 && three[p - 2] ? 1 : 0) + (three[p - 1] ? 1 : 0) + (three[p] ? 1 : 0);
    if (runs <= 1) return runs;
    const longer = (p > 2 && four[p - 3] ? 1 : 0) + (p > 1 && four[p - 2] ? 1 : 0) + (four[p - 1] ? 1 : 0) + (four[p] ? 1 : 0);
    return longer > (runs === 2 ? 1 : 0) ? KNOWN : runs;
  }

  private single(reading: Reading, p: number, runs: number, out: Proposal[]): void {
    const { bigrams, trigrams } = this.parts.grams;
    const { ids, levels: { two, three } } = reading;
    const left = ids[p - 1]!;
    const right = ids[p + 1]!;
    const before = p > 1 && two[p - 2] && left !== EDGE ? ids[p - 2]! : NONE;
    const after = two[p + 1] && right !== EDGE ? ids[p + 2]! : NONE;
    const likes = this.parts.sounds.likes(ids[p]!);
    // One neighbour that knows the candidate is enough where the sound is the same and the old character is no better off.
    const need = Math.max(1, (two[p - 1] ? 1 : 0) + (two[p] ? 1 : 0));
    const old = (p > 1 ? three[p - 2]! : 0) + three[p - 1]! + three[p]!;
    const follows = left * bigrams.width;
    const precedes = right * bigrams.width;
    // The better the old text is known, the closer a candidate must be.
    const end = runs > 1 ? likes.close : runs ? likes.near : likes.ids.length;
    for (let i = 0; i < end; i++) {
      const id = likes.ids[i]!;
      const fitsLeft = bigrams.after[follows + (id >> 5)]! >>> (id & 31) & 1;
      const fitsRight = bigrams.before[precedes + (id >> 5)]! >>> (id & 31) & 1;
      if (fitsLeft + fitsRight < (likes.how[i]! > SOUND && likes.how[i]! < 8 ? 2 : need)) continue;
      let sum = fitsLeft && fitsRight ? trigrams.get(left, id * 8192 + right) : 0;
      if (fitsLeft && before) sum += trigrams.get(before, left * 8192 + id);
      if (fitsRight && after) sum += trigrams.get(id, right * 8192 + after);
      if (sum <= old) continue;
      this.put[0] = id;
      this.weigh(reading, p, 1, ONE, likes.how[i]!, out);
    }
  }

  private words(reading: Reading, p: number, out: Proposal[]): void {
    const { bigrams } = this.parts.grams;
    const { ids, levels } = reading;
    if (levels.two[p]! > 8) return;
    for (const word of this.parts.words.homophones(ids[p]!, ids[p + 1]!)) {
      const a = word >>> 13;
      const b = word & 8191;
      if (a === ids[p] || b === ids[p + 1]) continue;
      if (!bigrams.has(ids[p - 1]!, a) && !bigrams.has(b, ids[p + 2]!)) continue;
      this.put[0] = a;
      this.put[1] = b;
      this.weigh(reading, p, 2, WORD, TONE, out);
    }
  }

  private exchanged(reading: Reading, p: number, out: Proposal[]): void {
    const { bigrams } = this.parts.grams;
    const { ids, levels } = reading;
    const a = ids[p]!;
    const b = ids[p + 1]!;
    if (a === b || levels.two[p]! > 3 || bigrams.get(b, a) < 2) return;
    this.put[0] = b;
    this.put[1] = a;
    this.weigh(reading, p, 2, EXCHANGED, 0, out);
  }

  /// Adds the change to `put` if it gains enough.
  private weigh(reading: Reading, p: number, width: number, kind: Kind, how: number, out: Proposal[]): void {
    const { trial, put } = this;
    trial.look(reading, p, put, width, true);
    const { three, four } = trial.levels;
    let known = 0;
    for (let i = REACH - 2; i < REACH + width; i++) known += three[i]! + four[i]!;
    if (!known) return;
    let left = trial.fromLeft();
    let right = trial.fromRight();
    for (let i = p; i < Math.min(reading.length, p + width + 3); i++) left -= reading.fromLeft[i]!;
    for (let i = Math.max(0, p - 3); i < p + width; i++) right -= reading.fromRight[i]!;
    if (left + right < LEAST_GAIN[kind === ONE ? how & 7 : 0]!) return;
    out.push({ at: p, width, put: [...put.subarray(0, width)], kind, how, left, right });
  }
}
