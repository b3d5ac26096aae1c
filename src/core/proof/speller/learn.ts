import { Alphabet } from './alphabet';
import { Bigrams, packBigrams } from './bigrams';
import { buildFuse } from './fuse';
import type { Fuse } from './fuse';
import { countGrams, countSingles } from './learn-corpus';
import type { Corpus, Counted } from './learn-corpus';
import { loreFrom, loreOf } from './learn-lore';
import type { Language } from './learn-lore';
import type { Pair } from './learn-mistakes';
import { joinSamples, samplesOf, sentences, spoilt } from './learn-samples';
import { fitTrees } from './learn-trees';
import { levelOf } from './levels';
import { aboutOf, bytesText, openModel, textBytes, wordsBytes } from './model';
import type { About, Sections } from './model';
import type { SpellerParts } from './parts';
import { spellerOf } from './speller';
import { Trees, packTrees } from './trees';

/// The least counts of n-grams of 2, 3 and 4 symbols that are kept. Below 3 a model would begin to hold its text.
export type Least = readonly [number, number, number];
export const LEAST: Least = [3, 3, 3];

/// How often a character must stand to be one of a new alphabet.
const LEAST_CHARACTER = 5;

/// Counts a corpus into the sections of a model, without a forest. `known`: what a language's characters are like, or a model to take that over from.
/// Throws a RangeError on least counts below 3.
export function countModel(corpus: Corpus, known: Language | Sections, least: Least, source: string): Sections {
  if (least.some((count) => count < LEAST[0])) throw new RangeError('n-grams seen fewer than 3 times are not kept');
  const alphabet = 'trigrams' in known ? new Alphabet(bytesText(known.alphabet)) : corpus.alphabet(LEAST_CHARACTER);
  const ids = corpus.symbols(alphabet);
  const singles = countSingles(ids, alphabet.size);
  const bigrams = packBigrams(countGrams(ids, 2, least[0], 4), alphabet.size, least[0]);
  const trigrams = countedFuse(countGrams(ids, 3, least[1], 8), 3, least[1]);
  const fourgrams = countedFuse(countGrams(ids, 4, least[2], 8), 4, least[2]);
  const lore = 'trigrams' in known ? loreFrom(known) : loreOf(alphabet, known, new Bigrams(alphabet.size, bigrams));
  const about: About = {
    source, symbols: alphabet.size, least, threshold: 0,
    shapes: { trigrams: trigrams.shape, fourgrams: fourgrams.shape, words: lore.words, confusions: lore.confusions },
  };
  return {
    ...lore.sections,
    about: textBytes(JSON.stringify(about)),
    single: wordsBytes(Array.from(singles, (count) => Math.round(Math.log2(count + 1) * 2048))),
    bigrams,
    trigrams: trigrams.bytes,
    fourgrams: fourgrams.bytes,
    trees: packTrees(new Trees(new Uint32Array(0), new Uint8Array(0), new Uint8Array(0), new Uint16Array(0), new Int16Array(0))),
  };
}

const countedFuse = (counted: Counted, order: number, least: number): Fuse =>
  buildFuse(counted.keys, Uint8Array.from(counted.counts, (count) => levelOf(order, count, least)));

export interface TrainOptions {
  /// How many sentences of the text are looked at, spread evenly.
  readonly sentences: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /// What one real pair counts against an artificial one.
  readonly weight: number;
  /// How many false flags in 10,000 characters of clean text the threshold allows.
  readonly flags: number;
  readonly seed: number;
}

export const TRAIN: TrainOptions = { sentences: 70000, trees: 200, leaves: 16, rate: 0.1, weight: 10, flags: 1.5, seed: 7 };

/// Of sentences, how many are spoilt.
const SPOILT = 0.5;

/// Trains the forest and sets the threshold. `text` must not have been counted: a counted text knows all of its own n-grams. `real`: pairs of what people wrote and meant.
export function trainModel(sections: Sections, text: string, real: readonly Pair[], options: TrainOptions): Sections {
  const parts = openModel(sections);
  const all = sentences(parts.alphabet, text);
  const step = Math.max(1, all.length / options.sentences);
  const some = Array.from({ length: Math.min(all.length, options.sentences) }, (_, i) => all[Math.floor(i * step)]!);
  const samples = joinSamples([samplesOf(parts, spoilt(parts, some, SPOILT, options.seed), false, 1), samplesOf(parts, real, true, options.weight)]);
  const trees = fitTrees(samples, { trees: options.trees, leaves: options.leaves, rate: options.rate, least: 5, share: 0.6, seed: options.seed });
  const threshold = calibrate({ ...parts, trees }, text, options.flags);
  return { ...sections, about: textBytes(JSON.stringify({ ...aboutOf(sections), threshold })), trees: packTrees(trees) };
}

/// The score from which `flags` in 10,000 characters of a clean text are (wrongly) offered.
function calibrate(parts: SpellerParts, text: string, flags: number): number {
  const speller = spellerOf(parts);
  const scores: number[] = [];
  let characters = 0;
  for (const line of text.split('\n')) {
    characters += line.length;
    for (const hit of speller.check(line, { threshold: 0 })) scores.push(hit.score);
  }
  scores.sort((a, b) => b - a);
  const allowed = Math.floor(flags * characters / 10000);
  return Math.round((scores[allowed] ?? 0) * 100) / 100 + 0.01;
}
