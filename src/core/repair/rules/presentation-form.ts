import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { FORM } from '../traits';

const SEEN = Array.from('︐︑︒︓︔︕︖︗︘︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈﹐﹑﹒﹔﹕﹖﹗﹘﹙﹚﹛﹜﹝﹞﹪｡｢｣､');
const MEANT = Array.from('，、。：；！？〖〗—（）｛｝〔〕【】《》〈〉「」『』［］，、.；：？！—（）｛｝〔〕%。「」、');
const FORMS = new Map([...SEEN.map((seen, i): [string, string] => [seen, MEANT[i]!]), ['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'], ['ﬅ', 'st'], ['ﬆ', 'st']]);

export const presentationForm: RepairRule = {
  name: 'presentation-form',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: FORM,
  roles: COPY,
  docs: {
    what: { zh: '竖排、小型或连写的字形', en: 'A vertical, small or joined form' },
    why: { zh: '竖排标点、小型标点、半角中文标点和西文连字是同一个字的另一种字形，提取时成了另一个码位', en: 'Vertical, small and half-width marks and Latin ligatures are other shapes of a character that came out as code points of their own' },
    instead: { zh: '改为通用的标点或字母', en: 'The usual mark or letters' },
    source: 'Unicode 15.0, Vertical Forms, Small Form Variants, Alphabetic Presentation Forms',
  },
  messages: {
    form: { zh: '“{seen}”是排版用的字形，应为“{meant}”', en: '{seen} is a typesetter’s form: {meant}' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(/[\ufb00-\ufb06\ufe10-\ufe6a\uff61-\uff64]/g)) {
      const seen = hit[0];
      const meant = FORMS.get(seen);
      if (meant) yield { from: hit.index, to: hit.index + 1, fixes: [meant], message: 'form', data: { seen, meant } };
    }
  },
};
