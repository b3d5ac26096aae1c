import type { Symbols } from './alphabet';
import { newLevels } from './grams';
import type { Grams, Levels } from './grams';

/// How many symbols on either side of a change can share an n-gram with it, and one more.
export const REACH = 4;

/// A text as the counts see it: its symbols and the levels of its n-grams.
export interface Reading extends Symbols {
  readonly levels: Levels;
  /// The levels of the words of 2 to 4 symbols that begin at each symbol, and 1 more; 0 for those that were not asked for yet (`Words.at`).
  readonly words: Uint8Array;
  /// The share of trigrams that are known, in 15ths: how near the text is to what was counted.
  readonly familiar: number;
}

export function readText(symbols: Symbols, grams: Grams): Reading {
  const n = symbols.length;
  const room = new ArrayBuffer(6 * n);
  const levels = newLevels(n, room);
  grams.fill(symbols.ids, n, levels, 0, n);
  let known = 0;
  for (let i = 0; i < n; i++) if (levels.three[i]) known++;
  return { ids: symbols.ids, at: symbols.at, length: n, levels, words: new Uint8Array(room, 3 * n), familiar: n > 3 ? Math.round(15 * known / (n - 2)) : 0 };
}

/// log2 of the chance of symbols `[from, to)` of a reading, each after those before it; places outside the text count nothing.
export function fromLeft({ ids, length, levels }: Reading, grams: Grams, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(length, to); i++) sum += grams.forward(ids, i, levels);
  return sum;
}

/// The same, each before those after it.
export function fromRight({ ids, length, levels }: Reading, grams: Grams, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(length, to); i++) sum += grams.backward(ids, i, length, levels);
  return sum;
}

/// What a text would be like with some symbols changed, around the change: symbol `REACH` is the first changed one.
export class Trial {
  readonly ids = new Uint16Array(2 * REACH + 4);
  readonly levels = newLevels(2 * REACH + 4);
  /// Symbols in the window, and changed ones.
  length = 0;
  width = 0;

  constructor(private readonly grams: Grams) {}

  /// Looks at `reading` with `[p, p + width)` replaced by the first of `put`.
  look(reading: Reading, p: number, put: ArrayLike<number>, width: number): void {
    const { ids, levels, levels: { two, three }, grams } = this;
    this.copy(reading, p, width);
    for (let i = 0; i < width; i++) ids[REACH + i] = put[i]!;
    for (let i = REACH + width - 1; i >= REACH - 1; i--) two[i] = ids[i + 1] ? grams.bigrams.get(ids[i]!, ids[i + 1]!) : 0;
    for (let i = REACH + width - 1; i >= REACH - 2; i--) three[i] = grams.three(ids, i, levels);
    this.fours();
  }

  /// The same with one symbol, whose runs of three are known by their levels: the one that ends with it, the one around it, the one that begins with it.
  lookAtOne(reading: Reading, p: number, id: number, first: number, across: number, last: number): void {
    const { ids, levels: { two, three }, grams: { bigrams } } = this;
    this.copy(reading, p, 1);
    ids[REACH] = id;
    two[REACH - 1] = bigrams.get(ids[REACH - 1]!, id);
    two[REACH] = ids[REACH + 1] ? bigrams.get(id, ids[REACH + 1]!) : 0;
    three[REACH - 2] = first;
    three[REACH - 1] = across;
    three[REACH] = last;
    this.fours();
  }

  private fours(): void {
    const { ids, levels, levels: { four }, grams } = this;
    for (let i = REACH + this.width - 1; i >= REACH - 3; i--) four[i] = grams.four(ids, i, levels);
  }

  /// The window around `[p, p + width)` as it stands.
  private copy({ ids: from, length: end, levels }: Reading, p: number, width: number): void {
    const { ids, levels: { two, three, four } } = this;
    const length = this.length = 2 * REACH + width;
    this.width = width;
    for (let i = 0, at = p - REACH; i < length; i++, at++) {
      if (at < 0 || at >= end) {
        ids[i] = two[i] = three[i] = four[i] = 0;
        continue;
      }
      ids[i] = from[at]!;
      two[i] = levels.two[at]!;
      three[i] = levels.three[at]!;
      four[i] = levels.four[at]!;
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
