import { COPY, DISPLAY } from '../rule';
import type { RepairRule } from '../rule';
import { blankRuns, creditStart, namesStart } from '../blanks';

/// Marks that cling to what follows them, and marks that cling to what stands before: in any part of a page no blank stands on that side.
const CLINGS_RIGHT = new Set('“‘（《〈【〔〖「『，、；：·');
const CLINGS_LEFT = new Set('”’）》〉】〕〗」』，。、；：？！…·');

export const blankAtMark: RepairRule = {
  name: 'blank-at-mark',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  roles: COPY,
  docs: {
    what: { zh: '标点前后的空白', en: 'A blank beside a full-width mark' },
    why: { zh: '全角标点自带间隔，空白是版面对齐留下的', en: 'Full-width marks bring their own space; the blank is left over from justified setting' },
    instead: { zh: '删去', en: 'Nothing' },
    source: 'GB/T 15834-2011 5',
  },
  messages: { stray: { zh: '标点前后不留空白', en: 'No blank beside a mark' } },
  * check({ text, role }) {
    const display = DISPLAY.has(role);
    const loose = display || role === 'byline' || role === 'credit' || role === 'row';
    const tail = role === 'caption' ? creditStart(text) : loose ? text.length : namesStart(text);
    for (const { from, to, left, right } of blankRuns(text)) {
      if (left === 'none' || right === 'none') continue;
      const before = text[from - 1]!;
      const after = text[to]!;
      const clings = CLINGS_LEFT.has(after) || CLINGS_RIGHT.has(before);
      if (clings && from < tail) yield { from, to, fixes: [''], message: 'stray' };
      else if (clings && from > tail) yield { from, to, fixes: [''], message: 'stray' };
      else if (!loose && from < tail && (left === 'mark' || right === 'mark')) yield { from, to, fixes: [''], message: 'stray' };
      else if (left === 'han' && /[,;:?!)]/.test(after)) yield { from, to, fixes: [''], message: 'stray' };
      else if (right === 'han' && (before === ',' || before === ';') && !loose) yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
