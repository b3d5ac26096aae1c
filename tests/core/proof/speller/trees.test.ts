import { describe, expect, it } from 'vitest';
import { fitTrees } from '../../../../src/core/proof/speller/learn-trees';
import { randomFrom } from '../../../../src/core/proof/speller/random';
import { packTrees, unpackTrees } from '../../../../src/core/proof/speller/trees';

/// Points of a square; those of two opposite quarters are yes.
function quarters(n: number): { width: number; vectors: Uint8Array; answers: Uint8Array; weights: Float32Array } {
  const random = randomFrom(4);
  const vectors = Uint8Array.from({ length: 2 * n }, () => Math.floor(random() * 256));
  const answers = Uint8Array.from({ length: n }, (_, i) => (vectors[2 * i]! < 100 === vectors[2 * i + 1]! < 100 ? 1 : 0));
  return { width: 2, vectors, answers, weights: new Float32Array(n).fill(1) };
}

const OPTIONS = { trees: 30, leaves: 6, rate: 0.3, least: 2, share: 0.9, seed: 1 };

describe('a forest', () => {
  it('learns what one split cannot tell', () => {
    const trees = fitTrees(quarters(2000), OPTIONS);
    expect(trees.score(Uint8Array.of(10, 20))).toBeGreaterThan(1);
    expect(trees.score(Uint8Array.of(200, 220))).toBeGreaterThan(1);
    expect(trees.score(Uint8Array.of(10, 220))).toBeLessThan(-1);
    expect(trees.score(Uint8Array.of(220, 10))).toBeLessThan(-1);
  });

  it('is the same each time, and after packing', () => {
    const samples = quarters(500);
    const bytes = packTrees(fitTrees(samples, OPTIONS));
    expect(packTrees(fitTrees(samples, OPTIONS))).toEqual(bytes);
    expect(packTrees(unpackTrees(bytes))).toEqual(bytes);
  });

  it('answers for a vector and for the same with one byte the other way at once', () => {
    const random = randomFrom(9);
    const vectors = Uint8Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? Number(random() < 0.5) : Math.floor(random() * 200)));
    const answers = Uint8Array.from({ length: 1000 }, (_, i) => Number(vectors[3 * i + 1]! < (vectors[3 * i] ? 40 : 120)));
    const trees = fitTrees({ width: 3, vectors, answers, weights: new Float32Array(1000).fill(1) }, { ...OPTIONS, trees: 80 });
    let hopeless = 0;
    for (let i = 0; i < 200; i++) {
      const vector = vectors.slice(3 * i, 3 * i + 3);
      const score = trees.score(vector);
      const other = trees.score(Uint8Array.of(1 - vector[0]!, vector[1]!, vector[2]!));
      if (score < -2.2) hopeless++;
      expect(trees.either(vector, 0, 0.5)).toBe(score <= -2.2 ? score : Math.max(score, other - 0.5));
      expect(vector).toEqual(vectors.slice(3 * i, 3 * i + 3));
    }
    expect(hopeless).toBeGreaterThan(10);
    expect(hopeless).toBeLessThan(190);
  });
});
