import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf, intersection, unitsIn, type Units } from '../../../src/core/proof/edges';
import { Places } from '../../../src/core/proof/places';
import { unitsOf } from '../../../src/core/proof/standing';

const has = (units: Units, char: string): boolean => intersection(units, unitsIn(char)).length > 0;
/// Which of the characters stand in the set; `^` for the end of the text.
const among = (units: Units, characters: string): string => [...characters].filter((char) => has(units, char === '^' ? '\0' : char)).join('');

describe('what stands around the beginning of a match', () => {
  const edges = (source: string, characters: string): string[] => {
    const { before, ahead } = edgesOf(source);
    return [before, ...ahead].map((units) => among(units, characters));
  };

  it.each([
    ['ab', 'abc^', 'abc^', 'a', 'b', 'abc^'],
    ['a?b', 'abc', 'abc', 'ab', 'abc', 'abc'],
    ['a?bb', 'abc', 'abc', 'ab', 'b', 'abc'],
    ['a*b', 'abc', 'abc', 'ab', 'abc', 'abc'],
    ['a{2,3}c', 'abc', 'abc', 'a', 'a', 'ac'],
    ['(?:ab|cd|)e', 'abcde', 'abcde', 'ace', 'abcde', 'abcde'],
    ['a(?=b|$)', 'abc^', 'abc^', 'a', 'b^', 'abc^'],
    ['a(?![bc])', 'abc^', 'abc^', 'a', 'a^', 'abc^'],
    ['a(?!bc)', 'abc^', 'abc^', 'a', 'abc^', 'abc^'],
    ['(?<=x|yz|^)a', 'axyz^', 'xz^', 'a', 'axyz^', 'axyz^'],
    ['(?<![xy])(?<!z)a', 'axyz^', 'a^', 'a', 'axyz^', 'axyz^'],
    ['(?<!xy)a', 'axy', 'axy', 'a', 'axy', 'axy'],
    ['(?<=(?<!x)y?)a', 'axy', 'ay', 'a', 'axy', 'axy'],
    ['(?:(?<=x)a|b)c', 'abcx', 'abcx', 'ab', 'c', 'abcx'],
    ['(?:(?<=x)a|(?<=y)b)c', 'abcxy', 'xy', 'ab', 'c', 'abcxy'],
    ['[^a-c]\\d', 'ad1', 'ad1', 'd1', '1', 'ad1'],
    ['([ab])\\1c', 'abc', 'abc', 'ab', 'abc', 'abc'],
    ['\\u4e00\\.', '一.x', '一.x', '一', '.', '一.x'],
    ['(?<name>a)\\s', 'a x', 'a x', 'a', ' ', 'a x'],
    ['[a\\]-]x', 'a]-x', 'a]-x', 'a]-', 'x', 'a]-x'],
  ])('%s', (source, characters, ...expected) => {
    expect(edges(source, characters)).toEqual(expected);
  });

  it('does not guess at what it cannot read', () => {
    expect(() => edgesOf('(a')).toThrow('cannot read');
    expect(() => edgesOf('a)')).toThrow('cannot read');
  });
});

describe('what stands near the beginning of a match', () => {
  const near = (source: string): string => {
    const found = edgesOf(source).near;
    return found ? `${among(found.units, 'abcxy、0')} ${found.from}-${found.to}` : '';
  };

  it.each([
    ['，(?=[^，]{2,4}、)', '、 3-6'],
    ['(?<=、)，[^，]{2}(?:x|y)', 'xy 3-4'],
    ['a[^b]{0,4}(?=[0-9])', '0 1-6'],
    ['(?:ab|c)[^x]{2}(?:x|yy)', 'xy 3-5'],
    // What may be left out, what must not follow, and what may stand anywhere behind tell nothing.
    ['a[^x]{3}x?', ''],
    ['a[^x]{3}(?!x)', ''],
    ['a[^x]*x', ''],
    ['(a)[^x]\\1{0,9}x', ''],
  ])('%s', (source, expected) => {
    expect(near(source)).toBe(expected);
  });

  it('stands in every match', () => {
    const sources = ['a(?=[^，]{1,3}b)', 'a[^b]{0,4}(?=[bc])', '(?:aa|b){1,2}?.?(?:c|bb)(?=a)', '(?<=a)(?:b|cc)[^a]{2}(?:a|cb)', 'a(?=.(?:b|c{2})..[bc])', '(?:a(?=..b)|b.{2,3}c)'];
    fc.assert(fc.property(fc.constantFrom(...sources), fc.string({ unit: fc.constantFrom('a', 'b', 'c', '，'), maxLength: 12 }), (source, text) => {
      const { units, from, to } = edgesOf(source).near!;
      for (const { index } of text.matchAll(new RegExp(source, 'g'))) expect([...text.slice(index + from, index + to)].some((char) => has(units, char)), `${source} at ${index} of ${text}`).toBe(true);
    }), { numRuns: 3000 });
  });
});

describe('the places where expressions may match', () => {
  const sources = [
    'ab', '(?<=a)b?c', '(?<![ab])c+(?=a|$)', '(?:a|bc){1,2}(?!b)', '[^ab]a*b', '(a|b)\\1', '(?<=^|c)a', '(?<=(?<!b)(?:a|cb))c(?=.b?)', 'a{2}|b{3,}c', '(?:(?<=a)b|(?<=b)c)(?:a?$|b)', '(?=[ab]c)..', '(?<!a(?=b))b', '\\w\\W?c', 'a(?:b(?!c)|c)*', '[^a]{2}b', '(?<=^|b)[^c][^b](?!a)',
  ];
  const expressions = sources.map((source) => new RegExp(source, 'y'));
  const places = new Places(sources.map(edgesOf));

  it('are never fewer than those where they match, and come in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '，'), maxLength: 12 }), (text) => {
      const sought: number[] = [];
      places.seek(unitsOf(text), text.length, (place, expression) => sought.push(place * sources.length + expression));
      expect(sought).toEqual([...sought].sort((a, b) => a - b));
      for (let place = 0; place < text.length; place++) {
        expressions.forEach((find, i) => {
          find.lastIndex = place;
          if (find.test(text)) expect(sought, `${sources[i]} at ${place} of ${text}`).toContain(place * sources.length + i);
        });
      }
    }), { numRuns: 2000 });
  });

  it('are few', () => {
    const sought: [number, number][] = [];
    new Places([edgesOf('(?<=[0-9])月(?=底|末)'), edgesOf('[0-9]{2}日')]).seek(unitsOf('某月底，3月初，5月底，7日，12日'), 18, (place, expression) => sought.push([place, expression]));
    expect(sought).toEqual([[9, 0], [15, 1]]);
  });
});
