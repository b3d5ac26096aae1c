import { isChinese, kindAcross } from '../neighbours';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { BRACKET } from '../traits';

interface Bracket {
  readonly at: number;
  /// How many Han characters stand before it in the text.
  readonly han: number;
}

export const halfwidthBracket: RepairRule = {
  name: 'halfwidth-bracket',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: BRACKET,
  roles: COPY,
  docs: {
    what: { zh: '汉字之间的半角括号', en: 'Half-width brackets among Han characters' },
    why: { zh: '中文括号占一个字的位置；半角是字体或提取造成的', en: 'Chinese brackets are full-width; the narrow ones come from the font or the extraction' },
    instead: { zh: '改为“（）”；算式、西文里的不改', en: 'Write （）; formulas and Latin text keep theirs' },
    source: 'GB/T 15834-2011 4.9',
  },
  messages: {
    width: { zh: '汉字之间的括号用全角', en: 'Among Han characters brackets are full-width' },
    alone: { zh: '半角括号，另一半没有找到', en: 'A half-width bracket whose other half was not found' },
  },
  * check({ text }) {
    if (!/[()]/.test(text)) return;
    const open: Bracket[] = [];
    let han = 0;
    for (const hit of text.matchAll(/[()（）]|\p{Script=Han}+/gu)) {
      const at = hit.index;
      if (hit[0] === '(' || hit[0] === '（') open.push({ at, han });
      else if (hit[0] !== ')' && hit[0] !== '）') han += hit[0].length;
      else {
        const partner = open.pop();
        if (partner) yield* pair(text, partner.at, at, han > partner.han);
        else if (hit[0] === ')' && isChinese(kindAcross(text, at, -1)) && isChinese(kindAcross(text, at + 1, 1))) yield { from: at, to: at + 1, fixes: ['）'], message: 'alone', trust: 'offer' };
      }
    }
    for (const { at } of open) {
      if (text[at] === '(' && isChinese(kindAcross(text, at, -1)) && isChinese(kindAcross(text, at + 1, 1))) yield { from: at, to: at + 1, fixes: ['（'], message: 'alone', trust: 'offer' };
    }
  },
};

/// The half-width brackets of a pair that holds Chinese or stands among it. `f(x)` and `(0351)` within Western text keep theirs.
function* pair(text: string, from: number, to: number, chinese: boolean) {
  const left = kindAcross(text, from, -1);
  const right = kindAcross(text, to + 1, 1);
  const mixed = text[from] === '（' || text[to] === '）';
  if (!mixed && !chinese && !isChinese(left) && !(isChinese(right) && (left === 'none' || left === 'unit' || text[from - 1] === ' '))) return;
  if (text[from] === '(') yield { from, to: from + 1, fixes: ['（'], message: 'width' };
  if (text[to] === ')') yield { from: to, to: to + 1, fixes: ['）'], message: 'width' };
}
