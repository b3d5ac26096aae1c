import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLines, type Lines } from '../../../src/core/page/lines';

describe('pageLines', () => {
  const texts = (lines: Lines): string[] => Array.from({ length: lines.count }, (_, i) => lines.text(i));

  it('keeps the lines that show something, with the empty lines before them', () => {
    const lines = pageLines('\n  第一行 \n\n\n第二行\r\n　\r第三行');
    expect(texts(lines).map((text, i) => [text, lines.gap[i]])).toEqual([['第一行', 0], ['第二行', 2], ['第三行', 1]]);
    expect([0, 4, 5, 12].map((place) => lines.at(place))).toEqual([-1, 0, 0, 1]);
  });

  it('takes a form feed for the end of a line', () => {
    expect(texts(pageLines('甲\f乙'))).toEqual(['甲', '乙']);
  });

  it('finds nothing in blanks', () => {
    expect(pageLines(' \n　\t').count).toBe(0);
  });

  it('loses no visible character', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('甲', ' ', '\n', '\r', '　', 'a', '。') }), (source) => {
      const lines = pageLines(source);
      expect(texts(lines).join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
      for (const text of texts(lines)) expect(text).toBe(text.trim());
    }));
  });
});
