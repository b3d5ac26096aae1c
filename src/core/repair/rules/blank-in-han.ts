import { strayBlanks } from '../blanks';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';
import type { Role } from '../../text/role';

export const blankInHan: RepairRule = {
  name: 'blank-in-han',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: new Set<Role>(['paragraph', 'item', 'caption']),
  docs: {
    what: { zh: '正文汉字之间的空白', en: 'A blank between Han characters of running text' },
    why: { zh: '正文汉字连排，空白来自排版拉开的字距；署名之间、电头之后的空格不在此列', en: 'Running text has none; it comes from the setting. Blanks between names and behind a dateline are kept' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: {
    stray: { zh: '正文汉字之间不空格', en: 'No blank between Han characters of running text' },
    typed: { zh: '正文里的全角空格，似可删去', en: 'A full-width blank in running text: probably stray' },
  },
  * check({ text, role }) {
    for (const { from, to, left, right } of strayBlanks(text, role)) {
      if (left !== 'han' || right !== 'han') continue;
      // An ideographic blank is typed, not left over from justified setting: a word may be set off by it on purpose.
      if (text.slice(from, to).includes('\u3000')) yield { from, to, fixes: [''], message: 'typed', trust: 'offer' };
      else yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
