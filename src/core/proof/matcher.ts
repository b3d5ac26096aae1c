/// A set of pairs of characters, with a bit table in front: nearly every pair in a text is in no set, and costs one look.
export class PairIndex<T> {
  private readonly bits: Uint8Array;
  private readonly mask: number;
  private readonly lists = new Map<number, T[]>();

  /// `expected`: how many pairs there will be. Thirty-two bits for each keep false looks rare and small tables in the fastest memory.
  constructor(expected: number) {
    let size = 1 << 12;
    while (size < expected * 32) size *= 2;
    this.bits = new Uint8Array(size >> 3);
    this.mask = size - 1;
  }

  add(a: number, b: number, value: T): void {
    const at = this.slot(a, b);
    this.bits[at >> 3]! |= 1 << (at & 7);
    const key = a * 0x10000 + b;
    const list = this.lists.get(key);
    if (list) list.push(value);
    else this.lists.set(key, [value]);
  }

  private slot(a: number, b: number): number {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  get(a: number, b: number): readonly T[] | undefined {
    const at = this.slot(a, b);
    return (this.bits[at >> 3]! & (1 << (at & 7))) === 0 ? undefined : this.lists.get(a * 0x10000 + b);
  }
}

/// Finds many literal strings in one scan, by their first two units. Strings must have two units or more.
export class Matcher<T> {
  private readonly index: PairIndex<{ readonly text: string; readonly value: T }>;

  constructor(entries: Iterable<readonly [string, T]>) {
    const sorted = [...entries].sort((a, b) => b[0].length - a[0].length);
    this.index = new PairIndex(sorted.length);
    for (const [text, value] of sorted) {
      if (text.length < 2) throw new RangeError(`too short to match: ${text}`);
      this.index.add(text.charCodeAt(0), text.charCodeAt(1), { text, value });
    }
  }

  /// Every place where a string stands, the longest at each place only; places may overlap.
  scan(text: string): { readonly from: number; readonly to: number; readonly value: T }[] {
    const out: { from: number; to: number; value: T }[] = [];
    let unit = text.charCodeAt(0);
    for (let i = 0; i + 1 < text.length; i++) {
      const next = text.charCodeAt(i + 1);
      const list = this.index.get(unit, next);
      unit = next;
      if (!list) continue;
      const hit = list.find((entry) => text.startsWith(entry.text, i));
      if (hit) out.push({ from: i, to: i + hit.text.length, value: hit.value });
    }
    return out;
  }
}
