import type { Report } from '../../rule/rule';
import { guess } from '../guess';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// What the speller finds by counts alone that are not enough in edited text. `check.ts` asks it only of copy that shows slips of other kinds: there a slip is so much more
/// common that the same counts tell more.
export const doubtfulCharacter: ProofParagraphRule = {
  name: 'doubtful-character', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '稿中差错较多时，可疑的用字', en: 'A character in doubt, in copy that has other slips' },
    why: { zh: '与见报文字的用字统计不大合；同一篇里已有多处差错，这里也该看一眼', en: 'It fits the counts of edited text badly, and the same article has slips enough to look here too' },
    instead: { zh: '核对原稿，选用建议的字；人名、地名和新词可以忽略', en: 'Check against the copy and take the suggested one; leave names and coinages alone' },
  },
  messages: { doubtful: { zh: '本文差错较多，“{seen}”可能是“{meant}”', en: 'This copy has several slips: {seen} may be meant to be {meant}' } },
  *check({ text }, knowledge): Iterable<Report> {
    for (const { from, to, fixes } of guess(text, knowledge).doubtful) yield { from, to, fixes, message: 'doubtful', data: { seen: text.slice(from, to), meant: fixes[0]! } };
  },
};
