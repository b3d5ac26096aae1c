import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestRising } from '../../../src/core/text/rising';

const weigh = (stays: readonly boolean[], weights: readonly number[]): number => weights.reduce((sum, weight, i) => sum + (stays[i] ? weight : 0), 0);

/// The best of all subsets.
function best(places: readonly number[], weights: readonly number[]): number {
  let top = 0;
  for (let set = 0; set < 1 << places.length; set++) {
    const kept = places.filter((_, i) => set & (1 << i));
    if (kept.every((place, i) => i === 0 || kept[i - 1]! < place)) top = Math.max(top, weigh(places.map((_, i) => (set & (1 << i)) !== 0), weights));
  }
  return top;
}

describe('heaviestRising', () => {
  it('leaves the heavy part alone and moves the light one', () => {
    expect(heaviestRising([30, 10, 20], [1, 5, 5])).toEqual([false, true, true]);
    expect(heaviestRising([30, 10, 20], [11, 5, 5])).toEqual([true, false, false]);
    expect(heaviestRising([], [])).toEqual([]);
  });

  it('rises, and is as heavy as can be', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 9 }), fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 9, maxLength: 9 }), (places, all) => {
      const weights = all.slice(0, places.length);
      const stays = heaviestRising(places, weights);
      const kept = places.filter((_, i) => stays[i]);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(weigh(stays, weights)).toBe(best(places, weights));
    }));
  });
});
