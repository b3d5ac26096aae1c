import type { Symbols } from './alphabet';
import { newLevels } from './grams';
import type { Grams, Levels } from './grams';

/// How many symbols on either side of a change can share an n-gram with it, and one more.
export const REACH = 4;

/// A text as the counts see it: its symbols, the levels of its n-grams, and how expected each symbol is (log2) from the left and from the right.
export interface Reading extends Symbols {
  readonly levels: Levels;
  readonly fromLeft: Float32Array;
  readonly fromRight: Float32Array;
  /// The share of trigrams that are known, in 15ths: how near the text is to what was counted.
  readonly familiar: number;
}

export function readText(symbols: Symbols, grams: Grams): Reading {
  const n = symbols.length;
  const levels = newLevels(n);
  grams.fill(symbols.ids, n, levels, 0, n);
  const fromLeft = new Float32Array(n);
  const fromRight = new Float32Array(n);
  let known = 0;
  for (let i = 0; i < n; i++) {
    fromLeft[i] = grams.forward(symbols.ids, i, levels);
    fromRight[i] = grams.backward(symbols.ids, i, n, levels);
    if (levels.three[i]) known++;
  }
  return { ...symbols, levels, fromLeft, fromRight, familiar: n > 3 ? Math.round(15 * known / (n - 2)) : 0 };
}

/// What a text would be like with some symbols changed, around the change: symbol `REACH` is the first changed one.
export class Trial {
  readonly ids = new Uint16Array(2 * REACH + 4);
  readonly levels = newLevels(2 * REACH + 4);
  /// Symbols in the window, and changed ones.
  length = 0;
  width = 0;

  constructor(private readonly grams: Grams) {}

  /// Looks at `reading` with `[p, p + width)` replaced by the first of `put`; `fill` looks the n-grams up again (not for a window as it stands).
  look(reading: Reading, p: number, put: ArrayLike<number>, width: number, fill: boolean): void {
    const { ids, levels } = this;
    const length = this.length = 2 * REACH + width;
    this.width = width;
    for (let i = 0; i < length; i++) {
      const changed = i >= REACH && i < REACH + width;
      const from = p - REACH + i;
      const inside = !changed && from >= 0 && from < reading.length;
      ids[i] = changed ? put[i - REACH]! : inside ? reading.ids[from]! : 0;
      levels.two[i] = inside ? reading.levels.two[from]! : 0;
      levels.three[i] = inside ? reading.levels.three[from]! : 0;
      levels.four[i] = inside ? reading.levels.four[from]! : 0;
    }
    if (fill) this.grams.fill(ids, length, levels, 1, REACH + width);
    else {
      for (let i = REACH; i < REACH + width; i++) {
        levels.two[i] = reading.levels.two[p + i - REACH]!;
        levels.three[i] = reading.levels.three[p + i - REACH]!;
        levels.four[i] = reading.levels.four[p + i - REACH]!;
      }
    }
  }

  /// log2 of the chance of the changed symbols and of those they bear on, read from the left.
  fromLeft(): number {
    let sum = 0;
    for (let i = REACH; i < REACH + this.width + 3; i++) if (this.ids[i]) sum += this.grams.forward(this.ids, i, this.levels);
    return sum;
  }

  /// The same, read from the right.
  fromRight(): number {
    let sum = 0;
    for (let i = REACH - 3; i < REACH + this.width; i++) if (this.ids[i]) sum += this.grams.backward(this.ids, i, this.length, this.levels);
    return sum;
  }
}
