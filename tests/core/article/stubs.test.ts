import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/blocks';
import { readLines } from '../../../src/core/article/reading';
import { freeStubs } from '../../../src/core/article/stubs';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const TEXT = ['渡口的老船工薛水生撑了四十年船，如今', '把船桨挂在了墙上，逢人便讲。'];
const OTHER = ['养蜂人卓大年把蜂箱一只只搬上了货车，', '赶往北边的槐树林。'];

/// The blocks of a text, one line that may be a headline, another text and its headline, and what goes on in mid-sentence.
function kinds(stub: string, rest: readonly string[], more = '', midway = true): string[] {
  const own = [...TEXT, stub, ...OTHER, '追着槐花往北走', ...rest, ...(more === '' ? [] : [more])];
  const lines = readLines(pageLines(own.join('\n')), DEFAULT_PROFILE);
  const body = (from: number, to: number, inside = false): Block => ({ kind: 'body', from, to, measure: 18, units: [{ from, to, verse: false, measure: 18, margin: 4 }], ...(inside && { midway: true }) });
  const blocks: Block[] = [body(0, 2), { kind: 'head', from: 2, to: 3 }, body(3, 5), { kind: 'head', from: 5, to: 6 }, body(6, 6 + rest.length, midway)];
  return freeStubs(lines, blocks).map(({ kind, from, to }) => `${kind} ${from}-${to}`);
}

const FREED = ['body 0-3', 'body 3-5', 'head 5-6', 'body 6-8'];
const KEPT = ['body 0-2', 'head 2-3', 'body 3-5', 'head 5-6', 'body 6-8'];
const REST = ['票还收在箱子里，谁来都要翻出来看一看', '，再讲一遍从前。'];

describe('a line that looks like a headline', () => {
  it('is a paragraph’s first where a text behind goes on with the word that it began', () => {
    expect(kinds('那些年船票一张也没有丢掉这箱旧船', REST, '船票五分钱一张。')).toEqual(FREED);
    expect(kinds('那些年他攒下来的东西很少只剩了船', REST, '船票五分钱一张。')).toEqual(FREED);
    expect(kinds('那些年攒下来的东西不多只有一箱子旧船', REST, '船票五分钱一张。')).toEqual(FREED);
  });

  it('stays one where the page has no such word, nothing goes on in mid-sentence, or it is set to no measure', () => {
    expect(kinds('那些年他攒下来的东西很少只剩了绳', REST)).toEqual(KEPT);
    expect(kinds('那些年他攒下来的东西很少只剩了船', REST, '船票五分钱一张。', false)).toEqual(KEPT);
    expect(kinds('老渡口攒下一箱旧船', REST, '船票五分钱一张。')).toEqual(KEPT);
  });
});
