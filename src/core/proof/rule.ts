import type { ArticleRule, PageRule, ParagraphRule } from '../rule/rule';
import type { Role } from '../text/role';
import type { ProofKnowledge } from './knowledge';

/// A paragraph rule of proofing. `needs`: characters of which at least one must stand in a field for the rule to find anything there; one scan of
/// the field tells for all rules which of them can be passed over. Left out: the rule always runs.
export interface ProofParagraphRule extends ParagraphRule<ProofKnowledge> {
  readonly needs?: string;
  /// Asked only of articles that show slips to other rules (`draft.ts`): what it finds is not sure enough for edited text.
  readonly draft?: true;
  /// Where that is not to be told by characters: whether it may find anything in the text. Asked before `check`, and cheaper.
  due?(text: string): boolean;
}
export type ProofArticleRule = ArticleRule<ProofKnowledge>;
export type ProofPageRule = PageRule<ProofKnowledge>;
export type ProofRule = ProofParagraphRule | ProofArticleRule | ProofPageRule;

/// What an author wrote: everything but furniture and credits, which have conventions of their own.
export const WRITTEN: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck', 'paragraph', 'subhead', 'item', 'caption']);
/// Running prose: full sentences with punctuation.
export const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item', 'caption']);
