import { newLevels } from './grams';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// How many symbols are read on either side.
const AROUND = 3;
/// What a level of the runs of four is worth beside the chance of a text, in log2.
export const EACH_LEVEL = 2;

/// Reads what stands around two symbols with others in their place. Holds buffers: one for each check at a time.
export class Beside {
  private readonly ids = new Uint16Array(2 + 2 * AROUND);
  private readonly levels = newLevels(2 + 2 * AROUND);
  /// What the runs of four had in levels when it was read last.
  fours = 0;

  constructor(private readonly parts: SpellerParts) {}

  /// log2 of the chance of the text around symbols `p` and `p + 1` with these in their place, from the left and from the right.
  read({ ids: from, length }: Reading, p: number, a: number, b: number): number {
    const { ids, levels } = this;
    const { grams } = this.parts;
    const start = Math.max(0, p - AROUND);
    const n = Math.min(length, p + 2 + AROUND) - start;
    for (let i = 0; i < n; i++) ids[i] = from[start + i]!;
    ids[p - start] = a;
    ids[p + 1 - start] = b;
    grams.fill(ids, n, levels, 0, n);
    let sum = 0;
    this.fours = 0;
    for (let i = 0; i < n; i++) {
      sum += grams.forward(ids, i, levels) + grams.backward(ids, i, n, levels);
      this.fours += levels.four[i]!;
    }
    return sum;
  }
}
