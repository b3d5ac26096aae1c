import { kindAt } from '../../text/chars';

/// Symbols that stand for more than one character: nothing, an edge (marks, blanks, the ends of the text), a run of digits, a run of Latin letters,
/// a Han character too rare to have a symbol of its own. Characters of the alphabet follow from `FIRST` on, the commonest first.
export const NONE = 0, EDGE = 1, NUMBER = 2, LATIN = 3, RARE = 4, FIRST = 5;

/// Symbols have 13 bits: four of them make a key of 52, which a double holds exactly.
export const SYMBOLS = 8192;

/// A text as symbols, with an edge before and after. `at[i]`: where symbol `i` begins in the text (UTF-16); a run of digits, letters or marks is one symbol.
export interface Symbols {
  readonly ids: Uint16Array;
  readonly at: Int32Array;
  readonly length: number;
}

/// The characters that a model counts, as symbols.
export class Alphabet {
  readonly chars: string;
  private readonly table: Uint16Array;

  /// `chars`: Han characters of the basic plane, the commonest first, none twice. Throws on more than there are symbols for.
  constructor(chars: string) {
    if (chars.length > SYMBOLS - FIRST) throw new RangeError(`an alphabet of ${chars.length} characters: at most ${SYMBOLS - FIRST}`);
    this.chars = chars;
    this.table = new Uint16Array(0x10000).fill(EDGE);
    for (let unit = 0; unit < 0x10000; unit++) {
      const kind = kindAt(String.fromCharCode(unit), 0);
      this.table[unit] = kind === 'han' || (unit >= 0xd800 && unit <= 0xdfff) ? RARE : kind === 'digit' ? NUMBER : kind === 'latin' ? LATIN : EDGE;
    }
    for (let i = 0; i < chars.length; i++) this.table[chars.charCodeAt(i)] = FIRST + i;
  }

  /// How many symbols there are, the five common ones included.
  get size(): number {
    return FIRST + this.chars.length;
  }

  /// The symbol of a UTF-16 unit.
  idOf(unit: number): number {
    return this.table[unit]!;
  }

  /// The character of a symbol from `FIRST` on.
  charOf(id: number): string {
    return this.chars[id - FIRST] ?? '';
  }

  read(text: string): Symbols {
    const room = new ArrayBuffer(6 * text.length + 16);
    const at = new Int32Array(room, 0, text.length + 3);
    const ids = new Uint16Array(room, 4 * text.length + 12);
    let n = 0;
    ids[n++] = EDGE;
    for (let i = 0; i < text.length; i++) {
      const id = this.table[text.charCodeAt(i)]!;
      if (id < RARE && id === ids[n - 1]) continue;
      at[n] = i;
      ids[n++] = id;
    }
    if (ids[n - 1] !== EDGE) {
      at[n] = text.length;
      ids[n++] = EDGE;
    }
    at[n] = text.length;
    return { ids: ids.subarray(0, n), at, length: n };
  }
}
