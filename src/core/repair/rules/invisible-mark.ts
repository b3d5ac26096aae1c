import { kindAt, kindBefore } from '../../text/chars';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { INVISIBLE } from '../traits';

/// Zero-width and soft marks, controls of direction, annotation and the C0 and C1 sets, without the blanks among them.
const MARKS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;

export const invisibleMark: RepairRule = {
  name: 'invisible-mark',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: INVISIBLE,
  roles: COPY,
  docs: {
    what: { zh: '看不见的控制字符', en: 'An invisible control character' },
    why: { zh: '零宽字符、软连字符、方向标记不印在纸上，却会使检索和比对落空', en: 'Zero-width marks, soft hyphens and direction marks print nothing, but make search and comparison fail' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: {
    invisible: { zh: '看不见的字符（U+{code}），删去', en: 'An invisible character (U+{code}): taken out' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(MARKS)) {
      const from = hit.index;
      const to = from + hit[0].length;
      // Joiners are part of an emoji or of a script that needs them.
      if (/[\u200c\u200d]/.test(hit[0]) && (kindBefore(text, from) === 'other' || kindAt(text, to) === 'other')) continue;
      yield { from, to, fixes: [''], message: 'invisible', data: { code: hit[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') } };
    }
  },
};
