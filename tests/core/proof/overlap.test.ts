import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping } from '../../../src/core/proof/overlap';

/// Each with each, as the definition says.
function plainly(sets: readonly Int32Array[], share: number, least: number): string[] {
  const out: string[] = [];
  for (const [later, one] of sets.entries()) {
    for (const [earlier, other] of sets.slice(0, later).entries()) {
      const shorter = Math.min(one.length, other.length);
      const members = new Set(one);
      const count = other.filter((member) => members.has(member)).length;
      if (shorter >= least && count / shorter >= share) out.push(`${later} ${earlier}`);
    }
  }
  return out.sort();
}

describe('overlapping', () => {
  it('finds the pairs that comparing each with each finds', () => {
    // Few members, so that many stand in most of the sets.
    const set = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { maxLength: 40 }).map((list) => Int32Array.from(list));
    fc.assert(fc.property(fc.array(set, { maxLength: 12 }), fc.constantFrom(0.3, 0.5, 0.9), fc.constantFrom(1, 4, 12), (sets, share, least) => {
      expect(overlapping(sets, share, least).map((pair) => pair.join(' ')).sort()).toEqual(plainly(sets, share, least));
    }));
  });
  it('names every pair once where three are the same', () => {
    const one = Int32Array.from({ length: 50 }, (_, i) => i * 7919);
    expect(overlapping([one, one.slice(), one.slice()], 0.5, 20).map((pair) => pair.join(' ')).sort()).toEqual(['1 0', '2 0', '2 1']);
  });
  it('passes over sets that are too small, and finds nothing in none', () => {
    expect(overlapping([Int32Array.of(1, 2, 3), Int32Array.of(1, 2, 3)], 0.5, 4)).toEqual([]);
    expect(overlapping([], 0.5, 1)).toEqual([]);
  });
});
