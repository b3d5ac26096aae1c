import { EDGE, FIRST } from './alphabet';
import type { SpellerParts } from './parts';
import { FUZZY, SHAPE, SLIP, SOUND, TONE } from './sounds';

/// A sentence with what was written (`wrong`) and what was meant, symbol for symbol.
export interface Pair {
  readonly wrong: Uint16Array;
  readonly right: Uint16Array;
}

/// Puts mistakes into sentences the way people make them: a pinyin keyboard offers the wrong word of the same sound (most often), a neighbouring sound, a
/// look-alike, or two characters change places.
export class Mistakes {
  constructor(private readonly parts: Omit<SpellerParts, 'trees' | 'threshold'>, private readonly random: () => number) {}

  /// A copy of `right` with up to `most` mistakes.
  spoil(right: Uint16Array, most: number): Pair {
    const wrong = right.slice();
    const words = this.segment(right);
    for (let i = 0; i < most; i++) {
      const word = words[Math.floor(this.random() * words.length)];
      if (!word) continue;
      const [at, size] = word;
      const kind = this.random();
      if (size === 2 && kind < 0.4 && this.homophone(wrong, at)) continue;
      if (size >= 2 && kind > 0.92) this.exchange(wrong, at);
      else this.replace(wrong, at + Math.floor(this.random() * size));
    }
    return { wrong, right };
  }

  /// Longest words first, from the left: where each begins and how long it is.
  private segment(ids: Uint16Array): (readonly [number, number])[] {
    const out: (readonly [number, number])[] = [];
    for (let i = 0; i < ids.length;) {
      let size = 0;
      if (ids[i]! >= FIRST) {
        size = 1;
        for (let k = 4; k >= 2 && size === 1; k--) {
          if (i + k > ids.length || ids.subarray(i, i + k).some((id) => id < FIRST)) continue;
          if (this.parts.words.level(ids[i]!, ids[i + 1]!, k > 2 ? ids[i + 2]! : 0, k > 3 ? ids[i + 3]! : 0)) size = k;
        }
        out.push([i, size]);
      }
      i += Math.max(1, size);
    }
    return out;
  }

  private homophone(ids: Uint16Array, at: number): boolean {
    const others = this.parts.words.homophones(ids[at]!, ids[at + 1]!).filter((word) => word >>> 13 !== ids[at] || (word & 8191) !== ids[at + 1]);
    const word = this.pick(others, (other) => 2 ** (this.parts.grams.bigrams.get(other >>> 13, other & 8191) / 1.5));
    if (word === undefined) return false;
    ids[at] = word >>> 13;
    ids[at + 1] = word & 8191;
    return true;
  }

  private exchange(ids: Uint16Array, at: number): void {
    const first = ids[at]!;
    ids[at] = ids[at + 1]!;
    ids[at + 1] = first;
  }

  private replace(ids: Uint16Array, at: number): void {
    const draw = this.random();
    const wanted = draw < 0.5 ? TONE : draw < 0.75 ? SOUND : draw < 0.84 ? FUZZY : draw < 0.91 ? SLIP : SHAPE;
    const likes = this.parts.sounds.likes(ids[at]!);
    const some: number[] = [];
    likes.ids.forEach((id, i) => {
      if ((likes.how[i]! & 7) === wanted || (wanted === SHAPE && likes.how[i]! & 8)) some.push(id);
    });
    const to = this.pick(some, (id) => 2 ** (this.parts.grams.single[id]! * 0.6) * (1 + 6 * this.parts.confusions.get(0, id * 8192 + ids[at]!)));
    if (to !== undefined && to !== EDGE) ids[at] = to;
  }

  private pick(from: readonly number[], weight: (of: number) => number): number | undefined {
    let sum = 0;
    for (const one of from) sum += weight(one);
    let left = this.random() * sum;
    for (const one of from) {
      left -= weight(one);
      if (left <= 0) return one;
    }
    return from.at(-1);
  }
}
