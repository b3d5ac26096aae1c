import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLines } from '../../../src/core/page/lines';

describe('pageLines', () => {
  it('keeps the lines that show something, with their numbers and the empty lines before them', () => {
    const lines = pageLines('\n  第一行 \n\n\n第二行\r\n　\r第三行');
    expect(lines.map(({ text, number, gap }) => [text, number, gap])).toEqual([['第一行', 2, 0], ['第二行', 5, 2], ['第三行', 7, 1]]);
  });

  it('takes a form feed for the end of a line', () => {
    expect(pageLines('甲\f乙').map((line) => line.text)).toEqual(['甲', '乙']);
  });

  it('finds nothing in blanks', () => {
    expect(pageLines(' \n　\t')).toEqual([]);
  });

  it('loses no visible character', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('甲', ' ', '\n', '\r', '　', 'a', '。') }), (source) => {
      const lines = pageLines(source);
      expect(lines.map((line) => line.text).join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
      for (const line of lines) expect(source.slice(line.from, line.to)).toBe(line.text);
    }));
  });
});
