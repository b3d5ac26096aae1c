import { mix, PairBits } from './matcher';

/// Values that are looked for where a pair of units stands, and asked about only where one of two more units beside the pair bears witness. Thousands of values hang on
/// one pair at times: their witnesses lie in flat arrays, so that a value that is not meant costs two comparisons.

/// Where the two witnesses stand: the two units before the pair, nearest first, the two behind it, or nowhere, and the value is always asked about.
export type Side = 'before' | 'behind' | 'always';
const SIDES: readonly Side[] = ['behind', 'before', 'always'];

interface Entry<T> {
  readonly pair: number;
  readonly near: number;
  readonly far: number;
  readonly value: T;
}

export class Witnesses<T> {
  private readonly bits = new PairBits();
  /// Open addressing: pairs as numbers (0 where nothing stands, for no pair begins with U+0000), and the number of each.
  private readonly keys: Uint32Array;
  private readonly numbers: Int32Array;
  /// By the number of a pair and the side, where its entries begin; they end where the next ones begin.
  private readonly starts: Int32Array;
  private readonly near: Uint16Array;
  private readonly far: Uint16Array;
  private readonly values: T[] = [];

  /// Entries keep their order within a pair and a side.
  constructor(entries: readonly { readonly a: number; readonly b: number; readonly side: Side; readonly near: number; readonly far: number; readonly value: T }[]) {
    const lists = new Map<number, Entry<T>[][]>();
    for (const { a, b, side, near, far, value } of entries) {
      const pair = ((a << 16) | b) >>> 0;
      let list = lists.get(pair);
      if (!list) lists.set(pair, (list = [[], [], []]));
      list[SIDES.indexOf(side)]!.push({ pair, near, far, value });
      this.bits.add(mix(a, b));
    }
    let size = 1024;
    while (size < lists.size * 4) size *= 2;
    this.keys = new Uint32Array(size);
    this.numbers = new Int32Array(size);
    this.starts = new Int32Array(lists.size * 3 + 1);
    this.near = new Uint16Array(entries.length);
    this.far = new Uint16Array(entries.length);
    let number = 0;
    for (const [pair, sides] of lists) {
      let at = mix(pair >>> 16, pair & 0xffff) & (size - 1);
      while (this.keys[at] !== 0) at = (at + 1) & (size - 1);
      this.keys[at] = pair;
      this.numbers[at] = number;
      for (const [side, list] of sides.entries()) {
        this.starts[number * 3 + side] = this.values.length;
        for (const { near, far, value } of list) {
          this.near[this.values.length] = near;
          this.far[this.values.length] = far;
          this.values.push(value);
        }
      }
      number++;
    }
    this.starts[number * 3] = this.values.length;
  }

  /// Appends to `out` what is to be asked about where `units[at]` and the one behind it are the pair; four units around the pair must be in the array.
  ask(units: Uint16Array, at: number, out: T[]): void {
    const a = units[at]!;
    const b = units[at + 1]!;
    const mixed = mix(a, b);
    if (!this.bits.may(mixed)) return;
    const { keys, starts, near, far, values } = this;
    const mask = keys.length - 1;
    const key = ((a << 16) | b) >>> 0;
    let slot = mixed & mask;
    while (keys[slot] !== key) {
      if (keys[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    const first = this.numbers[slot]! * 3;
    let i = starts[first]!;
    const [next, second, end] = [starts[first + 1]!, starts[first + 2]!, starts[first + 3]!];
    if (i < next) {
      const x = units[at + 2]!;
      const y = units[at + 3]!;
      for (; i < next; i++) if (near[i] === x || far[i] === y) out.push(values[i]!);
    }
    if (i < second) {
      const x = units[at - 1]!;
      const y = units[at - 2]!;
      for (; i < second; i++) if (near[i] === x || far[i] === y) out.push(values[i]!);
    }
    for (; i < end; i++) out.push(values[i]!);
  }
}
