import type { Role } from '../../text/role';
import { DISPLAY } from '../rule';
import type { RepairRule } from '../rule';
import { blankRuns, creditStart } from '../blanks';

const WESTERN = new Set(['digit', 'latin', 'unit']);

export const blankAtNumber: RepairRule = {
  name: 'blank-at-number',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  roles: new Set<Role>(['kicker', 'headline', 'deck', 'subhead', 'dateline', 'paragraph', 'item', 'verse', 'caption']),
  docs: {
    what: { zh: '汉字与数字、字母之间的空白', en: 'A blank between Han characters and digits or Latin letters' },
    why: { zh: '报纸正文汉字与数字、字母之间不空格，空白来自排版拉开的字距', en: 'Newspapers set no blank there; it comes from the setting' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: { stray: { zh: '汉字与数字、字母之间不空格', en: 'No blank between Han characters and digits or Latin letters' } },
  * check({ text, role }) {
    const tail = role === 'caption' ? creditStart(text) : text.length;
    for (const { from, to, left, right } of blankRuns(text)) {
      if (from === tail) continue;
      if (!(left === 'han' && WESTERN.has(right)) && !(right === 'han' && WESTERN.has(left))) continue;
      if (DISPLAY.has(role) && left === 'unit') continue;
      yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
