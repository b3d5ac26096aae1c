import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, squeeze } from '../../../src/core/page/compact';

describe('compact', () => {
  it('drops blanks and remembers places', () => {
    const { text, at } = compact('本 报　讯');
    expect(text).toBe('本报讯');
    expect(at).toEqual([0, 2, 4, 5]);
  });

  it('maps each character back to itself', () => {
    fc.assert(fc.property(fc.string(), (original) => {
      const { text, at } = compact(original);
      for (let i = 0; i < text.length; i++) expect(original[at[i]!]).toBe(text[i]);
      expect(at.at(-1)).toBe(original.length);
      expect(squeeze(original)).toBe(text);
    }));
  });
});
