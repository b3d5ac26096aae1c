import { kindAcross } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { BAR } from '../traits';

/// Same shape as the em dash: horizontal bar and box drawings. More than this many in a row are a ruled line.
const LONGEST = 4;

export const dashLookalike: RepairRule = {
  name: 'dash-lookalike',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: BAR,
  roles: COPY,
  docs: {
    what: { zh: '以横线代破折号', en: 'A bar in place of a dash' },
    why: { zh: '字体里的破折号提取成了形近的横线', en: 'A font’s dash came out as a bar of the same look' },
    instead: { zh: '破折号写作“——”', en: 'A dash is ——' },
    source: 'GB/T 15834-2011 4.10',
  },
  messages: { lookalike: { zh: '形近的横线，应为破折号', en: 'A bar of the same look: a dash was meant' } },
  * check({ text, role }) {
    if (role === 'row') return;
    for (const hit of text.matchAll(/[―─━—]+/g)) {
      const from = hit.index;
      const to = from + hit[0].length;
      const right = '—'.repeat(hit[0].length);
      if (hit[0] === right || hit[0].length > LONGEST) continue;
      const around = [kindAcross(text, from, -1), kindAcross(text, to, 1)];
      if (around.includes('han') || around.includes('mark') || around.every((kind) => kind === 'digit' || kind === 'latin') || (around[1] === 'digit' && /[%％‰℃]$/.test(text.slice(0, from)))) {
        yield { from, to, fixes: [right], message: 'lookalike' };
      }
    }
  },
};
