import type { Role } from '../../text/role';
import { blankRuns } from '../blanks';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';

export const wideBlank: RepairRule = {
  name: 'wide-blank',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: new Set<Role>(['paragraph', 'item', 'caption']),
  docs: {
    what: { zh: '西文词之间过宽的空白', en: 'More than one plain blank between Latin words' },
    why: { zh: '两端对齐把词距拉宽，提取成几个空格或别种空白', en: 'Justified setting widened the gap, which came out as several blanks or another kind' },
    instead: { zh: '留一个半角空格', en: 'One plain blank' },
  },
  messages: { wide: { zh: '西文词之间只留一个空格', en: 'One plain blank between Latin words' } },
  * check({ text }) {
    for (const { from, to, left, right } of blankRuns(text)) {
      const western = (left === 'latin' || left === 'ascii' || left === 'digit') && (right === 'latin' || right === 'ascii' || right === 'digit');
      if (western && text.slice(from, to) !== ' ') yield { from, to, fixes: [' '], message: 'wide' };
    }
  },
};
