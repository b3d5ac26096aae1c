import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairRules, type RepairKnowledge } from '../../../src/core/repair/repair';
import { BLANK, COMMA, LOOKALIKE, STOP, traitsOf } from '../../../src/core/repair/traits';

const KNOWLEDGE: RepairKnowledge = { profile: { glyphs: [{ seen: '姻', meant: '■', where: 'anywhere' }] }, page: { pairs: new Set(['山水']), words: new Set(), breaksWords: false } };

describe('traitsOf', () => {
  it('tells which classes of characters stand in a text', () => {
    expect(traitsOf('桥修好了。')).toBe(0);
    expect(traitsOf('桥,修好了')).toBe(COMMA);
    expect(traitsOf('⽔渠 通水!')).toBe(LOOKALIKE | BLANK | STOP);
  });

  it('tells of every text in which a rule finds something that the rule is to be asked', () => {
    const each = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
    const texts = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...'山水情人间一姻⽔5aＡ,;:?!()"\'.·•⋯…―─—‧﹐ﬁ，。；（） \u3000\u200b\u00ad\ue000\ufffd') }, { weight: 1, arbitrary: each }, { weight: 1, arbitrary: fc.constantFrom('......', '······', '🀄', '，  ，', '\udb80\udc00', '\ud87e\udc00') }), { maxLength: 30 });
    fc.assert(fc.property(texts.map((parts) => parts.join('')), fc.constantFrom('paragraph', 'headline', 'caption', 'byline'), (text, role) => {
      const traits = traitsOf(text);
      for (const rule of repairRules) {
        if (rule.needs === undefined || (rule.needs & traits) !== 0) continue;
        expect([...rule.check({ where: 'para:0', role, text }, KNOWLEDGE)], `${rule.name}: ${JSON.stringify(text)}`).toEqual([]);
      }
    }), { numRuns: 2000 });
  });
});
