import type { ProofKnowledge } from './knowledge';

const guards = new WeakMap<ProofKnowledge, (wording: string) => boolean>();

/// Whether a wording of 2 to 4 characters is, or belongs to, a name or a wording of the house: what the speller is to leave alone.
export function guardOf(knowledge: ProofKnowledge): (wording: string) => boolean {
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
