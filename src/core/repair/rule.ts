import type { ParagraphRule } from '../rule/rule';
import type { Role } from '../text/role';
import type { PageEvidence } from './evidence';

/// A symbol that a font encodes as a Han character, and where it can stand: a row of the house profile.
export interface GlyphKnowledge {
  readonly seen: string;
  readonly meant: string;
  readonly where: 'credit-start' | 'byline-start' | 'line-start' | 'line-end' | 'anywhere';
}

/// What repair knows besides the text. A `HouseProfile` fits `profile`.
export interface RepairKnowledge {
  readonly profile: { readonly glyphs: readonly GlyphKnowledge[] };
  /// What the page says of its own words. Without it, blanks that split a word of a headline are left alone.
  readonly page?: PageEvidence;
}

export type RepairRule = ParagraphRule<RepairKnowledge>;

/// Running text: no blank in it is the author's, except between Latin words.
export const RUNNING: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item', 'dateline']);
/// Display lines: a blank may part two clauses.
export const DISPLAY: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck', 'subhead']);
/// Everything but furniture, which is kept as it is printed.
export const COPY: ReadonlySet<Role> = new Set<Role>([
  'kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row', 'caption', 'credit',
]);
