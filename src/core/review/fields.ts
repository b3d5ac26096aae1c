import type { ArticleFields, Field } from '../rule/rule';
import { BODY_ROLES, HEADLINE_ROLES } from '../text/role';
import type { ProofPos } from '../text/span';
import type { ArticleDocument, DocumentPart } from './document';

/// A field of an article with its place in the proof text.
export interface PlacedField extends Field {
  /// Where its text begins in the proof text; `text` stands there in one run, but for a headline of several lines, whose lines are joined by line breaks in both.
  readonly at: ProofPos;
}

export interface PlacedArticle extends ArticleFields {
  readonly fields: readonly PlacedField[];
}

/// An article's proof text as rules see it: `headline` (all its lines, a line break between them), `para:N`, `byline`, `caption:N`. Datelines and credits are formulas of
/// the house, which no rule questions.
export function articleFields(document: ArticleDocument): PlacedArticle {
  const fields: PlacedField[] = [];
  const add = (where: string, first: DocumentPart, last: DocumentPart = first): void => {
    const { from } = first.text;
    fields.push({ where, role: first.role, text: document.proof.slice(from, last.text.to), at: from });
  };
  const heads = document.parts.filter((part) => HEADLINE_ROLES.has(part.role));
  // Headline lines that an editor has put apart are fields of their own only where text of another kind stands between them.
  runs(document.parts, heads).forEach(([first, last], index) => add(index === 0 ? 'headline' : `headline:${index}`, first, last));
  document.parts.filter((part) => BODY_ROLES.has(part.role)).forEach((part, index) => add(`para:${index}`, part));
  document.parts.filter((part) => part.role === 'byline').forEach((part, index) => add(index === 0 ? 'byline' : `byline:${index}`, part));
  document.parts.filter((part) => part.role === 'caption').forEach((part, index) => add(`caption:${index}`, part));
  return { id: document.id, fields };
}

/// The articles of another page, to be compared with: their ids are the page and their number on it, counted from 1, as people and the command line name them.
export const articlesElsewhere = (page: string, documents: readonly ArticleDocument[]): ArticleFields[] =>
  documents.map((document, index) => ({ ...articleFields(document), id: `${page}#${index + 1}`, page }));

/// What the id of such an article says of it; undefined for an article of the page itself.
export function elsewhereOf(id: string): { readonly page: string; readonly article: number } | undefined {
  const [, page, article] = /^(.+)#(\d+)$/s.exec(id) ?? [];
  return page === undefined ? undefined : { page, article: Number(article) };
}

/// Neighbouring parts as runs, by first and last.
function runs(parts: readonly DocumentPart[], chosen: readonly DocumentPart[]): (readonly [DocumentPart, DocumentPart])[] {
  const wanted = new Set(chosen);
  const out: [DocumentPart, DocumentPart][] = [];
  parts.forEach((part, index) => {
    if (!wanted.has(part)) return;
    const last = out.at(-1);
    if (last && parts[index - 1] === last[1]) last[1] = part;
    else out.push([part, part]);
  });
  return out;
}
