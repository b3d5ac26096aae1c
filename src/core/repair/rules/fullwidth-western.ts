import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { WIDE_WESTERN } from '../traits';

export const fullwidthWestern: RepairRule = {
  name: 'fullwidth-western',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'offer', layer: 'text',
  needs: WIDE_WESTERN,
  roles: COPY,
  docs: {
    what: { zh: '全角的数字、字母', en: 'Full-width digits or Latin letters' },
    why: { zh: '报纸正文的数字、字母用半角；全角也可能是照排所用', en: 'Running text has them half-width; the full-width ones may have been printed' },
    instead: { zh: '改为半角', en: 'Write them half-width' },
    source: 'GB/T 15835-2011',
  },
  messages: {
    width: { zh: '数字、字母用半角“{meant}”', en: 'Digits and letters are half-width: {meant}' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(/[０-９Ａ-Ｚａ-ｚ]+(?:[．％＋－／][０-９Ａ-Ｚａ-ｚ]+)*％?/g)) {
      const meant = hit[0].normalize('NFKC');
      yield { from: hit.index, to: hit.index + hit[0].length, fixes: [meant], message: 'width', data: { meant } };
    }
  },
};
