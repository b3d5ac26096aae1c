import { kindAcross } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';

/// Same shape as the em dash: horizontal bar and box drawings. More than this many in a row are a ruled line.
const LONGEST = 4;

export const dashLookalike: RepairRule = {
  name: 'dash-lookalike',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  roles: COPY,
  docs: {
    what: { zh: '以横线代破折号', en: 'A bar in place of a dash' },
    why: { zh: '字体里的破折号提取成了形近的横线', en: 'A font’s dash came out as a bar of the same look' },
    instead: { zh: '破折号写作“——”', en: 'A dash is ——' },
    source: 'GB/T 15834-2011 4.13',
  },
  messages: {
    lookalike: { zh: '形近的横线，应为破折号', en: 'A bar of the same look: a dash was meant' },
    likely: { zh: '似应为破折号“——”', en: 'Probably a dash, ——' },
  },
  * check({ text, role }) {
    if (role === 'row') return;
    for (const hit of text.matchAll(/[―─━—]+|[－–]+|-+/g)) {
      const from = hit.index;
      const to = from + hit[0].length;
      const lookalike = /[―─━]/.test(hit[0]);
      if (hit[0].length > LONGEST || !lookalike && (hit[0].length === 1 || hit[0].includes('—'))) continue;
      const around = [kindAcross(text, from, -1), kindAcross(text, to, 1)];
      if (!around.includes('han') && !around.includes('mark') && !(lookalike && around.every((kind) => kind === 'digit' || kind === 'latin'))) continue;
      if (lookalike) yield { from, to, fixes: ['—'.repeat(hit[0].length)], message: 'lookalike' };
      else yield { from, to, fixes: ['——'], message: 'likely', trust: 'offer' };
    }
  },
};
