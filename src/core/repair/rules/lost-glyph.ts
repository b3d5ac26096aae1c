import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { LOST } from '../traits';

export const lostGlyph: RepairRule = {
  name: 'lost-glyph',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'none', layer: 'text',
  needs: LOST,
  roles: COPY,
  docs: {
    what: { zh: '没有文字含义的码位', en: 'A code point without a meaning' },
    why: { zh: '字体自造的符号提取后成了私用区字符或替换符，看不出原来是什么', en: 'A symbol of the font’s own came out as a private-use or replacement character; what it was cannot be told' },
    instead: { zh: '对照版面补上', en: 'Restore it from the printed page' },
    source: 'Unicode 15.0 23.5 (Private-Use Characters)',
  },
  messages: {
    lost: { zh: '提取丢了字形（U+{code}），请对照版面', en: 'The glyph was lost (U+{code}): see the printed page' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(/[\ue000-\uf8ff\ufffd\uffff\ufffe]+|(?:[\udb80-\udbff][\udc00-\udfff])+/g)) {
      const code = hit[0].codePointAt(0)!.toString(16).toUpperCase();
      yield { from: hit.index, to: hit.index + hit[0].length, fixes: [], message: 'lost', data: { code } };
    }
  },
};
