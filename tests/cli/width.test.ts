import { describe, expect, it } from 'vitest';
import { columns, cutTo, oneLine, padTo } from '../../src/cli/width';

describe('columns', () => {
  it.each([['abc', 3], ['汉字', 4], ['，。“”', 8], ['e\u0301', 1], ['😀', 2], ['𠮷', 2], ['', 0], ['Ａ', 2]])('%s', (text, width) => expect(columns(text)).toBe(width));

  it('pads and cuts by columns', () => {
    expect(padTo('汉', 4)).toBe('汉  ');
    expect(padTo('汉字', 3)).toBe('汉字');
    expect(cutTo('汉字很多', 6)).toBe('汉字…');
    expect(cutTo('汉字', 4)).toBe('汉字');
  });

  it('keeps a text on its line and away from the terminal', () => {
    expect(oneLine('a\r\nb\nc\u001b[31m\u202e')).toBe('a⏎b⏎c·[31m·');
  });
});
