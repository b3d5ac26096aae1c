/// What a part of a page is. The words are the trade's: a kicker (引题) stands over the headline (主题), a deck (副题) under it; an item is one entry of a
/// numbered list or one question or answer, a verse one line of a poem, a row one line of a table.
export type Role =
  | 'kicker' | 'headline' | 'deck'
  | 'dateline' | 'byline'
  | 'paragraph' | 'subhead' | 'item' | 'verse' | 'row'
  | 'caption' | 'credit'
  | 'furniture';

export const HEADLINE_ROLES: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck']);
export const BODY_ROLES: ReadonlySet<Role> = new Set<Role>(['paragraph', 'subhead', 'item', 'verse', 'row']);
export const CAPTION_ROLES: ReadonlySet<Role> = new Set<Role>(['caption', 'credit']);
