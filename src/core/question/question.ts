import type { Comment } from '../review/state';
import type { RuleClass, RuleDocs, Severity } from '../rule/rule';
import type { Anchor } from '../text/anchor';
import type { Trust } from '../text/edit';
import type { Said } from '../text/say';
import type { ProofPos, Span } from '../text/span';

/// What proofing asks about a page as it was decided, and what came of each question.

/// `open`: nobody has answered. `asked`: the author was asked, by a comment that is open still. `accepted`: answered by a fix, which stands in the proof. `dismissed`: it is right as it stands.
export type QuestionState = 'open' | 'asked' | 'accepted' | 'dismissed';

/// A place in a document of the page.
export interface ProofPlace {
  readonly document: string;
  readonly proof: Span<ProofPos>;
}

/// An article of another page.
export interface ArticleElsewhere {
  /// As people call the page: its file's name without the ending.
  readonly page: string;
  /// Its number there, counted from 1.
  readonly article: number;
}

export interface Question extends ProofPlace {
  /// Names it among the page's questions; the same after a re-check, wherever the text around it went.
  readonly key: string;
  /// `finding`: of a proofing rule. `doubt`: the structure was guessed and may be wrong.
  readonly kind: 'finding' | 'doubt';
  /// By it a dismissal or a comment finds it again. Empty for accepted ones, which are named by their patch.
  readonly fingerprint: string;
  readonly rule: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  /// What stands at `proof`; of an accepted one what stood there.
  readonly text: string;
  /// Best first, each for all of `text`; of an accepted one what was written.
  readonly fixes: readonly string[];
  readonly message: Said;
  /// For doubts: what the guess rests on.
  readonly evidence: readonly Said[];
  /// The stretches of the source that `text` came from.
  readonly source: readonly Anchor[];
  /// For a conflict between two places, the others.
  readonly related: readonly ProofPlace[];
  /// For a conflict with another page of the folder: the article there.
  readonly elsewhere?: ArticleElsewhere;
  readonly state: QuestionState;
  /// For asked ones.
  readonly comment?: Comment;
  /// Who answered it, and when (ISO 8601).
  readonly by?: string;
  readonly at?: string;
  /// For accepted ones: the patch by which it was answered.
  readonly patch?: string;
}

/// Whether an editor still has to answer.
export const isUnanswered = ({ state }: Question): boolean => state === 'open' || state === 'asked';

/// What the interface says of a rule that asks.
export interface AskingRule {
  readonly name: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  readonly docs: RuleDocs;
}
