import { FEATURES } from './features';
import { WORD, type Proposal } from './proposals';
import { SOUND } from './sounds';

const OLD_WORD = FEATURES.indexOf('old word');
const NEW_WORD = FEATURES.indexOf('new word');

/// Whether a proposal sets one word for another of the same sound: a question of its own, for both are words, and only what stands around tells.
export const isBetweenWords = ({ kind, how }: Proposal, vector: Uint8Array): boolean =>
  vector[NEW_WORD]! > 0 && (kind === WORD || (how !== 0 && (how & 7) <= SOUND && vector[OLD_WORD]! > 0));
