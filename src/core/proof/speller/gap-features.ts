import { FIRST } from './alphabet';
import { Gain } from './gain';
import { SURNAMES } from './names';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// A character that may be missing between symbols `at` and `at + 1`, with what the runs of three and four with it have in levels, and by how much it lies above the next best one.
export interface Gap {
  readonly at: number;
  readonly put: number;
  readonly across: number;
  readonly first: number;
  readonly last: number;
  readonly wide: number;
  readonly far: number;
  readonly margin: number;
  /// How many characters fit between the two.
  readonly count: number;
}

/// What each byte that describes a gap is.
export const GAP_FEATURES = [
  'pair', 'run before', 'run left', 'run right', 'run behind', 'pair before', 'pair behind', 'across', 'first', 'last', 'wide', 'far', 'wider', 'farther', 'sum', 'margin', 'count', 'reads', 'words gain',
  'ends', 'begins', 'word across', 'word before', 'word behind', 'word left', 'new end', 'new beginning', 'single', 'single left', 'single right', 'name', 'new pair left', 'new pair right',
] as const;

const clip = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/// Describes gaps as vectors of bytes. Holds buffers: one for each check at a time.
export class GapDescriber {
  readonly vector = new Uint8Array(GAP_FEATURES.length);
  private readonly gain: Gain;

  constructor(private readonly parts: SpellerParts) {
    this.gain = new Gain(parts);
  }

  describe(reading: Reading, { at: p, put, across, first, last, wide, far, margin, count }: Gap): Uint8Array {
    const { vector, parts: { alphabet, grams: { single } } } = this;
    const { ids, levels: { two, three } } = reading;
    const [b2, b, l, r, a, a2] = [ids[p - 2] ?? 0, ids[p - 1] ?? 0, ids[p]!, ids[p + 1]!, ids[p + 2] ?? 0, ids[p + 3] ?? 0];
    const { reads, words } = this.gain.difference(reading, p, 2, [l, put, r]);
    const { bigrams } = this.parts.grams;
    vector.set([
      two[p]!, three[p - 2] ?? 0, three[p - 1]!, three[p]!, three[p + 1] ?? 0, two[p - 1]!, two[p + 1]!, across, first, last, wide, far, first ? this.four(b2, b, l, put) : 0, last ? this.four(put, r, a, a2) : 0,
      across + first + last + wide + far, margin, clip(count), clip(reads * 2 + 100), clip(words * 4 + 100),
      Math.max(this.word(b, l), this.word(b2, b, l)), Math.max(this.word(r, a), this.word(r, a, a2)), this.word(l, put, r), this.word(b, l, put, r), this.word(l, put, r, a), this.word(b2, b, l, put),
      Math.max(this.word(l, put), this.word(b, l, put)), Math.max(this.word(put, r), this.word(put, r, a)), clip(single[put]! * 8), clip(single[l]! * 8), clip(single[r]! * 8),
      (SURNAMES.includes(alphabet.charOf(l)) ? 1 : 0) + (SURNAMES.includes(alphabet.charOf(b)) ? 2 : 0), bigrams.get(l, put), bigrams.get(put, r),
    ]);
    return vector;
  }

  private word(a: number, b: number, c = FIRST, d = FIRST): number {
    return a >= FIRST && b >= FIRST && c >= FIRST && d >= FIRST ? this.parts.words.level(a, b, c === FIRST ? 0 : c, d === FIRST ? 0 : d) : 0;
  }

  private four(a: number, b: number, c: number, d: number): number {
    const { bigrams, trigrams, fourgrams } = this.parts.grams;
    const run = (x: number, y: number, z: number): number => (bigrams.has(x, y) && bigrams.has(y, z) ? trigrams.get(x, y * 8192 + z) : 0);
    return run(a, b, c) && run(b, c, d) ? fourgrams.likely(a * 8192 + b, c * 8192 + d) : 0;
  }
}
