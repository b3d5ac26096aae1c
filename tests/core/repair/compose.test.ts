import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePatches } from '../../../src/core/repair/compose';
import type { Patch } from '../../../src/core/repair/compose';
import { applyEdits } from '../../../src/core/text/edit';

const patch = (from: number, to: number, insert: string, why = 'a'): Patch<string> => ({ from, to, insert, why });
const compose = (text: string, first: Patch<string>[], second: Patch<string>[]): Patch<string>[] =>
  composePatches(applyEdits(text, first), first, second, (whys) => whys.join('+'));

describe('composePatches', () => {
  it('keeps apart what does not touch', () => {
    expect(compose('abcdef', [patch(1, 2, '')], [patch(2, 3, 'X', 'b')])).toEqual([patch(1, 2, ''), patch(3, 4, 'X', 'b')]);
  });

  it('makes one of a patch and what the next pass does to its insertion', () => {
    expect(compose('abcdef', [patch(1, 3, 'XYZ')], [patch(2, 3, '', 'b'), patch(3, 5, '!', 'c')])).toEqual([patch(1, 4, 'X!', 'a+b+c')]);
  });

  it('makes one of a patch that reaches across what was removed', () => {
    expect(compose('a b', [patch(1, 2, '')], [patch(0, 2, 'c', 'b')])).toEqual([patch(0, 3, 'c', 'a+b')]);
  });

  it('comes to the same text as the two passes one after the other, without overlaps', () => {
    const edits = (length: number) => fc.array(fc.tuple(fc.nat(length), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 8 }).map((list) => {
      const out: Patch<string>[] = [];
      let end = 0;
      for (const [at, size, insert] of list.sort((a, b) => a[0] - b[0])) {
        const from = Math.max(at, end);
        const to = Math.min(length, from + size + 1);
        if (from >= to) continue;
        out.push(patch(from, to, insert));
        end = to;
      }
      return out;
    });
    const cases = fc.string({ maxLength: 20 }).chain((text) => edits(text.length).chain((first) => edits(applyEdits(text, first).length).map((second) => ({ text, first, second }))));
    fc.assert(fc.property(cases, ({ text, first, second }) => {
      expect(applyEdits(text, compose(text, first, second))).toBe(applyEdits(applyEdits(text, first), second));
    }), { numRuns: 500 });
  });
});
