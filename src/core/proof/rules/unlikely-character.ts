import type { Report } from '../../rule/rule';
import type { ProofKnowledge } from '../knowledge';
import { WRITTEN, type ProofParagraphRule } from '../rule';

const guards = new WeakMap<ProofKnowledge, (wording: string) => boolean>();

/// Whether a wording of 2 to 4 characters is, or belongs to, a name or a wording of the house.
function guardOf(knowledge: ProofKnowledge): (wording: string) => boolean {
  let guard = guards.get(knowledge);
  if (!guard) {
    const parts = new Set<string>();
    for (const name of [...knowledge.people.map((person) => person.name), ...knowledge.ignore]) {
      for (let size = 2; size <= 4; size++) for (let at = 0; at + size <= name.length; at++) parts.add(name.slice(at, at + size));
    }
    guard = (wording) => parts.has(wording);
    guards.set(knowledge, guard);
  }
  return guard;
}

/// What the speller finds by its counts. Without a speller, nothing. It knows odds and no reasons, so that every rule that has one goes before it.
export const unlikelyCharacter: ProofParagraphRule = {
  name: 'unlikely-character', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '疑似错别字', en: 'A character that is probably not the one meant' },
    why: { zh: '与见报文字的用字统计不合，换成音近或形近的字则通顺', en: 'Counted against edited text it does not fit here, and one that sounds or looks like it does' },
    instead: { zh: '核对原稿，选用建议的字；人名、地名和新词可以忽略', en: 'Check against the copy and take the suggested one; leave names and coinages alone' },
  },
  messages: { unlikely: { zh: '“{seen}”疑为“{meant}”', en: '{seen} is probably meant to be {meant}' } },
  *check({ text }, knowledge): Iterable<Report> {
    if (!knowledge.speller) return;
    for (const { from, to, fixes } of knowledge.speller.check(text, { protect: guardOf(knowledge) })) {
      yield { from, to, fixes, message: 'unlikely', data: { seen: text.slice(from, to), meant: fixes[0]! } };
    }
  },
};
