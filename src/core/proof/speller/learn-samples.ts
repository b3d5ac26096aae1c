import type { Alphabet } from './alphabet';
import type { ConfusionTally } from './learn-confusions';
import { FEATURES, Describer } from './features';
import { Mistakes } from './learn-mistakes';
import type { Habits, Pair } from './learn-mistakes';
import type { Samples } from './learn-trees';
import type { SpellerParts } from './parts';
import { Finder } from './proposals';
import type { Proposal } from './proposals';
import { randomFrom } from './random';
import { readText } from './reading';

/// Sentences of a text as symbols, each with its edges; longer ones are cut where a clause ends.
export function sentences(alphabet: Alphabet, text: string): Uint16Array[] {
  const out: Uint16Array[] = [];
  for (const line of text.split('\n')) {
    for (const sentence of line.match(/[^。！？；]{1,90}[。！？；，]?/g) ?? []) {
      const { ids } = alphabet.read(sentence);
      if (ids.length >= 10) out.push(ids);
    }
  }
  return out;
}

/// Pairs to learn from: of `some` sentences, `share` are spoilt with a mistake or two, the others stay as they are.
export function spoilt(parts: SpellerParts, some: readonly Uint16Array[], share: number, seed: number, habits?: Habits): Pair[] {
  const random = randomFrom(seed);
  const mistakes = new Mistakes(parts, random, habits);
  return some.map((right) => (random() < share ? mistakes.spoil(right, 1 + Math.floor(random() * 2)) : { wrong: right, right }));
}

/// The proposals for pairs as samples. `written`: whether people made the mistakes; `weight`: what each sample counts; `tally`: the confusions of `parts`, where
/// they were counted in these very pairs. `draft`: proposals as in copy with slips. `wanted`: which proposals are samples, all if left out.
export function samplesOf(parts: SpellerParts, pairs: readonly Pair[], written: boolean, weight: number, tally?: ConfusionTally, draft = false, wanted?: (proposal: Proposal, vector: Uint8Array) => boolean): Samples {
  const width = FEATURES.length;
  const finder = new Finder(parts, draft);
  const describer = new Describer(parts, written);
  let vectors = new Uint8Array(1 << 20);
  const answers: number[] = [];
  for (const pair of pairs) {
    const { wrong, right } = pair;
    tally?.adjust(pair, -1);
    const reading = readText({ ids: wrong, at: new Int32Array(wrong.length + 1), length: wrong.length }, parts.grams);
    for (let p = 1; p + 1 < wrong.length; p++) {
      const all = finder.at(reading, p);
      for (const proposal of all) {
        const vector = describer.describe(reading, proposal, all);
        if (wanted && !wanted(proposal, vector)) continue;
        const n = answers.length * width;
        if (n + width > vectors.length) {
          const grown = new Uint8Array(vectors.length * 2);
          grown.set(vectors);
          vectors = grown;
        }
        vectors.set(vector, n);
        answers.push(isRight(wrong, right, proposal) ? 1 : 0);
      }
    }
    tally?.adjust(pair, 1);
  }
  return { width, vectors: vectors.slice(0, answers.length * width), answers: Uint8Array.from(answers), weights: new Float32Array(answers.length).fill(weight) };
}

/// Whether a proposal changes symbols, all of them to what was meant.
function isRight(wrong: Uint16Array, right: Uint16Array, { at, put, width }: Proposal): boolean {
  let changes = 0;
  for (let i = 0; i < width; i++) {
    if (put[i] !== right[at + i]) return false;
    if (put[i] !== wrong[at + i]) changes++;
  }
  return changes > 0;
}

export function joinSamples(all: readonly Samples[]): Samples {
  const total = all.reduce((sum, one) => sum + one.answers.length, 0);
  const width = all[0]?.width ?? FEATURES.length;
  const out = { width, vectors: new Uint8Array(total * width), answers: new Uint8Array(total), weights: new Float32Array(total) };
  let n = 0;
  for (const one of all) {
    out.vectors.set(one.vectors, n * width);
    out.answers.set(one.answers, n);
    out.weights.set(one.weights, n);
    n += one.answers.length;
  }
  return out;
}
