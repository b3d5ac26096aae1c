import { sizeOf, type Edges, type Units } from './edges';
import { LEAD } from './standing';

/// One pass over a text tells for all expressions together where one may match: by the unit before the place, the one there and the two behind it. Most places cost one look
/// into a table or two, and an expression whose characters do not stand together costs nothing. What is looked up at every place lies close together: reading it from memory is what the pass waits for.

const UNITS = 0x10000;
/// Numbers of a row: the class of its units as the first, the second and the third of a match and as the one before, then the wide expressions that it can stand in as each of these.
const STRIDE = 8;
const FIRST = 0, SECOND = 1, THIRD = 2, BEFORE = 3, WIDE = 4;

/// The units sorted into classes: those of one class stand in the same sets.
interface Classes {
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
  return { bits: Uint32Array.from(rows), count: known.size };
}

/// An expression whose first two units can be nearly any is looked at by itself: it would leave a list for every two units.
const WIDE_FROM = 0x1000;
const MOST_WIDE = 16;

function wideOf(all: readonly Edges[]): number[] {
  const isWide = ({ ahead: [first, second] }: Edges): boolean => sizeOf(first) > WIDE_FROM && sizeOf(second) > WIDE_FROM;
  return all.flatMap((edges, expression) => (isWide(edges) ? [expression] : [])).slice(0, MOST_WIDE);
}

function spread(table: Uint16Array, column: number, bit: number, units: Units): void {
  for (let i = 0; i < units.length; i += 2) for (let unit = units[i]!; unit < units[i + 1]!; unit++) table[unit * STRIDE + column]! |= bit;
}

/// The rows of a table of all units, each once, and by unit where its row begins.
function shared(all: Uint16Array): { readonly table: Uint16Array; readonly rows: Uint16Array } {
  const rows = new Uint16Array(UNITS);
  const table: number[] = [];
  const known = new Map<string, number>();
  for (let unit = 0; unit < UNITS; unit++) {
    const from = unit * STRIDE;
    // Neighbours are mostly alike: what no expression names.
    let same = unit > 0;
    for (let i = 0; same && i < STRIDE; i++) same = all[from + i] === all[from + i - STRIDE];
    if (same) {
      rows[unit] = rows[unit - 1]!;
      continue;
    }
    const row = all.subarray(from, from + STRIDE);
    const name = row.join();
    let begin = known.get(name);
    if (begin === undefined) {
      known.set(name, (begin = table.length));
      table.push(...row);
    }
    rows[unit] = begin;
  }
  if (table.length > UNITS) throw new RangeError('too many kinds of units');
  return { table: Uint16Array.from(table), rows };
}

/// The expressions that two units can begin are a list, made when they are first seen together; lists lie in one array of numbers (`cells`) and are known by where they begin: the first cell is
/// their count, and the expressions follow. What stands around is asked of each by its bit: a table of what is left by each unit that may stand there is larger than what stays in fast memory, and to objects
/// that know each other the pass would have to wait three times as often.
const NOT_YET = -1;
/// The list without expressions: where no other begins.
const NONE = 0;

export class Places {
  private readonly width: number;
  /// The rows: units that have the same numbers share one, so that few of them are looked into; and by unit where its row begins.
  private readonly table: Uint16Array;
  private readonly rows: Uint16Array;
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
  /// Lists by their expressions.
  private readonly known = new Map<string, number>();

  constructor(all: readonly Edges[]) {
    this.width = Math.max(1, (all.length + 31) >> 5);
    this.wide = wideOf(all);
    const table = new Uint16Array(UNITS * STRIDE);
    const classes = (column: number, sideOf: (edges: Edges) => Units): Classes => {
      this.wide.forEach((expression, i) => spread(table, WIDE + column, 1 << i, sideOf(all[expression]!)));
      return classify(table, column, all.map((edges, expression) => (this.wide.includes(expression) ? [] : sideOf(edges))), this.width);
    };
    this.before = classes(BEFORE, ({ before }) => before);
    this.first = classes(FIRST, ({ ahead }) => ahead[0]);
    this.second = classes(SECOND, ({ ahead }) => ahead[1]);
    this.third = classes(THIRD, ({ ahead }) => ahead[2]);
    this.pairs = new Int32Array(this.first.count * this.second.count).fill(NOT_YET);
    this.none = new Uint32Array((this.pairs.length >> 5) + 1);
    ({ table: this.table, rows: this.rows } = shared(table));
  }

  /// Calls `each` for every place of the text and every expression that may match there, by place, then in the order of the expressions. `units`: as `unitsOf` has them.
  seek(units: Uint16Array, length: number, each: (place: number, expression: number) => void): void {
    const { table, rows, pairs, none, width } = this;
    const row = this.second.count;
    const before = this.before.bits;
    const behind = this.third.bits;
    let { cells } = this;
    let last = rows[units[LEAD - 1]!]!;
    let here = rows[units[LEAD]!]!;
    let next = rows[units[LEAD + 1]!]!;
    for (let at = LEAD; at < length + LEAD; at++) {
      const third = rows[units[at + 2]!]!;
      const wide = table[here + WIDE + FIRST]! & table[next + WIDE + SECOND]! & table[third + WIDE + THIRD]! & table[last + WIDE + BEFORE]!;
      const begins = table[here + FIRST]!;
      let list = NONE;
      if (begins !== 0) {
        const pair = begins * row + table[next + SECOND]!;
        if (((none[pair >> 5]! >>> (pair & 31)) & 1) === 0) {
          list = pairs[pair]!;
          if (list === NOT_YET) {
            list = this.listOf(pair);
            cells = this.cells;
          }
        }
      }
      if (wide !== 0) this.inOrder(list, wide, last, third, at - LEAD, each);
      else if (list !== NONE) {
        const left = table[last + BEFORE]! * width;
        const right = table[third + THIRD]! * width;
        for (let i = list + 1, end = list + cells[list]!; i <= end; i++) {
          const expression = cells[i]!;
          const word = expression >> 5;
          if ((((before[left + word]! & behind[right + word]!) >>> (expression & 31)) & 1) === 1) each(at - LEAD, expression);
        }
      }
      last = here;
      here = next;
      next = third;
    }
  }

  /// The same at a place where wide expressions may match, a bit each; `last` and `third`: the rows of the units before it and the second behind it.
  private inOrder(list: number, wide: number, last: number, third: number, place: number, each: (place: number, expression: number) => void): void {
    const { cells, table, width } = this;
    const left = table[last + BEFORE]! * width;
    const right = table[third + THIRD]! * width;
    const end = list + cells[list]!;
    let i = list + 1;
    const upTo = (most: number): void => {
      for (; i <= end && cells[i]! < most; i++) {
        const expression = cells[i]!;
        const word = expression >> 5;
        if ((((this.before.bits[left + word]! & this.third.bits[right + word]!) >>> (expression & 31)) & 1) === 1) each(place, expression);
      }
    };
    for (let more = wide; more !== 0; more &= more - 1) {
      const one = this.wide[31 - Math.clz32(more & -more)]!;
      upTo(one);
      each(place, one);
    }
    upTo(Infinity);
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
    return (this.pairs[pair] = this.list(found));
  }

  private list(expressions: readonly number[]): number {
    if (expressions.length === 0) return NONE;
    const name = expressions.join();
    let list = this.known.get(name);
    if (list === undefined) {
      this.known.set(name, (list = this.used));
      this.used += expressions.length + 1;
      if (this.used > this.cells.length) {
        const cells = new Int32Array(2 * this.used);
        cells.set(this.cells);
        this.cells = cells;
      }
      this.cells.set([expressions.length, ...expressions], list);
    }
    return list;
  }
}
