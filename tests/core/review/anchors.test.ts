import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { anchorsOf, spanOf } from '../../../src/core/review/anchors';
import type { Act, Entry } from '../../../src/core/review/events';

const PAGE = ['本报讯 昨日上午，青河大桥 ,工地迎来首批建', '设者，7 月 24 日开工，全体职工为此', '做好了准备。', '青 河 大 桥 开 工'].join('\n\n');
const reading = readPage(PAGE, DEFAULT_PROFILE);
const open = (...acts: Act[]) => openDesk(reading, acts.map((act, i): Entry => ({ ...act, n: i + 1, at: '2026-01-01T00:00:00Z', by: '甲' })));

describe('anchors', () => {
  it('lead back to the words that they were made of', () => {
    const desk = open();
    for (const document of desk.articles) {
      fc.assert(fc.property(fc.nat(document.proof.length - 1), fc.integer({ min: 1, max: 12 }), (from, length) => {
        const span = { from, to: Math.min(document.proof.length, from + length) };
        const back = spanOf(document, anchorsOf(document, span))!;
        // A part of what was put in stands for all of it; an insertion at an edge, which has no place in the source, is left out.
        const words = (part: { from: number; to: number }): string => document.proof.slice(part.from, part.to).trim();
        expect(words(back)).toContain(words(span));
        expect(words(back).length).toBeLessThanOrEqual(words(span).length + 4);
      }));
    }
  });

  it('find their words after a split, and when the words before them are rewritten', () => {
    const desk = open();
    const [document] = desk.articles;
    const at = document!.proof.indexOf('全体职工');
    const anchors = anchorsOf(document!, { from: at, to: at + 4 });
    const from = PAGE.indexOf('工地');
    const changed = open({ type: 'write', edits: [{ from, to: from + 2, was: '工地', insert: '建设工地现场' }], replaces: [] });
    const span = spanOf(changed.articles[0]!, anchors)!;
    expect(changed.articles[0]!.proof.slice(span.from, span.to)).toBe('全体职工');
    expect(spanOf(changed.furniture, anchors)).toBeUndefined();
  });

  it('of words that were only typed is the place where they stand', () => {
    const from = PAGE.indexOf('全体');
    const desk = open({ type: 'write', edits: [{ from, to: from, was: '', insert: '参建的' }], replaces: [] });
    const [document] = desk.articles;
    const at = document!.proof.indexOf('参建的');
    const anchors = anchorsOf(document!, { from: at, to: at + 3 });
    expect(anchors).toEqual([{ from, to: from, was: '' }]);
    expect(spanOf(document!, anchors)).toBeDefined();
  });
});
