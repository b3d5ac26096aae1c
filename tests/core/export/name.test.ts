import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName as named, isNamePattern, MAX_NAME } from '../../../src/core/export/name';

const fileName = (page: string, n: string, title: string, ending: string, pattern = '{page}-{n}-{title}'): string => named(pattern, { page: page.replace(/\.txt$/i, ''), n, title, paper: '东岭日报', date: '2031-05-06' }, ending);

describe('fileName', () => {
  it.each([
    ['p.txt', '2', '早点铺', 'p-2-早点铺.txt'],
    ['A:B*.TXT', '1', '问：“行/不行”?', 'AB-1-问：“行不行”.txt'],
    ['..', '1', '...', 'page-1.txt'],
    ['CON', '1', '', 'CON-1.txt'],
    ['页 面 .txt', '1', ' 题\n目 ', '页 面-1-题 目.txt'],
  ])('%s %s %s', (page, number, title, name) => expect(fileName(page, number, title, 'txt')).toBe(name));

  it.each([
    ['{page}-清样', '', 'p-清样.txt'],
    ['{date} {paper} {page} {title}', '题', '2031-05-06 东岭日报 p 题.txt'],
    ['{date}-{page}-{title}', '', '2031-05-06-p.txt'],
    ['{n}_{title}_{page}', '长'.repeat(90), `1_${'长'.repeat(72)}_p.txt`],
  ])('by the pattern %s', (pattern, title, name) => expect(fileName('p.txt', '1', title, 'txt', pattern)).toBe(name));

  it.each([['{page}', true], ['{page}-{n}', true], ['清样', false], ['{page}-{x}', false], ['{page', false], ['{page}}', false]])('takes %s for a pattern: %s', (pattern, fit) => expect(isNamePattern(pattern)).toBe(fit));

  it('is short, whole and fit for every file system', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 99_999 }), fc.string({ unit: 'binary', maxLength: 200 }), (page, number, title) => {
      const name = fileName(page, String(number), title, 'diff');
      expect(name.length).toBeLessThanOrEqual(MAX_NAME);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[\s.]|[\s.]$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(name.endsWith('.diff')).toBe(true);
    }));
  });

  it('differs wherever the number does', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 2 }), (page, a, b, [m, n]) => {
      expect(fileName(page, String(m), a, 'txt').toLowerCase()).not.toBe(fileName(page, String(n), b, 'txt').toLowerCase());
    }));
  });
});
