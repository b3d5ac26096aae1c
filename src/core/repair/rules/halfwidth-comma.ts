import { amongChinese } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { COMMA } from '../traits';

export const halfwidthComma: RepairRule = {
  name: 'halfwidth-comma',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: COMMA,
  roles: COPY,
  docs: {
    what: { zh: '汉字之间的半角逗号', en: 'A half-width comma among Han characters' },
    why: { zh: '中文逗号占一个字的位置；半角是字体或提取造成的', en: 'The Chinese comma is full-width; the narrow one comes from the font or the extraction' },
    instead: { zh: '改为“，”', en: 'Write ，' },
    source: 'GB/T 15834-2011',
  },
  messages: {
    width: { zh: '汉字之间的逗号用全角', en: 'Among Han characters a comma is full-width' },
  },
  * check({ text }) {
    for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      if (amongChinese(text, at, at + 1)) yield { from: at, to: at + 1, fixes: ['，'], message: 'width' };
    }
  },
};
