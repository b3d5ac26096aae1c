import type { Part } from '../../core/article/layout';
import type { StructureOp } from '../../core/article/structure';
import type { Desk } from '../../core/pipeline';
import type { Role } from '../../core/text/role';
import type { Anchor } from '../../core/text/anchor';

/// Structure acts as the outline makes them. A part is named by the source offset of its first piece.

/// What a part of an article can be made.
export const PART_ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row'];

export const startOf = (part: Part): number => part.pieces[0]?.from ?? -1;

export function anchorsOf(desk: Desk, part: Part): Anchor[] {
  // Pieces that follow one another in the source are one anchor: they stay one part.
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of part.pieces) {
    const last = spans.at(-1);
    if (last && last.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans.map(({ from, to }) => ({ from, to, was: desk.reading.text.slice(from, to) }));
}

interface Placed {
  readonly part: Part;
  /// Id of its article or caption, or `furniture`.
  readonly holder: string;
}

export function findPart(desk: Desk, at: number): Placed | undefined {
  for (const article of desk.layout.articles) for (const part of article.parts) if (startOf(part) === at) return { part, holder: article.id };
  for (const caption of desk.layout.captions) for (const part of caption.parts) if (startOf(part) === at) return { part, holder: caption.id };
  for (const part of desk.layout.furniture) if (startOf(part) === at) return { part, holder: 'furniture' };
  return undefined;
}

/// Takes the part that begins at `at` to an article (`new` for one of its own, `tray`, `furniture`), in its role or another, before the part that begins at `before`.
export function moveParts(desk: Desk, at: number, article: string, role?: Role, before?: number): StructureOp | undefined {
  const found = findPart(desk, at);
  if (!found || (found.holder === article && role === undefined && before === undefined)) return undefined;
  // What was no part of an article becomes text when it is put into one.
  const own = found.part.role;
  const plain: Role = own === 'furniture' || (desk.layout.articles.some(({ id }) => id === article) && (own === 'caption' || own === 'credit')) ? 'paragraph' : own;
  const as = role ?? (article === 'furniture' ? 'furniture' : article === 'tray' ? 'caption' : plain);
  return { kind: 'move', anchors: anchorsOf(desk, found.part), article, role: as, ...(before !== undefined && { before }) };
}

/// Takes one line, named by its first offset, out of the part that begins at `at`, as `moveParts` does; in its own article it stays beside its part.
export function moveLine(desk: Desk, at: number, line: number, article: string, role?: Role): StructureOp | undefined {
  const found = findPart(desk, at);
  const index = found?.part.pieces.findIndex(({ from }) => from === line) ?? -1;
  const piece = found?.part.pieces[index];
  if (!found || !piece || (found.holder === article && role === undefined)) return undefined;
  const inArticle = desk.layout.articles.find(({ id }) => id === article);
  const own = found.part.role;
  const plain: Role = own === 'furniture' || (inArticle && (own === 'caption' || own === 'credit')) ? 'paragraph' : own;
  const as = role ?? (article === 'furniture' ? 'furniture' : article === 'tray' ? 'caption' : plain);
  const parts = inArticle?.parts ?? [];
  // The first line goes before what is left of its part, every other one behind it.
  const before = found.holder !== article ? undefined : index === 0 ? found.part.pieces[1]?.from : parts[parts.indexOf(found.part) + 1]?.pieces[0]?.from;
  return { kind: 'move', anchors: [{ from: piece.from, to: piece.to, was: desk.reading.text.slice(piece.from, piece.to) }], article, role: as, ...(before !== undefined && { before }) };
}

/// Another role in the same place.
export function changeRole(desk: Desk, at: number, role: Role): StructureOp | undefined {
  const found = findPart(desk, at);
  const parts = desk.layout.articles.find(({ id }) => id === found?.holder)?.parts;
  if (!found || !parts || found.part.role === role) return undefined;
  const next = parts[parts.indexOf(found.part) + 1];
  return { kind: 'move', anchors: anchorsOf(desk, found.part), article: found.holder, role, ...(next && { before: startOf(next) }) };
}

/// One place up or down among the parts of its article.
export function shiftPart(desk: Desk, at: number, step: 1 | -1): StructureOp | undefined {
  const found = findPart(desk, at);
  const parts = desk.layout.articles.find(({ id }) => id === found?.holder)?.parts;
  if (!found || !parts) return undefined;
  const index = parts.indexOf(found.part);
  if (index + step < 0 || index + step >= parts.length) return undefined;
  const before = parts[step < 0 ? index - 1 : index + 2];
  const op: StructureOp = { kind: 'move', anchors: anchorsOf(desk, found.part), article: found.holder, role: found.part.role };
  return before ? { ...op, before: startOf(before) } : op;
}

/// An article one place up or down in the page's order.
export function shiftArticle(desk: Desk | undefined, id: string, step: 1 | -1): StructureOp | undefined {
  const articles = desk?.articles.map((article) => article.id) ?? [];
  const at = articles.indexOf(id);
  if (at < 0 || at + step < 0 || at + step >= articles.length) return undefined;
  articles.splice(at, 1);
  articles.splice(at + step, 0, id);
  return { kind: 'order', articles };
}
