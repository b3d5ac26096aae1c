import { expect, test } from 'vitest';
import { lineStarts } from '../../../src/core/text/lines';
import { baseBorders, movesOf, rowsOf } from '../../../src/renderer/editor/rows';
import { articleOf } from './article';

const PARTS = [
  { role: 'headline', lines: ['题目\n\n'] },
  { role: 'dateline', lines: ['本报讯 '] },
  { role: 'paragraph', lines: ['昨日\n\n', '开工。\n\n'] },
  { role: 'paragraph', lines: ['今日竣工。 '] },
  { role: 'byline', lines: ['某某\n\n'] },
] as const;

test('a row for each line of parts; a dateline and its text are one', () => {
  const document = articleOf(PARTS).lay();
  expect(document.proof).toBe('题目\n本报讯　昨日开工。\n今日竣工。\n某某');
  expect(rowsOf(document).map((row) => document.proof.slice(row.proof, row.proof + 2))).toEqual(['题目', '本报', '今日', '某某']);
  expect(baseBorders(document).map((at) => document.base.slice(at, at + 2))).toEqual(['本报', '今日', '某某']);
});

test('a part that was deleted begins no row', () => {
  const made = articleOf(PARTS);
  const at = made.source.indexOf('今日');
  const was = made.source.slice(at, at + 6);
  const document = made.lay([{ type: 'write', edits: [{ from: at, to: at + 6, was, insert: '' }], replaces: made.lay().patches.filter((patch) => patch.from >= at && patch.to <= at + 6).map((patch) => patch.key) }]);
  expect(document.proof).toBe('题目\n本报讯　昨日开工。\n某某');
  expect(rowsOf(document).map((row) => document.proof.slice(row.proof, row.proof + 2))).toEqual(['题目', '本报', '某某']);
});

test('a headline behind its body is a move with its old place and lines', () => {
  const made = articleOf(PARTS, [1, 2, 3, 4, 0]);
  const document = made.lay();
  const moves = movesOf(document, lineStarts(made.source));
  expect(moves).toHaveLength(1);
  const [move] = moves;
  expect(move).toMatchObject({ role: 'headline', base: 0, lines: { from: 7, to: 7 }, source: made.source.indexOf('题目') });
  expect(move!.old).toBe(document.base.length);
});

test('two moved lines of one headline are one move, named after the headline', () => {
  const made = articleOf([{ role: 'kicker', lines: ['引题\n'] }, ...PARTS], [2, 3, 4, 5, 0, 1]);
  const moves = movesOf(made.lay(), lineStarts(made.source));
  expect(moves.map(({ role, lines }) => [role, lines])).toEqual([['headline', { from: 7, to: 8 }]]);
});

test('nothing moved, no moves', () => {
  const made = articleOf(PARTS);
  expect(movesOf(made.lay(), lineStarts(made.source))).toEqual([]);
});
