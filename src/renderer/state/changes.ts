import type { ArticleDocument, Patch } from '../../core/review/document';
import { editOf, type AnchoredEdit } from '../../core/review/events';
import { lastAtMost } from '../../core/text/span';
import type { Layer } from '../../core/text/edit';

/// One change as a person sees it: a repair, or all edits of one act of the hand.
export interface Item {
  /// The first patch's key: what is selected in list and panes alike.
  readonly key: string;
  readonly keys: readonly string[];
  readonly patches: readonly Patch[];
  readonly layer: Layer;
  /// Index of the document's part that it stands in.
  readonly part: number;
}

export interface ChangeFilter {
  readonly layer: 'all' | Layer;
  readonly state: 'all' | 'open' | 'decided';
}

export const NO_FILTER: ChangeFilter = { layer: 'all', state: 'all' };

/// A line of the changes list. Layout changes of one part stand together under one line.
export type Row =
  | { readonly type: 'item'; readonly id: string; readonly item: Item; readonly level: 1 | 2 }
  | { readonly type: 'group'; readonly id: string; readonly part: number; readonly items: readonly Item[]; readonly expanded: boolean };

/// Whether an editor still has to say something: an undecided offer, or a change of words that the engine made by itself. Safe changes of layout ask nothing.
export function isOpen(patch: Patch): boolean {
  return patch.verdict === 'open' && (patch.layer === 'text' || patch.trust !== 'safe');
}

export const itemIsOpen = (item: Item): boolean => item.patches.some(isOpen);

const cache = new WeakMap<ArticleDocument, readonly Item[]>();

/// The changes of a document in its order. Computed once a document.
export function itemsOf(document: ArticleDocument): readonly Item[] {
  const known = cache.get(document);
  if (known) return known;
  const items: { key: string; keys: string[]; patches: Patch[]; layer: Layer; part: number }[] = [];
  const groups = new Map<number, (typeof items)[number]>();
  for (const patch of document.patches) {
    const group = patch.group === undefined ? undefined : groups.get(patch.group);
    if (group) {
      group.keys.push(patch.key);
      group.patches.push(patch);
      continue;
    }
    const part = Math.max(0, lastAtMost(document.parts, patch.side ? patch.base.from - 1 : patch.base.from, ({ base }) => base.from));
    const item = { key: patch.key, keys: [patch.key], patches: [patch], layer: patch.layer, part };
    items.push(item);
    if (patch.group !== undefined) groups.set(patch.group, item);
  }
  cache.set(document, items);
  return items;
}

function passes(item: Item, filter: ChangeFilter): boolean {
  if (filter.layer !== 'all' && item.layer !== filter.layer) return false;
  if (filter.state === 'open') return itemIsOpen(item);
  return filter.state === 'all' || item.patches.every((patch) => patch.verdict !== 'open');
}

export const groupId = (document: ArticleDocument, part: number): string => `layout@${document.parts[part]?.part.pieces[0]?.from ?? 0}`;

/// The lines of the list: changes of words one by one, layout changes by paragraph, in the document's order.
export function rowsOf(document: ArticleDocument, filter: ChangeFilter, expanded: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  const byPart = new Map<number, Item[]>();
  const shown = itemsOf(document).filter((item) => passes(item, filter));
  for (const item of shown) {
    if (item.layer !== 'layout') continue;
    const items = byPart.get(item.part);
    if (items) items.push(item);
    else byPart.set(item.part, [item]);
  }
  const placed = new Set<number>();
  for (const item of shown) {
    if (item.layer === 'text') {
      rows.push({ type: 'item', id: item.key, item, level: 1 });
      continue;
    }
    if (placed.has(item.part)) continue;
    placed.add(item.part);
    const items = byPart.get(item.part)!;
    const id = groupId(document, item.part);
    rows.push({ type: 'group', id, part: item.part, items, expanded: expanded.has(id) });
    if (expanded.has(id)) for (const one of items) rows.push({ type: 'item', id: one.key, item: one, level: 2 });
  }
  return rows;
}

/// Changes of one kind in one place of a count.
export interface Tally {
  readonly text: number;
  readonly layout: number;
  readonly open: number;
}

export function tally(document: ArticleDocument): Tally {
  let text = 0;
  let layout = 0;
  let open = 0;
  for (const item of itemsOf(document)) {
    if (item.layer === 'text') text++;
    else layout++;
    if (itemIsOpen(item)) open++;
  }
  return { text, layout, open };
}

/// The next (or previous) open change behind `key`, around the end; undefined where none is left.
export function nextOpen(document: ArticleDocument, key: string | null, step: 1 | -1 = 1): Item | undefined {
  const items = itemsOf(document);
  const at = items.findIndex((item) => item.keys.includes(key ?? ''));
  for (let i = 1; i <= items.length; i++) {
    const from = at < 0 ? (step > 0 ? -1 : items.length) : at;
    const item = items[(from + step * i + items.length * 2) % items.length]!;
    if (itemIsOpen(item)) return item;
  }
  return undefined;
}

export function itemOf(document: ArticleDocument, key: string | null): Item | undefined {
  return key === null ? undefined : itemsOf(document).find((item) => item.keys.includes(key));
}

/// The edits of these changes, by key, as decisions record them.
export function editsNamed(documents: readonly ArticleDocument[], keys: readonly string[]): AnchoredEdit[] {
  const names = new Set(keys);
  const edits: AnchoredEdit[] = [];
  for (const document of documents) {
    for (const patch of document.patches) if (names.delete(patch.key)) edits.push(editOf(patch));
    if (names.size === 0) break;
  }
  return edits;
}
