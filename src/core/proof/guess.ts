import { guardOf } from './guard';
import type { ProofKnowledge } from './knowledge';
import type { SpellerHit } from './speller/speller';

/// How far above the speller's own threshold a hit must score in copy that shows no other slips: there one is rarer than where the threshold was set.
export const CAUTION = 0.6;

/// Fields whose hits are remembered: an article's, since more than one rule asks about each.
const REMEMBERED = 256;
const NONE: readonly SpellerHit[] = [];
const asked = new WeakMap<ProofKnowledge, Map<string, readonly SpellerHit[]>>();

/// What the speller doubts in a field at its own threshold, by place, the house's names and wordings left alone; nothing without a speller.
export function guessesIn(text: string, knowledge: ProofKnowledge): readonly SpellerHit[] {
  if (!knowledge.speller) return NONE;
  let known = asked.get(knowledge);
  if (!known) asked.set(knowledge, (known = new Map<string, readonly SpellerHit[]>()));
  let hits = known.get(text);
  if (!hits) {
    hits = knowledge.speller.check(text, { protect: guardOf(knowledge) });
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, hits);
  }
  return hits;
}

/// Those of them that score at least `more` above the speller's threshold.
export const guessesAbove = (text: string, knowledge: ProofKnowledge, more: number): readonly SpellerHit[] =>
  guessesIn(text, knowledge).filter(({ score }) => score >= (knowledge.speller?.threshold ?? 0) + more);
