import fc from 'fast-check';
import type { Act, AnchoredEdit } from '../../src/core/review/events';
import type { Anchor } from '../../src/core/text/anchor';

/// One act of every type and operation, for tables.
const anchor = (was = '青河'): Anchor => ({ from: 10, to: 10 + was.length, was });
const edit = (was = '完成 ,', insert = '完成，'): AnchoredEdit => ({ ...anchor(was), insert });

export const ACTS: Readonly<Record<string, Act>> = {
  'accept': { type: 'decide', verdict: 'accepted', edits: [edit(), { from: 5, to: 5, was: '', insert: '。', side: -1 }] },
  'reopen': { type: 'decide', verdict: 'reopen', edits: [edit()] },
  'write': { type: 'write', edits: [edit('', '𠀀\n“”')], replaces: [] },
  'write a fix': { type: 'write', edits: [edit()], replaces: ['10-14:0123456789a'], rule: 'halfwidth-comma', why: { text: { zh: '用{n}', en: 'Use {n}' }, data: { n: 1, s: '，' } } },
  'take writes back': { type: 'write', edits: [], replaces: ['10-14<:0123456789a'] },
  'assign': { type: 'assign', caption: anchor(), target: 'a27' },
  'move': { type: 'structure', op: { kind: 'move', anchors: [anchor()], article: 'a1', role: 'headline', before: 3 } },
  'split': { type: 'structure', op: { kind: 'split', article: 'a1', at: 30 } },
  'merge': { type: 'structure', op: { kind: 'merge', article: 'a1', into: 'a2' } },
  'order': { type: 'structure', op: { kind: 'order', articles: ['a2', 'a1'] } },
  'break': { type: 'structure', op: { kind: 'break', at: 4 } },
  'join': { type: 'structure', op: { kind: 'join', at: 4 } },
  'dismiss': { type: 'dismiss', fingerprint: 'abc', rule: 'stray-character' },
  'dismiss several': { type: 'dismiss', fingerprint: 'abc', rule: 'stray-character', also: ['abd', 'abe'] },
  'recall': { type: 'recall', fingerprint: 'abc' },
  'comment': { type: 'comment', anchors: [anchor(), anchor('大桥')], quote: '青河大桥', text: '请作者核对' },
  'ask the author': { type: 'comment', anchors: [anchor('')], quote: '', text: '数字？', about: { rule: 'sum-of-parts', fingerprint: 'abc' } },
  'reply': { type: 'reply', of: 1, text: '已向作者核实。' },
  'resolve': { type: 'resolve', of: 1 },
  'reopen a comment': { type: 'reopen', of: 1 },
  'sign': { type: 'sign', stage: '一校', digests: { a1: 'x', a27: 'y' }, page: { a1: 'x', a27: 'y', a40: 'z' } },
  'withdraw': { type: 'withdraw', stage: '一校', articles: ['a1'], reason: '签错了篇' },
  'override': { type: 'override', digests: { a1: 'x' }, stages: ['三校'], questions: ['abc'], reason: '截稿' },
  'accept with a reason': { type: 'decide', verdict: 'accepted', edits: [edit()], reason: '本报体例' },
  'undo': { type: 'undo', of: 1 },
  'redo': { type: 'redo', of: 1 },
};

const anchors = fc.tuple(fc.nat(1000), fc.string({ maxLength: 20 })).map(([from, was]): Anchor => ({ from, to: from + was.length, was }));
const edits = fc.tuple(anchors, fc.string({ unit: 'grapheme', maxLength: 20 })).map(([at, insert]): AnchoredEdit => ({ ...at, insert }));
const ids = fc.string({ unit: fc.constantFrom(...'abc019-:_'), minLength: 1, maxLength: 20 });

/// Acts of many shapes, all of them good.
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...Object.values(ACTS)),
  fc.record({ type: fc.constant('decide' as const), verdict: fc.constantFrom('accepted' as const, 'rejected' as const, 'reopen' as const), edits: fc.array(edits, { minLength: 1, maxLength: 5 }) }),
  fc.record({ type: fc.constant('write' as const), edits: fc.array(edits, { maxLength: 5 }), replaces: fc.array(ids) }),
  fc.record({ type: fc.constant('sign' as const), stage: ids, digests: fc.dictionary(ids.filter((id) => id !== '__proto__'), ids) }),
);
