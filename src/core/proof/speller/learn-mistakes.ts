import { EDGE, FIRST } from './alphabet';
import type { SpellerParts } from './parts';
import { FUZZY, SHAPE, SLIP, SOUND, TONE } from './sounds';

/// A sentence with what was written (`wrong`) and what was meant, symbol for symbol.
export interface Pair {
  readonly wrong: Uint16Array;
  readonly right: Uint16Array;
}

/// What mistakes are like.
export interface Habits {
  /// How many more words are drawn until one of two characters or more is found.
  readonly words: number;
  /// How often a word of two becomes another of the same sound.
  readonly homophone: number;
  /// How often a character becomes one of the same sound and tone, or a likeness before; of the same sound, or one before; and so on over fuzzy pairs and slips. The rest are look-alikes.
  readonly kinds: readonly [number, number, number, number];
  /// How often a like character is taken whatever its neighbours are.
  readonly blind: number;
}
/// Slips of a keyboard that offers words by sound: what is left is what reads well.
export const TYPED: Habits = { words: 0, homophone: 0.4, kinds: [0.5, 0.75, 0.84, 0.91], blind: 0 };
/// Slips of a draft that nobody has read yet: more of them are no words, and more only look like what was meant.
export const DRAFTED: Habits = { words: 2, homophone: 0.2, kinds: [0.4, 0.6, 0.68, 0.71], blind: 0.6 };

/// Words that an input method set for other words.
export const MISTAKEN: Habits = { words: 4, homophone: 1, kinds: TYPED.kinds, blind: 0.5 };

/// How often what loses a character is a word of three or four.
const LONG = 0.7;

/// How often a mistake is one that people are known to have made with the character.
const KNOWN = 0.35;
/// How much a mistake that fits its neighbours is likelier than one that does not, in log2 for each level of a bigram.
const PLAUSIBLE = 0.3;

/// Puts mistakes into sentences the way people make them: a pinyin keyboard offers the wrong word of the same sound (most often), a neighbouring sound, a
/// look-alike, or two characters change places.
export class Mistakes {
  /// By symbol, what has been written for it, each with its weight.
  private readonly wrote = new Map<number, { readonly id: number; readonly weight: number }[]>();

  constructor(private readonly parts: Omit<SpellerParts, 'trees' | 'draft' | 'rivals' | 'gaps' | 'threshold'>, private readonly random: () => number, private readonly habits: Habits = TYPED) {
    const { starts, values } = parts.confusions;
    for (let id = 0; id + 1 < starts.length; id++) {
      for (let i = starts[id]!; i < starts[id + 1]!; i++) {
        const meant = values[i]! >> 3;
        const row = this.wrote.get(meant) ?? [];
        row.push({ id, weight: 2 ** (values[i]! & 7) });
        this.wrote.set(meant, row);
      }
    }
  }

  /// A copy of `right` with up to `most` mistakes.
  spoil(right: Uint16Array, most: number): Pair {
    const wrong = right.slice();
    const words = this.segment(right);
    for (let i = 0; i < most; i++) {
      let word = words[Math.floor(this.random() * words.length)];
      for (let draws = 0; draws < this.habits.words && word && word[1] < 2; draws++) word = words[Math.floor(this.random() * words.length)];
      if (!word) continue;
      const [at, size] = word;
      const kind = this.random();
      if (size === 2 && kind < this.habits.homophone && this.homophone(wrong, at)) continue;
      if (size >= 2 && kind > 0.92) this.exchange(wrong, at);
      else this.replace(wrong, at + Math.floor(this.random() * size));
    }
    return { wrong, right };
  }

  /// A copy of `right` that has lost a character of a word, longer words rather than short ones, and the place of the first symbol behind the loss; undefined where there is no word.
  lose(right: Uint16Array): { readonly wrong: Uint16Array; readonly at: number } | undefined {
    const words = this.segment(right).filter(([, size]) => size > 1);
    const long = words.filter(([, size]) => size > 2);
    const some = long.length > 0 && this.random() < LONG ? long : words;
    const word = some[Math.floor(this.random() * some.length)];
    if (!word) return undefined;
    const at = word[0] + Math.floor(this.random() * word[1]);
    return { wrong: Uint16Array.from([...right.subarray(0, at), ...right.subarray(at + 1)]), at };
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
    const { words } = this.parts;
    const own = ids[at]! * 8192 + ids[at + 1]!;
    const others = [...words.sounding.subarray(0, words.homophones(ids[at]!, ids[at + 1]!))].filter((other) => other !== own);
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
    const { bigrams, single } = this.parts.grams;
    const known = this.wrote.get(ids[at]!);
    if (known && this.random() < KNOWN) {
      ids[at] = this.pick(known, ({ weight }) => weight)!.id;
      return;
    }
    const draw = this.random();
    const { kinds, blind } = this.habits;
    const wanted = draw < kinds[0] ? TONE : draw < kinds[1] ? SOUND : draw < kinds[2] ? FUZZY : draw < kinds[3] ? SLIP : SHAPE;
    const likes = this.parts.sounds.likes(ids[at]!);
    const some: number[] = [];
    likes.ids.forEach((id, i) => {
      if ((likes.how[i]! & 7) === wanted || (wanted === SHAPE && likes.how[i]! & 8)) some.push(id);
    });
    // What is overlooked is what reads well, and a keyboard offers what is common beside the neighbours.
    const sees = blind === 0 || this.random() >= blind;
    const to = this.pick(some, (id) => !sees ? 2 ** (single[id]! * 0.35) : 2 ** (single[id]! * 0.6 + PLAUSIBLE * ((at > 0 ? bigrams.get(ids[at - 1]!, id) : 0) + (at + 1 < ids.length ? bigrams.get(id, ids[at + 1]!) : 0))));
    if (to !== undefined && to !== EDGE) ids[at] = to;
  }

  private pick<T>(from: readonly T[], weight: (of: T) => number): T | undefined {
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
