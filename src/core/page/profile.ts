/// A symbol that comes out of a font as a Han character: 姻 for ■ in Founder's fonts.
export interface GlyphRow {
  readonly seen: string;
  readonly meant: string;
  /// Where the symbol can stand; elsewhere the character is what it seems (婚姻, 联姻).
  readonly where: 'credit-start' | 'byline-start' | 'line-start' | 'line-end' | 'anywhere';
}

/// What a newsroom knows about its paper, as data that it can edit. All lists may be empty: the structure of a page is inferred without them.
export interface HouseProfile {
  readonly name: string;
  /// Printed openings of a report, `科学导报讯`; `本报讯` and agencies' are known anyway.
  readonly datelines: readonly string[];
  /// Lines that stand on every page and belong to no article, as they are printed.
  readonly furniture: readonly string[];
  readonly glyphs: readonly GlyphRow[];
  /// What stands between dateline and text in a corrected copy: a full-width blank by default.
  readonly datelineGap: string;
}

export const DEFAULT_PROFILE: HouseProfile = {
  name: 'default',
  datelines: [],
  furniture: [],
  glyphs: [
    { seen: '姻', meant: '■', where: 'credit-start' },
    { seen: '姻', meant: '■', where: 'byline-start' },
  ],
  datelineGap: '　',
};
