import { blocksOf, eachLine, type Block, type Zone } from './copy';
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

/// The lines of the plain-text copy in their order. In an article an empty line stands before the text and before the captions, between articles two.
export function copyLines(desk: ExportInput, scope: Pick<ExportScope, 'articles'>): CopyLine[] {
  const out: CopyLine[] = [];
  for (const document of documentsOf(desk, scope)) {
    let zone: Zone | undefined;
    for (const block of blocksOf(document)) {
      for (let blanks = blanksBefore(out.length > 0, zone, block.zone); blanks > 0; blanks--) out.push({ text: '' });
      zone = block.zone;
      block.lines.forEach((text, index) => out.push({ text, block, document, span: block.spans[index]! }));
    }
  }
  return out;
}

/// How many empty lines stand before a block of a zone. `before`: the zone that the article has reached; `begun`: whether there are any lines.
export const blanksBefore = (begun: boolean, before: Zone | undefined, zone: Zone): number => (before === undefined ? (begun ? 2 : 0) : before === zone ? 0 : 1);

/// The text of `copyLines`. Lines that stand in the proof text as they do in the copy are taken from it at once: of a large page each line by itself would be ten times as many pieces.
export function plainText(desk: ExportInput, scope: Pick<ExportScope, 'articles'> = {}): string {
  const out = new Pieces();
  for (const document of documentsOf(desk, scope)) {
    const { proof } = document;
    let zone: Zone | undefined;
    let from = 0;
    let to = -1;
    const close = (): void => {
      if (to < 0) return;
      out.add(proof.slice(from, to));
      out.add('\n');
    };
    eachLine(document, (lineZone, _, start, end) => {
      const blanks = blanksBefore(out.length > 0, zone, lineZone);
      zone = lineZone;
      if (blanks > 0) {
        close();
        to = -1;
        out.add('\n'.repeat(blanks));
      }
      if (start !== to + 1 || proof.charCodeAt(to) !== LF) {
        close();
        from = start;
      }
      to = end;
    });
    close();
  }
  return out.text();
}

const LF = 0x0a;

/// Plain text: headline lines, the text a paragraph a line with the dateline before its first words, byline, captions with their credits.
export const txt: Exporter<string> = {
  ending: 'txt', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof',
  name: { zh: '纯文本', en: 'Plain text' },
  what: { zh: '改正后的文字，一段一行', en: 'The corrected text, a paragraph a line' },
  write: plainText,
};
