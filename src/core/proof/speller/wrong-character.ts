import type { ArticleFields, ParagraphRule } from '../../rule/rule';
import { WRITTEN } from '../rule';
import type { Speller } from './speller';

/// What the rule is given. Without a speller it finds nothing.
export interface SpellerKnowledge {
  readonly speller?: Speller;
  /// People whose names are as they are.
  readonly people: readonly { readonly name: string }[];
  /// Wordings in which nothing is found.
  readonly ignore: readonly string[];
}

const guards = new WeakMap<SpellerKnowledge, (wording: string) => boolean>();

/// Whether a wording of 2 to 4 characters is, or belongs to, a name or a wording of the house.
function guardOf(knowledge: SpellerKnowledge): (wording: string) => boolean {
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

export const wrongCharacterRule: ParagraphRule<SpellerKnowledge> = {
  name: 'wrong-character',
  scope: 'paragraph',
  class: 'character', severity: 'C', trust: 'offer', layer: 'text',
  roles: WRITTEN,
  docs: {
    what: { zh: '疑似错别字', en: 'A character that is probably not the one meant' },
    why: { zh: '与见报文字的用字统计不合，换成音近或形近的字则通顺', en: 'Counted against edited text it does not fit here, and one that sounds or looks like it does' },
    instead: { zh: '核对原稿，选用建议的字；人名、地名和新词可以忽略', en: 'Check against the copy and take the suggested one; leave names and coinages alone' },
  },
  messages: { wrong: { zh: '“{seen}”疑为“{meant}”', en: '{seen} is probably meant to be {meant}' } },
  * check({ text }, knowledge) {
    if (!knowledge.speller) return;
    for (const { from, to, fixes } of knowledge.speller.check(text, { protect: guardOf(knowledge) })) {
      yield { from, to, fixes, message: 'wrong', data: { seen: text.slice(from, to), meant: fixes[0]! } };
    }
  },
};

/// Whether what stands at `[from, to)` of a field stands elsewhere in its article in the same wording (with a neighbour on either side): an author repeats names,
/// terms and coinages, and hardly ever a slip.
export function isRepeated(article: ArticleFields, where: string, from: number, to: number): boolean {
  const text = article.fields.find((field) => field.where === where)?.text ?? '';
  const wordings = [text.slice(Math.max(0, from - 1), to), text.slice(from, to + 1)].filter((wording) => wording.length >= 2 && /^\p{Script=Han}+$/u.test(wording));
  return wordings.some((wording) => article.fields.some((field) => {
    for (let at = field.text.indexOf(wording); at >= 0; at = field.text.indexOf(wording, at + 1)) {
      if (field.where !== where || at + wording.length <= from || at >= to) return true;
    }
    return false;
  }));
}
