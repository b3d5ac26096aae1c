/// What a match of an expression can begin with, unit by unit, and what can stand before it: read off the source of the expression, so that it is tried only where it may
/// match. All of it is an upper bound: a unit that is left out can never stand there. Behind the end of a text, and before its beginning, U+0000 is taken to stand.

/// A set of UTF-16 units: ranges `[from, to)` in rising order, apart from each other, as one list of numbers.
export type Units = readonly number[];

/// What stands right before a match, and its first units or those behind it.
export interface Edges {
  readonly before: Units;
  readonly ahead: readonly [Units, Units, Units];
  /// Of each of these at least one unit stands in every text with a match: the sets that tell most.
  readonly holds: readonly Units[];
  /// Where one stands so near its beginning that it is worth a look before the expression is tried.
  readonly near?: Near | undefined;
}

/// A set of units of which one stands in every match, or in what it looks ahead to, at one of the places `[from, to)` counted from the match's first.
export interface Near {
  readonly units: Units;
  readonly from: number;
  readonly to: number;
}

const DEPTH = 3;
const END = 0x10000;
const ANY: Units = [0, END];
const EDGE: Units = [0, 1];

/// Ranges as single numbers, which are sorted without a function of ours.
const PACK = 0x20000;

function union(lists: readonly Units[]): Units {
  if (lists.length === 1) return lists[0]!;
  const ranges = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0) / 2);
  let count = 0;
  for (const list of lists) for (let i = 0; i < list.length; i += 2) ranges[count++] = list[i]! * PACK + list[i + 1]!;
  ranges.sort();
  const out: number[] = [];
  for (const range of ranges) {
    const from = Math.floor(range / PACK);
    const to = range - from * PACK;
    if (out.length > 0 && from <= out[out.length - 1]!) out[out.length - 1] = Math.max(out[out.length - 1]!, to);
    else out.push(from, to);
  }
  return out;
}

function complement(units: Units): Units {
  const out: number[] = [];
  let from = 0;
  for (let i = 0; i < units.length; i += 2) {
    if (units[i]! > from) out.push(from, units[i]!);
    from = units[i + 1]!;
  }
  return from < END ? [...out, from, END] : out;
}

export function intersection(a: Units, b: Units): Units {
  if (a === ANY) return b;
  if (b === ANY) return a;
  const out: number[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const from = Math.max(a[i]!, b[k]!);
    const to = Math.min(a[i + 1]!, b[k + 1]!);
    if (from < to) out.push(from, to);
    if (a[i + 1]! < b[k + 1]!) i += 2;
    else k += 2;
  }
  return out;
}

/// The units of these characters.
export const unitsIn = (characters: string): Units => union(characters.split('').map((char) => span(char)));

/// The units of a set, as a text.
export function unitsOfSet(units: Units): string {
  let text = '';
  for (let i = 0; i < units.length; i += 2) for (let unit = units[i]!; unit < units[i + 1]!; unit++) text += String.fromCharCode(unit);
  return text;
}

type Node =
  | { readonly kind: 'set'; readonly units: Units }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Node[] }
  | { readonly kind: 'times'; readonly of: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly of: Node; readonly ahead: boolean; readonly not: boolean }
  | { readonly kind: 'end'; readonly ahead: boolean }
  /// A back reference: whatever it is.
  | { readonly kind: 'unknown' };

const code = (char: string): number => char.charCodeAt(0);
const span = (from: string, to = from): Units => [code(from), code(to) + 1];
const CLASSES: Readonly<Record<string, Units>> = {
  d: span('0', '9'), w: union([span('0', '9'), span('A', 'Z'), span('_'), span('a', 'z')]),
  s: union([[9, 14], span(' '), span('\u00a0'), span('\u1680'), span('\u2000', '\u200a'), span('\u2028', '\u2029'), span('\u202f'), span('\u205f'), span('\u3000'), span('\ufeff')]),
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12, 0: 0 };

/// Reads the source of an expression without flags. Throws on what it does not know.
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  read(): Node {
    const node = this.choice();
    if (this.at < this.source.length) throw new Error(`cannot read ${this.source} at ${this.at}`);
    return node;
  }

  private next(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private choice(): Node {
    const of = [this.sequence()];
    while (this.next('|')) of.push(this.sequence());
    return of.length === 1 ? of[0]! : { kind: 'choice', of };
  }

  private sequence(): Node {
    const of: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') of.push(this.times(this.atom()));
    return { kind: 'sequence', of };
  }

  private times(of: Node): Node {
    const [whole, sign, from, comma, to] = /^(?:([*+?])|\{([0-9]+)(,)?([0-9]*)\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (whole === undefined) return of;
    this.at += whole.length;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== undefined || (comma && to === '') ? Infinity : comma ? Number(to) : least;
    return { kind: 'times', of, least, most };
  }

  private atom(): Node {
    if (this.next('(?:')) return this.closed();
    for (const [mark, ahead, not] of [['(?=', true, false], ['(?!', true, true], ['(?<=', false, false], ['(?<!', false, true]] as const) if (this.next(mark)) return { kind: 'look', of: this.closed(), ahead, not };
    if (this.next('(')) {
      const name = /^\?<[A-Za-z]+>/.exec(this.source.slice(this.at, this.at + 20));
      if (name) this.at += name[0].length;
      return this.closed();
    }
    if (this.next('^')) return { kind: 'end', ahead: false };
    if (this.next('$')) return { kind: 'end', ahead: true };
    if (this.next('.')) return { kind: 'set', units: ANY };
    if (this.next('[')) return { kind: 'set', units: this.members() };
    if (/^\\(?:[1-9]|k<)/.test(this.source.slice(this.at, this.at + 3))) {
      this.at += /^\\(?:[0-9]+|k<[A-Za-z]+>)/.exec(this.source.slice(this.at))![0].length;
      return { kind: 'unknown' };
    }
    if (this.next('\\b') || this.next('\\B')) return { kind: 'sequence', of: [] };
    return { kind: 'set', units: this.member() };
  }

  private closed(): Node {
    const node = this.choice();
    if (!this.next(')')) throw new Error(`cannot read ${this.source} at ${this.at}`);
    return node;
  }

  /// One character or escape.
  private member(): Units {
    const char = this.source[this.at++]!;
    if (char !== '\\') return span(char);
    const escape = this.source[this.at++]!;
    const known = CLASSES[escape.toLowerCase()];
    if (known) return escape === escape.toLowerCase() ? known : complement(known);
    const digits = escape === 'u' ? 4 : escape === 'x' ? 2 : 0;
    const value = digits > 0 ? parseInt(this.source.slice(this.at, (this.at += digits)), 16) : (CONTROLS[escape] ?? code(escape));
    return [value, value + 1];
  }

  /// A class behind its `[`.
  private members(): Units {
    const not = this.next('^');
    const all: Units[] = [];
    while (!this.next(']')) {
      const units = this.member();
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        all.push([units[0]!, this.member()[1]!]);
      } else all.push(units);
    }
    return not ? complement(union(all)) : union(all);
  }
}

/// The units, nearest first, that can stand from a place on.
type Row = readonly Units[];
const ANYTHING: Row = new Array<Units>(DEPTH).fill(ANY);

const either = (rows: readonly Row[]): Row => ANYTHING.map((_, i) => (rows.some((row) => row[i] === ANY) ? ANY : union(rows.map((row) => row[i]!))));
const both = (a: Row, b: Row): Row => a.map((units, i) => intersection(units, b[i]!));

/// What can stand from the place on where `node` begins, with `next` behind it; against the direction of reading where `ahead` is false.
function along(node: Node, next: Row, ahead: boolean): Row {
  switch (node.kind) {
    case 'set': return [node.units, ...next.slice(0, DEPTH - 1)];
    case 'sequence': return ahead ? node.of.reduceRight((row, part) => along(part, row, ahead), next) : node.of.reduce((row, part) => along(part, row, ahead), next);
    case 'choice': return either(node.of.map((part) => along(part, next, ahead)));
    case 'times': {
      let row = next;
      // Beyond the depth more of the same changes nothing.
      for (let i = 0; i < Math.min(node.most - node.least, DEPTH); i++) row = either([next, along(node.of, row, ahead)]);
      for (let i = 0; i < Math.min(node.least, DEPTH); i++) row = along(node.of, row, ahead);
      return row;
    }
    case 'look':
      if (node.ahead !== ahead) return next;
      return node.not ? [intersection(next[0]!, complement(singles(node.of))), ...next.slice(1)] : both(next, along(node.of, ANYTHING, ahead));
    case 'end': return node.ahead === ahead ? [intersection(next[0]!, EDGE), ...next.slice(1)] : next;
    case 'unknown': return ANYTHING;
  }
}

/// The units that `node` matches alone.
function singles(node: Node): Units {
  if (node.kind === 'set') return node.units;
  if (node.kind === 'choice') return union(node.of.map(singles));
  return node.kind === 'sequence' && node.of.length === 1 ? singles(node.of[0]!) : [];
}

/// What can stand before the place where `node` begins, by what it looks back at there.
function behind(node: Node): Units {
  switch (node.kind) {
    case 'choice': return union(node.of.map(behind));
    case 'times': return node.least > 0 ? behind(node.of) : ANY;
    case 'look': case 'end': return along(node, ANYTHING, false)[0]!;
    case 'sequence': {
      let units = ANY;
      for (const part of node.of) {
        units = intersection(units, behind(part));
        if (part.kind !== 'look' && part.kind !== 'end') break;
      }
      return units;
    }
    default: return ANY;
  }
}

/// Units that stand in nearly every text, and tell nothing by standing there.
const COMMON = unitsIn('0123456789，。的一是了在有不人中大为和国上年来到时个地以会要出这生对成发业');
/// More units than this are as good as any.
const MOST_HELD = 24;

/// How many units a set holds.
export const sizeOf = (units: Units): number => units.reduce((sum, unit, i) => sum + (i % 2 === 0 ? -unit : unit), 0);
/// The fewer the units, the more they tell; those that stand everywhere tell least.
const tells = (units: Units): number => sizeOf(units) + (intersection(units, COMMON).length > 0 ? MOST_HELD : 0);

/// Sets of units of each of which one stands in every match of `node` or beside it, those that tell most first.
function held(node: Node): Units[] {
  switch (node.kind) {
    case 'set': return tells(node.units) <= MOST_HELD ? [node.units] : [];
    case 'sequence': {
      const all = node.of.flatMap(held);
      if (all.length < 2) return all;
      return all.map((units) => ({ units, telling: tells(units) })).sort((a, b) => a.telling - b.telling).slice(0, HELD).map(({ units }) => units);
    }
    case 'choice': {
      const best = node.of.map((part) => held(part)[0]);
      const all = best.every((units): units is Units => units !== undefined) ? union(best) : ANY;
      return tells(all) <= MOST_HELD ? [all] : [];
    }
    case 'times': return node.least > 0 ? held(node.of) : [];
    case 'look': return node.not ? [] : held(node.of);
    default: return [];
  }
}

/// How many such sets are asked for.
const HELD = 3;

/// The least and the most units that a match of `node` has.
function lengthOf(node: Node): readonly [number, number] {
  switch (node.kind) {
    case 'set': return [1, 1];
    case 'sequence': return node.of.map(lengthOf).reduce(([least, most], [a, b]) => [least + a, most + b], [0, 0]);
    case 'choice': {
      const all = node.of.map(lengthOf);
      return [Math.min(...all.map(([least]) => least)), Math.max(...all.map(([, most]) => most))];
    }
    case 'times': {
      const [least, most] = lengthOf(node.of);
      return [least * node.least, most === 0 ? 0 : most * node.most];
    }
    case 'unknown': return [0, Infinity];
    default: return [0, 0];
  }
}

/// Units that are looked for near a beginning: up to so many, and at so many places.
const MOST_NEAR = 24;
const REACH = 16;
/// What the rows tell already.
const TOLD = DEPTH;

/// The sets of which one unit stands in every match of `node`, if it begins at one of the places `[from, to)`.
function nearIn(node: Node, from: number, to: number): Near[] {
  if (to - from > REACH) return [];
  switch (node.kind) {
    case 'set': return sizeOf(node.units) <= MOST_NEAR ? [{ units: node.units, from, to }] : [];
    case 'sequence': {
      const out: Near[] = [];
      let [first, end] = [from, to];
      for (const part of node.of) {
        out.push(...nearIn(part, first, end));
        const [least, most] = lengthOf(part);
        first += least;
        end += most;
      }
      return out;
    }
    case 'choice': {
      const best = node.of.map((part) => nearest(nearIn(part, from, to)));
      if (!best.every((each): each is Near => each !== undefined)) return [];
      const all = { units: union(best.map(({ units }) => units)), from: Math.min(...best.map((each) => each.from)), to: Math.max(...best.map((each) => each.to)) };
      return sizeOf(all.units) <= MOST_NEAR && all.to - all.from <= REACH ? [all] : [];
    }
    case 'times': return node.least > 0 ? nearIn(node.of, from, to) : [];
    case 'look': return node.ahead && !node.not ? nearIn(node.of, from, to) : [];
    default: return [];
  }
}

/// The one that tells most: few units at few places, and not only such as the rows tell.
function nearest(all: readonly Near[]): Near | undefined {
  let best: Near | undefined;
  const cost = ({ units, from, to }: Near): number => sizeOf(units) * (to - from) + (to > TOLD ? 0 : MOST_NEAR * REACH);
  for (const each of all) if (!best || cost(each) < cost(best)) best = each;
  return best;
}

/// What stands around the beginning of every match of an expression with this source and no flags but `g` and `y`.
export function edgesOf(source: string): Edges {
  const node = new Reader(source).read();
  const [first, second, third] = along(node, ANYTHING, true) as [Units, Units, Units];
  return { before: behind(node), ahead: [first, second, third], holds: held(node), near: nearest(nearIn(node, 0, 1).filter(({ to }) => to > TOLD)) };
}
