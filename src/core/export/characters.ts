import { lineNumber } from '../text/lines';
import { toBase, toSource, type ArticleDocument } from '../review/document';
import type { ExportInput, Exporter, ExportScope } from './input';
import { documentsOf } from './input';

/// What a format cannot hold. A half of a surrogate pair is no character and fits nowhere.
export const CHARACTERS = {
  /// Plain text and JSON take everything else.
  text: /[\ud800-\udfff]/u,
  /// XML 1.0, 2.2: no C0 control but tab, line feed and carriage return, no U+FFFE and U+FFFF.
  xml: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u,
  /// HTML, 13.2.3.5: no control character but ASCII white space, no noncharacter.
  html: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ud800-\udfff]|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/u,
} as const;

/// A character that a format cannot hold, and where it stands.
export interface Misfit {
  /// `U+000C`.
  readonly character: string;
  /// Of the source file, counted from 1.
  readonly line: number;
  /// The article that holds it, or whatever else does.
  readonly document: ArticleDocument;
}

/// The first character of what the file would hold that its format cannot; undefined where all fit.
export function misfitIn(desk: ExportInput, scope: ExportScope, { forbids, holds }: Exporter): Misfit | undefined {
  const { text, starts } = desk.reading;
  for (const document of [...documentsOf(desk, scope), ...(holds === 'source' && !scope.articles ? [desk.furniture] : [])]) {
    for (const part of document.parts) {
      const found = forbids.exec(document.proof.slice(part.text.from, part.text.to));
      if (found) return { character: nameOf(found[0]), document, line: lineNumber(starts, toSource(document.slices, toBase(document, part.text.from + found.index, 1))) };
    }
    if (holds === 'proof') continue;
    for (const { source } of document.slices) {
      const found = forbids.exec(text.slice(source.from, source.to));
      if (found) return { character: nameOf(found[0]), document, line: lineNumber(starts, source.from + found.index) };
    }
  }
  return undefined;
}

const nameOf = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/// Control characters as the signs that stand for them (␀ and its kin), for texts that quote what was there.
export function withSigns(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0))).replace(/\u007f/g, '␡').replace(/[\u0080-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udfff]/gu, '�');
}
