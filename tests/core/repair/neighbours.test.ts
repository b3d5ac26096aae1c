import { describe, expect, it } from 'vitest';
import { amongChinese, kindAcross } from '../../../src/core/repair/neighbours';

describe('kindAcross', () => {
  it('looks past blanks to the next visible character on either side', () => {
    expect(kindAcross('山  ,7', 3, -1)).toBe('han');
    expect(kindAcross('山  ,7', 4, 1)).toBe('digit');
    expect(kindAcross('  ', 1, 1)).toBe('none');
  });

  it('gives up in a waste of blanks rather than walk through it', () => {
    expect(kindAcross(`山${' '.repeat(100)},`, 101, -1)).toBe('blank');
  });
});

describe('amongChinese', () => {
  const among = (marked: string): boolean => amongChinese(marked.replaceAll('|', ''), marked.indexOf('|'), marked.lastIndexOf('|') - 1);

  it('is so beside Han, a full-width mark or behind a percentage', () => {
    for (const text of ['山|,|水', 'AI|,|水', '山|,|AI', '5%|,|', '”|,|他']) expect(among(text), text).toBe(true);
  });

  it('is not so between digits or Latin letters, nor at the start of a text', () => {
    for (const text of ['1|,|234', 'a|,| b', '5%|,|6%', '|,|山']) expect(among(text), text).toBe(false);
  });
});
