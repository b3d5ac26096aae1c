import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/core/proof/edges';
import { beforeNumber, Matches, Sign } from '../../../src/core/proof/sign';

const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '7'), maxLength: 14 });

describe('signs and matches', () => {
  const finds = [/甲[乙丙]{1,2}/, /(?<=，)丙+(?!7)/, /(?:甲|乙7)(?=，|$)/, /[^，]乙/];

  it('are found where a search of the text finds them, whatever else is looked for', () => {
    const matches = finds.map((find) => new Matches(find));
    const signs = finds.map((find) => new Sign(find));
    const any = new Sign(...finds);
    fc.assert(fc.property(fc.array(letters, { maxLength: 4 }), (texts) => {
      const fields = texts.map((text) => ({ text }));
      for (const field of [...fields, ...fields]) {
        finds.forEach((find, i) => {
          const wanted = [...field.text.matchAll(new RegExp(find.source, 'g'))];
          expect(matches[i]!.in(field).map((hit) => [hit.index, ...hit])).toEqual(wanted.map((hit) => [hit.index, ...hit]));
          expect(signs[i]!.in(field)).toBe(wanted.length > 0);
        });
        expect(any.in(field)).toBe(finds.some((find) => find.test(field.text)));
      }
    }));
  });

  it('take in what is looked for later', () => {
    const field = { text: '丁戊' };
    expect(new Sign(/丁/).in(field)).toBe(true);
    expect(new Matches(/戊/).in(field)).toHaveLength(1);
    expect(new Matches(/戊/, '己').in(field)).toHaveLength(0);
  });
});

describe('what every match holds', () => {
  const holds = (source: string): string[] => edgesOf(source).holds.map((units) => units.filter((_, i) => i % 2 === 0).map((unit) => String.fromCharCode(unit)).join(''));

  it.each([
    ['甲?乙[丙丁]', ['乙', '丁丙']],
    ['甲|乙丙', ['乙甲']],
    ['甲|乙?', []],
    ['(?<=甲)乙(?!丙)(?=丁)', ['甲', '乙', '丁']],
    ['[0-9]{2}，的', []],
    ['(?:甲乙){2,}(?:丙|)', ['甲', '乙']],
    ['[^甲]乙\\1', ['乙']],
  ])('%s', (source, expected) => expect(holds(source)).toEqual(expected));
});

describe('the words before a number', () => {
  it('are looked for in a whole text', () => {
    const sign = new Sign(...beforeNumber(/^，?[^，。0-9]{0,6}(?:增加|增长)(?:了)?$/));
    expect(sign.in({ text: '今年收入很高，增加了12万元' })).toBe(true);
    expect(sign.in({ text: '今年收入增加不多，有12万元' })).toBe(false);
  });

  it('are refused where the beginning is asked for, or only one branch ends there', () => {
    for (const find of [/(?:^|，)共$/, /共$|计$/, /共/]) expect(() => beforeNumber(find)).toThrow('not the words before a number');
  });
});
