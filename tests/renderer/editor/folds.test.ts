import { expect, test } from 'vitest';
import { foldsOf } from '../../../src/renderer/editor/folds';
import { articleOf } from './article';

const LONG = '河道两岸的步道已经修好，居民早晚散步多了一个去处，沿线还添了长椅和路灯，晚上也亮堂。';
const PARTS = [
  { role: 'headline', lines: ['题目\n\n'] },
  { role: 'paragraph', lines: [`甲${LONG}\n\n`] },
  { role: 'paragraph', lines: [`乙${LONG}\n\n`] },
  { role: 'paragraph', lines: ['昨日\n\n', `开工。${LONG}\n\n`] },
  { role: 'paragraph', lines: [`丙${LONG}`] },
] as const;
const TEXT_ONLY = { layout: false, text: true };
const made = articleOf(PARTS);
const shown = (...args: Parameters<typeof foldsOf>): string[] => foldsOf(...args).map(({ proof, rows }) => `${rows}${args[0].proof.slice(proof.from, proof.from + 1)}`);

test('folds running text without a change of words, and no headline', () => {
  expect(shown(made.lay(), TEXT_ONLY, [], new Set())).toEqual(['4甲']);
});

test('a change that is marked is never folded, nor one of words, marked or not, nor what is asked about', () => {
  expect(shown(made.lay(), { layout: true, text: true }, [], new Set())).toEqual([]);
  const at = made.source.indexOf('乙');
  const written = made.lay([{ type: 'write', edits: [{ from: at, to: at + 1, was: '乙', insert: '已' }], replaces: [] }]);
  expect(shown(written, { layout: false, text: false }, [], new Set())).not.toContain('4甲');
  for (const fold of foldsOf(written, { layout: false, text: false }, [], new Set())) expect(written.proof.slice(fold.proof.from, fold.proof.to)).not.toContain('已河道');
  const asked = made.lay();
  const from = asked.proof.indexOf('丙');
  expect(shown(asked, TEXT_ONLY, [{ from, to: from + 1 }], new Set())).toEqual(['3甲']);
});

test('what was opened stays open', () => {
  const document = made.lay();
  const [fold] = foldsOf(document, TEXT_ONLY, [], new Set());
  expect(foldsOf(document, TEXT_ONLY, [], new Set([fold!.base.from]))).toEqual([]);
});
