import type { Role } from '../text/role';
import type { Said } from '../text/say';
import type { SourceSpan } from '../text/span';

/// A slice of the source that stands whole in one place of the rebuilt page: a printed line, or a run of a line (a byline behind the last
/// sentence). The blanks and line breaks that follow it, up to the next visible character of the file, belong to it; blanks at the start of the file belong
/// to the first piece. So **the pieces of a page are a partition of its source**: each character lies in exactly one.
export type Piece = SourceSpan;

/// How sure the inference is, 0 to 1. Shown as words only: 确定 / 很可能 / 存疑.
export type Confidence = number;
export const CERTAIN: Confidence = 0.9;
export const LIKELY: Confidence = 0.6;

/// One logical unit of an article, with the pieces it is made of in reading order: a headline line, a paragraph, a byline.
export interface Part {
  readonly role: Role;
  readonly pieces: readonly Piece[];
  /// How sure it is that the part begins where it does and is what `role` says.
  readonly confidence: Confidence;
  readonly why: readonly Said[];
}

/// Why a caption may belong to an article: what both have in common, weightiest first.
export interface CaptionCandidate {
  readonly article: string;
  /// Comparable within one caption only.
  readonly score: number;
  /// Names and words that both share, as they stand in the article, weightiest first.
  readonly shared: readonly string[];
  readonly why: readonly Said[];
}

/// A caption (图片说明) with its credit (`■ 某某 摄`). `parts` holds the caption's part(s) and, last, the credit's if there is one.
export interface CaptionLayout {
  /// `c` and the source offset of its first piece.
  readonly id: string;
  readonly parts: readonly Part[];
  /// Ranked, best first.
  readonly candidates: readonly CaptionCandidate[];
  /// An article's id where the margin is clear; `tray` where an editor must say; `standalone` for a picture of its own.
  readonly target: string | 'tray' | 'standalone';
  readonly confidence: Confidence;
}

export interface ArticleLayout {
  /// `a` and the source offset of the first piece of its body (or of its first part, if it has no body): it survives re-ordering and later versions.
  readonly id: string;
  /// In reading order: kicker, headline, deck, byline under the headline, dateline, body, byline at the end. Captions are not among them.
  readonly parts: readonly Part[];
  /// How sure it is that these parts belong together, and why: where the headline came from, where the body was interrupted.
  readonly confidence: Confidence;
  readonly why: readonly Said[];
}

/// The rebuilt page. Every piece of the source lies in exactly one of the three lists' parts.
export interface PageLayout {
  readonly articles: readonly ArticleLayout[];
  readonly captions: readonly CaptionLayout[];
  /// Folio, date, 责编, telephone, running heads: kept in the ledger, left out of the articles.
  readonly furniture: readonly Part[];
}

/// All parts of a layout: articles' in order, then captions', then furniture.
export function* everyPart(layout: PageLayout): Generator<Part> {
  for (const article of layout.articles) yield* article.parts;
  for (const caption of layout.captions) yield* caption.parts;
  yield* layout.furniture;
}
