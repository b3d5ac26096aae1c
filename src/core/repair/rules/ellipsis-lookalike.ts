import { isChinese, kindAcross } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { DOT } from '../traits';

export const ellipsisLookalike: RepairRule = {
  name: 'ellipsis-lookalike',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: DOT,
  roles: COPY,
  docs: {
    what: { zh: '以点代省略号', en: 'Dots in place of an ellipsis' },
    why: { zh: '省略号的六个点提取成了单个的点或别的符号', en: 'The six dots of an ellipsis came out as single dots or another sign' },
    instead: { zh: '省略号写作“……”', en: 'An ellipsis is ……' },
    source: 'GB/T 15834-2011 4.11',
  },
  messages: { lookalike: { zh: '六个点，应为省略号“……”', en: 'Six dots: an ellipsis, ……' } },
  * check({ text }) {
    for (const hit of text.matchAll(/[.·•・]{3,}|[…⋯]+/g)) {
      const seen = hit[0];
      const from = hit.index;
      const to = from + seen.length;
      if (!/^(?:\.{6}|[·•・]{6}|(?:[…⋯]{2})+)$/.test(seen) || !isChinese(kindAcross(text, from, -1)) && !isChinese(kindAcross(text, to, 1))) continue;
      const right = /[…⋯]/.test(seen) ? '…'.repeat(seen.length) : '……';
      if (seen !== right) yield { from, to, fixes: [right], message: 'lookalike' };
    }
  },
};
