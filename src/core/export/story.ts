import { CAPTION_ROLES } from '../text/role';
import type { ArticleDocument } from '../review/document';
import { fieldsOf } from './copy';
import type { ExportInput } from './input';

/// What an exchange format says of an article besides its text: names that stay the same from export to export, so that a system that has the article finds it again.

/// Of the paper; a page without a profile of its own is of none.
export const paperOf = ({ reading: { profile } }: ExportInput): string => (profile.name === 'default' ? 'Galley' : profile.name);

/// `urn:x-galley:` and the page file's hash: the same page has the same name wherever it lies.
export const pageUri = (sha256: string): string => `urn:x-galley:page:${sha256.slice(0, 32)}`;
export const articleUri = (sha256: string, id: string): string => `urn:x-galley:article:${sha256.slice(0, 32)}:${id}`;

/// The headline on one line; an article's or caption's first words where it has none.
export function titleOf(document: ArticleDocument, length = 40): string {
  const { headline, paragraphs, captions, byline } = fieldsOf(document);
  return headline.join(' ') || [...(paragraphs[0] ?? captions[0]?.text ?? captions[0]?.credit ?? byline)].slice(0, length).join('');
}

/// Whether the document is a caption by itself.
export const isCaption = (document: ArticleDocument): boolean => document.parts.length > 0 && document.parts.every(({ role }) => CAPTION_ROLES.has(role));
