import type { Role } from '../../text/role';
import type { RepairRule } from '../rule';
import { blankRuns, creditStart, namesStart } from '../blanks';

export const blankInHan: RepairRule = {
  name: 'blank-in-han',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  roles: new Set<Role>(['paragraph', 'item', 'dateline', 'caption']),
  docs: {
    what: { zh: '正文汉字之间的空白', en: 'A blank between Han characters of running text' },
    why: { zh: '正文汉字连排，空白来自排版拉开的字距', en: 'Running text has none; it comes from the setting' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: { stray: { zh: '正文汉字之间不空格', en: 'No blank between Han characters of running text' } },
  * check({ text, role }) {
    const tail = role === 'caption' ? creditStart(text) : namesStart(text);
    for (const { from, to, left, right } of blankRuns(text)) {
      if (from < tail && left === 'han' && right === 'han') yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
