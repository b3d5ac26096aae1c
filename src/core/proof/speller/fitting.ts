import { EDGE } from './alphabet';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';
import { CLOSE, countAt, HEAD, NEAR } from './sounds';

/// The most symbols that one may be taken for, and their bits in what is gathered.
const MOST = 1 << 14;
const INDEX = MOST - 1;

/// Whether a run of three that ends with another symbol at `p` can have been counted; whether one that begins with it can.
export const endsBefore = ({ ids, levels: { two } }: Reading, p: number): boolean => p > 1 && two[p - 2]! > 0 && ids[p - 1] !== EDGE;
export const beginsBehind = ({ ids, levels: { two } }: Reading, p: number): boolean => two[p + 1]! > 0 && ids[p + 1] !== EDGE;

/// Gathers the symbols that one may be taken for and that fit its neighbours, with the runs of three that each would be in. Both are told without branches, symbol after symbol: a processor goes on to the next while it
/// waits for the memory of one, unless it has guessed wrongly what comes of it. Holds buffers: one for each check at a time.
export class Fitting {
  /// By what was gathered, the levels of the runs of three around it, of those that end with it and of those that begin with it.
  readonly across = new Uint8Array(MOST);
  readonly ending = new Uint8Array(MOST);
  readonly beginning = new Uint8Array(MOST);
  /// Of what was gathered, those of which any run may have been counted: hardly any.
  private readonly counted = new Uint16Array(MOST);
  /// Which of the row's symbols each is, and above that whether it was seen behind the left neighbour and before the right one.
  private readonly fits = new Uint16Array(MOST);
  /// The row, and where in it the symbols begin.
  private rows: Uint16Array = new Uint16Array(0);
  private symbols = 0;
  private count = 0;

  constructor(private readonly parts: SpellerParts) {}

  /// Gathers the likes of the symbol at `p` and gives their number: those of the same sound, those near it too, or all (`width` 0 to 2). `close`: how many neighbours one of the same sound must
  /// fit, `wide`: how many any other.
  gather(reading: Reading, p: number, width: number, close: number, wide: number): number {
    const { fits, parts: { sounds, grams: { bigrams: { after, before, width: words } } } } = this;
    const { ids } = reading;
    const row = sounds.rows.at(ids[p]!);
    const rows = this.rows = sounds.rows.numbers;
    const symbols = this.symbols = row + HEAD;
    this.count = countAt(rows, row);
    const same = rows[row + CLOSE]!;
    const end = width === 0 ? same : width === 1 ? rows[row + NEAR]! : this.count;
    const follows = ids[p - 1]! * words;
    const precedes = ids[p + 1]! * words;
    let n = 0;
    for (let i = 0; i < end; i++) {
      const id = rows[symbols + i]!;
      const left = after[follows + (id >> 5)]! >>> (id & 31) & 1;
      const right = before[precedes + (id >> 5)]! >>> (id & 31) & 1;
      fits[n] = i | (left << 14) | (right << 15);
      n += ((i < same ? close : wide) - 1 - left - right) >>> 31;
    }
    this.ask(reading, p, n);
    return n;
  }

  /// What was gathered `k`th, and how it is like the symbol that stands there.
  id(k: number): number {
    return this.rows[this.symbols + (this.fits[k]! & INDEX)]!;
  }

  how(k: number): number {
    return this.rows[this.symbols + this.count + (this.fits[k]! & INDEX)]!;
  }

  private ask(reading: Reading, p: number, n: number): void {
    const { ids } = reading;
    const { across, ending, beginning, counted, fits, rows, symbols, parts: { grams: { trigrams } } } = this;
    const before = ids[p - 1]!;
    const behind = ids[p + 1]!;
    const ends = endsBefore(reading, p) ? -1 : 0;
    const begins = beginsBehind(reading, p) ? -1 : 0;
    const first = ends ? ids[p - 2]! : 0;
    const last = begins ? ids[p + 2]! : 0;
    let m = 0;
    for (let k = 0; k < n; k++) {
      const fit = fits[k]!;
      const id = rows[symbols + (fit & INDEX)]!;
      const left = -(fit >> 14 & 1);
      const right = -(fit >> 15);
      across[k] = ending[k] = beginning[k] = 0;
      counted[m] = k;
      m += (trigrams.has(before, id * 8192 + behind) & left & right) | (trigrams.has(first, before * 8192 + id) & left & ends) | (trigrams.has(id, behind * 8192 + last) & right & begins);
    }
    for (let i = 0; i < m; i++) {
      const k = counted[i]!;
      const fit = fits[k]!;
      const id = rows[symbols + (fit & INDEX)]!;
      const left = -(fit >> 14 & 1);
      const right = -(fit >> 15);
      across[k] = trigrams.likely(before, id * 8192 + behind) & left & right;
      ending[k] = trigrams.likely(first, before * 8192 + id) & left & ends;
      beginning[k] = trigrams.likely(id, behind * 8192 + last) & right & begins;
    }
  }
}
