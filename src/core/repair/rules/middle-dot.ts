import { kindAt, kindBefore } from '../../text/chars';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { MIDDLE_DOT } from '../traits';

export const middleDot: RepairRule = {
  name: 'middle-dot',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: MIDDLE_DOT,
  roles: COPY,
  docs: {
    what: { zh: '以形近的点代间隔号', en: 'A look-alike in place of the middle dot' },
    why: { zh: '间隔号在字库里有好几个形近的码位，提取时混用', en: 'Several code points look like the middle dot, and extraction mixes them' },
    instead: { zh: '间隔号写作“·”（U+00B7）', en: 'The middle dot is · (U+00B7)' },
    source: 'GB/T 15834-2011 4.14',
  },
  messages: {
    lookalike: { zh: '形近的点，应为间隔号“·”', en: 'A dot of the same look: the middle dot · was meant' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(/[‧・･∙⋅]/g)) {
      const left = kindBefore(text, hit.index);
      if ((left === 'han' || left === 'latin') && left === kindAt(text, hit.index + 1)) yield { from: hit.index, to: hit.index + 1, fixes: ['·'], message: 'lookalike' };
    }
  },
};
