import { newLevels } from './grams';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// How many symbols on either side are read with a change.
const AROUND = 4;
/// The most symbols that a change takes away or puts.
const WIDEST = 3;
/// The longest runs that are counted.
const LONGEST = 4;

/// The least gain of words: what reads better and does not divide into words better is only said in another way.
const LEAST_WORDS = 2;
/// How many more bits make e times the odds.
const EACH = 6;
/// Below these log-odds nobody asks.
const LEAST = -1;

/// A place where a text reads better with some symbols replaced: the first of them, and the log-odds that this was meant.
export interface Slip {
  readonly at: number;
  readonly score: number;
}

/// Reckons by how much a text reads better when some of its symbols are replaced by others, as many or not. Holds buffers: one for each check at a time.
export class Gain {
  private readonly ids = new Uint16Array(2 * AROUND + WIDEST);
  private readonly levels = newLevels(2 * AROUND + WIDEST);

  constructor(private readonly parts: SpellerParts) {}

  /// By how much the text reads better, and divides into words better, with symbols `[p, p + width)` replaced by `put`: of each the gain in log2 of chance, of reading from the left and from the
  /// right together.
  difference(reading: Reading, p: number, width: number, put: readonly number[]): { readonly reads: number; readonly words: number } {
    const { grams: { single }, words } = this.parts;
    const from = Math.max(0, p - AROUND);
    const to = Math.min(reading.length, p + width + AROUND);
    const head = p - from;
    const tail = head + put.length;
    const counts = this.asItStands(reading, from, to);
    this.take(reading, from, p, 0);
    for (let i = 0; i < put.length; i++) this.ids[head + i] = put[i]!;
    this.take(reading, p + width, to, tail);
    const n = tail + to - p - width;
    this.cut(n);
    // Runs that hold nothing of what is put are the text's.
    this.parts.grams.fill(this.ids, n, this.levels, Math.max(0, head - LONGEST + 1), tail);
    return { words: words.divideWith(reading, from, to, p, width, put, single) - words.divide(reading, from, to, single), reads: this.sum(n) - counts };
  }

  /// log2 of the chance of symbols `[from, to)` of a text by themselves, from the left and from the right together.
  private asItStands(reading: Reading, from: number, to: number): number {
    this.take(reading, from, to, 0);
    this.cut(to - from);
    return this.sum(to - from);
  }

  /// The slip that such a change would undo; undefined where it is none. `even`: the gain, of both together, that is as likely by chance. `leastWords`: what words must gain.
  slip(reading: Reading, p: number, width: number, put: readonly number[], even: number, leastWords = LEAST_WORDS): Slip | undefined {
    const { reads, words } = this.difference(reading, p, width, put);
    if (words < leastWords) return undefined;
    const score = (reads + words - even) / EACH;
    return score < LEAST ? undefined : { at: p, score };
  }

  /// Takes over symbols `[from, to)` of a text with their levels.
  private take({ ids, levels: { two, three, four } }: Reading, from: number, to: number, at: number): void {
    const { levels } = this;
    for (let i = from, k = at; i < to; i++, k++) {
      this.ids[k] = ids[i]!;
      levels.two[k] = two[i]!;
      levels.three[k] = three[i]!;
      levels.four[k] = four[i]!;
    }
  }

  /// Leaves out the runs that reach beyond the first `n` symbols.
  private cut(n: number): void {
    const { two, three, four } = this.levels;
    two[n - 1] = 0;
    for (let i = Math.max(0, n - 2); i < n; i++) three[i] = 0;
    for (let i = Math.max(0, n - 3); i < n; i++) four[i] = 0;
  }

  private sum(n: number): number {
    const { ids, levels } = this;
    const { grams } = this.parts;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += grams.forward(ids, i, levels) + grams.backward(ids, i, n, levels);
    return sum;
  }
}

/// How many symbols on either side of a character are read with it.
const BESIDE = 5;

/// Reckons how much likelier a text is with another character at one place. Holds buffers.
export class Substitution {
  private readonly levels = newLevels(2 * BESIDE + 3);

  constructor(private readonly parts: SpellerParts) {}

  /// log2 of chance, from the left and from the right together, by which the text around `at` gains with `put` there.
  gain(text: string, at: number, put: string): number {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    const behind = text.slice(at + 1, at + 1 + BESIDE);
    return this.read(before + put + behind) - this.read(before + text[at]! + behind);
  }

  private read(text: string): number {
    const { levels } = this;
    const { alphabet, grams } = this.parts;
    const { ids, length } = alphabet.read(text);
    grams.fill(ids, length, levels, 0, length);
    let sum = 0;
    for (let i = 0; i < length; i++) sum += grams.forward(ids, i, levels) + grams.backward(ids, i, length, levels);
    return sum;
  }
}
