import { describe, expect, it } from 'vitest';
import type { PageEntry } from '../../../src/contract/methods';
import { sortPages } from '../../../src/renderer/state/order';

const page = (name: string, asked?: PageEntry['asked']): PageEntry => ({ page: name, bytes: 1, modified: '2026-01-01T00:00:00Z', steps: 0, reviewed: 0, state: 'untouched', ...(asked && { asked }) });

describe('pages by their open questions', () => {
  it('begin with the gravest, whatever there is of lesser ones; what nobody counted stands before what asks nothing', () => {
    const pages = [page('none', { A: 0, B: 0, C: 0 }), page('unknown'), page('many', { A: 0, B: 2, C: 40 }), page('grave', { A: 1, B: 0, C: 0 }), page('few', { A: 0, B: 2, C: 3 })];
    expect(sortPages(pages, 'asked').map((one) => one.page)).toEqual(['grave', 'many', 'few', 'unknown', 'none']);
  });
});
