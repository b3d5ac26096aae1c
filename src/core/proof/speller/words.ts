import { FIRST } from './alphabet';
import type { Fuse } from './fuse';
import type { Reading } from './reading';
import type { Sounds } from './sounds';

/// log2 of how likely a character is to stand alone, and what a character outside the lexicon costs.
const ALONE = -4;
const UNKNOWN = -14;
/// log2 of all words' frequency over that of level 0.
const WORD_COST = 22;
/// The longest row of symbols that is divided into words.
const WIDEST = 16;

/// The words of a model: which runs of 2 to 4 symbols are words, and the common ones of two by their sound.
export class Words {
  private readonly starts: Uint32Array;
  private readonly sorted: Uint32Array;
  private readonly stride: number;
  /// The words that `homophones` found last.
  readonly sounding: Uint32Array;
  /// The row of symbols that is divided, the levels of its words by where they begin (those of 2, 3 and 4 symbols side by side), and the best way to each of its places.
  private readonly row = new Uint16Array(WIDEST);
  private readonly levels = new Uint8Array(3 * WIDEST);
  private readonly best = new Float64Array(WIDEST + 1);

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
    let most = 0;
    for (let id = 0; id + 1 < starts.length; id++) most = Math.max(most, starts[id + 1]! - starts[id]!);
    const counts = new Uint32Array(this.stride * this.stride + 1);
    for (const key of keys) counts[key + 1]!++;
    let longest = 0;
    for (let i = 1; i < counts.length; i++) {
      longest = Math.max(longest, counts[i]!);
      counts[i]! += counts[i - 1]!;
    }
    this.sounding = new Uint32Array(most * most * longest);
    this.starts = counts;
    this.sorted = new Uint32Array(words.length);
    const next = counts.slice();
    keys.forEach((key, i) => (this.sorted[next[key]!++] = words[i]!));
  }

  /// The level of a word of two, three or four symbols (0 for the third or fourth: shorter), or 0.
  level(a: number, b: number, c: number, d: number): number {
    return d ? this.fuse.get(a * 8192 + b, c * 8192 + d) : c ? this.fuse.get(a, b * 8192 + c) : this.fuse.get(0, a * 8192 + b);
  }

  /// The level of the word of `size` symbols at symbol `i` of a text, or 0; looked up once.
  at(reading: Reading, i: number, size: number): number {
    if (i < 0 || i + size > reading.length) return 0;
    const at = 3 * i + size - 2;
    const known = reading.words[at]!;
    if (known) return known - 1;
    const level = this.of(reading.ids, i, size);
    reading.words[at] = level + 1;
    return level;
  }

  /// The same in a row of symbols.
  private of(ids: Uint16Array, i: number, size: number): number {
    for (let k = i; k < i + size; k++) if (ids[k]! < FIRST) return 0;
    return this.level(ids[i]!, ids[i + 1]!, size > 2 ? ids[i + 2]! : 0, size > 3 ? ids[i + 3]! : 0);
  }

  /// How well symbols `[from, to)` of a text divide into words, in log2 of chance: the best way through the lattice of all words in them. Places outside the text count nothing.
  divide(reading: Reading, from: number, to: number, single: Float32Array): number {
    const { row, levels } = this;
    const end = Math.min(reading.length, to);
    let n = 0;
    for (let i = Math.max(0, from); i < end; i++, n++) {
      row[n] = reading.ids[i]!;
      for (let size = 2; size <= 4; size++) levels[3 * n + size - 2] = i + size > end ? 0 : this.at(reading, i, size);
    }
    return this.through(n, single);
  }

  /// The same with symbols `[p, p + width)` replaced by `put`.
  divideWith(reading: Reading, from: number, to: number, p: number, width: number, put: ArrayLike<number>, single: Float32Array): number {
    const { row, levels } = this;
    const [start, end] = [Math.max(0, from), Math.min(reading.length, to)];
    const [head, tail, shift] = [p - start, p - start + put.length, start + width - put.length];
    const n = end - shift;
    for (let i = 0; i < n; i++) row[i] = i < head ? reading.ids[start + i]! : i < tail ? put[i - head]! : reading.ids[i + shift]!;
    for (let i = 0; i < n; i++) {
      for (let size = 2; size <= 4; size++) {
        // Words that what is put has no part in, and that nothing was taken out of, are the text's.
        levels[3 * i + size - 2] = i + size > n ? 0 : i + size <= head ? this.at(reading, start + i, size) : i >= tail ? this.at(reading, i + shift, size) : this.of(row, i, size);
      }
    }
    return this.through(n, single);
  }

  /// The level of the word of `size` symbols that begins `i` symbols into the row that was divided last.
  divided(i: number, size: number): number {
    return this.levels[3 * i + size - 2]!;
  }

  private through(n: number, single: Float32Array): number {
    const { row, levels, best } = this;
    best[0] = 0;
    for (let end = 1; end <= n; end++) {
      const id = row[end - 1]!;
      let top = best[end - 1]! + (id < FIRST ? 0 : single[id]! > 0 ? ALONE + (single[id]! - 20) * 0.7 : UNKNOWN);
      for (let size = 2; size <= 4 && size <= end; size++) {
        const level = levels[3 * (end - size) + size - 2]!;
        if (level) top = Math.max(top, best[end - size]! + level - WORD_COST);
      }
      best[end] = top;
    }
    return best[n]!;
  }

  /// Common words of two symbols that sound like `first` and `second` together, themselves included: gathers them in `sounding` (`first * 8192 + second`), the same word twice where its sounds fit twice,
  /// and gives their number.
  homophones(first: number, second: number): number {
    const { sounding, sorted, sounds: { syllableRows: { starts, values } } } = this;
    let n = 0;
    for (let i = starts[first]!; i < starts[first + 1]!; i++) {
      for (let j = starts[second]!; j < starts[second + 1]!; j++) {
        const at = values[i]! * this.stride + values[j]!;
        for (let k = this.starts[at]!; k < this.starts[at + 1]!; k++) sounding[n++] = sorted[k]!;
      }
    }
    return n;
  }
}
