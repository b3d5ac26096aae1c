import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, entry } from '../../src/contract/acts';
import type { Act } from '../../src/core/review/events';
import { HostError } from '../../src/contract/errors';
import { ACTS, anyAct } from './acts';

const refused = (parser: typeof act | typeof entry, value: unknown): boolean => {
  try {
    parser(value, '');
    return false;
  } catch (error) {
    if (error instanceof HostError && error.code === 'bad-input') return true;
    throw error;
  }
};

/// Fields that may be left out.
const OPTIONAL: Partial<Record<Act['type'], readonly string[]>> = { write: ['rule', 'why'], decide: ['reason'], sign: ['page'], comment: ['about'], dismiss: ['also'] };

const RECORDED = { n: 1, at: '2024-11-03T09:00:00.000Z', by: '王' };

describe('acts', () => {
  it.each(Object.entries(ACTS))('%s passes unchanged, as act and as entry', (_, given) => {
    expect(act(given, '')).toEqual(given);
    expect(entry({ ...RECORDED, ...given }, '')).toEqual({ ...RECORDED, ...given });
  });

  it.each(Object.entries(ACTS))('%s with a field too many or too few is refused', (_, given) => {
    expect(refused(act, { ...given, extra: 1 })).toBe(true);
    for (const name of Object.keys(given)) {
      const { [name]: _gone, ...rest } = given as Record<string, unknown>;
      expect(refused(act, rest)).toBe(!(OPTIONAL[given.type]?.includes(name) ?? false));
    }
    expect(refused(entry, given)).toBe(true);
  });

  it.each([
    ['an unknown type', { type: 'erase' }], ['no type', {}], ['a record of an export, which the host makes itself', { type: 'export', articles: [], formats: ['txt'], folder: '/x' }],
    ['a range that runs backwards', { type: 'write', edits: [{ from: 5, to: 4, was: '', insert: '' }], replaces: [] }],
    ['a text that does not fill its range', { type: 'write', edits: [{ from: 5, to: 8, was: 'ab', insert: '' }], replaces: [] }],
    ['a negative position', { type: 'structure', op: { kind: 'break', at: -1 } }], ['half a position', { type: 'structure', op: { kind: 'break', at: 1.5 } }],
    ['an unknown operation', { type: 'structure', op: { kind: 'burn', at: 1 } }], ['an unknown role', { type: 'structure', op: { kind: 'move', anchors: [{ from: 0, to: 1, was: 'x' }], article: 'a', role: 'editor' } }],
    ['a decision about nothing', { type: 'decide', verdict: 'accepted', edits: [] }], ['an unknown verdict', { type: 'decide', verdict: 'perhaps', edits: [{ from: 0, to: 0, was: '', insert: 'x' }] }],
    ['a side that is none', { type: 'decide', verdict: 'accepted', edits: [{ from: 0, to: 0, was: '', insert: 'x', side: 1 }] }], ['an undo of nothing', { type: 'undo', of: 0 }],
    ['data that is no value', { type: 'write', edits: [], replaces: [], why: { text: { zh: '', en: '' }, data: { a: {} } } }], ['a digest under a strange name', { type: 'sign', stage: '一校', digests: { 'a b': 'x' } }],
    ['a list', []], ['null', null], ['a text', 'undo'],
  ])('refuses %s', (_, given) => expect(refused(act, given)).toBe(true));

  it.each([['n', 0], ['at', 'yesterday'], ['at', '2024-11-03T09:00:00+08:00'], ['by', ' '], ['by', ''], ['by', 'a\nb'], ['by', 'x'.repeat(101)]])('refuses an entry whose %s is %j', (name, value) => {
    expect(refused(entry, { ...RECORDED, ...ACTS['undo'], [name]: value })).toBe(true);
  });

  it('lets every good act through unchanged, over JSON as well', () => {
    fc.assert(fc.property(anyAct, (given) => {
      expect(act(given, '')).toEqual(given);
      expect(act(JSON.parse(JSON.stringify(given)), '')).toEqual(given);
    }), { numRuns: 500 });
  });

  it('refuses or takes any value, and throws nothing else', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ type: fc.constantFrom('decide', 'write', 'structure', 'sign'), op: fc.anything(), edits: fc.anything(), digests: fc.anything() })), (value) => {
      expect(refused(act, value)).toBeTypeOf('boolean');
      expect(refused(entry, value)).toBeTypeOf('boolean');
    }), { numRuns: 2000 });
  });
});
