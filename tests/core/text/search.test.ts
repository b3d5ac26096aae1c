import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../../src/core/text/search';

const found = (text: string, query: string, limit = 10): string[] => searchText(text, query, limit).map(({ from, to }) => text.slice(from, to));

describe('searchText', () => {
  it('reads over blanks and line breaks', () => {
    expect(found('柳塘镇组织志愿\n\n者清理河道', '志愿者清理')).toEqual(['志愿\n\n者清理']);
    expect(found('7 月 24 日', '7月24日')).toEqual(['7 月 24 日']);
  });

  it('takes no notice of capitals and of width', () => {
    expect(found('ＡＩ与 ai，共２０家', 'Ai')).toEqual(['ＡＩ', 'ai']);
    expect(found('共２０家', '20')).toEqual(['２０']);
  });

  it('finds nothing for nothing, and no more than was asked', () => {
    expect(found('河道河道河道', '  ')).toEqual([]);
    expect(found('河道河道河道', '河道', 2)).toEqual(['河道', '河道']);
  });

  it('gives places in the text itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const from = text.length === 0 ? 0 : a % text.length;
      const query = text.slice(from, from + 1 + (b % 5));
      const hits = searchText(text, query, 1000);
      if (query.trim() !== '' && /[^\s\u200b\ufeff]/.test(query)) expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(hit.from).toBeLessThan(hit.to);
    }));
  });
});
