import { blocksOf, type Block, type Zone } from './copy';
import type { Exporter, ExportInput, ExportScope } from './input';
import type { ArticleDocument } from '../review/document';

/// Lines of a copy with the block that each came from; `undefined` for the empty lines between.
export interface CopyLine {
  readonly text: string;
  readonly block?: Block;
  readonly document?: ArticleDocument;
}

const EMPTY: CopyLine = { text: '' };

/// The plain-text copy, line by line: in an article an empty line before the text and before the captions, between articles two.
export function copyLines(desk: ExportInput, { articles }: ExportScope): CopyLine[] {
  const out: CopyLine[] = [];
  for (const document of [...(articles ?? desk.articles), ...(articles ? [] : desk.captions.map((caption) => caption.document))]) {
    let zone: Zone | undefined;
    for (const block of blocksOf(document)) {
      if (zone === undefined && out.length > 0) out.push(EMPTY, EMPTY);
      else if (zone !== undefined && zone !== block.zone) out.push(EMPTY);
      zone = block.zone;
      for (const text of block.lines) out.push({ text, block, document });
    }
  }
  return out;
}

/// Plain text: headline lines, the text a paragraph a line with the dateline before its first words, byline, captions with their credits.
export const txt: Exporter = (desk, scope) => copyLines(desk, scope).map((line) => `${line.text}\n`).join('');
