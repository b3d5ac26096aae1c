import { Beside, EACH_LEVEL } from './beside';
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

/// How much a reading must gain. In edited news one place in 20,000 does.
const LEAST = 25;
/// What gains less than this by chance itself is only another thing to say.
const LEAST_GAIN = 5;
/// How much more makes e times the odds.
const EACH = 12;
/// The log-odds of what is just enough.
const ENOUGH = 0.5;

/// Finds words that were set for others of their sound, in copy that is known to have slips: both are common there, so that no run which was never counted gives them away, and only what reads better
/// on both sides tells. Holds buffers: one for each check at a time.
export class Rivals {
  private readonly beside: Beside;
  /// By the two symbols of a word, those it may stand for.
  private readonly groups = new Map<number, readonly (readonly [number, number])[]>();
  private readonly firsts: Uint8Array;

  constructor(private readonly parts: SpellerParts) {
    const { alphabet } = parts;
    this.beside = new Beside(parts);
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
      const { beside } = this;
      const own = beside.read(reading, p, ids[p]!, ids[p + 1]!);
      const ownFours = beside.fours;
      let best = LEAST_GAIN;
      let score = 0;
      let put: readonly [number, number] | undefined;
      for (const other of others) {
        const gain = beside.read(reading, p, other[0], other[1]) - own;
        if (gain <= best) continue;
        best = gain;
        score = gain + EACH_LEVEL * (beside.fours - ownFours);
        put = other;
      }
      if (put && score >= LEAST) out.push({ at: p, put, score: ENOUGH + (score - LEAST) / EACH });
    }
    return out;
  }
}
