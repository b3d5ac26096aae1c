import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStands, ask, firstPlace, nextPlace, scan } from '../../../src/core/proof/standing';

function places(text: string, number: number): number[] {
  scan(text);
  const out: number[] = [];
  for (let at = firstPlace(number); at >= 0; at = nextPlace(at)) out.push(at);
  return out;
}

describe('where characters stand', () => {
  it('is told of the text that was scanned last', () => {
    const asked = ask('甲乙');
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'x'), maxLength: 3000 }), { maxLength: 4 }), (texts) => {
      for (const text of [...texts, ...texts]) {
        for (const [i, character] of [...'甲乙'].entries()) expect(places(text, asked[i]!)).toEqual([...text].flatMap((each, at) => (each === character ? [at] : [])));
        expect(anyStands(asked)).toBe(/[甲乙]/.test(text));
      }
    }));
  });

  it('takes in what is asked for later', () => {
    const [first] = ask('丁');
    expect(places('丁戊戊', first!)).toEqual([0]);
    const [later] = ask('戊');
    expect(places('丁戊戊', later!)).toEqual([1, 2]);
    expect(ask('戊')[0]).toBe(later);
  });
});
