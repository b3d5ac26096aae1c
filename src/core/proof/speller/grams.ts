import { EDGE, FIRST, NUMBER } from './alphabet';
import type { Bigrams } from './bigrams';
import type { Fuse } from './fuse';
import { countLog, highestLevel } from './levels';

/// What an unseen continuation costs for each step down to a shorter history, in log2: the 0.4 of Brants et al. 2007 ("stupid backoff").
const BACKOFF = -Math.log2(0.4);

/// Levels of the n-grams of a row of symbols, each at the index of its first one.
export interface Levels {
  readonly two: Uint8Array;
  readonly three: Uint8Array;
  readonly four: Uint8Array;
}

/// In the first three times `length` bytes of a room: to make an array costs more than to fill it.
export const newLevels = (length: number, room = new ArrayBuffer(3 * length)): Levels =>
  ({ two: new Uint8Array(room, 0, length), three: new Uint8Array(room, length, length), four: new Uint8Array(room, 2 * length, length) });

/// The counts of a model: single symbols (log2 of each), and n-grams of 2 to 4 symbols as levels; `least`: the count that level 1 stands for, by order from 2.
export class Grams {
  /// log2 of what levels of pairs stand for.
  private readonly pairs: Float64Array;
  /// log2 of the chance of a symbol by the level of a longer run in 16ths and that of the run without the symbol: of three symbols, of four.
  private readonly chances: readonly [Float64Array, Float64Array];
  private readonly total: number;
  /// By the level of a pair, the highest level that a run of three with it can have: no run was counted more often than its parts.
  readonly highest: Uint8Array;

  constructor(readonly single: Float32Array, readonly bigrams: Bigrams, readonly trigrams: Fuse, readonly fourgrams: Fuse, least: readonly number[]) {
    const table = (order: number): Float64Array => Float64Array.from({ length: 16 }, (_, level) => (level ? countLog(order, level, least[order - 2]!) : 0));
    const chance = (run: Float64Array, rest: Float64Array, less: number): Float64Array => Float64Array.from({ length: 256 }, (_, i) => Math.min(0, run[i >> 4]! - rest[i & 15]!) - less);
    const [two, three, four] = [table(2), table(3), table(4)];
    this.pairs = two;
    this.chances = [chance(three, two, BACKOFF), chance(four, three, 0)];
    this.highest = Uint8Array.from({ length: 16 }, (_, level) => (level ? highestLevel(level, least[0]!, least[1]!) : 0));
    let sum = 0;
    for (const log of single) if (log > 0) sum += 2 ** log;
    this.total = Math.log2(Math.max(1, sum));
  }

  /// Fills the levels of `ids` for n-grams that begin at `[from, to)`. Levels of the parts up to `to + 1` must be right already or be filled by this call.
  fill(ids: Uint16Array, n: number, levels: Levels, from: number, to: number): void {
    const { two, three, four } = levels;
    // Order by order: the look-ups of one order do not wait for each other, and those of a place would.
    for (let i = from; i < to; i++) two[i] = i + 1 < n && ids[i + 1] ? this.bigrams.get(ids[i]!, ids[i + 1]!) : 0;
    for (let i = from; i < to; i++) three[i] = i + 2 < n ? this.three(ids, i, levels) : 0;
    for (let i = from; i < to; i++) four[i] = i + 3 < n ? this.four(ids, i, levels) : 0;
  }

  /// The level of the run of three at `i`, whose pairs are filled: asked for only where they are seen, since a fuse errs once in 256 times about what was never put in.
  three(ids: Uint16Array, i: number, { two }: Levels): number {
    const b = ids[i + 1]!;
    return two[i] && two[i + 1] && b !== EDGE ? this.trigrams.likely(ids[i]!, b * 8192 + ids[i + 2]!) : 0;
  }

  /// The same of the run of four, whose runs of three are filled.
  four(ids: Uint16Array, i: number, { three }: Levels): number {
    const c = ids[i + 2]!;
    return three[i] && three[i + 1] && c !== EDGE ? this.fourgrams.likely(ids[i]! * 8192 + ids[i + 1]!, c * 8192 + ids[i + 3]!) : 0;
  }

  /// log2 of the chance of symbol `i` after those before it, from filled levels.
  forward(ids: Uint16Array, i: number, { two, three, four }: Levels): number {
    if (i >= 3 && four[i - 3]) return this.chances[1][four[i - 3]! * 16 + three[i - 3]!]!;
    if (i >= 2 && three[i - 2]) return this.chances[0][three[i - 2]! * 16 + two[i - 2]!]!;
    if (i >= 1 && two[i - 1]) return Math.min(0, this.pairs[two[i - 1]!]! - this.single[ids[i - 1]!]!) - 2 * BACKOFF;
    return this.single[ids[i]!]! - this.total - 3 * BACKOFF;
  }

  /// How much more often (log2) a pair of this level was seen than chance would have its symbols meet.
  association(level: number, a: number, b: number): number {
    return this.pairs[level]! + this.total - this.single[a]! - this.single[b]!;
  }

  /// log2 of the chance of symbol `i` before those after it.
  backward(ids: Uint16Array, i: number, n: number, { two, three, four }: Levels): number {
    if (i + 3 < n && four[i]) return this.chances[1][four[i]! * 16 + three[i + 1]!]!;
    if (i + 2 < n && three[i]) return this.chances[0][three[i]! * 16 + two[i + 1]!]!;
    if (i + 1 < n && two[i]) return Math.min(0, this.pairs[two[i]!]! - this.single[ids[i + 1]!]!) - 2 * BACKOFF;
    return this.single[ids[i]!]! - this.total - 3 * BACKOFF;
  }
}

/// Whether a symbol is a Han character of the alphabet.
export const isHan = (id: number): boolean => id >= FIRST;

/// Whether a symbol stands for running text, digits included.
export const isText = (id: number): boolean => id >= NUMBER;
