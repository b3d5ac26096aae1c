import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStands, ask, LEAD, scan, standing, unitsOf } from '../../../src/core/proof/standing';

describe('which characters stand in a text', () => {
  const asked = ask('甲乙');
  const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'x', '\ud840'), maxLength: 600 }), { maxLength: 6 });

  it('is told of the text that is scanned', () => {
    fc.assert(fc.property(texts, (all) => {
      for (const text of [...all, ...all]) {
        scan(text);
        expect(anyStands(asked)).toBe(/[甲乙]/.test(text));
        expect([...asked].filter((number) => standing().includes(number))).toEqual([...asked].filter((_, i) => text.includes('甲乙'[i]!)));
      }
    }));
  });

  it('is told with its units, between zeros', () => {
    fc.assert(fc.property(texts, (all) => {
      for (const text of [...all, ...all]) expect([...unitsOf(text).subarray(0, text.length + 2 * LEAD)]).toEqual([...new Array<number>(LEAD).fill(0), ...text.split('').map((unit) => unit.charCodeAt(0)), ...new Array<number>(LEAD).fill(0)]);
    }));
  });

  it('keeps the units of as many texts as are asked about together', () => {
    const some = Array.from({ length: 64 }, (_, i) => `甲${i}`);
    const units = some.map((text) => unitsOf(text));
    some.forEach((text, i) => expect(String.fromCharCode(...units[i]!.subarray(LEAD, LEAD + text.length))).toBe(text));
  });

  it('takes in what is asked for later', () => {
    scan('丁戊戊');
    const [later] = ask('戊');
    scan('丁戊戊');
    expect(anyStands(Uint16Array.of(later!))).toBe(true);
    expect(ask('戊')[0]).toBe(later);
  });
});
