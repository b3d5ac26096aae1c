import { mix, PairBits } from './matcher';

/// Numbers that are looked for where a pair of units stands, and asked about only where one of two more units beside the pair bears witness. Thousands of them hang on
/// one pair at times: their witnesses lie in flat arrays, so that one that is not meant costs two comparisons.

/// Where the two witnesses stand: the two units before the pair, nearest first, the two behind it, or nowhere, and the number is always asked about.
export type Side = 'before' | 'behind' | 'always';
const SIDES: readonly Side[] = ['behind', 'before', 'always'];

/// One number, with the pair that it hangs on and its witnesses.
export interface Witnessed {
  readonly a: number;
  readonly b: number;
  readonly side: Side;
  readonly near: number;
  readonly far: number;
  readonly value: number;
}

/// Words of a slot: the pair (0 where nothing stands, for no pair begins with U+0000), where its entries begin, how many of them have their witnesses behind the pair, how
/// many before it, and how many have none.
const [PAIR, FIRST, BEHIND, BEFORE, SLOT] = [0, 1, 2, 3, 4] as const;
/// The counts of the last two share a word.
const HALF = 16;

export class Witnesses {
  private readonly bits: PairBits;
  /// Open addressing. All that is asked of a pair lies side by side, in one line of fast memory.
  private readonly slots: Uint32Array;
  private readonly mask: number;
  /// By entry both its witnesses, the nearer one in the upper half.
  private readonly witnesses: Uint32Array;
  private readonly values: Int32Array;
  /// How many numbers hang on one pair at most.
  readonly most: number;

  /// Entries keep their order within a pair and a side. Throws where more than 65,535 of one pair have their witnesses before it, or none.
  constructor(entries: readonly Witnessed[]) {
    // Pairs are numbered as they come, and the entries of each counted by side, so that every entry's place is known before any is put there.
    const numbers = new Map<number, number>();
    const own = Int32Array.from(entries, ({ a, b }) => {
      const pair = ((a << 16) | b) >>> 0;
      let number = numbers.get(pair);
      if (number === undefined) numbers.set(pair, (number = numbers.size));
      return number;
    });
    const sides = Uint8Array.from(entries, ({ side }) => SIDES.indexOf(side));
    const counts = new Uint32Array(numbers.size * SIDES.length);
    for (let i = 0; i < entries.length; i++) counts[own[i]! * SIDES.length + sides[i]!]!++;
    const next = new Uint32Array(counts.length);
    for (let i = 1; i < counts.length; i++) next[i] = next[i - 1]! + counts[i - 1]!;

    let most = 0;
    for (let first = 0; first < counts.length; first += SIDES.length) most = Math.max(most, counts[first]! + counts[first + 1]! + counts[first + 2]!);
    this.most = most;

    this.bits = new PairBits(numbers.size);
    let size = 1024;
    while (size < numbers.size * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint32Array(size * SLOT);
    for (const [pair, number] of numbers) {
      const mixed = mix(pair >>> 16, pair & 0xffff);
      this.bits.add(mixed);
      let at = mixed & this.mask;
      while (this.slots[at * SLOT] !== 0) at = (at + 1) & this.mask;
      const first = number * SIDES.length;
      const before = counts[first + 1]!;
      const always = counts[first + 2]!;
      if (before > 0xffff || always > 0xffff) throw new RangeError('too many values of one pair');
      this.slots[at * SLOT + PAIR] = pair;
      this.slots[at * SLOT + FIRST] = next[first]!;
      this.slots[at * SLOT + BEHIND] = counts[first]!;
      this.slots[at * SLOT + BEFORE] = (before << HALF) | always;
    }
    this.witnesses = new Uint32Array(entries.length);
    this.values = new Int32Array(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const { near, far, value } = entries[i]!;
      const place = next[own[i]! * SIDES.length + sides[i]!]!++;
      this.witnesses[place] = (near << HALF) | far;
      this.values[place] = value;
    }
  }

  /// Puts into `out` what is to be asked about where `units[at]` and the one behind it are the pair, and gives how many numbers that are; `out` has room for `most`. Four units around the pair must be
  /// in the array.
  ask(units: Uint16Array, at: number, out: Int32Array): number {
    const a = units[at]!;
    const b = units[at + 1]!;
    const mixed = mix(a, b);
    if (!this.bits.may(mixed)) return 0;
    const { slots, mask, witnesses, values } = this;
    const pair = ((a << 16) | b) >>> 0;
    let slot = (mixed & mask) * SLOT;
    while (slots[slot + PAIR] !== pair) {
      if (slots[slot + PAIR] === 0) return 0;
      slot = (slot + SLOT) & (mask * SLOT + SLOT - 1);
    }
    let count = 0;
    let i = slots[slot + FIRST]!;
    const rest = slots[slot + BEFORE]!;
    let end = i + slots[slot + BEHIND]!;
    if (i < end) {
      const near = units[at + 2]!;
      const far = units[at + 3]!;
      for (; i < end; i++) {
        const both = witnesses[i]!;
        if (both >>> HALF === near || (both & 0xffff) === far) out[count++] = values[i]!;
      }
    }
    end += rest >>> HALF;
    if (i < end) {
      const near = units[at - 1]!;
      const far = units[at - 2]!;
      for (; i < end; i++) {
        const both = witnesses[i]!;
        if (both >>> HALF === near || (both & 0xffff) === far) out[count++] = values[i]!;
      }
    }
    for (end += rest & 0xffff; i < end; i++) out[count++] = values[i]!;
    return count;
  }
}
