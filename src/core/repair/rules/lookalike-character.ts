import { lookalikes, unified } from '../../text/lookalikes';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { LOOKALIKE } from '../traits';

export const lookalikeCharacter: RepairRule = {
  name: 'lookalike-character',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: LOOKALIKE,
  roles: COPY,
  docs: {
    what: { zh: '部首码位的字', en: 'A character of the radicals’ code points' },
    why: { zh: '字体把整字映射到康熙部首、部首补充或兼容汉字的码位，看着一样，检索不到', en: 'The font maps a character to the code point of its radical or to a compatibility form: the same look, but search does not find it' },
    instead: { zh: '改为通用码位的字', en: 'The character itself' },
    source: 'Unicode UAX #44 Equivalent_Unified_Ideograph; UAX #15',
  },
  messages: {
    lookalike: { zh: '“{seen}”是部首或兼容码位，应为“{meant}”', en: '{seen} is a radical’s or compatibility code point: {meant}' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(lookalikes)) {
      const seen = hit[0];
      const meant = unified(seen);
      if (meant !== seen) yield { from: hit.index, to: hit.index + seen.length, fixes: [meant], message: 'lookalike', data: { seen, meant } };
    }
  },
};
