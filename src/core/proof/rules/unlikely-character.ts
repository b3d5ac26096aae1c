import type { Report } from '../../rule/rule';
import { CAUTION, guessesAbove } from '../guess';
import type { ProofKnowledge } from '../knowledge';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// What the speller finds by its counts. Without a speller, nothing. It knows odds and no reasons, so that every rule that has one goes before it; and of long copy that
/// shows no slip else, `checkArticle` believes less of it.
export const unlikelyCharacter: ProofParagraphRule = {
  name: 'unlikely-character', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '疑似错别字', en: 'A character that is probably not the one meant' },
    why: { zh: '与见报文字的用字统计不合，换成音近或形近的字则通顺', en: 'Counted against edited text it does not fit here, and one that sounds or looks like it does' },
    instead: { zh: '核对原稿，选用建议的字；人名、地名和新词可以忽略', en: 'Check against the copy and take the suggested one; leave names and coinages alone' },
  },
  messages: { unlikely: { zh: '“{seen}”疑为“{meant}”', en: '{seen} is probably meant to be {meant}' } },
  check: ({ text }, knowledge) => (knowledge.speller === undefined ? [] : guesses(text, knowledge)),
};

/// What must speak for two characters having changed places: authors turn words round, too (北南双方), and of all guesses these are right least often.
const SWAPPED = 1.3;

function* guesses(text: string, knowledge: ProofKnowledge): Iterable<Report> {
  for (const { from, to, fixes, score } of guessesAbove(text, knowledge, CAUTION)) {
    if (score < SWAPPED && fixes[0] === text[from + 1]! + text[from]! && to === from + 2) continue;
    yield { from, to, fixes, message: 'unlikely', data: { seen: text.slice(from, to), meant: fixes[0]! } };
  }
}
