import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';
import { blankRuns } from '../blanks';

export const blankAtEdge: RepairRule = {
  name: 'blank-at-edge',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: COPY,
  docs: {
    what: { zh: '段首或段尾的空白', en: 'A blank at the start or end of a paragraph' },
    why: { zh: '来自版面缩进或分行，不是文字的一部分', en: 'It comes from an indent or a line break, and is no part of the text' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: { stray: { zh: '段首、段尾不留空白', en: 'No blank at the start or end of a paragraph' } },
  * check({ text }) {
    for (const { from, to, left, right } of blankRuns(text)) {
      if (left === 'none' || right === 'none') yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
