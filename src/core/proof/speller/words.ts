import { FIRST } from './alphabet';
import type { Fuse } from './fuse';
import type { Sounds } from './sounds';

/// log2 of how likely a character is to stand alone, and what a character outside the lexicon costs.
const ALONE = -4;
const UNKNOWN = -14;
/// log2 of all words' frequency over that of level 0.
const WORD_COST = 22;

/// The words of a model: which runs of 2 to 4 symbols are words, and the common ones of two by their sound.
export class Words {
  private readonly starts: Uint32Array;
  private readonly sorted: Uint32Array;
  private readonly stride: number;
  private readonly best = new Float64Array(32);

  /// `pairs`: common words of two symbols (`first * 8192 + second`).
  constructor(private readonly fuse: Fuse, pairs: Uint32Array, private readonly sounds: Sounds) {
    this.stride = sounds.readings.syllables.length;
    const { starts, values } = sounds.syllableRows;
    const keys: number[] = [];
    const words: number[] = [];
    for (const word of pairs) {
      const first = word >>> 13;
      const second = word & 8191;
      for (let i = starts[first]!; i < starts[first + 1]!; i++) {
        for (let j = starts[second]!; j < starts[second + 1]!; j++) {
          keys.push(values[i]! * this.stride + values[j]!);
          words.push(word);
        }
      }
    }
    const counts = new Uint32Array(this.stride * this.stride + 1);
    for (const key of keys) counts[key + 1]!++;
    for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
    this.starts = counts;
    this.sorted = new Uint32Array(words.length);
    const next = counts.slice();
    keys.forEach((key, i) => (this.sorted[next[key]!++] = words[i]!));
  }

  /// The level of a word of two, three or four symbols (0 for the third or fourth: shorter), or 0.
  level(a: number, b: number, c: number, d: number): number {
    return d ? this.fuse.get(a * 8192 + b, c * 8192 + d) : c ? this.fuse.get(a, b * 8192 + c) : this.fuse.get(0, a * 8192 + b);
  }

  /// How well a row of symbols divides into words, in log2 of chance: the best way through the lattice of all words in it.
  divide(ids: Uint16Array, from: number, to: number, single: Float32Array): number {
    const best = this.best;
    best[0] = 0;
    for (let end = 1; end <= to - from; end++) {
      const id = ids[from + end - 1]!;
      let top = best[end - 1]! + (id < FIRST ? 0 : single[id]! > 0 ? ALONE + (single[id]! - 20) * 0.7 : UNKNOWN);
      for (let size = 2; size <= 4 && size <= end; size++) {
        const at = from + end - size;
        if (ids[at]! < FIRST || id < FIRST) break;
        if (ids[from + end - 2]! < FIRST || (size > 2 && ids[from + end - 3]! < FIRST)) break;
        const level = this.level(ids[at]!, ids[at + 1]!, size > 2 ? ids[at + 2]! : 0, size > 3 ? ids[at + 3]! : 0);
        if (level) top = Math.max(top, best[end - size]! + level - WORD_COST);
      }
      best[end] = top;
    }
    return best[to - from]!;
  }

  /// Common words of two symbols that sound like `first` and `second` together, themselves included: calls `each` for every one, the same word twice where its
  /// sounds fit twice.
  homophones(first: number, second: number, each: (a: number, b: number) => void): void {
    const { starts, values } = this.sounds.syllableRows;
    for (let i = starts[first]!; i < starts[first + 1]!; i++) {
      for (let j = starts[second]!; j < starts[second + 1]!; j++) {
        const at = values[i]! * this.stride + values[j]!;
        for (let k = this.starts[at]!; k < this.starts[at + 1]!; k++) each(this.sorted[k]! >>> 13, this.sorted[k]! & 8191);
      }
    }
  }
}
