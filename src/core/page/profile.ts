/// A symbol that comes out of a font as a Han character: 姻 for ■ in Founder's fonts.
export interface GlyphRow {
  readonly seen: string;
  readonly meant: string;
  /// Where the symbol can stand; elsewhere the character is what it seems (婚姻, 联姻).
  readonly where: 'credit-start' | 'byline-start' | 'line-start' | 'line-end' | 'anywhere';
}

/// One of the reviews and proofs that an article goes through (三审三校).
export interface Stage {
  /// As the newsroom calls it; it stands in the record.
  readonly name: string;
  /// Whether nothing is exported without it.
  readonly required: boolean;
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
  /// In the order in which an article goes through them.
  readonly stages: readonly Stage[];
  readonly exports: ExportProfile;
}

/// How a paper's copies are made.
export interface ExportProfile {
  /// Names of formats, as `galley export --as` takes them: what is chosen unless somebody chooses.
  readonly formats: readonly string[];
  /// Patterns of file names, for a page in one file and for an article in its own; what they may hold is told in `core/export/name.ts`.
  readonly pageName: string;
  readonly articleName: string;
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
  // Only the last is asked for before an export, so that a desk with one person works; a newsroom that has to show all six says so in its profile.
  stages: ['一审', '二审', '三审', '一校', '二校', '三校'].map((name) => ({ name, required: name === '三校' })),
  exports: { formats: ['txt'], pageName: '{page}-清样', articleName: '{page}-{n}-{title}' },
};
