import { amongChinese, kindAcross } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { STOP } from '../traits';

const WIDE: Readonly<Record<string, string>> = { ';': '；', ':': '：', '?': '？', '!': '！' };

export const halfwidthStop: RepairRule = {
  name: 'halfwidth-stop',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: STOP,
  roles: COPY,
  docs: {
    what: { zh: '汉字之间的半角分号、冒号、问号、叹号', en: 'A half-width ; : ? or ! among Han characters' },
    why: { zh: '中文标点占一个字的位置；半角是字体或提取造成的', en: 'Chinese marks are full-width; the narrow ones come from the font or the extraction' },
    instead: { zh: '改为全角；时刻、比分、网址里的不改', en: 'Write the full-width mark; times, scores and addresses keep theirs' },
    source: 'GB/T 15834-2011',
  },
  messages: {
    width: { zh: '汉字之间的“{seen}”用全角“{meant}”', en: 'Among Han characters {seen} is written {meant}' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(/[?!]+|[;:]/g)) {
      const from = hit.index;
      const to = from + hit[0].length;
      if (!amongChinese(text, from, to)) continue;
      // A name may end in one: `Yahoo!`.
      const named = /[?!]/.test(hit[0]) && kindAcross(text, from, -1) === 'latin';
      for (let at = from; at < to; at++) {
        const seen = text[at]!;
        yield { from: at, to: at + 1, fixes: [WIDE[seen]!], message: 'width', data: { seen, meant: WIDE[seen]! }, ...(named && { trust: 'offer' as const }) };
      }
    }
  },
};
