import { levelOf } from './levels';
import type { Counted } from './learn-corpus';

/// The bigrams of a model with their levels, exactly. Rows of bits say which symbol may follow which, and (transposed) which may precede: a test of many
/// candidates against one neighbour stays within one row. Packed: for each first symbol the number of second ones, their distances, then all levels as nibbles.
export class Bigrams {
  /// 32-bit words in a row.
  readonly width: number;
  readonly after: Uint32Array;
  readonly before: Uint32Array;
  /// The words of `after` once more, each with the number of the first level that belongs to it: what a level is found by lies side by side.
  private readonly found: Uint32Array;
  private readonly levels: Uint8Array;

  constructor(readonly size: number, readonly packed: Uint8Array) {
    this.width = (size + 31) >> 5;
    this.after = new Uint32Array(size * this.width);
    this.before = new Uint32Array(size * this.width);
    this.found = new Uint32Array(2 * size * this.width);
    const { after, before, found, width } = this;
    let at = 0;
    const number = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = packed[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    let total = 0;
    for (let a = 0; a < size; a++) {
      const n = number();
      const bit = 1 << (a & 31);
      let b = 0;
      let last = -1;
      for (let i = 0; i < n; i++) {
        b += number();
        const word = a * width + (b >> 5);
        if (word !== last) found[2 * word + 1] = total + i;
        last = word;
        found[2 * word]! |= 1 << (b & 31);
        after[word] = found[2 * word]!;
        before[b * width + (a >> 5)]! |= bit;
      }
      total += n;
    }
    this.levels = packed.subarray(at);
    if (this.levels.length < total + 1 >> 1) throw new RangeError('bigrams without levels');
  }

  /// The symbols in a row of `after` or `before`, in their order.
  inRow(bits: Uint32Array, id: number): number[] {
    const out: number[] = [];
    for (let word = 0; word < this.width; word++) {
      for (let left = bits[id * this.width + word]!; left !== 0; left &= left - 1) out.push(word * 32 + 31 - Math.clz32(left & -left));
    }
    return out;
  }

  /// Whether `b` was seen after `a`.
  has(a: number, b: number): boolean {
    return (this.after[a * this.width + (b >> 5)]! >>> (b & 31) & 1) === 1;
  }

  /// The same, of many `a` before one `b`.
  precedes(a: number, b: number): boolean {
    return (this.before[b * this.width + (a >> 5)]! >>> (a & 31) & 1) === 1;
  }

  /// The level of `b` after `a`, or 0.
  get(a: number, b: number): number {
    const { found } = this;
    const at = 2 * (a * this.width + (b >> 5));
    const word = found[at]!;
    const bit = 1 << (b & 31);
    if (!(word & bit)) return 0;
    const index = found[at + 1]! + bits(word & (bit - 1));
    return (this.levels[index >> 1]! >> ((index & 1) << 2)) & 15;
  }
}

function bits(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/// Packs counted bigrams of an alphabet of `size` symbols.
export function packBigrams({ keys, counts }: Counted, size: number, least: number): Uint8Array {
  const out: number[] = [];
  const number = (value: number): void => {
    for (; value >= 128; value >>>= 7) out.push((value & 127) | 128);
    out.push(value);
  };
  for (let a = 0, at = 0; a < size; a++) {
    let end = at;
    while (end < keys.length && Math.floor(keys[end]! / 8192) === a) end++;
    number(end - at);
    for (let last = 0; at < end; at++) {
      const b = keys[at]! % 8192;
      number(b - last);
      last = b;
    }
  }
  for (let i = 0; i < counts.length; i += 2) {
    out.push(levelOf(2, counts[i]!, least) | (i + 1 < counts.length ? levelOf(2, counts[i + 1]!, least) << 4 : 0));
  }
  return Uint8Array.from(out);
}
