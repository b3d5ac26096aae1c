import { LEAD, unitsOf } from './standing';

/// Two units as one number, in which every bit depends on both.
export const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/// Which pairs may be in a set, as bits by their mixed number: nearly every pair in a text is in no set, and costs one look into a table that stays in fast memory.
export class PairBits {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  /// `most`: pairs that will be added. With that many of them one pair in sixteen to thirty-two that is none seems to be one.
  constructor(most: number) {
    let words = 1;
    while (words * 2 < most) words *= 2;
    this.bits = new Uint32Array(words);
    this.mask = words - 1;
  }

  add(mixed: number): void {
    this.bits[(mixed >>> 5) & this.mask]! |= 1 << (mixed & 31);
  }

  may(mixed: number): boolean {
    return ((this.bits[(mixed >>> 5) & this.mask]! >>> (mixed & 31)) & 1) === 1;
  }
}

/// Lists by pairs of characters, with `PairBits` in front.
export class PairIndex<T> {
  private bits = new PairBits(1 << 8);
  /// Open addressing: the pairs as numbers (0 where nothing stands, for no pair begins with U+0000), and where their lists are.
  private keys = new Uint32Array(1 << 10);
  private places = new Uint32Array(1 << 10);
  private readonly lists: T[][] = [];

  add(a: number, b: number, value: T): void {
    if (this.lists.length * 4 > this.keys.length) this.grow();
    this.bits.add(mix(a, b));
    const at = this.slot(a, b, mix(a, b));
    if (this.keys[at] !== 0) {
      this.lists[this.places[at]!]!.push(value);
      return;
    }
    this.keys[at] = ((a << 16) | b) >>> 0;
    this.places[at] = this.lists.push([value]) - 1;
  }

  private grow(): void {
    const { keys, places } = this;
    this.keys = new Uint32Array(keys.length * 4);
    this.places = new Uint32Array(keys.length * 4);
    this.bits = new PairBits(keys.length);
    keys.forEach((key, i) => {
      if (key === 0) return;
      this.bits.add(mix(key >>> 16, key & 0xffff));
      const at = this.slot(key >>> 16, key & 0xffff, mix(key >>> 16, key & 0xffff));
      this.keys[at] = key;
      this.places[at] = places[i]!;
    });
  }

  /// Where the pair stands, or the free place where it would.
  private slot(a: number, b: number, mixed: number): number {
    const key = ((a << 16) | b) >>> 0;
    const mask = this.keys.length - 1;
    let at = mixed & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  get(a: number, b: number): readonly T[] | undefined {
    const mixed = mix(a, b);
    if (!this.bits.may(mixed)) return undefined;
    const at = this.slot(a, b, mixed);
    return this.keys[at] === 0 ? undefined : this.lists[this.places[at]!];
  }
}

export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const NONE: never[] = [];

interface Entry<T> {
  readonly text: string;
  /// The third unit, or -1.
  readonly third: number;
  readonly list: number;
  readonly value: T;
}

/// Finds the literal strings of several lists in one scan, by their first two units. Strings must have two units or more.
export class SharedMatcher<T> {
  private readonly index: PairIndex<Entry<T>>;
  private readonly count: number;

  constructor(lists: readonly Iterable<readonly [string, T]>[]) {
    const entries = lists.flatMap((each, list) => [...each].map(([text, value]): Entry<T> => ({ text, third: text.length > 2 ? text.charCodeAt(2) : -1, list, value })));
    entries.sort((a, b) => b.text.length - a.text.length);
    this.count = lists.length;
    this.index = new PairIndex();
    for (const entry of entries) {
      if (entry.text.length < 2) throw new RangeError(`too short to match: ${entry.text}`);
      this.index.add(entry.text.charCodeAt(0), entry.text.charCodeAt(1), entry);
    }
  }

  /// For each list every place where one of its strings stands, the longest at each place only; places may overlap.
  scan(text: string): readonly (readonly Hit<T>[])[] {
    const out: Hit<T>[][] = new Array<Hit<T>[]>(this.count).fill(NONE);
    const units = unitsOf(text);
    let unit = units[LEAD]!;
    for (let i = 0; i + 1 < text.length; i++) {
      const next = units[i + LEAD + 1]!;
      const list = this.index.get(unit, next);
      unit = next;
      if (!list) continue;
      for (const entry of list) {
        if ((entry.third >= 0 && entry.third !== text.charCodeAt(i + 2)) || !text.startsWith(entry.text, i)) continue;
        const hits = out[entry.list] === NONE ? (out[entry.list] = []) : out[entry.list]!;
        if (hits.length === 0 || hits[hits.length - 1]!.from !== i) hits.push({ from: i, to: i + entry.text.length, value: entry.value });
      }
    }
    return out;
  }
}

/// Finds the literal strings of one list.
export class Matcher<T> {
  private readonly shared: SharedMatcher<T>;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.shared = new SharedMatcher([entries]);
  }

  /// Every place where a string stands, the longest at each place only; places may overlap.
  scan(text: string): readonly Hit<T>[] {
    return this.shared.scan(text)[0]!;
  }
}
