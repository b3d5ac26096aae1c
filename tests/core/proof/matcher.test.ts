import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/core/proof/matcher';

describe('Matcher', () => {
  it('finds the longest at each place', () => {
    expect(new Matcher([['ab', 1], ['abc', 2], ['bc', 3]]).scan('xabcab')).toEqual([{ from: 1, to: 4, value: 2 }, { from: 2, to: 4, value: 3 }, { from: 4, to: 6, value: 1 }]);
  });
  it('refuses what is too short to look for', () => expect(() => new Matcher([['a', 1]])).toThrow(RangeError));
  it('finds what a plain search finds', () => {
    const char = fc.constantFrom('一', '二', '三', '\ud800', 'a');
    const word = fc.array(char, { minLength: 2, maxLength: 4 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.array(char, { maxLength: 40 }).map((chars) => chars.join('')), (words, text) => {
        const wanted = [...text].flatMap((_, i) => words.filter((each) => text.startsWith(each, i)).sort((a, b) => b.length - a.length).slice(0, 1).map((each) => `${i} ${each}`));
        expect(new Matcher(words.map((each) => [each, each] as const)).scan(text).map(({ from, value }) => `${from} ${value}`)).toEqual(wanted);
      }),
      { seed: 11 },
    );
  });
});
