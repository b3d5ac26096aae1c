import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFuse, bytesOf, Fuse } from '../../../../src/core/proof/speller/fuse';

const half = (key: number): [number, number] => [Math.floor(key / 0x4000000), key % 0x4000000];

describe('a fuse', () => {
  it('gives back every value that was put in', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 52 - 1 }), { minLength: 1, maxLength: 400 }), (some) => {
      const keys = Float64Array.from(some).sort();
      const values = Uint8Array.from(keys, (_, i) => 1 + (i % 15));
      const fuse = buildFuse(keys, values);
      expect(Array.from(keys, (key) => fuse.get(...half(key)))).toEqual([...values]);
    }));
  });

  it('knows next to nothing else', () => {
    const keys = Float64Array.from({ length: 20000 }, (_, i) => i * 7919 + 1);
    const fuse = buildFuse(keys, new Uint8Array(20000).fill(9));
    let wrong = 0;
    for (let i = 0; i < 20000; i++) if (fuse.get(...half(i * 7919 + 2))) wrong++;
    expect(wrong).toBeLessThan(200);
    expect(fuse.bytes.length).toBeLessThan(20000 * 2);
  });

  it('answers alike however it is asked', () => {
    const keys = Float64Array.from({ length: 3000 }, (_, i) => i * 7919 + 1);
    const fuse = buildFuse(keys, Uint8Array.from(keys, (_, i) => 1 + (i % 15)));
    let taken = 0;
    for (let key = 1; key < 3000 * 7919; key += 1237) {
      const value = fuse.get(...half(key));
      expect(fuse.likely(...half(key))).toBe(value);
      expect(fuse.has(...half(key))).toBeGreaterThanOrEqual(value ? 1 : 0);
      taken += fuse.has(...half(key));
    }
    // Of those that were not put in few may have been.
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(200);
    for (const key of keys) expect([fuse.likely(...half(key)), fuse.has(...half(key))]).toEqual([fuse.get(...half(key)), 1]);
  });

  it('refuses a key that stands twice, and bytes that are too few', () => {
    expect(() => buildFuse(Float64Array.of(5, 5), Uint8Array.of(1, 2))).toThrow('a key stands twice');
    const { shape, bytes } = buildFuse(Float64Array.of(1, 2, 3), Uint8Array.of(1, 2, 3));
    expect(() => new Fuse(shape, bytes.subarray(0, bytesOf(shape.cells) - 1))).toThrow(RangeError);
  });
});
