import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/core/pipeline';
import { editOf, type Entry } from '../../../src/core/review/events';
import { isOpen, itemIsOpen, itemOf, itemsOf, nextOpen, NO_FILTER, rowsOf, tally } from '../../../src/renderer/state/changes';
import { unify } from '../../../src/renderer/state/unified';
import { DESK, READING } from './page';

const article = DESK.articles.reduce((most, one) => (tally(one).text > tally(most).text ? one : most));
const decide = (verdict: 'accepted' | 'rejected', n: number, ...keys: string[]): Entry => ({
  type: 'decide', verdict, n, at: '2025-03-18T08:00:00.000Z', by: 'Wang', edits: article.patches.filter((patch) => keys.includes(patch.key)).map(editOf),
});

describe('the changes of an article', () => {
  it('are all listed, words one by one and layout by paragraph', () => {
    const rows = rowsOf(article, NO_FILTER, new Set());
    const listed = rows.flatMap((row) => (row.type === 'item' ? [row.item] : row.items));
    expect(new Set(listed)).toEqual(new Set(itemsOf(article)));
    expect(listed).toHaveLength(itemsOf(article).length);
    for (const row of rows) if (row.type === 'item') expect(row.item.layer).toBe('text');
    expect(tally(article)).toEqual({ text: listed.filter(({ layer }) => layer === 'text').length, layout: listed.filter(({ layer }) => layer === 'layout').length, open: listed.filter(itemIsOpen).length });
  });

  it('show the single ones of a paragraph where it is expanded', () => {
    const group = rowsOf(article, NO_FILTER, new Set()).find((row) => row.type === 'group')!;
    const rows = rowsOf(article, NO_FILTER, new Set([group.id]));
    const at = rows.findIndex(({ id }) => id === group.id);
    expect(rows.slice(at + 1, at + 1 + (group.type === 'group' ? group.items.length : 0)).every((row) => row.type === 'item' && row.level === 2)).toBe(true);
  });

  it('pass the filter that is asked for', () => {
    const only = (layer: 'text' | 'layout') => rowsOf(article, { layer, state: 'all' }, new Set()).flatMap((row) => (row.type === 'item' ? [row.item] : row.items));
    expect(only('text').every((item) => item.layer === 'text')).toBe(true);
    expect(only('layout').every((item) => item.layer === 'layout')).toBe(true);
    expect(rowsOf(article, { layer: 'all', state: 'decided' }, new Set())).toEqual([]);
    expect(rowsOf(article, { layer: 'all', state: 'open' }, new Set())).toHaveLength(tally(article).open);
  });

  it('ask about words and offers, not about safe layout', () => {
    for (const patch of article.patches) expect(isOpen(patch)).toBe(patch.layer === 'text' || patch.trust !== 'safe');
  });

  it('lead from one open change to the next, round the end, until none is left', () => {
    const open = itemsOf(article).filter(itemIsOpen);
    expect(open.length).toBeGreaterThan(1);
    expect(nextOpen(article, null)).toBe(open[0]);
    expect(nextOpen(article, open[0]!.key)).toBe(open[1]);
    expect(nextOpen(article, open.at(-1)!.key)).toBe(open[0]);
    expect(nextOpen(article, open[0]!.key, -1)).toBe(open.at(-1));
    const decided = openDesk(READING, [decide('accepted', 1, ...open.flatMap(({ keys }) => keys))]).articles.find(({ id }) => id === article.id)!;
    expect(nextOpen(decided, null)).toBeUndefined();
    expect(tally(decided).open).toBe(0);
  });

  it('count the edits of one act of the hand as one', () => {
    const [a, b] = [article.slices[0]!.source, article.slices[1]!.source];
    const at = (from: number) => ({ from, to: from + 1, was: READING.text.slice(from, from + 1), insert: '新' });
    const write: Entry = { type: 'write', edits: [at(a.from), at(b.from)], replaces: [], n: 1, at: '2025-03-18T08:00:00.000Z', by: 'Wang' };
    const document = openDesk(READING, [write]).articles.find(({ id }) => id === article.id)!;
    const item = itemsOf(document).find(({ keys }) => keys.length === 2)!;
    expect(item.patches.map(({ insert }) => insert)).toEqual(['新', '新']);
    expect(itemOf(document, item.keys[1]!)).toBe(item);
  });
});

describe('the unified text', () => {
  const strip = (text: string): string => text.replace(/\s/g, '');

  it.each(['all', 'text', 'layout'] as const)('reads as the source without its insertions and as the proof without its deletions (%s)', (layers) => {
    for (const document of DESK.articles) {
      const proof = unify(document, layers).map(({ segments }) => segments.map((s) => (s.type === 'same' ? s.text : s.patch.applied ? s.patch.insert : s.patch.was)).join('')).join('');
      expect(strip(proof)).toBe(strip(document.proof));
    }
    for (const document of DESK.articles) {
      const source = unify(document, 'all').map(({ segments }) => segments.map((s) => (s.type === 'same' ? s.text : s.patch.was)).join('')).join('');
      expect(strip(source)).toBe(strip(document.base));
    }
  });

  it('has every change of its layers under some paragraph', () => {
    for (const document of DESK.articles) {
      expect(unify(document, 'all').flatMap(({ items }) => items)).toHaveLength(itemsOf(document).length);
      expect(unify(document, 'text').flatMap(({ items }) => items)).toHaveLength(tally(document).text);
    }
  });
});
