import type { ProfileAddition } from '../../contract/profile';
import type { GlyphRow } from '../../core/page/profile';
import type { ArticleDocument, DocumentPart, Patch } from '../../core/review/document';

/// A standing line is short; a longer part is text.
const LONGEST_LINE = 60;
const MOST_LINES = 2;

const line = (text: string): string => text.replace(/[\s\u3000]+/g, ' ').trim();

/// What may be noted of a part as always so in this paper: that its lines stand in no article. Undefined where the part is too long to be a standing line.
export function alwaysFurniture(source: string, { part }: DocumentPart): ProfileAddition | undefined {
  const furniture = part.pieces.map(({ from, to }) => line(source.slice(from, to)));
  const fits = furniture.length <= MOST_LINES && furniture.every((text) => text !== '' && text.length <= LONGEST_LINE);
  return fits ? { furniture } : undefined;
}

/// That a dateline is this paper's own.
export function alwaysDateline(source: string, { part, role }: DocumentPart): ProfileAddition | undefined {
  const text = part.pieces.map(({ from, to }) => line(source.slice(from, to))).join('').replaceAll(' ', '');
  return role === 'dateline' && text !== '' && text.length <= LONGEST_LINE ? { datelines: [text] } : undefined;
}

const HAN = /^\p{Script=Han}$/u;
const SYMBOL = /^[\p{So}\p{Sm}\p{Po}\p{Pd}]$/u;

/// That a Han character is a symbol where it stands: only for a change of one character, and only where its place says where such a symbol can stand.
export function alwaysGlyph(document: ArticleDocument, patch: Patch): ProfileAddition | undefined {
  const { was, insert } = patch;
  if (!patch.applied || !HAN.test(was) || !SYMBOL.test(insert)) return undefined;
  const part = document.parts.find(({ base }) => base.from <= patch.base.from && patch.base.from < base.to);
  const where = part && placeOf(document, part, patch);
  return where ? { glyphs: [{ seen: was, meant: insert, where }] } : undefined;
}

function placeOf(document: ArticleDocument, part: DocumentPart, { base }: Patch): GlyphRow['where'] | undefined {
  const starts = document.base.slice(part.base.from, base.from).trim() === '';
  if (part.role === 'credit' && starts) return 'credit-start';
  if (part.role === 'byline' && starts) return 'byline-start';
  const before = document.base.slice(Math.max(0, base.from - 1), base.from);
  const after = document.base.slice(base.to, base.to + 1);
  if (before === '' || before === '\n' || before === '\r') return 'line-start';
  return after === '' || after === '\n' || after === '\r' ? 'line-end' : undefined;
}
