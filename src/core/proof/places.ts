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

/// Expressions that may match at a place by what was looked at so far, and by the class of the unit that is looked at next, the number of the list of those left; made when it
/// is first asked for.
interface List {
  readonly expressions: readonly number[];
  readonly next: Int32Array;
}

const NOT_YET = -1;
/// Of the list without expressions.
const NONE = 0;

export class Places {
  private readonly width: number;
  private readonly before: Classes;
  private readonly first: Classes;
  private readonly second: Classes;
  private readonly third: Classes;
  /// By the classes of the first unit and the second, the list of expressions that such a pair can begin.
  private readonly pairs: Int32Array;
  private readonly lists: List[] = [];
  /// By the step that comes next and the expressions.
  private readonly known = new Map<string, number>();

  constructor(all: readonly Edges[]) {
    this.width = Math.max(1, (all.length + 31) >> 5);
    const classes = (sets: readonly Units[]): Classes => classify(sets, this.width);
    this.before = classes(all.map(({ before }) => before));
    this.first = classes(all.map(({ ahead }) => ahead[0]));
    this.second = classes(all.map(({ ahead }) => ahead[1]));
    this.third = classes(all.map(({ ahead }) => ahead[2]));
    this.pairs = new Int32Array(this.first.count * this.second.count).fill(NOT_YET);
    this.lists.push({ expressions: [], next: new Int32Array(0) });
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
      let list = pairs[pair]!;
      if (list === NOT_YET) list = this.listOf(pair);
      if (list === NONE) continue;
      const behind = this.step(list, this.before, units[at - 1]!, this.third);
      const left = behind === NONE ? NONE : this.step(behind, this.third, units[at + 2]!, undefined);
      if (left === NONE) continue;
      const { expressions } = this.lists[left]!;
      for (let i = 0; i < expressions.length; i++) each(at - LEAD, expressions[i]!);
    }
  }

  /// What is left of a list when a unit is looked at; `then`: the classes of the unit that is looked at behind that.
  private step(number: number, classes: Classes, unit: number, then: Classes | undefined): number {
    const list = this.lists[number]!;
    const kind = classes.of[unit]!;
    const next = list.next[kind]!;
    if (next !== NOT_YET) return next;
    const row = kind * this.width;
    return (list.next[kind] = this.number(list.expressions.filter((expression) => ((classes.bits[row + (expression >> 5)]! >>> (expression & 31)) & 1) === 1), then));
  }

  private listOf(pair: number): number {
    const { first, second, width } = this;
    const begins = Math.floor(pair / second.count) * width;
    const goesOn = (pair % second.count) * width;
    const found: number[] = [];
    for (let word = 0; word < width; word++) {
      for (let left = first.bits[begins + word]! & second.bits[goesOn + word]!; left !== 0; left &= left - 1) found.push(word * 32 + 31 - Math.clz32(left & -left));
    }
    return (this.pairs[pair] = this.number(found, this.before));
  }

  /// The number of the list of these expressions, of which a unit in these classes is looked at next.
  private number(expressions: readonly number[], then: Classes | undefined): number {
    if (expressions.length === 0) return NONE;
    const name = `${then === undefined ? '' : then === this.before ? 'before' : 'third'} ${expressions.join()}`;
    let number = this.known.get(name);
    if (number === undefined) this.known.set(name, (number = this.lists.push({ expressions, next: new Int32Array(then?.count ?? 0).fill(NOT_YET) }) - 1));
    return number;
  }
}
