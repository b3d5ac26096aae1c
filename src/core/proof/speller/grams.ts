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

export const newLevels = (length: number): Levels => ({ two: new Uint8Array(length), three: new Uint8Array(length), four: new Uint8Array(length) });

/// The counts of a model: single symbols (log2 of each), and n-grams of 2 to 4 symbols as levels; `least`: the count that level 1 stands for, by order from 2.
export class Grams {
  private readonly logs: readonly [Float64Array, Float64Array, Float64Array];
  private readonly total: number;
  /// By the level of a pair, the highest level that a run of three with it can have: no run was counted more often than its parts.
  readonly highest: Uint8Array;

  constructor(readonly single: Float32Array, readonly bigrams: Bigrams, readonly trigrams: Fuse, readonly fourgrams: Fuse, least: readonly number[]) {
    const table = (order: number): Float64Array => Float64Array.from({ length: 16 }, (_, level) => (level ? countLog(order, level, least[order - 2]!) : 0));
    this.logs = [table(2), table(3), table(4)];
    this.highest = Uint8Array.from({ length: 16 }, (_, level) => (level ? highestLevel(level, least[0]!, least[1]!) : 0));
    let sum = 0;
    for (const log of single) if (log > 0) sum += 2 ** log;
    this.total = Math.log2(Math.max(1, sum));
  }

  /// Fills the levels of `ids` for n-grams that begin at `[from, to)`. A longer n-gram is asked for only where its parts are seen: a fuse errs once in 256 times
  /// about what was never put in. Levels of the parts up to `to + 1` must be right already or be filled by this call.
  fill(ids: Uint16Array, n: number, levels: Levels, from: number, to: number): void {
    const { two, three, four } = levels;
    for (let i = to - 1; i >= from; i--) {
      const a = ids[i]!;
      const b = i + 1 < n ? ids[i + 1]! : 0;
      const pair = b ? this.bigrams.get(a, b) : 0;
      two[i] = pair;
      let triple = 0;
      let quad = 0;
      if (pair && i + 2 < n && b !== EDGE && two[i + 1]) {
        const c = ids[i + 2]!;
        triple = this.trigrams.get(a, b * 8192 + c);
        if (triple && i + 3 < n && c !== EDGE && three[i + 1]) quad = this.fourgrams.get(a * 8192 + b, c * 8192 + ids[i + 3]!);
      }
      three[i] = triple;
      four[i] = quad;
    }
  }

  /// log2 of the chance of symbol `i` after those before it, from filled levels.
  forward(ids: Uint16Array, i: number, { two, three, four }: Levels): number {
    const [log2, log3, log4] = this.logs;
    if (i >= 3 && four[i - 3]) return Math.min(0, log4[four[i - 3]!]! - log3[three[i - 3]!]!);
    if (i >= 2 && three[i - 2]) return Math.min(0, log3[three[i - 2]!]! - log2[two[i - 2]!]!) - BACKOFF;
    if (i >= 1 && two[i - 1]) return Math.min(0, log2[two[i - 1]!]! - this.single[ids[i - 1]!]!) - 2 * BACKOFF;
    return this.single[ids[i]!]! - this.total - 3 * BACKOFF;
  }

  /// How much more often (log2) `b` was seen behind `a` than chance would have it; undefined where it never was.
  association(a: number, b: number): number | undefined {
    const level = this.bigrams.get(a, b);
    return level ? this.logs[0][level]! + this.total - this.single[a]! - this.single[b]! : undefined;
  }

  /// log2 of the chance of symbol `i` before those after it.
  backward(ids: Uint16Array, i: number, n: number, { two, three, four }: Levels): number {
    const [log2, log3, log4] = this.logs;
    if (i + 3 < n && four[i]) return Math.min(0, log4[four[i]!]! - log3[three[i + 1]!]!);
    if (i + 2 < n && three[i]) return Math.min(0, log3[three[i]!]! - log2[two[i + 1]!]!) - BACKOFF;
    if (i + 1 < n && two[i]) return Math.min(0, log2[two[i]!]! - this.single[ids[i + 1]!]!) - 2 * BACKOFF;
    return this.single[ids[i]!]! - this.total - 3 * BACKOFF;
  }
}

/// Whether a symbol is a Han character of the alphabet.
export const isHan = (id: number): boolean => id >= FIRST;

/// Whether a symbol stands for running text, digits included.
export const isText = (id: number): boolean => id >= NUMBER;
