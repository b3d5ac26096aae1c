import type { HouseProfile } from '../page/profile';
import type { Severity } from '../rule/rule';
import type { ArticleDocument } from '../review/document';
import type { Entry } from '../review/events';
import type { Anchor } from '../text/anchor';
import type { Language, Said, Sentence } from '../text/say';

/// What an exporter needs of a page that was read and decided on; the pipeline's `Desk` is one.
export interface ExportInput {
  readonly reading: {
    /// The decoded page file.
    readonly text: string;
    /// Offsets of its lines.
    readonly starts: readonly number[];
    readonly profile: HouseProfile;
  };
  /// In the order of the page.
  readonly articles: readonly ArticleDocument[];
  /// Captions of no article: still in the tray, or pictures of their own.
  readonly captions: readonly { readonly document: ArticleDocument }[];
  readonly furniture: ArticleDocument;
  /// The journal, as far as it was replayed.
  readonly state: { readonly timeline: readonly { readonly entry: Entry }[] };
}

/// What an exporter needs of an open question; those of `core/question` are such.
export interface ExportQuestion {
  /// Id of the article, or of the caption that belongs to none.
  readonly document: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  /// The words in question.
  readonly text: string;
  /// Best first, each for all of `text`.
  readonly fixes: readonly string[];
  readonly message: Said;
  /// The stretches of the source that `text` came from.
  readonly source: readonly Anchor[];
  readonly state: 'open' | 'asked' | 'accepted' | 'dismissed';
}

/// What an export says of itself. Values, because core has no clock: the same page, decisions and facts give the same bytes.
export interface ExportFacts {
  /// ISO 8601, UTC.
  readonly at: string;
  /// `2024-07-24`, on the calendar of whoever exports: for file names.
  readonly date: string;
  /// Who exports.
  readonly by: string;
  /// Galley's version.
  readonly version: string;
  /// In which a file speaks to its reader: labels, reasons.
  readonly language: Language;
  /// Of the page file's bytes, hexadecimal.
  readonly sha256: string;
  /// For formats that carry them.
  readonly questions: readonly ExportQuestion[];
}

/// What one exported file is to hold.
export interface ExportScope {
  /// The page file's name within its folder.
  readonly page: string;
  /// The articles; absent for the whole page, its loose captions included.
  readonly articles?: readonly ArticleDocument[];
  /// Whether the page file begins with a byte order mark, which the decoded text has lost.
  readonly bom?: boolean;
  readonly facts: ExportFacts;
}

/// A format. Its words are what dialog and command line show of it.
export interface Exporter<Content extends string | Uint8Array = string | Uint8Array> {
  /// Of its files, without the first dot.
  readonly ending: string;
  /// Copies are read, exchange goes into another system, records tell what was changed or asked.
  readonly kind: 'copy' | 'exchange' | 'record';
  /// Counts up whenever its files would differ for the same page.
  readonly version: number;
  readonly name: Sentence;
  /// One line: what it holds, or what it is for.
  readonly what: Sentence;
  /// `article` for a format whose files hold one article each: a page becomes several files.
  readonly unit: 'page' | 'article';
  /// The characters that it cannot hold (`CHARACTERS` in `characters.ts`), and of which text they would come: the copy's, or the source's as well.
  readonly forbids: RegExp;
  readonly holds: 'proof' | 'source';
  /// Whether it carries questions: `ExportFacts.questions`.
  readonly asks?: true;
  /// Whether it is a page made for printing, which can be had as PDF too.
  readonly prints?: true;
  /// Whether it carries the journal, steps that were taken back among it.
  readonly journal?: true;
  /// What a dialog shows where the file itself cannot be read.
  preview?(desk: ExportInput, scope: ExportScope): string;
  /// Writes one file. Pure; lines end in LF, whatever the source's do; a string is written as UTF-8.
  write(desk: ExportInput, scope: ExportScope): Content;
}

/// The documents that a file is to hold, in their order.
export function documentsOf(desk: ExportInput, { articles }: Pick<ExportScope, 'articles'>): readonly ArticleDocument[] {
  return articles ?? [...desk.articles, ...desk.captions.map(({ document }) => document)];
}
