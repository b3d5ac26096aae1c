import { expect, it } from 'vitest';
import { freeHeads, titlePoems } from '../../../src/core/article/poems';
import { readLines } from '../../../src/core/article/reading';
import type { Item } from '../../../src/core/article/seat';
import { tokens } from '../../../src/core/article/token-set';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { growth } from '../../cost';

const VERSES = 6;
/// Characters in an order of their own: verses share words with no other, so that none is cut short by a first find.
const verse = (n: number): string => Array.from({ length: 7 }, (_, k) => String.fromCharCode(0x4e00 + ((n * 7919 + k * 3571 + n * k * 13) % 20000))).join('');

it('poems cost in proportion to their number, whatever they are held against', () => {
  const pages = new Map([125, 500].map((count) => [count, readLines(pageLines(`${Array.from({ length: count * VERSES }, (_, n) => verse(n)).join('\n')}\n`), DEFAULT_PROFILE)]));
  const items = (count: number): Item[] =>
    Array.from({ length: count }, (_, p): Item[] => {
      const from = p * VERSES;
      const to = from + VERSES - 1;
      const units = Array.from({ length: to - from }, (_line, k) => ({ from: from + k, to: from + k + 1, verse: true, measure: 0, margin: 4 }));
      return [{ kind: 'seat', seat: { bodies: [{ kind: 'body', from, to, units, measure: 0 }], bylines: [], subheads: [], opening: false, closing: false, tokens: tokens(''), seam: null } }, { kind: 'head', from: to, to: to + 1 }];
    }).flat();
  expect(growth(500, (count) => {
    const own = items(count);
    freeHeads(pages.get(count)!, own);
    titlePoems(pages.get(count)!, own);
  })).toBeLessThan(8);
}, 60_000);
