import { newLevels } from './grams';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';
import { RIVAL_WORDS } from './rival-words';

/// A word of two that stands at symbols `at` and `at + 1` where another of its group was probably meant.
export interface Rival {
  readonly at: number;
  readonly put: readonly [number, number];
  /// Log-odds.
  readonly score: number;
}

/// How much a reading must gain: log2 of chance from both sides, and so many times as much for each level of the runs of four. In edited news one place in 20,000 does.
const EACH_LEVEL = 2;
const LEAST = 25;
/// What gains less than this by chance itself is only another thing to say.
const LEAST_GAIN = 5;
/// How much more makes e times the odds.
const EACH = 12;
/// The log-odds of what is just enough.
const ENOUGH = 0.5;
/// How many symbols are read on either side.
const AROUND = 3;

/// Finds words that were set for others of their sound, in copy that is known to have slips: both are common there, so that no run which was never counted gives them away, and only what reads better
/// on both sides tells. Holds buffers: one for each check at a time.
export class Rivals {
  private readonly ids = new Uint16Array(2 + 2 * AROUND);
  private readonly levels = newLevels(2 + 2 * AROUND);
  /// By the two symbols of a word, those it may stand for.
  private readonly groups = new Map<number, readonly (readonly [number, number])[]>();
  private readonly firsts: Uint8Array;
  private fours = 0;

  constructor(private readonly parts: SpellerParts) {
    const { alphabet } = parts;
    this.firsts = new Uint8Array(alphabet.size);
    for (const group of RIVAL_WORDS.trim().split(/[|\n]/)) {
      const words = group.split(' ').map((word): readonly [number, number] => [alphabet.idOf(word.charCodeAt(0)), alphabet.idOf(word.charCodeAt(1))]);
      for (const word of words) {
        const key = word[0] * 8192 + word[1];
        this.groups.set(key, [...(this.groups.get(key) ?? []), ...words.filter((other) => other !== word)]);
        this.firsts[word[0]] = 1;
      }
    }
  }

  find(reading: Reading): Rival[] {
    const { ids, length } = reading;
    const out: Rival[] = [];
    for (let p = 1; p + 2 < length; p++) {
      if (!this.firsts[ids[p]!]) continue;
      const others = this.groups.get(ids[p]! * 8192 + ids[p + 1]!);
      if (!others) continue;
      const own = this.read(reading, p, ids[p]!, ids[p + 1]!);
      const ownFours = this.fours;
      let best = LEAST_GAIN;
      let score = 0;
      let put: readonly [number, number] | undefined;
      for (const other of others) {
        const gain = this.read(reading, p, other[0], other[1]) - own;
        if (gain <= best) continue;
        best = gain;
        score = gain + EACH_LEVEL * (this.fours - ownFours);
        put = other;
      }
      if (put && score >= LEAST) out.push({ at: p, put, score: ENOUGH + (score - LEAST) / EACH });
    }
    return out;
  }

  /// log2 of the chance of the text around symbols `p` and `p + 1` with these in their place, from the left and from the right; `fours` is then what its runs of four have in levels.
  private read({ ids: from, length }: Reading, p: number, a: number, b: number): number {
    const { ids, levels } = this;
    const { grams } = this.parts;
    const start = Math.max(0, p - AROUND);
    const n = Math.min(length, p + 2 + AROUND) - start;
    for (let i = 0; i < n; i++) ids[i] = from[start + i]!;
    ids[p - start] = a;
    ids[p + 1 - start] = b;
    grams.fill(ids, n, levels, 0, n);
    let sum = 0;
    this.fours = 0;
    for (let i = 0; i < n; i++) {
      sum += grams.forward(ids, i, levels) + grams.backward(ids, i, n, levels);
      this.fours += levels.four[i]!;
    }
    return sum;
  }
}
