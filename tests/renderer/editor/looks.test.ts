import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Patch } from '../../../src/core/review/document';
import type { Act } from '../../../src/core/review/events';
import { isShown, lookOf, PatchIndex } from '../../../src/renderer/editor/looks';
import { articleOf } from './article';

const WHY = { text: { zh: '试验', en: 'test' } };
const change = (from: number, to: number, was: string, insert: string, layer: 'layout' | 'text', trust: 'safe' | 'offer'): Change => ({ from, to, was, insert, rule: 'test', origin: 'repair', layer, trust, why: WHY });
const made = articleOf([{ role: 'paragraph', lines: ['甲 乙,丙丁戊己'] }], undefined, [
  change(1, 2, ' ', '', 'layout', 'safe'), change(3, 4, ',', '，', 'text', 'safe'), change(6, 7, '戊', '午', 'text', 'offer'),
]);
const edit = ({ from, to, was, insert }: Patch): { from: number; to: number; was: string; insert: string } => ({ from, to, was, insert });
const look = (acts: readonly Act[], was: string): string => {
  const { kind, state } = lookOf(made.lay(acts).patches.find((patch) => patch.was === was)!);
  return `${kind} ${state}`;
};

test('each kind of change has its look, and each verdict', () => {
  const [blank, comma, offer] = made.lay().patches;
  expect([' ', ',', '戊'].map((was) => look([], was))).toEqual(['layout open', 'text open', 'offer open']);
  const decide = (verdict: 'accepted' | 'rejected'): Act[] => [{ type: 'decide', verdict, edits: [blank!, comma!, offer!].map(edit) }];
  expect([' ', ',', '戊'].map((was) => look(decide('accepted'), was))).toEqual(['layout accepted', 'text accepted', 'text accepted']);
  expect([' ', ',', '戊'].map((was) => look(decide('rejected'), was))).toEqual(['layout rejected', 'text rejected', 'text rejected']);
  const write: Act = { type: 'write', edits: [{ from: 7, to: 8, was: '己', insert: '已' }], replaces: [] };
  expect(look([write], '己')).toBe('hand open');
  expect(look([write, { type: 'decide', verdict: 'rejected', edits: write.edits }], '己')).toBe('hand rejected');
});

test('a hidden layer hides its changes and no other', () => {
  const [blank, comma] = made.lay().patches;
  expect([isShown(blank!, { layout: false, text: true }), isShown(comma!, { layout: false, text: true })]).toEqual([false, true]);
  expect([isShown(blank!, { layout: true, text: false }), isShown(comma!, { layout: true, text: false })]).toEqual([true, false]);
});

test('the caret is at the narrowest change, text before layout, of the layers that are shown', () => {
  const document = made.lay();
  const index = new PatchIndex(document.patches, 'proof');
  expect(index.at(3, { layout: true, text: true })?.was).toBe(',');
  expect(index.at(1, { layout: true, text: true })?.was).toBe(' ');
  expect(index.at(1, { layout: false, text: true })).toBeUndefined();
});

test('finds every change that touches a range, overlapping ones too', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 30 }).map((list) => list.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from || a.to - b.to));
  fc.assert(fc.property(spans, fc.nat(80), fc.nat(20), (list, from, length) => {
    const patches = list.map((base) => ({ ...made.lay().patches[0]!, base }));
    const found = [...new PatchIndex(patches, 'source').touching(from, from + length)];
    expect(found).toEqual(patches.filter((patch) => patch.base.from <= from + length && patch.base.to >= from));
  }), { verbose: true });
});
