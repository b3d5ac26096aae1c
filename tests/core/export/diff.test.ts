import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportInput } from '../../../src/core/export';
import type { Role } from '../../../src/core/text/role';
import { growth } from '../../cost';
import { desk, FACTS, PAGE, type Line } from './desk';

const patched = (source: string, patch: string): string | false => (patch === '' ? source : applyPatch(source, patch, { autoConvertLineEndings: false, fuzzFactor: 0 }));
const whole = (page: ExportInput): string => exporters.diff.write(page, { page: 'p.txt', facts: FACTS });
const article = (page: ExportInput, index: number): string => exporters.diff.write(page, { page: 'p.txt', articles: [page.articles[index]!], facts: FACTS });

const roles = fc.constantFrom<Role>('headline', 'paragraph', 'paragraph', 'paragraph', 'byline', 'dateline', 'caption', 'credit', 'verse');
const lines: fc.Arbitrary<Line[]> = fc.array(fc.record({
  text: fc.string({ unit: fc.constantFrom(...'山水清音ab-+@\\ '), minLength: 1, maxLength: 8 }).map((text) => `${text}。`),
  role: roles, article: fc.constantFrom(0, 0, 1, 2, null, -1), goesOn: fc.boolean(),
  end: fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\n \n', ''),
}), { maxLength: 24 }).map((all) => all.map((line): Line => (line.article === null ? { ...line, role: 'furniture' } : line.article === -1 ? { ...line, role: 'caption' } : line)));

describe('diff', () => {
  it('turns the page file into the plain-text copy', () => {
    const page = desk(PAGE);
    expect(patched(page.reading.text, whole(page))).toBe(exporters.txt.write(page, { page: 'p.txt', facts: FACTS }));
  });

  it('does so for any page', () => {
    fc.assert(fc.property(lines, (given) => {
      const page = desk(given);
      expect(patched(page.reading.text, whole(page))).toBe(exporters.txt.write(page, { page: 'p.txt', facts: FACTS }));
    }), { numRuns: 300 });
  });

  it('reads paragraph by paragraph, and keeps lines that needed nothing', () => {
    const text = whole(desk(PAGE));
    expect(text).toContain('-本报讯 昨日清晨，老桥街的早点铺前排起了\n-\n-长队。\n+本报讯　昨日清晨，老桥街的早点铺前排起了长队。\n');
    expect(text).toContain('\n 市图书馆夜间开放到十点，周末不休。\n');
  });

  it('of one article leaves every other line of the page file alone', () => {
    const page = desk(PAGE);
    const got = patched(page.reading.text, article(page, 1));
    expect(got).toContain('图书馆夜间开放\n\n市图书馆夜间开放到十点，周末不休。\n读者凭证入馆。\n');
    const others = PAGE.filter((line) => line.article !== 1 && line.end !== ' ').map((line) => line.text);
    for (const line of others) expect(got).toContain(`${line}\n`);
  });

  it('of one article keeps what shares a line with it', () => {
    const page = desk([
      { text: '甲文。', role: 'paragraph', article: 0, end: ' ' },
      { text: '乙文。', role: 'paragraph', article: 1, end: '\n' },
      { text: '乙文第二段', role: 'paragraph', article: 1, end: '\n' },
      { text: '接着。', role: 'paragraph', article: 1, goesOn: true, end: '' },
    ]);
    expect(patched(page.reading.text, article(page, 1))).toBe('甲文。 \n乙文。\n乙文第二段接着。\n');
  });

  it('loses no character of other articles, for any page', () => {
    const bag = (text: string): string => Array.from(text.replace(/\s/g, '')).sort().join('');
    fc.assert(fc.property(lines, (given) => {
      const page = desk(given);
      for (let i = 0; i < page.articles.length; i++) {
        const got = patched(page.reading.text, article(page, i));
        expect(got).not.toBe(false);
        expect(bag(got as string)).toBe(bag(page.reading.text));
      }
    }), { numRuns: 200 });
  });

  it('knows a byte order mark', () => {
    const page = desk(PAGE);
    const source = `\ufeff${page.reading.text}`;
    expect(patched(source, exporters.diff.write(page, { page: 'p.txt', bom: true, facts: FACTS }))).toBe(exporters.txt.write(page, { page: 'p.txt', facts: FACTS }));
  });

  it('keeps the line ends of a file from Windows around one article', () => {
    const page = desk([
      { text: '甲文第一行', role: 'paragraph', article: 0, end: '\r\n' },
      { text: '接着。', role: 'paragraph', article: 0, goesOn: true, end: '\r\n' },
      { text: '乙文。', role: 'paragraph', article: 1, end: '\r\n' },
    ]);
    expect(patched(page.reading.text, article(page, 0))).toBe('甲文第一行接着。\r\n乙文。\r\n');
  });

  it('is empty where nothing has to change', () => {
    expect(whole(desk([{ text: '只有一行。', role: 'paragraph', article: 0, end: '\n' }]))).toBe('');
  });

  const patch = spawnSync('patch', ['--version']).status === 0;
  it.runIf(patch)('is applied by the real patch, also where the name has blanks in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-patch-'));
    try {
      for (const [name, given] of [['p.txt', PAGE], ['第 3 版.txt', [...PAGE, { text: '没有换行的末行', role: 'paragraph', article: 1, end: '' }]]] as [string, Line[]][]) {
        const page = desk(given);
        writeFileSync(join(folder, name), page.reading.text);
        const run = spawnSync('patch', ['--binary', '--no-backup-if-mismatch', '-p0'], { cwd: folder, input: exporters.diff.write(page, { page: name, facts: FACTS }) });
        expect(`${run.stdout}${run.stderr}`).toMatch(/^patching file [^\n]*\n$/);
        expect(readFileSync(join(folder, name), 'utf8')).toBe(exporters.txt.write(page, { page: name, facts: FACTS }));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('stays linear on a page of five megabytes', () => {
    const long = (length: number) => Array.from({ length }, (_, i): Line => ({ text: `第${i}行的字一共有二十来个那么多，接下去还有。`, role: 'paragraph', article: i % 40, goesOn: i % 80 >= 40, end: '\n\n' }));
    const pages = new Map([60_000, 15_000].map((length) => [length, desk(long(length))]));
    expect(growth(60_000, (length) => whole(pages.get(length)!))).toBeLessThan(10);
  });
});
