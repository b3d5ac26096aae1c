import { kindAt, kindBefore } from '../../text/chars';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';

export const halfwidthPeriod: RepairRule = {
  name: 'halfwidth-period',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'offer', layer: 'text',
  roles: COPY,
  docs: {
    what: { zh: '句末的半角句点', en: 'A half-width period at the end of a Chinese sentence' },
    why: { zh: '中文句号写作“。”；一个点也可能是提取丢了字', en: 'A Chinese sentence ends in 。; a point may also be what is left of a lost character' },
    instead: { zh: '改为“。”', en: 'Write 。' },
    source: 'GB/T 15834-2011 4.1',
  },
  messages: {
    width: { zh: '句末的“.”似应为“。”', en: 'The . at the end of the sentence is probably 。' },
  },
  * check({ text }) {
    for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (kindBefore(text, at) !== 'han') continue;
      const right = kindAt(text, at + 1);
      if (right === 'none' || right === 'mark') yield { from: at, to: at + 1, fixes: ['。'], message: 'width' };
    }
  },
};
