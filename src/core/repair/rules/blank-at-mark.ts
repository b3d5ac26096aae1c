import { blankRuns, strayBlanks } from '../blanks';
import { COPY, DISPLAY } from '../rule';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';

/// Marks that cling to what follows them, and marks that cling to what stands before: in any part of a page no blank stands on that side.
const CLINGS_RIGHT = new Set('“‘（《〈【〔〖「『，、；：·');
const CLINGS_LEFT = new Set('”’）》〉】〕〗」』，。、；：？！…·');
/// Half-width marks that cling to the Han character before them.
const HALF = new Set(',;:?!)');

export const blankAtMark: RepairRule = {
  name: 'blank-at-mark',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: COPY,
  docs: {
    what: { zh: '标点前后的空白', en: 'A blank beside a full-width mark' },
    why: { zh: '全角标点自带间隔，空白是版面对齐留下的；标题里分隔两句的空格不在此列', en: 'Full-width marks bring their own space; the blank is left over from justified setting. Blanks that part two clauses of a headline are kept' },
    instead: { zh: '删去', en: 'Nothing' },
    source: 'GB/T 15834-2011',
  },
  messages: { stray: { zh: '标点前后不留空白', en: 'No blank beside a mark' } },
  * check({ text, role }) {
    const loose = DISPLAY.has(role) || role === 'byline' || role === 'credit' || role === 'row' || role === 'verse';
    const stray = new Set<number>();
    for (const run of loose ? [] : strayBlanks(text, role)) {
      if (run.left === 'mark' || run.right === 'mark' || run.right === 'han' && /[,;]/.test(text[run.from - 1]!)) stray.add(run.from);
    }
    for (const { from, to, left, right } of blankRuns(text)) {
      if (left === 'none' || right === 'none') continue;
      const clings = CLINGS_LEFT.has(text[to]!) || CLINGS_RIGHT.has(text[from - 1]!) || left === 'han' && HALF.has(text[to]!);
      if (clings || stray.has(from)) yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
