import type { Edges, Units } from './edges';
import { LEAD } from './standing';

/// One pass over a text tells for all expressions together where one may match: by the unit before the place, the one there and the two behind it. Most places cost one look
/// into a table or two, and an expression whose characters do not stand together costs nothing.

const UNITS = 0x10000;

/// The units sorted into classes: those of one class stand in the same sets.
interface Classes {
  readonly of: Uint16Array;
  /// By class, `width` words with a bit for each set that its units stand in.
  readonly bits: Uint32Array;
  readonly count: number;
}

function classify(sets: readonly Units[], width: number): Classes {
  const turns = new Map<number, number[]>([[0, []]]);
  sets.forEach((units, set) => units.forEach((unit) => turns.set(unit, [...(turns.get(unit) ?? []), set])));
  const places = [...turns.keys()].filter((unit) => unit < UNITS).sort((a, b) => a - b);
  const of = new Uint16Array(UNITS);
  const known = new Map<string, number>();
  const rows: number[] = [];
  const now = new Uint32Array(width);
  const named = (): number => {
    const name = now.join();
    let number = known.get(name);
    if (number === undefined) {
      known.set(name, (number = known.size));
      rows.push(...now);
    }
    return number;
  };
  // Class 0 is of those in no set.
  named();
  places.forEach((unit, i) => {
    for (const set of turns.get(unit)!) now[set >> 5]! ^= 1 << (set & 31);
    of.fill(named(), unit, places[i + 1] ?? UNITS);
  });
  return { of, bits: Uint32Array.from(rows), count: known.size };
}

const NOT_YET = 0xffffffff;

export class Places {
  private readonly width: number;
  private readonly before: Classes;
  private readonly first: Classes;
  private readonly second: Classes;
  private readonly third: Classes;
  /// By the classes of the first unit and the second, the number of the list of expressions that such a pair can begin; made when it is first asked for.
  private readonly pairs: Uint32Array;
  private readonly lists: number[][] = [[]];

  constructor(all: readonly Edges[]) {
    this.width = Math.max(1, (all.length + 31) >> 5);
    const classes = (sets: readonly Units[]): Classes => classify(sets, this.width);
    this.before = classes(all.map(({ before }) => before));
    this.first = classes(all.map(({ ahead }) => ahead[0]));
    this.second = classes(all.map(({ ahead }) => ahead[1]));
    this.third = classes(all.map(({ ahead }) => ahead[2]));
    this.pairs = new Uint32Array(this.first.count * this.second.count).fill(NOT_YET);
  }

  /// Calls `each` for every place of the text and every expression that may match there, by place, then in the order of the expressions. `units`: as `unitsOf` has them.
  seek(units: Uint16Array, length: number, each: (place: number, expression: number) => void): void {
    const first = this.first.of;
    const second = this.second.of;
    const { pairs } = this;
    const row = this.second.count;
    for (let at = LEAD; at < length + LEAD; at++) {
      const begins = first[units[at]!]!;
      if (begins === 0) continue;
      const pair = begins * row + second[units[at + 1]!]!;
      const list = pairs[pair]!;
      if (list !== 0) this.judge(units, at, list === NOT_YET ? this.list(pair) : list, each);
    }
  }

  private judge(units: Uint16Array, at: number, list: number, each: (place: number, expression: number) => void): void {
    const { before, third, width } = this;
    const last = before.of[units[at - 1]!]! * width;
    const next = third.of[units[at + 2]!]! * width;
    const expressions = this.lists[list]!;
    for (let i = 0; i < expressions.length; i++) {
      const number = expressions[i]!;
      if ((((before.bits[last + (number >> 5)]! & third.bits[next + (number >> 5)]!) >>> (number & 31)) & 1) === 1) each(at - LEAD, number);
    }
  }

  private list(pair: number): number {
    const { first, second, width } = this;
    const begins = Math.floor(pair / second.count) * width;
    const goesOn = (pair % second.count) * width;
    const found: number[] = [];
    for (let word = 0; word < width; word++) {
      for (let left = first.bits[begins + word]! & second.bits[goesOn + word]!; left !== 0; left &= left - 1) found.push(word * 32 + 31 - Math.clz32(left & -left));
    }
    const number = found.length === 0 ? 0 : this.lists.push(found) - 1;
    this.pairs[pair] = number;
    return number;
  }
}

