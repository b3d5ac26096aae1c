import { exporters, type ExportFacts, type ExportFormat } from '../core/export';
import { DEFAULT_PROFILE } from '../core/page/profile';
import { checkPage, defaultKnowledge, type ProofKnowledge, type Speller } from '../core/proof';
import { openDesk, readPage, type Desk } from '../core/pipeline';
import { articleFields } from '../core/review/fields';
import { Changes } from '../core/review/changes';
import { layArticle } from '../core/review/lay';
import { replay } from '../core/review/state';
import type { ArticleDocument, Change } from '../core/review/document';
import type { Part } from '../core/article/layout';
import type { ArticleFields, Finding } from '../core/rule/rule';

/// What is measured of our own, each with what it needs prepared.

export function repairPage(text: string): Desk {
  return openDesk(readPage(text, DEFAULT_PROFILE), []);
}

/// The articles of a page as the rules see them, and the same as one text for those who read text.
export function proofOf(desk: Desk): { readonly articles: readonly ArticleFields[]; readonly text: string } {
  const articles = desk.articles.map(articleFields);
  return { articles, text: articles.flatMap(({ fields }) => fields.map((field) => field.text)).join('\n') };
}

/// All rules on all articles. Fields and knowledge are new objects each time, so that nothing is remembered from the run before.
export function askRules(articles: readonly ArticleFields[], speller?: Speller): Map<string, Finding[]> {
  const knowledge: ProofKnowledge = { ...defaultKnowledge, ...(speller && { speller }) };
  return checkPage(articles.map(({ id, fields }) => ({ id, fields: fields.map((field) => ({ ...field })) })), knowledge);
}

/// A text with an edit on every thirty-third character: 3 in 100.
export function editsOf(text: string): Change[] {
  const changes: Change[] = [];
  for (let at = 16; at + 1 < text.length; at += 33) {
    const was = text[at]!;
    changes.push({ from: at, to: at + 1, was, insert: was === '改' ? '换' : '改', rule: 'bench', origin: 'repair', layer: 'text', trust: 'safe', why: { text: { zh: '', en: '' } } });
  }
  return changes;
}

/// Both panes of one article with these edits: every place of either text with its place in the other.
export function align(text: string, changes: readonly Change[]): ArticleDocument {
  const part: Part = { role: 'paragraph', pieces: [{ from: 0, to: text.length }], confidence: 1, why: [] };
  return layArticle({ id: 'a0', parts: [part], confidence: 1, why: [] }, [], { source: text, changesOf: () => Changes.of(changes), datelineGap: '', state: NOTHING });
}

const NOTHING = replay([]);

export function exportAs(format: ExportFormat, desk: Desk): string | Uint8Array {
  return exporters[format].write(desk, { page: 'page.txt', facts: FACTS });
}

const FACTS: ExportFacts = { at: '2026-01-01T00:00:00Z', date: '2026-01-01', by: '', version: '', language: 'zh', sha256: '', questions: [] };
