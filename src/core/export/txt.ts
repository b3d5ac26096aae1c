import { blocksOf, type Block, type Zone } from './copy';
import { CHARACTERS } from './characters';
import { documentsOf, type Exporter, type ExportInput, type ExportScope } from './input';
import type { ArticleDocument } from '../review/document';
import { Pieces } from '../text/pieces';
import type { ProofPos, Span } from '../text/span';

/// Lines of a copy with the block that each came from; `undefined` for the empty lines between.
export interface CopyLine {
  readonly text: string;
  readonly block?: Block;
  readonly document?: ArticleDocument;
  /// Where it stands in the document's proof text.
  readonly span?: Span<ProofPos>;
}

/// Tells the lines of the plain-text copy in their order; of the empty ones only that they are there. In an article an empty line before the text and before the captions, between
/// articles two.
function eachLine(desk: ExportInput, scope: Pick<ExportScope, 'articles'>, take: (text: string, block?: Block, index?: number, document?: ArticleDocument) => void): void {
  let first = true;
  for (const document of documentsOf(desk, scope)) {
    let zone: Zone | undefined;
    for (const block of blocksOf(document)) {
      if (zone === undefined ? !first : zone !== block.zone) take('');
      if (zone === undefined && !first) take('');
      zone = block.zone;
      first = false;
      for (let index = 0; index < block.lines.length; index++) take(block.lines[index]!, block, index, document);
    }
  }
}

export function copyLines(desk: ExportInput, scope: Pick<ExportScope, 'articles'>): CopyLine[] {
  const out: CopyLine[] = [];
  eachLine(desk, scope, (text, block, index, document) => out.push(block ? { text, block, document: document!, span: block.spans[index!]! } : { text }));
  return out;
}

export function plainText(desk: ExportInput, scope: Pick<ExportScope, 'articles'> = {}): string {
  const out = new Pieces();
  eachLine(desk, scope, (text) => {
    out.add(text);
    out.add('\n');
  });
  return out.text();
}

/// Plain text: headline lines, the text a paragraph a line with the dateline before its first words, byline, captions with their credits.
export const txt: Exporter<string> = {
  ending: 'txt', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof',
  name: { zh: '纯文本', en: 'Plain text' },
  what: { zh: '改正后的文字，一段一行', en: 'The corrected text, a paragraph a line' },
  write: plainText,
};
