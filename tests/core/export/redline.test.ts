import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportScope } from '../../../src/core/export';
import { redline, type Token } from '../../../src/core/export/redline';
import { plainText } from '../../../src/core/export/txt';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { desk, FACTS, PAGE } from './desk';
import { anyPage } from './pages';

const without = (tokens: readonly Token[], ...kinds: Token['kind'][]): string => tokens.filter(({ kind }) => !kinds.includes(kind)).map(({ text }) => text).join('');
const accepted = (tokens: readonly Token[]): string => without(tokens, 'deleted', 'departed').replace(/\r\n?/g, '\n');
const rejected = (tokens: readonly Token[]): string => without(tokens, 'inserted', 'arrived');

describe('redline', () => {
  it('shows a headline that stood behind its body as moved, and its line breaks as layout', () => {
    const page = desk(PAGE);
    const tokens = redline(page, { page: 'p.txt', facts: FACTS });
    expect(tokens.filter(({ kind }) => kind === 'arrived').map(({ text }) => text)).toEqual(['老桥街', '早点铺换了新炉子', '新炉子出炉的第一笼包子', '■ 何二青 摄', '图书馆夜间开放']);
    expect(tokens.find(({ kind }) => kind === 'deleted')).toMatchObject({ text: '第3版 城事', cause: 'furniture' });
  });

  it('of any page is the source without what was put in, and the copy without what was taken out', () => {
    fc.assert(fc.property(anyPage, (lines) => {
      const page = desk(lines);
      const tokens = redline(page, { page: 'p.txt', facts: FACTS });
      expect(rejected(tokens)).toBe(page.reading.text);
      expect(accepted(tokens)).toBe(plainText(page));
      for (const article of page.articles) {
        const scope: ExportScope = { page: 'p.txt', articles: [article], facts: FACTS };
        const own = redline(page, scope);
        expect(accepted(own)).toBe(plainText(page, scope));
        expect(rejected(own)).toBe([...article.slices].sort((a, b) => a.source.from - b.source.from).map(({ source }) => page.reading.text.slice(source.from, source.to)).join(''));
      }
    }), { numRuns: 400 });
  });

  it('does so for pages that were read and repaired', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('本', '报', '讯', '7', ' ', ',', '。', '\n', '\n\n', '姻', '“', '记者', '摄', 'a'), maxLength: 300 }), (text) => {
      const page = openDesk(readPage(text, DEFAULT_PROFILE), []);
      const tokens = redline(page, { page: 'p.txt', facts: FACTS });
      expect(rejected(tokens)).toBe(text);
      expect(accepted(tokens)).toBe(plainText(page));
    }), { numRuns: 200 });
  });
});
