import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trie } from '../../../src/core/proof/trie';

const find = (trie: Trie, key: readonly number[]): number => trie.valueAt(key.reduce((node, unit) => trie.step(node, unit), 0));

describe('Trie', () => {
  it('holds what a map holds, however many keys there are and whichever begins another', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0x4e00, max: 0x4e20 }), fc.constant(0xffff));
    const key = fc.array(unit, { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(fc.array(fc.tuple(key, fc.nat(4095)), { maxLength: 2000 }), fc.array(key), (rows, others) => {
      const trie = new Trie();
      const map = new Map<string, number>();
      for (const [units, value] of rows) {
        trie.add(units, value);
        map.set(units.join(), value);
      }
      for (const units of [...rows.map(([units]) => units), ...others]) expect(find(trie, units)).toBe(map.get(units.join()) ?? -1);
    }), { numRuns: 60 });
  });

  it('leads nowhere from nowhere', () => {
    const trie = new Trie();
    expect(trie.step(-1, 1)).toBe(-1);
    expect(trie.valueAt(-1)).toBe(-1);
  });

  it('refuses more than it can number', () => {
    const trie = new Trie();
    expect(() => { for (let i = 0; i < 70_000; i++) trie.add([i & 0xffff, i >> 16], 0); }).toThrow(RangeError);
  });
});
