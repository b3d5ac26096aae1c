import type { ArticleDocument } from '../review/document';

/// What an exporter needs of a page that was read and decided on; the pipeline's `Desk` is one.
export interface ExportInput {
  /// The decoded page file.
  readonly reading: { readonly text: string };
  /// In the order of the page.
  readonly articles: readonly ArticleDocument[];
  /// Captions of no article: still in the tray, or pictures of their own.
  readonly captions: readonly { readonly document: ArticleDocument }[];
  readonly furniture: ArticleDocument;
}

/// What one exported file is to hold.
export interface ExportScope {
  /// The page file's name within its folder.
  readonly page: string;
  /// The articles; absent for the whole page, its loose captions included.
  readonly articles?: readonly ArticleDocument[];
  /// Whether the page file begins with a byte order mark, which the decoded text has lost.
  readonly bom?: boolean;
}

/// Writes one file's text. Pure; lines end in LF, whatever the source's do.
export type Exporter = (desk: ExportInput, scope: ExportScope) => string;
