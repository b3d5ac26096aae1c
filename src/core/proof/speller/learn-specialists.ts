import { isBetweenWords } from './between-words';
import { GAP_FEATURES, GapDescriber } from './gap-features';
import { MISTAKEN, Mistakes } from './learn-mistakes';
import { joinSamples, samplesOf, spoilt } from './learn-samples';
import { fitTrees, type Samples, type TreeOptions } from './learn-trees';
import { Gaps } from './missing';
import type { SpellerParts } from './parts';
import { randomFrom } from './random';
import { readText } from './reading';
import { packTrees } from './trees';

/// What the forests for one kind of slip each learn from: so many sentences, with so many trees.
export interface SpecialistOptions {
  readonly sentences: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly seed: number;
}

/// The forests for words that stand for others and for missing characters, packed. `sentences` must not have been counted. Each is learnt as it is and spoilt.
export function trainSpecialists(parts: SpellerParts, sentences: readonly Uint16Array[], { trees, leaves, rate, seed }: SpecialistOptions): { readonly rivals: Uint8Array; readonly gaps: Uint8Array } {
  const options: TreeOptions = { trees, leaves, rate, features: 0.5, least: 5, share: 0.7, seed };
  const right = sentences.map((sentence) => ({ wrong: sentence, right: sentence }));
  const words = joinSamples([right, spoilt(parts, sentences, 1, seed, MISTAKEN), spoilt(parts, sentences, 1, seed + 1, MISTAKEN)].map((pairs) => samplesOf(parts, pairs, true, 1, undefined, false, isBetweenWords)));
  return { rivals: packTrees(fitTrees(words, options)), gaps: packTrees(fitTrees(gapSamples(parts, sentences, seed), options)) };
}

/// The gaps of sentences as they are, and of sentences that have lost a character each.
function gapSamples(parts: SpellerParts, sentences: readonly Uint16Array[], seed: number): Samples {
  const mistakes = new Mistakes(parts, randomFrom(seed), MISTAKEN);
  const gaps = new Gaps(parts);
  const describer = new GapDescriber(parts);
  const width = GAP_FEATURES.length;
  const rows: number[] = [];
  const answers: number[] = [];
  const take = (wrong: Uint16Array, lost?: { readonly at: number; readonly put: number }): void => {
    const reading = readText({ ids: wrong, at: new Int32Array(wrong.length + 1), length: wrong.length }, parts.grams);
    for (let p = 2; p + 3 < wrong.length; p++) {
      // A gap beside the one that was made is neither right nor wrong.
      if (lost && Math.abs(p + 1 - lost.at) > 0 && Math.abs(p + 1 - lost.at) < 3) continue;
      const gap = gaps.at(reading, p);
      if (!gap) continue;
      for (const byte of describer.describe(reading, gap)) rows.push(byte);
      answers.push(lost && p + 1 === lost.at && gap.put === lost.put ? 1 : 0);
    }
  };
  for (const sentence of sentences) {
    take(sentence);
    const lost = mistakes.lose(sentence);
    if (lost) take(lost.wrong, { at: lost.at, put: sentence[lost.at]! });
  }
  return { width, vectors: Uint8Array.from(rows), answers: Uint8Array.from(answers), weights: new Float32Array(answers.length).fill(1) };
}
