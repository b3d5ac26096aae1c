import { sizeOf, type Edges, type Units } from './edges';
import { LEAD } from './standing';

/// One pass over a text tells for all expressions together where one may match: by the unit before the place, the one there and the two behind it. Most places cost one look
/// into a table or two, and an expression whose characters do not stand together costs nothing. What is looked up at every place lies close together: reading it from memory is what the pass waits for.

const UNITS = 0x10000;
/// Numbers of one unit in the table: its class as the first, the second and the third of a match and as the one before, then the wide expressions that it can stand in as each of these.
const STRIDE = 8;
const FIRST = 0, SECOND = 1, THIRD = 2, BEFORE = 3, WIDE = 4;

/// The units sorted into classes: those of one class stand in the same sets.
interface Classes {
  /// Which number of a unit is its class.
  readonly column: number;
  /// By class, `width` words with a bit for each set that its units stand in.
  readonly bits: Uint32Array;
  readonly count: number;
}

function classify(table: Uint16Array, column: number, sets: readonly Units[], width: number): Classes {
  const turns = new Map<number, number[]>([[0, []]]);
  sets.forEach((units, set) => units.forEach((unit) => turns.set(unit, [...(turns.get(unit) ?? []), set])));
  const places = [...turns.keys()].filter((unit) => unit < UNITS).sort((a, b) => a - b);
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
    const name = named();
    if (name > 0) for (let each = unit, end = places[i + 1] ?? UNITS; each < end; each++) table[each * STRIDE + column] = name;
  });
  return { column, bits: Uint32Array.from(rows), count: known.size };
}

/// An expression whose first two units can be nearly any is looked at by itself: it would leave a list for every two units.
const WIDE_FROM = 0x1000;
const MOST_WIDE = 16;

function wideOf(all: readonly Edges[]): number[] {
  const isWide = ({ ahead: [first, second] }: Edges): boolean => sizeOf(first) > WIDE_FROM && sizeOf(second) > WIDE_FROM;
  return all.flatMap((edges, expression) => (isWide(edges) ? [expression] : [])).slice(0, MOST_WIDE);
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
const NO_EXPRESSIONS: readonly number[] = [];

export class Places {
  private readonly width: number;
  private readonly table = new Uint16Array(UNITS * STRIDE);
  private readonly wide: readonly number[];
  private readonly before: Classes;
  private readonly first: Classes;
  private readonly second: Classes;
  private readonly third: Classes;
  /// By the classes of the first unit and the second, the list of expressions that such a pair can begin; and a bit for each pair that begins none, as far as is known.
  private readonly pairs: Int32Array;
  private readonly none: Uint32Array;
  private readonly lists: List[] = [];
  /// By the step that comes next and the expressions.
  private readonly known = new Map<string, number>();

  constructor(all: readonly Edges[]) {
    this.width = Math.max(1, (all.length + 31) >> 5);
    this.wide = wideOf(all);
    const classes = (column: number, sideOf: (edges: Edges) => Units): Classes => {
      this.wide.forEach((expression, i) => this.spread(WIDE + column, 1 << i, sideOf(all[expression]!)));
      return classify(this.table, column, all.map((edges, expression) => (this.wide.includes(expression) ? [] : sideOf(edges))), this.width);
    };
    this.before = classes(BEFORE, ({ before }) => before);
    this.first = classes(FIRST, ({ ahead }) => ahead[0]);
    this.second = classes(SECOND, ({ ahead }) => ahead[1]);
    this.third = classes(THIRD, ({ ahead }) => ahead[2]);
    this.pairs = new Int32Array(this.first.count * this.second.count).fill(NOT_YET);
    this.none = new Uint32Array((this.pairs.length >> 5) + 1);
    this.lists.push({ expressions: [], next: new Int32Array(0) });
  }

  private spread(column: number, bit: number, units: Units): void {
    for (let i = 0; i < units.length; i += 2) for (let unit = units[i]!; unit < units[i + 1]!; unit++) this.table[unit * STRIDE + column]! |= bit;
  }

  /// Calls `each` for every place of the text and every expression that may match there, by place, then in the order of the expressions. `units`: as `unitsOf` has them.
  seek(units: Uint16Array, length: number, each: (place: number, expression: number) => void): void {
    const { table, pairs, none } = this;
    const row = this.second.count;
    for (let at = LEAD; at < length + LEAD; at++) {
      const here = units[at]! * STRIDE;
      const next = units[at + 1]! * STRIDE;
      const wide = table[here + WIDE + FIRST]! & table[next + WIDE + SECOND]! && this.wideAt(units, at);
      const begins = table[here + FIRST]!;
      const pair = begins * row + table[next + SECOND]!;
      const left = begins === 0 || ((none[pair >> 5]! >>> (pair & 31)) & 1) === 1 ? NONE : this.leftOf(pairs[pair]!, pair, units, at);
      if (left !== NONE) {
        const { expressions } = this.lists[left]!;
        if (wide === 0) for (let i = 0; i < expressions.length; i++) each(at - LEAD, expressions[i]!);
        else this.inOrder(expressions, wide, at - LEAD, each);
      } else if (wide !== 0) this.inOrder(NO_EXPRESSIONS, wide, at - LEAD, each);
    }
  }

  /// Wide expressions, a bit each, that may match at a place of `units`.
  private wideAt(units: Uint16Array, at: number): number {
    const { table } = this;
    return table[units[at]! * STRIDE + WIDE + FIRST]! & table[units[at + 1]! * STRIDE + WIDE + SECOND]! & table[units[at + 2]! * STRIDE + WIDE + THIRD]! & table[units[at - 1]! * STRIDE + WIDE + BEFORE]!;
  }

  private inOrder(expressions: readonly number[], wide: number, place: number, each: (place: number, expression: number) => void): void {
    let i = 0;
    for (let left = wide; left !== 0; left &= left - 1) {
      const one = this.wide[31 - Math.clz32(left & -left)]!;
      while (i < expressions.length && expressions[i]! < one) each(place, expressions[i++]!);
      each(place, one);
    }
    while (i < expressions.length) each(place, expressions[i++]!);
  }

  /// The list that is left of a pair's when the units around it are looked at.
  private leftOf(list: number, pair: number, units: Uint16Array, at: number): number {
    const begun = list === NOT_YET ? this.listOf(pair) : list;
    const behind = begun === NONE ? NONE : this.step(begun, this.before, units[at - 1]!, this.third);
    return behind === NONE ? NONE : this.step(behind, this.third, units[at + 2]!, undefined);
  }

  /// What is left of a list when a unit is looked at; `then`: the classes of the unit that is looked at behind that.
  private step(number: number, classes: Classes, unit: number, then: Classes | undefined): number {
    const list = this.lists[number]!;
    const kind = this.table[unit * STRIDE + classes.column]!;
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
    if (found.length === 0) this.none[pair >> 5]! |= 1 << (pair & 31);
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
