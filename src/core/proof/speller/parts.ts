import type { Alphabet } from './alphabet';
import type { Confusions } from './confusions';
import type { Grams } from './grams';
import type { Sounds } from './sounds';
import type { Trees } from './trees';
import type { Words } from './words';

/// What a model is made of, ready to be asked.
export interface SpellerParts {
  readonly alphabet: Alphabet;
  readonly grams: Grams;
  readonly sounds: Sounds;
  readonly words: Words;
  /// Which characters people are known to have written for which.
  readonly confusions: Confusions;
  readonly trees: Trees;
  /// The forest for copy that is known to have slips.
  readonly draft: Trees;
  /// The forest for words that stand for other words, and the one for characters that are missing.
  readonly rivals: Trees;
  readonly gaps: Trees;
  /// The score from which a change is offered.
  readonly threshold: number;
}
