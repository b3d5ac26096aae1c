import type { Report } from '../../rule/rule';
import { overlaps } from '../../text/span';
import { guardOf } from '../guard';
import { guessesIn } from '../guess';
import { inListedName } from '../speller/names';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// What ends the name of a place.
const PLACE = /^.?[省市县区镇乡村湖河山江岭桥路街湾坪庄屯寨]/u;
const isPlace = (text: string, from: number, to: number): boolean => PLACE.test(text.slice(to, to + 2)) || /^[省市县区镇乡村]/u.test(text.slice(from, to));

/// What the speller finds by counts that are not enough in edited text. Asked only of drafts: where slips of other kinds show, one is so much more common that less tells.
export const doubtfulCharacter: ProofParagraphRule = {
  name: 'doubtful-character', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, draft: true,
  docs: {
    what: { zh: '稿中差错较多时，可疑的用字', en: 'A character in doubt, in copy that has other slips' },
    why: { zh: '与见报文字的用字统计不大合；同一篇里已有多处差错，这里也该看一眼', en: 'It fits the counts of edited text badly, and the same article has slips enough to look here too' },
    instead: { zh: '核对原稿，选用建议的字；人名、地名和新词可以忽略', en: 'Check against the copy and take the suggested one; leave names and coinages alone' },
  },
  messages: { doubtful: { zh: '本文差错较多，“{seen}”可能是“{meant}”', en: 'This copy has several slips: {seen} may be meant to be {meant}' } },
  *check({ text }, knowledge): Iterable<Report> {
    if (!knowledge.speller) return;
    const sure = guessesIn(text, knowledge);
    const more = knowledge.speller.checkDraft(text, { protect: guardOf(knowledge) }).filter((hit) => !isPlace(text, hit.from, hit.to) && !inListedName(text, hit.from, hit.to) && !sure.some((other) => overlaps(other, hit)));
    for (const { from, to, fixes } of [...sure, ...more]) yield { from, to, fixes, message: 'doubtful', data: { seen: text.slice(from, to), meant: fixes[0]! } };
  },
};
