import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters, exportFiles, findMisfit, type ExportScope } from '../../../src/core/export';
import { csvCell } from '../../../src/core/export/csv';
import { plainText } from '../../../src/core/export/txt';
import { desk, FACTS, PAGE } from './desk';
import { anyPage } from './pages';
import { readXml } from './xml';

const scope: ExportScope = { page: 'p.txt', facts: FACTS };
const page = desk(PAGE);
const first: ExportScope = { ...scope, articles: [page.articles[0]!] };

describe('icml', () => {
  it('holds text, paragraph styles and captions of one article', () => {
    const story = readXml(exporters.icml.write(page, first)).first('Story')!;
    expect(story.all('ParagraphStyleRange').map((range) => [range.attributes['AppliedParagraphStyle'], range.text()])).toEqual([
      ['ParagraphStyle/引题', '老桥街'], ['ParagraphStyle/主题', '早点铺换了新炉子'], ['ParagraphStyle/正文', '本报讯　昨日清晨，老桥街的早点铺前排起了长队。'],
      ['ParagraphStyle/正文', '店主说，新炉子比旧的快一倍。'], ['ParagraphStyle/署名', '林一白'], ['ParagraphStyle/图片说明', '新炉子出炉的第一笼包子　■ 何二青 摄'],
    ]);
    expect(story.all('CharacterStyleRange').filter(({ attributes }) => attributes['AppliedCharacterStyle'] === 'CharacterStyle/供图').map((range) => range.text())).toEqual(['■ 何二青 摄']);
  });

  it('is well formed whatever the text, and holds every line of it', () => {
    fc.assert(fc.property(anyPage, (lines) => {
      const any = desk(lines);
      for (const article of any.articles) {
        const own = { ...scope, articles: [article] };
        const story = readXml(exporters.icml.write(any, own)).first('Story')!;
        expect(story.all('ParagraphStyleRange').map((range) => range.text())).toEqual(plainText(any, own).split('\n').filter((line) => line !== ''));
      }
    }), { numRuns: 150 });
  });
});

describe('newsml and nitf', () => {
  it('name headlines, byline, dateline and captions', () => {
    const message = readXml(exporters.newsml.write(page, scope));
    expect(message.all('newsItem').map((item) => item.first('itemClass')!.attributes['qcode'])).toEqual(['ninat:text', 'ninat:picture', 'ninat:text', 'ninat:picture']);
    expect(message.all('itemRef')).toHaveLength(3);
    expect(message.all('headline').map((each) => [each.attributes['role'], each.text()])).toContainEqual([undefined, '早点铺换了新炉子']);
    expect(message.all('description').map((each) => each.text())).toEqual(['新炉子出炉的第一笼包子', '河堤上的晚霞']);
    const article = readXml(exporters.nitf.write(page, first));
    expect([article.first('hl1')!.text(), article.first('hl2')!.text(), article.first('byline')!.text(), article.first('dateline')!.text(), article.first('media-caption')!.text(), article.first('media-producer')!.text()])
      .toEqual(['早点铺换了新炉子', '老桥街', '林一白', '本报讯', '新炉子出炉的第一笼包子', '■ 何二青 摄']);
  });

  it('are well formed whatever the text, and hold its paragraphs as text', () => {
    fc.assert(fc.property(anyPage, (lines) => {
      const any = desk(lines);
      readXml(exporters.newsml.write(any, scope));
      for (const article of any.articles) readXml(exporters.nitf.write(any, { ...scope, articles: [article] }));
    }), { numRuns: 150 });
  });
});

describe('csv', () => {
  it.each([['=1+1', "'=1+1"], ['+甲', "'+甲"], ['-5', "'-5"], ['@a', "'@a"], ['\t=1', "'\t=1"], ['\r=1', `"'\r=1"`], ['＝1', "'＝1"], ['a"b', '"a""b"'], ['甲,乙', '"甲,乙"'], ['平常', '平常'], ['', '']])('%j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it('has a row a change, of one length, and no cell that is a formula', () => {
    fc.assert(fc.property(anyPage, (lines) => {
      const any = desk(lines);
      const rows = parseCsv(exporters.csv.write(any, scope).replace(/^\ufeff/, ''));
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]));
      expect(rows).toHaveLength(1 + [...any.articles, ...any.captions.map(({ document }) => document)].reduce((sum, { patches }) => sum + patches.length, 0));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }), { numRuns: 100 });
  });
});

/// RFC 4180, read by the letter.
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)!;
    rows.at(-1)!.push(found[1]?.replace(/""/g, '"') ?? found[2]!);
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('sarif', () => {
  it('gives each question its place in the file, its fix, and what became of it', () => {
    const at = page.reading.text.indexOf('快一倍');
    const question = { document: page.articles[0]!.id, rule: 'a-rule', severity: 'A', fingerprint: 'f1', text: '一倍', fixes: ['两倍'], message: { text: { zh: '可疑', en: 'doubtful' } }, source: [{ from: at + 1, to: at + 3, was: '一倍' }] } as const;
    const log = JSON.parse(exporters.sarif.write(page, { ...scope, facts: { ...FACTS, questions: [{ ...question, state: 'open' }, { ...question, state: 'dismissed' }, { ...question, state: 'accepted' }, { ...question, document: 'elsewhere', state: 'open' }] } })) as { version: string; runs: { results: Record<string, unknown>[] }[] };
    const { results } = log.runs[0]!;
    expect(log.version).toBe('2.1.0');
    expect(results).toHaveLength(2);
    const line = page.reading.text.slice(0, at).split('\n').length;
    const region = { startLine: line, startColumn: 12, endLine: line, endColumn: 14, charOffset: at + 1, charLength: 2 };
    expect(results[0]).toMatchObject({ ruleId: 'a-rule', level: 'error', message: { text: '可疑' }, locations: [{ physicalLocation: { region } }], fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: '两倍' } }] }] }] });
    expect(results[1]).toMatchObject({ suppressions: [{ kind: 'external', status: 'accepted' }] });
  });
});

describe('formats of one article a file', () => {
  it('make a file of each article of a page, and of each caption of none', () => {
    expect(exportFiles(page, { page: 'p.txt', formats: ['nitf'], facts: FACTS }).map(({ name }) => name)).toEqual(['p-1-老桥街早点铺换了新炉子.nitf.xml', 'p-2-图书馆夜间开放.nitf.xml', 'p-0-河堤上的晚霞.nitf.xml']);
  });
});

describe('findMisfit', () => {
  it('names character, line and article that a format cannot hold', () => {
    const odd = desk([{ text: '第一行。', role: 'paragraph', article: 0 }, { text: '第二\u0008行。', role: 'paragraph', article: 0 }]);
    const of = (format: 'txt' | 'html' | 'docx' | 'json' | 'newsml') => findMisfit(odd, { page: 'p.txt', formats: [format], facts: FACTS });
    expect(of('txt')).toBeUndefined();
    expect(of('json')).toBeUndefined();
    expect(of('html')).toMatchObject({ character: 'U+0008', line: 3, document: { id: 'a0' } });
    expect(of('docx')).toMatchObject({ character: 'U+0008', line: 3 });
    expect(of('newsml')).toMatchObject({ character: 'U+0008', line: 3 });
  });
});
