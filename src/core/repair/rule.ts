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

export interface RepairRule extends ParagraphRule<RepairKnowledge> {
  /// The classes of characters (`traits.ts`) one of which stands in every text that it has something to report of; if not set, it is asked of every text.
  readonly needs?: number;
}

/// Display lines: a blank may part two clauses.
export const DISPLAY: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck', 'subhead']);
/// Lines in which a blank may be the author's, but not every blank is: display lines and verse.
export const SPACED: ReadonlySet<Role> = new Set<Role>([...DISPLAY, 'verse']);
/// Between two blanks of a headline, that many characters are a clause of their own; fewer are a word.
export const CLAUSE = 4;
/// Everything but furniture, which is kept as it is printed.
export const COPY: ReadonlySet<Role> = new Set<Role>([
  'kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row', 'caption', 'credit',
]);
