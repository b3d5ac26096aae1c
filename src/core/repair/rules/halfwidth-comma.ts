import { kindAcross } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';

export const halfwidthComma: RepairRule = {
  name: 'halfwidth-comma',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  roles: COPY,
  docs: {
    what: { zh: '汉字之间的半角逗号', en: 'A half-width comma among Han characters' },
    why: { zh: '中文逗号占一个字的位置', en: 'The Chinese comma is full-width' },
    instead: { zh: '改为“，”', en: 'Write ，' },
    source: 'GB/T 15834-2011 5.1.1',
  },
  messages: { width: { zh: '汉字之间的逗号用全角', en: 'Among Han characters a comma is full-width' } },
  * check({ text }) {
    for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      const left = kindAcross(text, at, -1);
      const right = kindAcross(text, at + 1, 1);
      const chinese = left === 'han' || left === 'mark' || left === 'unit' && right !== 'latin' && right !== 'digit' || right === 'han' || right === 'mark';
      if (!chinese || left === 'none') continue;
      yield { from: at, to: at + 1, fixes: ['，'], message: 'width' };
    }
  },
};
