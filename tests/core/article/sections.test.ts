import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/blocks';
import { readLines } from '../../../src/core/article/reading';
import { freeSections } from '../../../src/core/article/sections';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

/// The blocks of a page that is all headlines, one to each list of lines: those that are furniture with a mark.
function freed(...heads: (readonly string[])[]): string[] {
  const lines = readLines(pageLines(heads.flat().join('\n')), DEFAULT_PROFILE);
  let from = 0;
  const blocks = heads.map((own): Block => ({ kind: 'head', from, to: (from += own.length) }));
  return freeSections(lines, blocks).map(({ kind, from: at, to }) => (kind === 'furniture' ? '*' : '') + Array.from({ length: to - at }, (_, k) => lines.at(at + k).shown).join('|'));
}

describe('freeSections', () => {
  it('takes the name of a section off the end of a headline, which never ends so', () => {
    expect(freed(['修渠挖出旧陶窑', '窑里有十七只缸', '科技'], ['老船工收起了桨'])).toEqual(['修渠挖出旧陶窑|窑里有十七只缸', '*科技', '老船工收起了桨']);
  });

  it('takes it off the beginning, or for itself, where the page has others', () => {
    expect(freed(['教育', '乡小学有了操场'], ['体育'], ['老船工收起了桨'])).toEqual(['*教育', '乡小学有了操场', '*体育', '老船工收起了桨']);
  });

  it('leaves them where other words stand over headlines, too', () => {
    expect(freed(['教育', '乡小学有了操场'], ['体育', '渡口办起了划船赛'], ['走笔', '老船工收起了桨'])).toEqual(['教育|乡小学有了操场', '体育|渡口办起了划船赛', '走笔|老船工收起了桨']);
  });

  it('leaves one that may be a headline’s first line, a column’s name, and a headline with the word in it', () => {
    for (const head of [['教育', '乡小学有了操场'], ['乡村纪事', '乡小学有了操场'], ['乡小学有了操场', '教育从跑步开始']]) expect(freed(head)).toEqual([head.join('|')]);
  });
});
