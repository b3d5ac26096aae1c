import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANKS, matchesAround, matchesFrom } from '../../../src/core/proof/begins';
import { CharSet } from '../../../src/core/text/char-set';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '年', '，'), maxLength: 24 });
const places = (hits: Iterable<RegExpExecArray>): string[] => [...hits].map((hit) => `${hit.index} ${hit[0]}`);

describe('searches that begin where a match can', () => {
  it('find what matchAll finds, by the first character', () => {
    fc.assert(fc.property(text, (each) => {
      expect(places(matchesFrom(each, /(?:甲|1)[乙2]{1,2}?年?/y, new CharSet('甲1')))).toEqual(places(each.matchAll(/(?:甲|1)[乙2]{1,2}?年?/g)));
    }));
  });

  it('find what matchAll finds, behind certain characters', () => {
    fc.assert(fc.property(text, (each) => {
      expect(places(matchesFrom(each, /[甲乙]{2}/y, new CharSet('甲乙'), new CharSet('，年')))).toEqual(places(each.matchAll(/(?<=^|[，年])[甲乙]{2}/g)));
    }));
  });

  it('find what matchAll finds, by a character further on', () => {
    fc.assert(fc.property(text, (each) => {
      expect(places(matchesAround(each, /(?<!1)[12]{2}年(?:甲|乙年)?/y, '年', 2))).toEqual(places(each.matchAll(/(?<!1)[12]{2}年(?:甲|乙年)?/g)));
    }));
  });

  it('know all blanks', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(BLANKS.includes(String.fromCharCode(unit))).toBe(/\s/.test(String.fromCharCode(unit)));
  });
});
