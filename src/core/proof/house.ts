import { defaultKnowledge } from './defaults';
import type { HousePerson, HouseTerm, ProofKnowledge, RuleSwitch } from './knowledge';
import type { HouseRow } from './house-file';
import type { Speller } from './speller/speller';

/// What proofing knows in a house with these rows, over what it knows everywhere. A row of the house goes before one of the starter list for the same wording; of two rows of the house for
/// one rule or wording, the later.
export function knowledgeOf(rows: readonly HouseRow[], speller?: Speller): ProofKnowledge {
  const terms = new Map<string, HouseTerm>();
  const people = new Map<string, HousePerson>();
  const switches: Record<string, RuleSwitch> = {};
  const ignore: string[] = [];
  const kept = new Set<string>();
  for (const row of rows) {
    if (row.kind === 'person') people.set(row.name, { name: row.name, posts: row.posts });
    else if (row.kind === 'rule') switches[row.rule] = row.setting === 'off' ? { off: true } : { severity: row.setting };
    else if (row.kind !== 'ignore') terms.set(row.wrong, row);
    else if (row.rule === undefined) ignore.push(row.wording);
    else kept.add(`${row.rule} ${row.wording}`);
  }
  if (rows.length === 0) return speller ? { ...defaultKnowledge, speller } : defaultKnowledge;
  return {
    switches, ignore, kept, people: [...people.values()],
    terms: [...terms.values(), ...defaultKnowledge.terms.filter(({ wrong }) => !terms.has(wrong) && !ignore.includes(wrong))],
    ...(speller && { speller }),
  };
}
