import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, LineReading } from '../../../src/core/article/line-reading';
import type { Reading } from '../../../src/core/article/reading';

const LINE: Reading['line'] = { from: 0 as Reading['line']['from'], to: 4 as Reading['line']['to'], number: 1, text: '水渠修好', gap: 0 };

const answers: fc.Arbitrary<Reading> = fc.record({
  line: fc.constant(LINE), shown: fc.constant('水渠修好'), signs: fc.nat(4095), width: fc.double({ min: 0, max: 60, noNaN: true }), unit: fc.double({ min: 0, max: 12, noNaN: true }),
  unset: fc.boolean(), spaced: fc.boolean(), startsClosing: fc.boolean(), startsMidway: fc.boolean(), startsItem: fc.boolean(), attribution: fc.boolean(), label: fc.boolean(), heads: fc.boolean(),
  stopInside: fc.boolean(), opensLetter: fc.boolean(),
  end: fc.constantFrom('sentence', 'pause', 'colon', 'open'), furniture: fc.constantFrom('sure', 'section', 'perhaps', 'no'), jump: fc.constantFrom('to', 'from', null),
  lastQuote: fc.constantFrom('open', 'close', null), firstQuote: fc.constantFrom('open', 'close', null), brackets: fc.integer({ min: -9, max: 9 }), runsOn: fc.nat(2),
  opening: fc.constant(null), trailing: fc.constantFrom(null, { from: 0, to: 4, form: 'names' as const, names: ['周长庚'] }), restOfByline: fc.constantFrom(null, 0, 3),
  byline: fc.constantFrom(null, { from: 0, to: 4, form: 'names' as const, names: ['沈桂香'] }), letter: fc.constantFrom(null, 'greeting' as const), credit: fc.constantFrom(null, { from: 0, to: 4, sure: true }),
});

const told = (read: Reading, of: Reading): Reading => Object.fromEntries(Object.keys(of).map((name) => [name, read[name as keyof Reading]])) as unknown as Reading;

describe('a reading that is kept', () => {
  it('answers everything as it was read', () => {
    fc.assert(fc.property(answers, (read) => {
      expect(told(new LineReading(read), read)).toEqual(read);
    }));
  });

  it('answers otherwise where it is changed, and only there', () => {
    fc.assert(fc.property(answers, answers, (read, other) => {
      const { heads, width, end, byline } = other;
      const kept = new LineReading(read);
      expect(told(changed(kept, { heads, width, end, byline }), read)).toEqual({ ...read, heads, width, end, byline });
      expect(told(kept, read)).toEqual(read);
    }));
  });
});
