import { holds, type Anchor } from '../text/anchor';
import type { Role } from '../text/role';
import { BODY_ROLES, CAPTION_ROLES, HEADLINE_ROLES } from '../text/role';
import type { Said } from '../text/say';
import { contains } from '../text/span';
import type { ArticleLayout, CaptionLayout, PageLayout, Part, Piece } from './layout';

/// A person's change to the inferred structure. Lines and parts are named by the source ranges of their pieces, so that a change holds in a layout that a later version of the
/// inference draws differently. What it names and does not find is passed over.
export type StructureOp =
  /// Each anchor's pieces become one part in that role, in `article` (an id, `new` for an article of their own, `tray` or `furniture`), before the part that begins at
  /// `before`, or at the end.
  | { readonly kind: 'move'; readonly anchors: readonly Anchor[]; readonly article: string; readonly role: Role; readonly before?: number }
  /// The article ends before the part that begins at `at`; the rest becomes an article of its own.
  | { readonly kind: 'split'; readonly article: string; readonly at: number }
  | { readonly kind: 'merge'; readonly article: string; readonly into: string }
  /// The articles' order on the page, by id; articles that are not named follow in their old order.
  | { readonly kind: 'order'; readonly articles: readonly string[] }
  /// A part begins (`break`) at the piece that starts at `at`, or goes on there (`join`).
  | { readonly kind: 'break' | 'join'; readonly at: number };

const BY_EDITOR: readonly Said[] = [{ text: { zh: '由编辑指定。', en: 'Set by an editor.' } }];

/// The layout with the changes carried out, in their order. The pieces stay a partition of the source.
export function applyStructure(source: string, layout: PageLayout, ops: readonly StructureOp[]): PageLayout {
  return ops.reduce((now, op) => {
    switch (op.kind) {
      case 'move': return move(source, now, op);
      case 'split': return split(now, op.article, op.at);
      case 'merge': return merge(now, op.article, op.into);
      case 'order': return order(now, op.articles);
      case 'break': return mapArticles(now, (parts) => breakAt(parts, op.at));
      case 'join': return mapArticles(now, (parts) => joinAt(parts, op.at));
    }
  }, layout);
}

const startOf = (part: Part): number => part.pieces[0]?.from ?? -1;

/// The id of an article that an editor made: `a` and where its body begins, as inferred ones have; with a number behind it where the article that its lines came from bears that id.
function newId(parts: readonly Part[], articles: readonly ArticleLayout[]): string {
  const id = `a${startOf(parts.find((part) => BODY_ROLES.has(part.role)) ?? parts[0]!)}`;
  const taken = new Set(articles.map((article) => article.id));
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}.${number}`)) number++;
  return `${id}.${number}`;
}

function mapArticles(layout: PageLayout, change: (parts: readonly Part[]) => readonly Part[]): PageLayout {
  return { ...layout, articles: layout.articles.map((article) => {
    const parts = change(article.parts);
    return parts === article.parts ? article : { ...article, parts };
  }) };
}

function move(source: string, layout: PageLayout, op: Extract<StructureOp, { kind: 'move' }>): PageLayout {
  const anchors = op.anchors.filter((anchor) => holds(source, anchor));
  const taken: Piece[][] = anchors.map(() => []);
  const strip = (parts: readonly Part[]): readonly Part[] => {
    let changed = false;
    const kept = parts.map((part) => {
      const pieces = part.pieces.filter((piece) => {
        const index = anchors.findIndex((anchor) => contains(anchor, piece));
        if (index >= 0) taken[index]!.push(piece);
        return index < 0;
      });
      if (pieces.length === part.pieces.length) return part;
      changed = true;
      return { ...part, pieces };
    }).filter((part) => part.pieces.length > 0);
    return changed ? kept : parts;
  };
  const articles = layout.articles.map((article) => ({ ...article, parts: strip(article.parts) }));
  const captions = layout.captions.map((caption) => ({ ...caption, parts: strip(caption.parts) })).filter((caption) => caption.parts.length > 0);
  const furniture = strip(layout.furniture);
  const moved = taken.filter((pieces) => pieces.length > 0).map((pieces): Part => ({
    role: op.article === 'furniture' ? 'furniture' : op.role, pieces, confidence: 1, why: BY_EDITOR,
  }));
  if (moved.length === 0) return layout;
  const full = articles.filter((article) => article.parts.length > 0);
  const known = full.some((article) => article.id === op.article);
  if (op.article === 'furniture') return { articles: full, captions, furniture: insertBefore(furniture, moved, op.before) };
  if (op.article === 'tray' || (known && CAPTION_ROLES.has(op.role))) {
    const caption: CaptionLayout = { id: `c${startOf(moved[0]!)}`, parts: moved, candidates: [], target: op.article, confidence: 1 };
    return { articles: full, captions: [...captions, caption], furniture };
  }
  if (!known) {
    const article: ArticleLayout = { id: newId(moved, full), parts: moved, confidence: 1, why: BY_EDITOR };
    return { articles: insertArticle(full, article), captions, furniture };
  }
  return { captions, furniture, articles: full.map((article) => article.id === op.article ? { ...article, parts: insertBefore(article.parts, moved, op.before ?? defaultPlace(article.parts, op.role)) } : article) };
}

/// Where a part goes that came without a place: headlines before the body, the rest at the end.
function defaultPlace(parts: readonly Part[], role: Role): number | undefined {
  const next = HEADLINE_ROLES.has(role) ? parts.find((part) => !HEADLINE_ROLES.has(part.role)) : undefined;
  return next && startOf(next);
}

function insertBefore(parts: readonly Part[], added: readonly Part[], before: number | undefined): readonly Part[] {
  const index = before === undefined ? -1 : parts.findIndex((part) => startOf(part) === before);
  return index < 0 ? [...parts, ...added] : [...parts.slice(0, index), ...added, ...parts.slice(index)];
}

/// A new article stands before the first one whose body begins later in the source.
function insertArticle(articles: readonly ArticleLayout[], added: ArticleLayout): readonly ArticleLayout[] {
  const place = (article: ArticleLayout): number => Number(article.id.slice(1));
  const index = articles.findIndex((article) => place(article) > place(added));
  return index < 0 ? [...articles, added] : [...articles.slice(0, index), added, ...articles.slice(index)];
}

function split(layout: PageLayout, id: string, at: number): PageLayout {
  return { ...layout, articles: layout.articles.flatMap((article) => {
    const index = article.id === id ? article.parts.findIndex((part) => startOf(part) === at) : -1;
    if (index <= 0) return [article];
    const rest = article.parts.slice(index);
    return [{ ...article, parts: article.parts.slice(0, index) }, { id: newId(rest, layout.articles), parts: rest, confidence: 1, why: BY_EDITOR }];
  }) };
}

function merge(layout: PageLayout, id: string, into: string): PageLayout {
  const from = layout.articles.find((article) => article.id === id);
  const target = layout.articles.find((article) => article.id === into);
  if (!from || !target || from === target) return layout;
  const heads = from.parts.filter((part) => HEADLINE_ROLES.has(part.role));
  const rest = from.parts.filter((part) => !HEADLINE_ROLES.has(part.role));
  const headed = target.parts.some((part) => HEADLINE_ROLES.has(part.role));
  // Two headlines cannot stand over one article: the second becomes a subhead where its text begins.
  const parts = headed
    ? [...target.parts, ...heads.map((part): Part => ({ ...part, role: 'subhead', confidence: 1, why: BY_EDITOR })), ...rest]
    : [...heads, ...target.parts, ...rest];
  return {
    ...layout,
    articles: layout.articles.filter((article) => article !== from).map((article) => (article === target ? { ...article, parts, confidence: 1, why: BY_EDITOR } : article)),
    captions: layout.captions.map((caption) => (caption.target === id ? { ...caption, target: into } : caption)),
  };
}

function order(layout: PageLayout, ids: readonly string[]): PageLayout {
  const place = new Map(ids.map((id, index) => [id, index]));
  const at = (article: ArticleLayout): number => place.get(article.id) ?? ids.length;
  return { ...layout, articles: [...layout.articles].sort((a, b) => at(a) - at(b)) };
}

function breakAt(parts: readonly Part[], at: number): readonly Part[] {
  const index = parts.findIndex((part) => part.pieces.some((piece, i) => i > 0 && piece.from === at));
  const part = parts[index];
  if (!part) return parts;
  const cut = part.pieces.findIndex((piece) => piece.from === at);
  return [
    ...parts.slice(0, index), { ...part, pieces: part.pieces.slice(0, cut) },
    { ...part, pieces: part.pieces.slice(cut), confidence: 1, why: BY_EDITOR }, ...parts.slice(index + 1),
  ];
}

function joinAt(parts: readonly Part[], at: number): readonly Part[] {
  const index = parts.findIndex((part) => startOf(part) === at);
  const before = parts[index - 1];
  const part = parts[index];
  if (!before || !part) return parts;
  return [...parts.slice(0, index - 1), { ...before, pieces: [...before.pieces, ...part.pieces], confidence: 1, why: BY_EDITOR }, ...parts.slice(index + 1)];
}
