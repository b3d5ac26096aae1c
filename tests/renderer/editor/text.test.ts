import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ShownText } from '../../../src/renderer/editor/text';

const anyRaw = fc.array(fc.constantFrom('甲', '乙', ' ', '\n', '\r', '\r\n', '\ud83d', '\udc00', '⏎', 'a')).map((chars) => chars.join(''));
const cut = fc.tuple(anyRaw, fc.array(fc.nat(40)), fc.boolean()).map(([raw, places, flow]) => {
  const borders = [...new Set(places.map((place) => Math.min(place, raw.length)))].filter((at) => at > 0 && at < raw.length).sort((a, b) => a - b);
  return { raw, shown: flow ? ShownText.reflowed(raw, borders) : ShownText.plain(raw, borders) };
});

test('one line break for each kind that a source can hold', () => {
  const shown = ShownText.plain('甲\r\n乙\r丙\n\n丁');
  expect(shown.doc.toString()).toBe('甲\n乙\n丙\n\n丁');
  expect(shown.toDoc(3)).toBe(2);
  expect(shown.toRaw(2)).toBe(3);
  expect(shown.rawSlice(1, 2)).toBe('\r\n');
});

test('a mark for the breaks inside a stretch, a line end between two', () => {
  const shown = ShownText.reflowed('甲\n\n乙 \r\n \r\n丙丁', [10]);
  expect(shown.doc.toString()).toBe('甲⏎乙 \n丙丁');
  expect(shown.marks).toEqual([1]);
  expect(shown.rawSlice(1, 2)).toBe('\n\n');
  expect(shown.rawSlice(4, 5)).toBe('\r\n \r\n');
});

test('a border without a line break is shown as a line of its own that stands for nothing', () => {
  for (const shown of [ShownText.reflowed('参加。 某某\n', [4]), ShownText.plain('参加。 某某\n', [4])]) {
    expect(shown.doc.line(1).text).toBe('参加。 ');
    expect(shown.doc.line(2).text.slice(0, 2)).toBe('某某');
    expect(shown.toDoc(4, -1)).toBe(4);
    expect(shown.toDoc(4, 1)).toBe(5);
    expect(shown.rawSlice(4, 5)).toBe('');
  }
});

test('every document offset finds its way back, and slices make up the raw text', () => {
  fc.assert(fc.property(cut, ({ raw, shown }) => {
    let out = '';
    for (let at = 0; at < shown.doc.length; at++) {
      out += shown.rawSlice(at, at + 1);
      const from = shown.toRaw(at);
      // Where a line end stands for nothing, its two sides are one raw offset.
      expect([shown.toDoc(from, -1), shown.toDoc(from, 1)]).toContain(at);
    }
    expect(out).toBe(raw);
  }), { verbose: true });
});

test('raw offsets never fall in the document, whatever the bias', () => {
  fc.assert(fc.property(cut, ({ raw, shown }) => {
    let last = 0;
    for (let at = 0; at <= raw.length; at++) {
      const before = shown.toDoc(at, -1);
      const behind = shown.toDoc(at, 1);
      expect(before).toBeGreaterThanOrEqual(last);
      expect(behind).toBeGreaterThanOrEqual(before);
      last = before;
    }
    expect(shown.toDoc(raw.length, 1)).toBe(shown.doc.length);
  }), { verbose: true });
});

test('a line of a megabyte and a million lines', () => {
  const long = ShownText.reflowed('字'.repeat(1 << 20), []);
  expect(long.doc.lines).toBe(1);
  const many = ShownText.reflowed('字\r\n'.repeat(1 << 18), []);
  expect(many.marks).toHaveLength(1 << 18);
  expect(many.toRaw(many.doc.length)).toBe(3 << 18);
});
