import { Alphabet } from './alphabet';
import { Bigrams, packBigrams } from './bigrams';
import { buildFuse } from './fuse';
import type { Fuse } from './fuse';
import { countGrams, countSingles } from './learn-corpus';
import type { Corpus, Counted } from './learn-corpus';
import { ConfusionTally } from './learn-confusions';
import { loreFrom, loreOf, packConfusions } from './learn-lore';
import type { Language } from './learn-lore';
import { DRAFTED } from './learn-mistakes';
import type { Pair } from './learn-mistakes';
import { trainSpecialists, type SpecialistOptions } from './learn-specialists';
import { joinSamples, samplesOf, sentences, spoilt } from './learn-samples';
import { fitTrees } from './learn-trees';
import { levelOf } from './levels';
import { aboutOf, bytesText, openModel, textBytes, wordsBytes } from './model';
import type { About, Sections } from './model';
import type { SpellerParts } from './parts';
import { randomFrom } from './random';
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
    shapes: { trigrams: trigrams.shape, fourgrams: fourgrams.shape, words: lore.words },
  };
  return {
    ...lore.sections,
    about: textBytes(JSON.stringify(about)),
    single: wordsBytes(Array.from(singles, (count) => Math.round(Math.log2(count + 1) * 2048))),
    bigrams,
    trigrams: trigrams.bytes,
    fourgrams: fourgrams.bytes,
    trees: NO_TREES,
    draft: NO_TREES,
    rivals: NO_TREES,
    gaps: NO_TREES,
  };
}

const NO_TREES = packTrees(Trees.of([], [], [], [], []));

const countedFuse = (counted: Counted, order: number, least: number): Fuse =>
  buildFuse(counted.keys, Uint8Array.from(counted.counts, (count) => levelOf(order, count, least)));

export interface TrainOptions {
  /// How many sentences of the text are spoilt or kept to learn from, and how many more are only kept; spread evenly.
  readonly sentences: number;
  readonly clean: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /// The share of features that each tree may split on.
  readonly features: number;
  /// What a sample counts against an artificial one: of a real pair, of a real sentence that is right, of a sentence of the text that is only kept.
  readonly weights: { readonly pair: number; readonly right: number; readonly kept: number };
  /// What the forest for drafts learns from: so many sentences, with so many trees.
  readonly draft: { readonly sentences: number; readonly trees: number; readonly rate: number };
  readonly specialists: SpecialistOptions;
  /// How many false flags in 10,000 characters of clean text the threshold allows.
  readonly flags: number;
  readonly seed: number;
}

export const TRAIN: TrainOptions = { sentences: 60000, clean: 30000, trees: 300, leaves: 24, rate: 0.08, features: 0.4, weights: { pair: 6, right: 10, kept: 1.5 }, draft: { sentences: 40000, trees: 160, rate: 0.1 }, specialists: { sentences: 40000, trees: 200, leaves: 16, rate: 0.08, seed: 3 }, flags: 1.5, seed: 7 };

/// Of sentences, how many are spoilt; and in drafts.
const SPOILT = 0.5;
const SPOILT_DRAFT = 0.6;
/// Every so many lines of the text are kept from the forest, to set the threshold on.
const KEPT = 4;

/// Trains the forest and sets the threshold. `text` must not have been counted: a counted text knows all of its own n-grams. `real`: pairs of what people wrote and
/// meant, right sentences among them; what they confuse is what the model knows of confusions from then on.
export function trainModel(sections: Sections, text: string, real: readonly Pair[], options: TrainOptions): Sections {
  const lines = text.split('\n');
  const counted = openModel(sections);
  const tally = new ConfusionTally(counted.alphabet.size, real);
  const parts = tally.values.length ? { ...counted, confusions: tally } : counted;
  const all = sentences(parts.alphabet, lines.filter((_, i) => i % KEPT !== 0).join('\n'));
  const total = Math.min(all.length, options.sentences + options.clean);
  const some = spread(all, total);
  const mixed = Math.round(total * options.sentences / (options.sentences + options.clean));
  const order = shuffled(total, options.seed);
  const [first, rest] = [order.slice(0, mixed), order.slice(mixed)].map((part) => part.map((i) => some[i]!)) as [Uint16Array[], Uint16Array[]];
  // Where nobody's own mistakes are given, nothing may tell people's writing from what was spoilt: it would only tell that it has none.
  const slips = real.filter(hasMistake);
  const samples = joinSamples([
    samplesOf(parts, spoilt(parts, first, SPOILT, options.seed), false, 1),
    samplesOf(parts, rest.map((sentence) => ({ wrong: sentence, right: sentence })), slips.length > 0, options.weights.kept),
    samplesOf(parts, slips, true, options.weights.pair, tally),
    samplesOf(parts, real.filter((pair) => !hasMistake(pair)), slips.length > 0, options.weights.right),
  ]);
  const trees = fitTrees(samples, { trees: options.trees, leaves: options.leaves, rate: options.rate, features: options.features, least: 5, share: 0.6, seed: options.seed });
  const threshold = calibrate({ ...parts, trees }, lines.filter((_, i) => i % KEPT === 0), options.flags);
  const drafts = samplesOf(parts, spoilt(parts, spread(all, options.draft.sentences), SPOILT_DRAFT, options.seed, DRAFTED), false, 1, undefined, true);
  const draft = fitTrees(drafts, { trees: options.draft.trees, leaves: options.leaves, rate: options.draft.rate, features: options.features, least: 5, share: 0.5, seed: options.seed });
  const specialists = trainSpecialists(parts, spread(all, options.specialists.sentences), options.specialists);
  const confusions = tally.values.length ? packConfusions(tally) : sections.confusions;
  return { ...sections, confusions, about: textBytes(JSON.stringify({ ...aboutOf(sections), threshold })), trees: packTrees(trees), draft: packTrees(draft), ...specialists };
}

/// At most `count` of a list, spread evenly.
function spread<T>(all: readonly T[], count: number): T[] {
  const some = Math.min(all.length, count);
  return Array.from({ length: some }, (_, i) => all[Math.floor(i * all.length / some)]!);
}

const hasMistake = ({ wrong, right }: Pair): boolean => wrong.some((id, i) => id !== right[i]);

/// The numbers under `total` in an order that a seed decides.
function shuffled(total: number, seed: number): number[] {
  const random = randomFrom(seed);
  const out = Array.from({ length: total }, (_, i) => i);
  for (let i = total - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/// The score from which `flags` in 10,000 characters of a clean text are (wrongly) offered.
function calibrate(parts: SpellerParts, lines: readonly string[], flags: number): number {
  const speller = spellerOf(parts);
  const scores: number[] = [];
  let characters = 0;
  for (const line of lines) {
    characters += line.length;
    for (const hit of speller.check(line, { threshold: LEAST_THRESHOLD })) scores.push(hit.score);
  }
  scores.sort((a, b) => b - a);
  const allowed = Math.floor(flags * characters / 10000);
  return (Math.floor((scores[allowed] ?? LEAST_THRESHOLD) * 100) + 1) / 100;
}

/// No change is offered that is less likely to be right than 3 in 10.
const LEAST_THRESHOLD = -0.8;
