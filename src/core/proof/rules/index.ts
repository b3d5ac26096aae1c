import type { ProofRule } from '../rule';
import { adverbialForAttributive } from './adverbial-for-attributive';
import { houseTerm } from './house-term';
import { shortenedName } from './shortened-name';
import { strayCharacter } from './stray-character';

/// All rules of proofing, by class.
export const proofRules: readonly ProofRule[] = [
  // character
  adverbialForAttributive, strayCharacter,
  // consistency
  shortenedName,
  // term
  houseTerm,
];
