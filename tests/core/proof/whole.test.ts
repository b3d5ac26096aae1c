import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginOf, fieldAt, firstOf, nextOf, placesIn, wholeOf } from '../../../src/core/proof/whole';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '\ud840'), maxLength: 9 });
const articles = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }).map((texts) => texts.map((each, i) => ({ where: `para:${i}`, text: each }))), { maxLength: 6 });

describe('an article that is read once', () => {
  it('has the units of its fields, each field by itself', () => {
    fc.assert(fc.property(articles, (all) => {
      for (const fields of [...all, ...all]) {
        const units = wholeOf(fields);
        fields.forEach((field, i) => {
          expect(String.fromCharCode(...units.subarray(beginOf(i), beginOf(i + 1) - 1))).toBe(field.text);
          expect(units[beginOf(i) - 1]).not.toBe(field.text.charCodeAt(0));
          for (let at = beginOf(i); at < beginOf(i + 1); at++) expect(fieldAt(at)).toBe(i);
        });
      }
    }));
  });

  it('tells where a unit stands, of no article before', () => {
    fc.assert(fc.property(articles, (all) => {
      for (const fields of all) {
        wholeOf(fields);
        for (const char of '甲乙丙丁') {
          const found: string[] = [];
          for (let at = firstOf(char.charCodeAt(0)); at >= 0; at = nextOf(at)) found.push(`${fieldAt(at)} ${at - beginOf(fieldAt(at))}`);
          expect(found).toEqual(fields.flatMap((field, i) => [...field.text.split('').keys()].filter((at) => field.text[at] === char).map((at) => `${i} ${at}`)));
        }
      }
    }));
  });

  it('finds a text as a search of each field does', () => {
    fc.assert(fc.property(articles, text.filter((each) => each !== ''), (all, wanted) => {
      for (const fields of all) {
        for (const overlapping of [false, true]) {
          const found = fields.flatMap(({ where, text: own }) => {
            const out: { where: string; from: number; to: number }[] = [];
            for (let at = own.indexOf(wanted); at >= 0; at = own.indexOf(wanted, at + (overlapping ? 1 : wanted.length))) out.push({ where, from: at, to: at + wanted.length });
            return out;
          });
          expect(placesIn(fields, wanted, overlapping)).toEqual(found);
        }
      }
    }));
  });
});
