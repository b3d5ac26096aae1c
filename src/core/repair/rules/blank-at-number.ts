import { strayBlanks } from '../blanks';
import { DISPLAY } from '../rule';
import type { RepairRule } from '../rule';
import type { CharKind } from '../../text/chars';
import type { Role } from '../../text/role';

const WESTERN: ReadonlySet<CharKind> = new Set<CharKind>(['digit', 'latin', 'unit']);

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
    for (const { from, to, left, right } of strayBlanks(text, role)) {
      const western = left === 'han' && WESTERN.has(right) || right === 'han' && WESTERN.has(left) || left === 'digit' && right === 'unit';
      // In a headline `增长5%　再创新高` the blank parts two clauses; behind a bare number it cannot: its measure word follows.
      if (western && !(DISPLAY.has(role) && left === 'unit')) yield { from, to, fixes: [''], message: 'stray' };
    }
  },
};
