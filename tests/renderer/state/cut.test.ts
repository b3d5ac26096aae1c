import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginBefore, clip, endBehind } from '../../../src/renderer/state/cut';

describe('cutting short', () => {
  it('leaves no part of a number, of a Latin word or of a character', () => {
    expect(clip('山村38户人家', 3)).toBe('山村…');
    expect(clip('山村38户人家', 4)).toBe('山村38…');
    expect(clip('增长12.5%以上', 5)).toBe('增长…');
    expect(clip('三十八户人家', 2)).toBe('三十…');
    expect(clip('全镇一百二十户', 4)).toBe('全镇…');
    expect(clip('用WiFi上网', 3)).toBe('用…');
    expect(clip('一𠮷𠮷𠮷', 2)).toBe('一𠮷…');
    expect(clip('正好', 2)).toBe('正好');
    const text = '全村共38户搬家';
    expect(text.slice(beginBefore(text, 6, 2))).toBe('38户搬家');
    expect(text.slice(0, endBehind(text, 0, 4))).toBe('全村共38');
  });

  it('gives a beginning of the text, hardly longer than asked, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, length) => {
      const cut = clip(text, length);
      if ([...text].length <= length) return void expect(cut).toBe(text);
      expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      expect([...cut].length).toBeLessThanOrEqual(length + 1);
      const begin = beginBefore(text, text.length, length);
      expect(begin).toBeGreaterThanOrEqual(0);
      expect(endBehind(text, 0, length)).toBeLessThanOrEqual(text.length);
    }));
  });
});
