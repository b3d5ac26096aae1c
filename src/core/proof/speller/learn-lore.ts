import { FIRST } from './alphabet';
import type { Alphabet } from './alphabet';
import type { Bigrams } from './bigrams';
import type { Confusions } from './confusions';
import { buildFuse } from './fuse';
import type { Fuse, Shape } from './fuse';
import { levelOf } from './levels';
import { ConfusionTally } from './learn-confusions';
import { aboutOf, packRows, textBytes, wordsBytes } from './model';
import type { Section, Sections } from './model';

/// What is known of a language's characters besides counts.
export interface Language {
  /// Readings in pinyin with a tone digit (`xing2`), by character.
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /// Characters that look alike, by character.
  readonly shapes: ReadonlyMap<string, string>;
  /// Words of 2 to 4 characters with how common each is.
  readonly words: ReadonlyMap<string, number>;
  /// Wordings that have been confused: what was written, what was meant; of one length.
  readonly confused: readonly (readonly [string, string])[];
}

/// The sections of a model that do not come from counting.
export interface Lore {
  readonly sections: Readonly<Pick<Sections, Extract<Section, 'alphabet' | 'syllables' | 'readings' | 'shapes' | 'words' | 'pairs' | 'confusions'>>>;
  readonly words: Shape;
}

/// Takes the lore over from another model, its alphabet with it.
export function loreFrom(sections: Sections): Lore {
  const { alphabet, syllables, readings, shapes, words, pairs, confusions } = sections;
  const about = aboutOf(sections);
  return { sections: { alphabet, syllables, readings, shapes, words, pairs, confusions }, words: about.shapes.words };
}

/// Makes the lore of a language for an alphabet; `bigrams` tell which words of two are common.
export function loreOf(alphabet: Alphabet, language: Language, bigrams: Bigrams): Lore {
  const readings = readingRows(alphabet, language);
  const words = wordLevels(alphabet, language);
  return {
    sections: {
      alphabet: textBytes(alphabet.chars),
      syllables: textBytes(readings.syllables.join(' ')),
      readings: packRows(readings.rows),
      shapes: packRows(shapeRows(alphabet, language)),
      words: words.bytes,
      pairs: wordsBytes(commonPairs(alphabet, language, bigrams)),
      confusions: confusionRows(alphabet, language),
    },
    words: words.shape,
  };
}

const encode = (alphabet: Alphabet, word: string): number => [...word].reduce((key, char) => key * 8192 + alphabet.idOf(char.charCodeAt(0)), 0);
const known = (alphabet: Alphabet, word: string): boolean => [...word].every((char) => char.length === 1 && alphabet.idOf(char.charCodeAt(0)) >= FIRST);

function fuseOf(values: ReadonlyMap<number, number>): Fuse {
  const keys = Float64Array.from(values.keys()).sort();
  return buildFuse(keys, Uint8Array.from(keys, (key) => values.get(key)!));
}

function readingRows(alphabet: Alphabet, { readings }: Language): { syllables: string[]; rows: number[][] } {
  const syllables: string[] = [];
  const numbers = new Map<string, number>();
  const rows = Array.from({ length: alphabet.size }, (_, id) => (readings.get(alphabet.charOf(id)) ?? []).map((reading) => {
    const syllable = reading.slice(0, -1);
    if (!numbers.has(syllable)) numbers.set(syllable, syllables.push(syllable) - 1);
    return numbers.get(syllable)! * 8 + Number(reading.at(-1));
  }));
  return { syllables, rows };
}

/// How many look-alikes a character may have.
const MOST_SHAPES = 16;

const shapeRows = (alphabet: Alphabet, { shapes }: Language): number[][] =>
  Array.from({ length: alphabet.size }, (_, id) => [...(shapes.get(alphabet.charOf(id)) ?? '')].map((char) => alphabet.idOf(char.charCodeAt(0))).filter((other) => other >= FIRST).slice(0, MOST_SHAPES));

function wordLevels(alphabet: Alphabet, { words }: Language): Fuse {
  const levels = new Map<number, number>();
  for (const [word, count] of words) if (word.length >= 2 && word.length <= 4 && known(alphabet, word)) levels.set(encode(alphabet, word), levelOf(3, count, 1));
  return fuseOf(levels);
}

/// Words of two characters that the corpus has often enough to be what somebody meant, first and second symbols in turn.
function commonPairs(alphabet: Alphabet, { words }: Language, bigrams: Bigrams): number[] {
  const out: number[] = [];
  for (const word of words.keys()) {
    if (word.length !== 2 || !known(alphabet, word)) continue;
    const a = alphabet.idOf(word.charCodeAt(0));
    const b = alphabet.idOf(word.charCodeAt(1));
    if (bigrams.get(a, b) >= 3) out.push(a, b);
  }
  return out;
}

function confusionRows(alphabet: Alphabet, { confused }: Language): Uint8Array {
  const ids = (wording: string): Uint16Array => Uint16Array.from(wording, (char) => alphabet.idOf(char.charCodeAt(0)));
  return packConfusions(new ConfusionTally(alphabet.size, confused.filter(([wrong, right]) => wrong.length === right.length).map(([wrong, right]) => ({ wrong: ids(wrong), right: ids(right) }))));
}

/// Confusions as the section of a model.
export const packConfusions = ({ starts, values }: Confusions): Uint8Array =>
  packRows(Array.from({ length: starts.length - 1 }, (_, id) => [...values.subarray(starts[id], starts[id + 1])]));
