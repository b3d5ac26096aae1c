import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsWith, standsInAny } from '../../../src/core/proof/presence';
import { ask } from '../../../src/core/proof/standing';

describe('which characters stand in the fields of an article', () => {
  it('is told as a look at each text tells it, of one article after the other', () => {
    const list = '子丑寅';
    const asked = ask(list);
    const article = fc.array(fc.string({ unit: fc.constantFrom('子', '寅', '卯', 'x', '\u{20000}'), maxLength: 4 }).map((text) => ({ text })), { maxLength: 6 });
    fc.assert(fc.property(fc.array(article, { maxLength: 5 }), (articles) => {
      for (const fields of [...articles, ...articles]) {
        const with_ = fields.filter(({ text }) => [...list].some((char) => text.includes(char)));
        expect(fieldsWith(fields, asked)).toEqual(with_);
        expect(standsInAny(fields, asked)).toBe(with_.length > 0);
      }
    }));
  });

  it('takes in what is asked for later', () => {
    const fields = [{ text: '辰巳' }, { text: '午' }];
    expect(standsInAny(fields, ask('未'))).toBe(false);
    expect(fieldsWith(fields, ask('午'))).toEqual([fields[1]]);
  });
});
