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

/// Expressions that may match at a place by what was looked at so far are a list; lists lie in one array of numbers (`cells`), and are known by where they begin. One of which the unit before
/// is looked at next, or the one behind that, has a cell for each class of units with the list that is left then, made when it is first asked for. Of one by which all was looked at the first cell
/// is their count, and the expressions follow: to objects that know each other the pass would have to wait for memory three times as often.
const NOT_YET = -1;
/// The list without expressions: where no other begins.
const NONE = 0;

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
  private cells = new Int32Array(1 << 12);
  private used = 1;
  /// By list its expressions, and by the step that comes next and the expressions their list: what making lists needs.
  private readonly expressions = new Map<number, readonly number[]>();
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
  }

  private spread(column: number, bit: number, units: Units): void {
    for (let i = 0; i < units.length; i += 2) for (let unit = units[i]!; unit < units[i + 1]!; unit++) this.table[unit * STRIDE + column]! |= bit;
  }

  /// Calls `each` for every place of the text and every expression that may match there, by place, then in the order of the expressions. `units`: as `unitsOf` has them.
  seek(units: Uint16Array, length: number, each: (place: number, expression: number) => void): void {
    const { table, pairs, none } = this;
    const row = this.second.count;
    let { cells } = this;
    for (let at = LEAD; at < length + LEAD; at++) {
      const here = units[at]! * STRIDE;
      const next = units[at + 1]! * STRIDE;
      const wide = table[here + WIDE + FIRST]! & table[next + WIDE + SECOND]! && this.wideAt(units, at);
      const begins = table[here + FIRST]!;
      let left = NONE;
      if (begins !== 0) {
        const pair = begins * row + table[next + SECOND]!;
        if (((none[pair >> 5]! >>> (pair & 31)) & 1) === 0) {
          left = pairs[pair]!;
          if (left > NONE) left = cells[left + table[units[at - 1]! * STRIDE + BEFORE]!]!;
          if (left > NONE) left = cells[left + table[units[at + 2]! * STRIDE + THIRD]!]!;
          if (left === NOT_YET) {
            left = this.leftOf(pair, units, at);
            cells = this.cells;
          }
        }
      }
      if (wide === 0) for (let i = left + 1, end = left + cells[left]!; i <= end; i++) each(at - LEAD, cells[i]!);
      else this.inOrder(left, wide, at - LEAD, each);
    }
  }

  /// Wide expressions, a bit each, that may match at a place of `units`.
  private wideAt(units: Uint16Array, at: number): number {
    const { table } = this;
    return table[units[at]! * STRIDE + WIDE + FIRST]! & table[units[at + 1]! * STRIDE + WIDE + SECOND]! & table[units[at + 2]! * STRIDE + WIDE + THIRD]! & table[units[at - 1]! * STRIDE + WIDE + BEFORE]!;
  }

  private inOrder(list: number, wide: number, place: number, each: (place: number, expression: number) => void): void {
    const { cells } = this;
    const end = list + cells[list]!;
    let i = list + 1;
    for (let left = wide; left !== 0; left &= left - 1) {
      const one = this.wide[31 - Math.clz32(left & -left)]!;
      while (i <= end && cells[i]! < one) each(place, cells[i++]!);
      each(place, one);
    }
    while (i <= end) each(place, cells[i++]!);
  }

  /// The list that is left of a pair's when the units around it are looked at.
  private leftOf(pair: number, units: Uint16Array, at: number): number {
    const begun = this.pairs[pair] === NOT_YET ? this.listOf(pair) : this.pairs[pair]!;
    const behind = begun === NONE ? NONE : this.step(begun, this.before, units[at - 1]!, this.third);
    return behind === NONE ? NONE : this.step(behind, this.third, units[at + 2]!, undefined);
  }

  /// What is left of a list when a unit is looked at; `then`: the classes of the unit that is looked at behind that.
  private step(list: number, classes: Classes, unit: number, then: Classes | undefined): number {
    const kind = this.table[unit * STRIDE + classes.column]!;
    if (this.cells[list + kind] !== NOT_YET) return this.cells[list + kind]!;
    const row = kind * this.width;
    const left = this.list(this.expressions.get(list)!.filter((expression) => ((classes.bits[row + (expression >> 5)]! >>> (expression & 31)) & 1) === 1), then);
    this.cells[list + kind] = left;
    return left;
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
    return (this.pairs[pair] = this.list(found, this.before));
  }

  /// The list of these expressions, of which a unit in these classes is looked at next.
  private list(expressions: readonly number[], then: Classes | undefined): number {
    if (expressions.length === 0) return NONE;
    const name = `${then === undefined ? '' : then === this.before ? 'before' : 'third'} ${expressions.join()}`;
    let list = this.known.get(name);
    if (list === undefined) {
      this.known.set(name, (list = this.used));
      this.expressions.set(list, expressions);
      const size = then === undefined ? expressions.length + 1 : then.count;
      this.used += size;
      if (this.used > this.cells.length) {
        const cells = new Int32Array(2 * this.used);
        cells.set(this.cells);
        this.cells = cells;
      }
      if (then === undefined) this.cells.set([expressions.length, ...expressions], list);
      else this.cells.fill(NOT_YET, list, list + size);
    }
    return list;
  }
}
