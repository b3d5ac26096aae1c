import { trimEnd, trimStart } from '../../core/text/blank';
import { lineNumber } from '../../core/text/lines';
import type { Role } from '../../core/text/role';
import { HEADLINE_ROLES } from '../../core/text/role';
import { lastAtMost, type Span } from '../../core/text/span';
import { toSource, type ArticleDocument, type DocumentPart } from '../../core/review/document';

/// A stretch that stands level in both panes: it begins with a line on either side. Offsets are raw: base and proof.
export interface Row {
  readonly base: number;
  readonly proof: number;
}

/// Which parts begin a line of the proof text. The others go on in the line of the part before them: a text behind its dateline.
export function beginsLine(document: ArticleDocument): boolean[] {
  return document.parts.map((part, index) => {
    const before = document.proof[part.proof.from - 1];
    return index === 0 || before === '\n' || before === '\r';
  });
}

/// Where the base has to break into lines so that every line of parts on the right has one on the left.
export function baseBorders(document: ArticleDocument): number[] {
  const begins = beginsLine(document);
  return document.parts.filter((_, index) => index > 0 && begins[index]).map((part) => part.base.from);
}

/// The rows of an article. A part of which nothing is left in the proof text belongs to the row before it.
export function rowsOf(document: ArticleDocument): Row[] {
  const begins = beginsLine(document);
  const rows: Row[] = [];
  document.parts.forEach((part, index) => {
    if (begins[index] && part.proof.from < part.proof.to) rows.push({ base: part.base.from, proof: part.proof.from });
  });
  return rows;
}

/// The source lines, counted from 1, on which a part's visible text stands.
export function sourceLines(document: ArticleDocument, part: DocumentPart, starts: readonly number[]): { from: number; to: number } {
  const { from, to } = part.base;
  const first = trimStart(document.base, from, to);
  const last = Math.max(first, trimEnd(document.base, from, to) - 1);
  const a = lineNumber(starts, toSource(document.slices, first));
  const b = lineNumber(starts, toSource(document.slices, last));
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/// The range of the base that a range of the source stands as, as far as one piece of the article holds it; undefined where it lies in no piece.
export function baseSpan({ slices }: ArticleDocument, from: number, to: number): Span | undefined {
  const slice = slices.find(({ source }) => source.from <= from && from < source.to);
  return slice && { from: slice.base + from - slice.source.from, to: slice.base + Math.min(to, slice.source.to) - slice.source.from };
}

/// A part, or several in a row, that stood elsewhere in the source.
export interface Move {
  readonly role: Role;
  /// Where it stands now.
  readonly base: number;
  readonly proof: number;
  /// The end of its visible text in the base.
  readonly end: number;
  /// Source lines, counted from 1.
  readonly lines: { readonly from: number; readonly to: number };
  /// Its old place as a base offset: behind the part that ends there, or at the article's start. Undefined where it stood away from this article's other parts, so that
  /// there is no old place to show here.
  readonly old: number | undefined;
  readonly source: number;
}

/// The moves of an article. Neighbours that came from the same place are one move.
export function movesOf(document: ArticleDocument, starts: readonly number[]): Move[] {
  const { parts, slices } = document;
  const source = parts.map((part) => toSource(slices, part.base.from));
  // The settled parts stand in the source's own order: their places rise.
  const settled = parts.flatMap((part, index) => (part.moved ? [] : [index]));
  const moves: (Move & { readonly after: number; readonly last: number })[] = [];
  parts.forEach((part, index) => {
    if (!part.moved || part.base.from === part.base.to) return;
    const rank = lastAtMost(settled, source[index]!, (i) => source[i]!);
    const after = settled[rank] ?? -1;
    const next = settled[rank + 1];
    const stays = after < index && (next === undefined || index < next);
    const lines = sourceLines(document, part, starts);
    const end = trimEnd(document.base, part.base.from, part.base.to);
    const before = moves.at(-1);
    if (before && before.last === index - 1 && before.after === after && source[before.last]! < source[index]!) {
      const role = HEADLINE_ROLES.has(before.role) && part.role === 'headline' ? part.role : before.role;
      moves[moves.length - 1] = { ...before, role, end, last: index, lines: { from: Math.min(before.lines.from, lines.from), to: Math.max(before.lines.to, lines.to) } };
      return;
    }
    moves.push({
      role: part.role, base: part.base.from, proof: part.proof.from, end, lines, source: source[index]!, after, last: index,
      old: stays ? undefined : after < 0 ? 0 : parts[after]!.base.to,
    });
  });
  return moves.map(({ after: _after, last: _last, ...move }) => move);
}
