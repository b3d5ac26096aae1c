import type { Report } from '../../rule/rule';
import { overlaps } from '../../text/span';
import { isFounded } from '../evidence';
import { doubtsOf, guessesIn } from '../guess';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// By how much more a hit speaks for itself that the forest for edited text has.
const SURER = 2;

/// What the speller finds by counts that are not enough in edited text. Asked of drafts: where slips of other kinds show, one is so much more common that less tells; and of copy with a slip or two, where
/// only what scores high is told.
export const doubtfulCharacter: ProofParagraphRule = {
  name: 'doubtful-character', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, draft: true,
  docs: {
    what: { zh: '稿中有差错时，可疑的用字', en: 'A character in doubt, in copy that has other slips' },
    why: { zh: '与见报文字的用字统计不大合；同一篇里已有差错，差错越多，越该看一眼', en: 'It fits the counts of edited text badly, and the same article has slips: the more there are, the sooner this is one too' },
    instead: { zh: '核对原稿，选用建议的字；人名、地名和新词可以忽略', en: 'Check against the copy and take the suggested one; leave names and coinages alone' },
  },
  messages: { doubtful: { zh: '用字可疑，“{seen}”可能是“{meant}”', en: 'In doubt: {seen} may be meant to be {meant}' } },
  *check({ text }, knowledge): Iterable<Report> {
    const { speller } = knowledge;
    if (!speller) return;
    const sure = guessesIn(text, knowledge);
    const founded = sure.filter((hit) => isFounded(text, { ...hit, score: hit.score + SURER }, speller));
    const more = doubtsOf(text, knowledge).filter((hit) => !founded.some((other) => overlaps(other, hit)));
    for (const { from, to, fixes } of [...founded, ...more]) yield { from, to, fixes, message: 'doubtful', data: { seen: text.slice(from, to), meant: fixes[0]! } };
  },
};
