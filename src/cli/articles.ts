import { fieldsOf } from '../core/export/copy';
import type { ArticleDocument } from '../core/review/document';
import type { Desk } from '../core/pipeline';
import { lineNumber } from '../core/text/lines';
import { toBase, toSource } from '../core/review/document';

/// An article with its number on the page, counted from 1.
export interface Numbered {
  readonly number: number;
  readonly document: ArticleDocument;
}

/// The articles whose numbers are asked for, all if none is; `missing` are numbers that the page does not have.
export function pick(desk: Desk, numbers: readonly number[]): { chosen: Numbered[]; missing: number[] } {
  const all = desk.articles.map((document, index): Numbered => ({ number: index + 1, document }));
  if (numbers.length === 0) return { chosen: all, missing: [] };
  return { chosen: all.filter(({ number }) => numbers.includes(number)), missing: numbers.filter((number) => number > all.length) };
}

/// The headline in one line; the article's first words where it has none.
export function titleOf(document: ArticleDocument): string {
  const { headline, paragraphs } = fieldsOf(document);
  return headline.length > 0 ? headline.join(' ') : (paragraphs[0] ?? '').slice(0, 20);
}

/// The number of the source file's line in which a proof position lies.
export function sourceLine(desk: Desk, document: ArticleDocument, at: number): number {
  return lineNumber(desk.reading.starts, toSource(document.slices, toBase(document, at, 1)));
}
