import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/core/review/compact';
import type { Act, Entry } from '../../../src/core/review/events';
import { replay } from '../../../src/core/review/state';

const journal = (acts: readonly Act[]): Entry[] => acts.map((act, i) => ({ ...act, n: i + 1, at: '2026-01-01T00:00:00Z', by: '李校对' }));
const decide = (from: number): Act => ({ type: 'decide', verdict: 'accepted', edits: [{ from, to: from + 1, was: ',', insert: '，' }] });
const types = (entries: readonly Entry[]): string => entries.map(({ type }) => type).join(' ');

/// Journals of any order of acts, undos of anything and redos of anything.
const acts = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.nat(5).map(decide) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }).map((of): Act => ({ type: 'undo', of })) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }).map((of): Act => ({ type: 'redo', of })) },
  { weight: 1, arbitrary: fc.constant<Act>({ type: 'sign', stage: '三校', digests: { a0: 'x' } }) },
), { maxLength: 30 });

describe('compact', () => {
  it('leaves out what was undone before something else was done, and its undo', () => {
    expect(types(compact(journal([decide(1), { type: 'undo', of: 1 }, decide(2)])))).toBe('void void decide');
  });

  it('keeps what can still be redone', () => {
    expect(types(compact(journal([decide(1), decide(2), { type: 'undo', of: 2 }])))).toBe('decide decide undo');
  });

  it('keeps what held when somebody signed', () => {
    const sign: Act = { type: 'sign', stage: '三校', digests: {} };
    expect(types(compact(journal([decide(1), sign, { type: 'undo', of: 1 }, decide(2), { type: 'undo', of: 4 }, decide(3)])))).toBe('decide sign undo void void decide');
  });

  it('never touches a signature', () => {
    expect(types(compact(journal([{ type: 'sign', stage: '三校', digests: {} }, { type: 'undo', of: 1 }, decide(1)])))).toBe('sign undo decide');
  });

  it('changes nothing of what a journal amounts to, whatever was done and taken back, then or later', () => {
    fc.assert(fc.property(acts, acts, (first, then) => {
      const whole = journal([...first, ...then]);
      const { timeline: _, ...before } = replay(whole);
      const { timeline: __, ...after } = replay([...compact(whole.slice(0, first.length)), ...whole.slice(first.length)]);
      expect(after).toEqual(before);
      expect(compact(compact(whole))).toEqual(compact(whole));
      for (const { n, type } of whole) if (type === 'sign') expect(replay(compact(whole).slice(0, n)).decisions).toEqual(replay(whole.slice(0, n)).decisions);
    }), { numRuns: 2000 });
  });
});
