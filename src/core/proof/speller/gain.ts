import { newLevels } from './grams';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// How many symbols on either side are read with a change.
const AROUND = 4;
/// The most symbols that a change takes away or puts.
const WIDEST = 2;

/// Reckons by how much a text reads better, in log2 of chance, when some of its symbols are replaced by others, as many or not. Holds buffers: one for each check at a time.
export class Gain {
  private readonly ids = new Uint16Array(2 * AROUND + WIDEST);
  private readonly levels = newLevels(2 * AROUND + WIDEST);
  /// By how much the counts rise with the last change, read from the left and from the right together.
  counts = 0;
  /// By how much better its surroundings divide into words.
  words = 0;

  constructor(private readonly parts: SpellerParts) {}

  /// Reckons symbols `[p, p + width)` replaced by `put`.
  reckon({ ids, length }: Reading, p: number, width: number, put: readonly number[]): void {
    const from = Math.max(0, p - AROUND);
    const to = Math.min(length, p + width + AROUND);
    let n = 0;
    for (let i = from; i < to; i++) this.ids[n++] = ids[i]!;
    const counts = this.read(n);
    const words = this.divide(n);
    n = 0;
    for (let i = from; i < p; i++) this.ids[n++] = ids[i]!;
    for (let i = 0; i < put.length; i++) this.ids[n++] = put[i]!;
    for (let i = p + width; i < to; i++) this.ids[n++] = ids[i]!;
    this.counts = this.read(n) - counts;
    this.words = this.divide(n) - words;
  }

  private read(n: number): number {
    const { ids, levels } = this;
    const { grams } = this.parts;
    grams.fill(ids, n, levels, 0, n);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += grams.forward(ids, i, levels) + grams.backward(ids, i, n, levels);
    return sum;
  }

  private divide(n: number): number {
    return this.parts.words.divide(this.ids, 0, n, this.parts.grams.single);
  }
}
