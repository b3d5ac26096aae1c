import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/contract/errors';
import { ERROR_SENTENCES, errorSentence } from '../../src/contract/sentences';

describe('sentences for failures', () => {
  it('exist for every code, and for no other', () => {
    expect(Object.keys(ERROR_SENTENCES).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each(ERROR_CODES)('%s says in both languages what is wrong, what is safe and what to do', (code) => {
    for (const data of [{}, { path: '/pages/第6版.txt', page: '第6版.txt', limit: '32 MB', line: 7, count: 2, articles: 'a1 a2', detail: 'x', at: 'acts[0]', expected: 'y', method: 'z' }]) {
      const zh = errorSentence({ code, data }, 'zh');
      const en = errorSentence({ code, data }, 'en');
      expect(zh).not.toMatch(/[{}]|undefined|[,;?!]/);
      expect(en).not.toMatch(/[{}]|undefined|[\u3000-\u303f\uff00-\uffef]/);
      expect(zh).toMatch(/完好|未改动|没有改动|仍在|都在|未作改动/);
      expect(en).toMatch(/unchanged|intact|still there|are there|no file was changed|nothing was changed|is on disk/i);
      expect(zh).toMatch(/请/);
      expect(en.split(/[.:;] /).length).toBeGreaterThanOrEqual(2);
      expect(en).toMatch(/^\S/);
    }
  });

  it('calls things by the names that the failure gives', () => {
    expect(errorSentence({ code: 'journal-damaged', data: { path: '/a/.galley/p.txt.jsonl', line: 7 } }, 'en')).toContain('/a/.galley/p.txt.jsonl is damaged at line 7');
    expect(errorSentence({ code: 'unreviewed', data: { count: 3 } }, 'zh')).toContain('还有 3 篇稿件');
    expect(errorSentence({ code: 'not-found', data: { page: '第6版.txt' } }, 'zh')).toContain('找不到 第6版.txt');
  });

  it('leaves the name of a file as it stands, also at the beginning', () => {
    expect(errorSentence({ code: 'binary', data: { path: 'p06.txt' } }, 'en')).toMatch(/^p06\.txt /);
    expect(errorSentence({ code: 'binary', data: { page: 'p06.txt' } }, 'zh')).toMatch(/^p06\.txt /);
  });

  it('begins with a capital where a value is missing', () => {
    expect(errorSentence({ code: 'empty-page', data: {} }, 'en')).toMatch(/^The page is empty/);
  });
});
