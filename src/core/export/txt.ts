import { blocksOf, type Block, type Zone } from './copy';
import { CHARACTERS } from './characters';
import { documentsOf, type Exporter, type ExportInput, type ExportScope } from './input';
import type { ArticleDocument } from '../review/document';
import type { ProofPos, Span } from '../text/span';

/// Lines of a copy with the block that each came from; `undefined` for the empty lines between.
export interface CopyLine {
  readonly text: string;
  readonly block?: Block;
  readonly document?: ArticleDocument;
  /// Where it stands in the document's proof text.
  readonly span?: Span<ProofPos>;
}

const EMPTY: CopyLine = { text: '' };

/// The plain-text copy, line by line: in an article an empty line before the text and before the captions, between articles two.
export function copyLines(desk: ExportInput, scope: Pick<ExportScope, 'articles'>): CopyLine[] {
  const out: CopyLine[] = [];
  for (const document of documentsOf(desk, scope)) {
    let zone: Zone | undefined;
    for (const block of blocksOf(document)) {
      if (zone === undefined && out.length > 0) out.push(EMPTY, EMPTY);
      else if (zone !== undefined && zone !== block.zone) out.push(EMPTY);
      zone = block.zone;
      block.lines.forEach((text, index) => out.push({ text, block, document, span: block.spans[index]! }));
    }
  }
  return out;
}

export function plainText(desk: ExportInput, scope: Pick<ExportScope, 'articles'> = {}): string {
  return copyLines(desk, scope).map((line) => `${line.text}\n`).join('');
}

/// Plain text: headline lines, the text a paragraph a line with the dateline before its first words, byline, captions with their credits.
export const txt: Exporter<string> = {
  ending: 'txt', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof',
  name: { zh: '纯文本', en: 'Plain text' },
  what: { zh: '改正后的文字，一段一行', en: 'The corrected text, a paragraph a line' },
  write: plainText,
};
