import type { ArticleDocument } from '../review/document';
import { CHARACTERS } from './characters';
import { captionsOf, fieldsOf, type Fields } from './copy';
import { bodyHtml, figuresHtml } from './html';
import { documentsOf, type Exporter, type ExportFacts, type ExportInput } from './input';
import { articleUri, isCaption, pageUri, paperOf, titleOf } from './story';
import { plainText } from './txt';

/// ninjs 3.1 (IPTC) is closed: what is ours, fields and journal to the letter, travels in a body of this media type, which the standard lets a provider add.
export const GALLEY_TYPE = 'application/vnd.galley+json';

/// What a file has of Galley's own. Lines, never changed but by a higher `galley`.
export interface GalleyBody {
  readonly galley: 1;
  readonly page: string;
  readonly sha256: string;
  /// Of the whole page: its text, so that an import has what decisions are about.
  readonly text: string;
  readonly articles: readonly (Fields & { readonly id: string })[];
  /// Captions of no article, by id.
  readonly captions: readonly (Fields & { readonly id: string })[];
  readonly furniture: string;
  readonly profile: unknown;
  readonly entries: readonly unknown[];
}

type Item = Record<string, unknown>;

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' } as const;
const stamp = (at: string): string => at.replace(/\.\d+/, '');

const common = (desk: ExportInput, facts: ExportFacts): Item => ({
  versionCreated: stamp(facts.at), language: 'zh-CN', pubStatus: 'usable', version: '1', representationType: 'full', infoSources: [{ name: paperOf(desk), role: 'provider' }],
});

function pictures(document: ArticleDocument, desk: ExportInput, facts: ExportFacts): Item[] {
  return captionsOf(document).map(({ text, credit }, index) => ({
    uri: isCaption(document) ? articleUri(facts.sha256, document.id) : `${articleUri(facts.sha256, document.id)}:caption:${index + 1}`,
    name: `caption-${index + 1}`, rel: 'picture', type: 'picture', ...common(desk, facts),
    descriptions: [{ role: 'caption', contentType: 'text/plain', value: text }], ...(credit !== '' && { by: credit }),
  }));
}

function articleItem(document: ArticleDocument, desk: ExportInput, facts: ExportFacts): Item {
  const { headline, byline, dateline, paragraphs } = fieldsOf(document);
  const associations = pictures(document, desk, facts);
  return {
    uri: articleUri(facts.sha256, document.id), type: 'text', profile: associations.length > 0 ? 'text-photo' : 'text-only', ...common(desk, facts), title: titleOf(document),
    ...(headline.length > 0 && { headlines: [{ role: 'main', contentType: 'text/plain', value: headline.join('\n') }] }),
    ...(byline !== '' && { by: byline }), ...(dateline !== '' && { located: dateline }),
    bodies: [
      { role: 'main', contentType: 'text/html', charCount: [...paragraphs.join('')].length, value: [...bodyHtml(document), ...figuresHtml(document)].join('\n') },
      { role: 'plain', contentType: 'text/plain', value: paragraphs.join('\n') },
    ],
    ...(associations.length > 0 && { associations }),
  };
}

/// ninjs 3.1: an article as a text object with its captions as associated pictures; a page as a composite of its articles. Import (`import-json.ts`) reads articles, captions and decisions
/// back exactly.
export const json: Exporter<string> = {
  ending: 'json', kind: 'exchange', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof', journal: true,
  name: { zh: 'ninjs 3.1 (JSON)', en: 'ninjs 3.1 (JSON)' },
  what: { zh: 'IPTC 的 JSON 稿件格式，带全部决定，可以再导入', en: 'The IPTC’s JSON; carries every decision and can be imported again' },
  preview: plainText,
  write(desk, scope) {
    const { facts } = scope;
    const documents = documentsOf(desk, scope);
    const own: GalleyBody = {
      galley: 1, page: scope.page, sha256: facts.sha256, text: desk.reading.text,
      articles: documents.filter((document) => desk.articles.includes(document)).map((document) => ({ id: document.id, ...fieldsOf(document) })),
      captions: documents.filter((document) => !desk.articles.includes(document)).map((document) => ({ id: document.id, ...fieldsOf(document) })),
      furniture: scope.articles ? '' : desk.furniture.proof, profile: desk.reading.profile, entries: desk.state.timeline.map(({ entry }) => entry),
    };
    const carried = { role: 'galley', contentType: GALLEY_TYPE, value: JSON.stringify(own) };
    const only = scope.articles?.length === 1 ? scope.articles[0]! : undefined;
    const item: Item = only ? articleItem(only, desk, facts) : {
      uri: pageUri(facts.sha256), type: 'composite', profile: 'page', ...common(desk, facts), title: scope.page.replace(/\.txt$/i, ''),
      associations: documents.flatMap((document, index): Item[] => (isCaption(document) ? pictures(document, desk, facts) : [{ name: `article-${index + 1}`, rel: 'article', ...articleItem(document, desk, facts) }])),
    };
    const bodies = [...((item['bodies'] as Item[] | undefined) ?? []), carried];
    return `${JSON.stringify({ ...item, standard: STANDARD, altIds: [{ role: 'source-sha256', value: facts.sha256 }], bodies }, null, 2)}\n`;
  },
};
