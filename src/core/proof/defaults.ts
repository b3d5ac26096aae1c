import type { ProofKnowledge } from './knowledge';
import { starterTerms } from './lexicon/terms';

/// What proofing knows in a house that has set nothing: all rules at their own severity, the starter list of terms.
export const defaultKnowledge: ProofKnowledge = { switches: {}, ignore: [], terms: starterTerms, people: [] };
