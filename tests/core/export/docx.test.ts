import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportScope } from '../../../src/core/export';
import { plainText } from '../../../src/core/export/txt';
import { desk, FACTS, PAGE } from './desk';
import { anyPage } from './pages';
import { readXml, type Node } from './xml';

const scope: ExportScope = { page: 'p.txt', facts: FACTS };
const parts = (bytes: Uint8Array): Record<string, Node> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, readXml(strFromU8(content))]));
const paragraphs = (document: Node): Node[] => document.all('w:p');
const textOf = (paragraph: Node, name = 'w:t'): string => paragraph.each().flatMap((node) => (node.name === name ? [node.text()] : node.name === 'w:tab' ? ['\t'] : [])).join('');

describe('docx', () => {
  it('has a paragraph a line, each in the style of its role', () => {
    const page = desk(PAGE);
    const { 'word/document.xml': document, 'word/styles.xml': styles } = parts(exporters.docx.write(page, scope));
    const shown = paragraphs(document!).map((each) => [each.first('w:pStyle')!.attributes['w:val'], textOf(each)]);
    expect(shown.slice(0, 4)).toEqual([['Kicker', '老桥街'], ['Headline', '早点铺换了新炉子'], ['Paragraph', '本报讯　昨日清晨，老桥街的早点铺前排起了长队。'], ['Paragraph', '店主说，新炉子比旧的快一倍。']]);
    expect(shown.at(-1)).toEqual(['Caption', '河堤上的晚霞']);
    const known = styles!.all('w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(shown.filter(([style]) => !known.includes(style))).toEqual([]);
  });

  it('is well formed whatever the text, holds it as text, and nothing in it is a field', () => {
    fc.assert(fc.property(anyPage, (lines) => {
      const page = desk(lines);
      const { 'word/document.xml': document } = parts(exporters.docx.write(page, scope));
      expect(paragraphs(document!).map((each) => textOf(each)).filter((text) => text !== '')).toEqual(plainText(page).split('\n').filter((text) => text !== ''));
      expect(document!.each().filter(({ name }) => /instrText|fldSimple|fldChar|hyperlink|altChunk/.test(name))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('is the same file for the same page', () => {
    expect(exporters.docx.write(desk(PAGE), scope)).toEqual(exporters.docx.write(desk(PAGE), scope));
  });
});

describe('tracked', () => {
  it('names author, time and reason of every change, and both halves of a move', () => {
    const { 'word/document.xml': document, 'word/comments.xml': comments } = parts(exporters.tracked.write(desk(PAGE), scope));
    const marks = document!.each().filter(({ name }) => /^w:(ins|del|moveFrom|moveTo)$/.test(name));
    expect(marks.length).toBeGreaterThan(10);
    for (const { attributes } of marks) expect(attributes).toMatchObject({ 'w:author': '校样·版式', 'w:date': '2031-05-06T07:08:09Z' });
    const ids = document!.each().flatMap(({ name, attributes }) => (/^w:(ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart)$/.test(name) ? [attributes['w:id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const named = (half: string): unknown[] => document!.all(`w:move${half}RangeStart`).map(({ attributes }) => attributes['w:name']).sort();
    expect(named('From')).toEqual(named('To'));
    expect(named('To').length).toBeGreaterThan(0);
    const told = comments!.all('w:comment').map((each) => textOf(each));
    expect(told.join('\n')).toContain('移到它所属的位置。');
    const referred = document!.all('w:commentReference').map(({ attributes }) => attributes['w:id']);
    expect(referred.sort()).toEqual(comments!.all('w:comment').map(({ attributes }) => attributes['w:id']).sort());
  });

  it('is well formed whatever the text', () => {
    fc.assert(fc.property(anyPage, (lines) => {
      const page = desk(lines);
      const { 'word/document.xml': document } = parts(exporters.tracked.write(page, scope));
      const words = (text: string): string => text.replace(/[\r\n]/g, '');
      const inserted = (node: Node): boolean => node.name === 'w:ins' || node.name === 'w:moveTo';
      const printed = (node: Node): string => (inserted(node) ? '' : node.name === 'w:t' || node.name === 'w:delText' ? node.text() : node.name === 'w:tab' ? '\t' : node.children.map((child) => (typeof child === 'string' ? '' : printed(child))).join(''));
      expect(printed(document!)).toBe(words(page.reading.text));
    }), { numRuns: 150 });
  });
});
