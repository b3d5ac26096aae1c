import { Rows } from './rows';

/// How a candidate is like what stands there. Sounds as in pinyin: `TONE` same syllable and tone, `SOUND` same syllable, `FUZZY` a pair that many
/// speakers do not keep apart (zh/z, n/l, in/ing), `SLIP` syllables a letter apart, `SHAPE` like to look at.
export const TONE = 1, SOUND = 2, FUZZY = 3, SLIP = 4, SHAPE = 5;
/// Added where a sound-alike also looks alike.
export const LOOKS_TOO = 8;

/// What can be taken for what, by symbol.
export interface Likes {
  readonly ids: Uint16Array;
  /// `TONE` to `SHAPE`, with `LOOKS_TOO` added where a sound-alike also looks alike.
  readonly how: Uint16Array;
  /// Where the same syllable ends, and where look-alikes and fuzzy pairs end; slips follow.
  readonly close: number;
  readonly near: number;
}

/// Where in a row those numbers stand, and where its symbols begin.
export const CLOSE = 1, NEAR = 2, HEAD = 3;

/// How many symbols the row has that begins at `at`.
export const countAt = (rows: Uint16Array, at: number): number => (rows[at]! + 1 - HEAD) >> 1;

/// The readings of an alphabet's characters: syllables by number, readings as `syllable * 8 + tone`, those of symbol `i` at `[starts[i], starts[i + 1])`.
export interface Readings {
  readonly syllables: readonly string[];
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

const FUZZY_HEADS = [['zh', 'z'], ['ch', 'c'], ['sh', 's'], ['n', 'l'], ['r', 'l'], ['f', 'h']] as const;
const FUZZY_TAILS = [['ang', 'an'], ['eng', 'en'], ['ing', 'in'], ['iang', 'ian'], ['uang', 'uan'], ['ong', 'eng'], ['uo', 'o'], ['ue', 'uan']] as const;

const split = (syllable: string): readonly [string, string] => {
  const head = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)![0];
  return [head, syllable.slice(head.length)];
};

const paired = (pairs: readonly (readonly [string, string])[], a: string, b: string): boolean => a === b || pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/// Whether many speakers do not keep two different syllables apart.
export function isFuzzy(a: string, b: string): boolean {
  const [headA, tailA] = split(a);
  const [headB, tailB] = split(b);
  return a !== b && paired(FUZZY_HEADS, headA, headB) && paired(FUZZY_TAILS, tailA, tailB);
}

/// Whether two syllables are one letter apart (changed, missing, or two exchanged): a slip of the hand when typing pinyin.
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  if (a.length === b.length) {
    const off = [...a].map((_, i) => i).filter((i) => a[i] !== b[i]);
    return off.length === 1 || (off.length === 2 && off[1] === off[0]! + 1 && a[off[0]!] === b[off[1]!] && a[off[1]!] === b[off[0]!]);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/// Answers which symbols sound or look like a given one.
export class Sounds {
  /// The syllables of symbol `i`, each once: `values[starts[i], starts[i + 1])`.
  readonly syllableRows: { readonly starts: Uint32Array; readonly values: Uint16Array };
  private readonly bySyllable: number[][];
  private readonly fuzzy: (readonly number[])[] = [];
  private readonly slips: (readonly number[])[] = [];
  /// What can be taken for which symbol: of each `close` and `near`, then the symbols, then how each is alike.
  readonly rows: Rows<Uint16Array>;
  /// By symbol, how it is like the one being worked out; 0 for all others, and between calls for all.
  private readonly marks: Uint8Array;

  /// `shapes`: look-alikes by symbol. `rank`: how many of the rarer characters a class of weaker likeness may bring, the commonest first.
  constructor(readonly readings: Readings, private readonly shapes: (id: number) => Uint16Array, private readonly rank = 30) {
    const { starts, values } = readings;
    const size = starts.length - 1;
    const rows = { starts: new Uint32Array(size + 1), values: new Uint16Array(values.length) };
    this.bySyllable = readings.syllables.map(() => []);
    let n = 0;
    for (let id = 0; id < size; id++) {
      for (let i = starts[id]!; i < starts[id + 1]!; i++) {
        const syllable = values[i]! >> 3;
        if (rows.values.subarray(rows.starts[id], n).includes(syllable)) continue;
        rows.values[n++] = syllable;
        this.bySyllable[syllable]!.push(id);
      }
      rows.starts[id + 1] = n;
    }
    this.syllableRows = rows;
    this.marks = new Uint8Array(size);
    this.rows = new Rows(size, (length) => new Uint16Array(length), (id) => this.find(id));
  }

  private neighbours(syllable: number, cache: (readonly number[])[], test: (a: string, b: string) => boolean): readonly number[] {
    const names = this.readings.syllables;
    return cache[syllable] ??= names.map((_, i) => i).filter((i) => test(names[syllable]!, names[i]!));
  }

  /// Whether two symbols have a reading in common, tone and all.
  private inTone(a: number, b: number): boolean {
    const { starts, values } = this.readings;
    for (let i = starts[a]!; i < starts[a + 1]!; i++) for (let j = starts[b]!; j < starts[b + 1]!; j++) if (values[i] === values[j]) return true;
    return false;
  }

  /// Symbols that can be taken for `id`, by kind of likeness, the commonest first within each.
  likes(id: number): Likes {
    const at = this.rows.at(id);
    const { numbers } = this.rows;
    const from = at + HEAD;
    const count = countAt(numbers, at);
    return { ids: numbers.subarray(from, from + count), how: numbers.subarray(from + count, from + 2 * count), close: numbers[at + CLOSE]!, near: numbers[at + NEAR]! };
  }

  /// How `other` is like `id`; 0 for not at all.
  alike(id: number, other: number): number {
    const from = this.rows.at(id) + HEAD;
    const { numbers } = this.rows;
    const count = countAt(numbers, from - HEAD);
    for (let i = from; i < from + count; i++) if (numbers[i] === other) return numbers[i + count]!;
    return 0;
  }

  private find(id: number): number[] {
    const { marks, syllableRows: { starts, values } } = this;
    const own = values.subarray(starts[id] ?? 0, starts[id + 1] ?? 0);
    const ids: number[] = [];
    const mark = (other: number, kind: number): void => {
      marks[other] = kind;
      ids.push(other);
    };
    for (const syllable of own) for (const other of this.bySyllable[syllable]!) if (other !== id && !marks[other]) mark(other, this.inTone(id, other) ? TONE : SOUND);
    const close = ids.length;
    for (const other of this.shapes(id)) {
      if (other === id) continue;
      if (marks[other]) marks[other] |= LOOKS_TOO;
      else mark(other, SHAPE);
    }
    const wider = (kind: number, cache: (readonly number[])[], test: (a: string, b: string) => boolean): void => {
      const more: number[] = [];
      // Rows by syllable begin with the commonest: no row has more to give than all together may.
      for (const syllable of own) for (const near of this.neighbours(syllable, cache, test)) more.push(...this.bySyllable[near]!.slice(0, 3 * this.rank));
      let taken = 0;
      for (const other of more.sort((a, b) => a - b)) {
        if (taken === this.rank) break;
        if (other === id || marks[other]) continue;
        mark(other, kind);
        taken++;
      }
    };
    wider(FUZZY, this.fuzzy, isFuzzy);
    const near = ids.length;
    wider(SLIP, this.slips, isSlip);
    const out = [close, near, ...ids, ...ids.map((other) => marks[other]!)];
    for (const other of ids) marks[other] = 0;
    return out;
  }
}
