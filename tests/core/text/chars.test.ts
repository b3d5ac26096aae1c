import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../src/core/text/blank';
import { kindAt, kindBefore, nextChar } from '../../../src/core/text/chars';

describe('kindAt', () => {
  it('names each kind', () => {
    const kinds = { 山: 'han', 〇: 'han', '⽅': 'han', 7: 'digit', '７': 'digit', Ⅳ: 'digit', A: 'latin', é: 'latin', '，': 'mark', '—': 'mark', ',': 'ascii', '%': 'unit', '℃': 'unit', '㎡': 'unit', '\u3000': 'blank', '■': 'other' };
    for (const [char, kind] of Object.entries(kinds)) expect(kindAt(char, 0), char).toBe(kind);
    expect(kindAt('山', 1)).toBe('none');
    expect(kindAt('山', -1)).toBe('none');
  });

  it('agrees with isBlank on what a blank is', () => {
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      expect(kindAt(char, 0) === 'blank', code.toString(16)).toBe(isBlank(char));
    }
  });

  it('takes a character of another plane whole, from either side, and half of one for what it is', () => {
    expect(kindAt('𠮷', 0)).toBe('han');
    expect(kindBefore('𠮷', 2)).toBe('han');
    expect(kindAt('😀', 0)).toBe('other');
    expect(kindAt('\ud842', 0)).toBe('other');
    expect(kindBefore('\udfb7', 1)).toBe('other');
    expect(nextChar('𠮷祥', 0)).toBe(2);
    expect(nextChar('\ud842祥', 0)).toBe(1);
  });

  it('reads the same character forwards and backwards', () => {
    for (const text of ['山a，7', '𠮷😀山', '\udc00\ud800山']) {
      for (let at = 0; at < text.length; at = nextChar(text, at)) expect(kindBefore(text, nextChar(text, at))).toBe(kindAt(text, at));
    }
  });
});
