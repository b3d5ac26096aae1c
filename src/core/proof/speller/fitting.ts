import { EDGE } from './alphabet';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';
import { HEAD } from './sounds';

/// The most symbols that one may be taken for, and their bits in what is gathered.
const MOST = 1 << 14;
const INDEX = MOST - 1;

/// The runs of three with a symbol: the one around it, the one that ends with it, the one that begins with it.
export const ACROSS = 1, ENDING = 2, BEGINNING = 4;

/// `ENDING` where a run that ends with another symbol at `p` can have been counted, else 0; `BEGINNING` where one that begins with it can.
export const endsBefore = ({ ids, levels: { two } }: Reading, p: number): number => (p > 1 && two[p - 2] && ids[p - 1] !== EDGE ? ENDING : 0);
export const beginsBehind = ({ ids, levels: { two } }: Reading, p: number): number => (two[p + 1] && ids[p + 1] !== EDGE ? BEGINNING : 0);

/// Gathers the symbols that one may be taken for and that fit its neighbours, with the runs of three that each would be in. Both are told without branches, symbol after symbol: a processor goes on to the next while it
/// waits for the memory of one, unless it has guessed wrongly what comes of it. Holds buffers: one for each check at a time.
export class Fitting {
  /// By what was gathered, which runs of three may have been counted.
  readonly runs = new Uint8Array(MOST);
  /// Which of the row's symbols each is, and above that whether it was seen behind the left neighbour and before the right one.
  private readonly fits = new Uint16Array(MOST);
  private symbols = 0;
  private count = 0;

  constructor(private readonly parts: SpellerParts) {}

  /// Gathers the likes of the symbol at `p` and gives their number: those of the same sound, those near it too, or all (`width` 0 to 2). `close`: how many neighbours one of the same sound must
  /// fit, `wide`: how many any other.
  gather(reading: Reading, p: number, width: number, close: number, wide: number): number {
    const { fits, parts: { sounds, grams: { bigrams: { after, before, width: words } } } } = this;
    const { ids } = reading;
    const row = sounds.row(ids[p]!);
    const { rows } = sounds;
    const symbols = this.symbols = row + HEAD;
    this.count = rows[row]!;
    const same = rows[row + 1]!;
    const end = width === 0 ? same : width === 1 ? rows[row + 2]! : this.count;
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
    return this.parts.sounds.rows[this.symbols + (this.fits[k]! & INDEX)]!;
  }

  how(k: number): number {
    return this.parts.sounds.rows[this.symbols + this.count + (this.fits[k]! & INDEX)]!;
  }

  private ask(reading: Reading, p: number, n: number): void {
    const { ids } = reading;
    const { runs, fits, symbols, parts: { sounds: { rows }, grams: { trigrams } } } = this;
    const before = ids[p - 1]!;
    const behind = ids[p + 1]!;
    const ends = endsBefore(reading, p);
    const begins = beginsBehind(reading, p);
    const first = ends ? ids[p - 2]! : 0;
    const last = begins ? ids[p + 2]! : 0;
    for (let k = 0; k < n; k++) {
      const fit = fits[k]!;
      const id = rows[symbols + (fit & INDEX)]!;
      const left = -(fit >> 14 & 1);
      const right = -(fit >> 15);
      runs[k] = (trigrams.has(before, id * 8192 + behind) & left & right) | (-trigrams.has(first, before * 8192 + id) & left & ends) | (-trigrams.has(id, behind * 8192 + last) & right & begins);
    }
  }
}
