import type { ArticleRule, PageRule, ParagraphRule } from '../rule/rule';
import type { Role } from '../text/role';
import type { ProofKnowledge } from './knowledge';

/// Characters of which at least one must stand in a text for a rule to find anything there; of several such lists one of each.
export type Needs = string | readonly string[];

/// A paragraph rule of proofing. `needs` is asked of each field: one scan of it tells for all rules which of them can be passed over. Left out: the rule always runs.
export interface ProofParagraphRule extends ParagraphRule<ProofKnowledge> {
  readonly needs?: Needs;
  /// Asked only of articles that show slips to other rules (`draft.ts`): what it finds is not sure enough for edited text.
  readonly draft?: true;
  /// Where that is not to be told by characters: whether it may find anything in the text. Asked before `check`, and cheaper.
  due?(text: string): boolean;
  /// One search of a text for many rules gives the numbers of those that found something; this one has the numbers `as`. Asked before `needs`; takes the place of `due`.
  readonly told?: Told;
}
/// An article rule of proofing. `needs` is asked of all its fields together.
export interface ProofArticleRule extends ArticleRule<ProofKnowledge> {
  readonly needs?: Needs;
}
export interface Told {
  readonly by: SharedSearch;
  readonly as: readonly number[];
}
export type SharedSearch = (field: { readonly text: string }) => readonly number[];
export type ProofPageRule = PageRule<ProofKnowledge>;
export type ProofRule = ProofParagraphRule | ProofArticleRule | ProofPageRule;

export const DIGITS = '0123456789';

/// The lists of `needs`.
export const listsOf = (needs: Needs): readonly string[] => (typeof needs === 'string' ? [needs] : needs);

/// What an author wrote: everything but furniture and credits, which have conventions of their own.
export const WRITTEN: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck', 'paragraph', 'subhead', 'item', 'caption']);
/// Running prose: full sentences with punctuation.
export const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item', 'caption']);
