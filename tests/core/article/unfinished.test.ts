import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../src/core/article/blocks';
import { bestPath, bestPathAgain, surroundingsOf } from '../../../src/core/article/path';
import { readLines } from '../../../src/core/article/reading';
import { AWAITED, awaitedLines, nearAwaited, STOPS_BEFORE, stopsIn } from '../../../src/core/article/unfinished';
import type { Labels } from '../../../src/core/article/labels';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { page, setBody } from './typeset';

const FERRY = ['本报讯 渡口的老船工薛水生撑了四十年船，如今把船桨挂在墙上。新桥通车那天，他站在桥头看了一个下午，手里还捏着一张旧船票。'];
const SEEDS = ['本报讯 农技站把三十七种老豆种存进了陶罐。管罐子的人每年春天开一次封，各取十粒种下，看它们还认不认得这块地。'];

const awaited = (source: string): Uint8Array | null => {
  const lines = readLines(pageLines(source), DEFAULT_PROFILE);
  return awaitedLines(lines, cutBlocks(lines, bestPath(lines)));
};

describe('awaitedLines', () => {
  it('are none on a page whose texts are whole', () => {
    expect(awaited(page(setBody(FERRY, 17), ['一箱船票四十年'], setBody(SEEDS, 17), ['三十七种老豆种']))).toBeNull();
  });

  it('stand behind a text that stops in mid-sentence', () => {
    const found = awaited(page(setBody(FERRY, 17).slice(0, 2), setBody(SEEDS, 17), ['三十七种老豆种'], setBody(FERRY, 17).slice(2), ['一箱船票四十年']));
    expect([...found!].map((one) => one === AWAITED)).toEqual([false, false, false, true, true, true, true, true, true, true]);
  });

  it('tell of a headline whose first line may have been taken for the last one of such a text', () => {
    const source = page(['渡口的船票'], setBody(FERRY, 17).slice(0, 2), ['老豆种', '住进陶罐的三十七种老豆'], setBody(SEEDS, 17), setBody(FERRY, 17).slice(2));
    const lines = readLines(pageLines(source), DEFAULT_PROFILE);
    const units = [{ from: 1, to: 4, verse: false, measure: 17, margin: 0 }];
    const found = awaitedLines(lines, [{ kind: 'head', from: 0, to: 1 }, { kind: 'body', from: 1, to: 4, units, measure: 17 }, { kind: 'head', from: 4, to: 5 }]);
    expect([found![3], found![6]]).toEqual([STOPS_BEFORE, AWAITED]);
  });
});

describe('the rest of an interrupted text', () => {
  it('is a text of its own right behind the last line of another, where it was awaited', () => {
    const ferry = setBody(FERRY, 13);
    const lines = readLines(pageLines(page(ferry.slice(0, 2), setBody(SEEDS, 17), ferry.slice(2), ['三十七种老豆种', '一箱船票四十年'])), DEFAULT_PROFILE);
    const found = new Uint8Array(lines.length).fill(AWAITED, 3);
    const bodies = (expected: Uint8Array | null): string[] => cutBlocks(lines, bestPath(lines, expected), expected).flatMap((block) => (block.kind === 'body' ? [`${block.from}-${block.to}${block.midway === true ? ' midway' : ''}`] : []));
    const to = 2 + setBody(SEEDS, 17).length;
    expect(bodies(found)).toEqual(['0-2', `2-${to}`, `${to}-${lines.length - 2} midway`]);
    expect(bodies(null).at(-1)).not.toContain('midway');
  });
});

describe('a page read once more', () => {
  it('is what it was but near where something is awaited', () => {
    expect(nearAwaited(new Uint8Array(40).fill(AWAITED, 5, 9))).toEqual([{ from: 0, to: 40 }]);
    const found = new Uint8Array(1000).fill(AWAITED, 300, 320).fill(AWAITED, 480, 490);
    found[900] = STOPS_BEFORE;
    expect(nearAwaited(found)).toEqual([{ from: 200, to: 590 }, { from: 800, to: 1000 }]);
  });

  it('is as if all of it had been', () => {
    const whole = Array.from({ length: 60 }, () => [...setBody(FERRY, 17), '一 箱 船 票', '老船工的四十年和一座新桥']).flat();
    const torn = [...setBody(FERRY, 13).slice(0, 2), ...setBody(SEEDS, 17), ...setBody(FERRY, 13).slice(2), '三十七种老豆种', '一箱船票四十年'];
    const lines = readLines(pageLines(page(whole, torn, whole)), DEFAULT_PROFILE);
    const surroundings = surroundingsOf(lines);
    const first = bestPath(lines, null, surroundings);
    const found = new Uint8Array(lines.length).fill(AWAITED, whole.length + 3, whole.length + 30);
    const again = bestPathAgain(lines, found, surroundings, first);
    const told = (labels: Labels): unknown[] => Array.from(lines, ({ index }) => [labels.kind(index), labels.first(index), labels.measure(index)]);
    expect(told(again)).toEqual(told(bestPath(lines, found, surroundings)));
    expect(told(again)).not.toEqual(told(first));
  });
});

describe('stopsIn', () => {
  const KILN = ['石坪村在修水渠时碰到一座陶窑旧址，窑膛里整整齐齐地码着水缸，缸口都盖着木板。'];
  const BEES = ['养蜂人卓大年把蜂箱一只只搬上了货车，他要赶往北边的槐树林，在那里住到槐花落尽。'];
  const stops = (source: string): number[] => {
    const lines = readLines(pageLines(source), DEFAULT_PROFILE);
    return stopsIn(lines, [{ from: 0, to: lines.length, verse: false, measure: 17, margin: 0 }]);
  };

  it('is where a full line in mid-sentence is followed by one as short as a paragraph’s first', () => {
    expect(stops(page(setBody(KILN, 17).slice(0, 2), setBody(BEES, 17)))).toEqual([2]);
  });

  it('is nowhere in a paragraph, behind a whole sentence, or where numbers make widths unsure', () => {
    expect(stops(page(setBody(KILN, 17)))).toEqual([]);
    expect(stops(page(setBody([`${KILN[0]!.slice(0, 31)}。`], 17), setBody(BEES, 17)))).toEqual([]);
    expect(stops(page(setBody(KILN, 17).slice(0, 2), setBody([BEES[0]!.replace('一只只', '240只')], 17)))).toEqual([]);
  });
});
