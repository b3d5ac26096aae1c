import type { Severity } from '../rule/rule';
import type { Speller } from './speller/speller';

/// What a house has decided about one rule.
export interface RuleSwitch {
  readonly off?: boolean;
  readonly severity?: Severity;
}

/// One wording of the house's list. `forbidden` must not be printed, `cautious` needs a second look, `preferred` is how this house writes it.
export interface HouseTerm {
  readonly kind: 'forbidden' | 'cautious' | 'preferred';
  readonly wrong: string;
  /// What to write instead, best first; empty where only the editor can know.
  readonly use: readonly string[];
  /// The house's own reason, shown as it stands.
  readonly why: string;
  /// The same in English; where a house gives none, its own words are shown in both languages.
  readonly whyEn?: string;
  /// Longer wordings that contain `wrong` and are right.
  readonly within?: readonly string[];
}

/// A name and the posts that its bearer may be printed with.
export interface HousePerson {
  readonly name: string;
  readonly posts: readonly string[];
}

/// What proofing knows besides the text: values, so that findings are a function of (text, knowledge).
export interface ProofKnowledge {
  readonly switches: Readonly<Record<string, RuleSwitch>>;
  /// Wordings in which no rule finds anything: names, coinages, the house's own spellings.
  readonly ignore: readonly string[];
  readonly terms: readonly HouseTerm[];
  readonly people: readonly HousePerson[];
  /// Wordings in which one rule finds nothing, as `rule wording`: what an editor has dismissed for the whole house.
  readonly kept?: ReadonlySet<string>;
  /// Finds characters that are probably wrong by counts of edited text; without it that question is not asked.
  readonly speller?: Speller;
}
