import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Occurrences } from '../../../../src/core/proof/speller/occurrences';
import { cost } from '../../../cost';

/// The same by looking at every place.
function plainly(ids: Uint16Array, at: number, put: readonly number[], least: number): number {
  let times = 0;
  for (let i = 1; i + put.length < ids.length; i++) {
    if (i === at || put.some((id, k) => ids[i + k] !== id)) continue;
    if ([[-1, -1], [put.length, put.length]].some(([here, there]) => ids[at + there!]! >= least && ids[i + here!] === ids[at + there!])) times++;
  }
  return Math.min(4, times);
}

describe('occurrences', () => {
  it('are those that looking at every place finds', () => {
    const taken = new Occurrences();
    fc.assert(fc.property(fc.array(fc.nat(7), { minLength: 5, maxLength: 60 }), fc.nat(), fc.array(fc.nat(7), { minLength: 1, maxLength: 2 }), fc.constantFrom(0, 5), fc.boolean(), (symbols, place, other, least, own) => {
      const ids = Uint16Array.from(symbols);
      const at = 1 + (place % (ids.length - 1 - other.length));
      const put = own ? [...ids.subarray(at, at + other.length)] : other;
      if (!own && put.every((id, k) => ids[at + k] === id)) return;
      taken.take(ids);
      expect(taken.around(at, put, put.length, least)).toBe(plainly(ids, at, put, least));
    }));
  });

  it('cost the same at a place of a text of any length', () => {
    const taken = new Occurrences();
    const ids = Uint16Array.from({ length: 400_000 }, (_, i) => 5 + ((i * 7 + ((i >> 3) * 13)) % 900));
    // Looking at every place for each of these takes a minute.
    expect(cost(() => {
      taken.take(ids);
      for (let at = 1; at < 200_000; at++) for (const put of [[6, 905], [6]]) taken.around(at, put, put.length, 0);
    })).toBeLessThan(3000);
  });
});
