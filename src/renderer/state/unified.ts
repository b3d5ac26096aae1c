import type { ArticleDocument, Patch } from '../../core/review/document';
import type { Layer } from '../../core/text/edit';
import type { Item } from './changes';
import { itemsOf } from './changes';

/// One text in which both stand: what is kept, and every change in its place.
export type Segment =
  | { readonly type: 'same'; readonly text: string }
  | { readonly type: 'change'; readonly patch: Patch };

/// A part of a document for reading its changes.
export interface Unified {
  readonly part: number;
  readonly segments: readonly Segment[];
  /// Those of the layers that are shown, in order.
  readonly items: readonly Item[];
}

/// The parts of a document in unified form. Changes of a layer that is not shown read as they stand, without a mark.
export function unify(document: ArticleDocument, layers: 'all' | Layer): readonly Unified[] {
  const shown = (patch: Patch): boolean => layers === 'all' || patch.layer === layers;
  const byPart: Item[][] = document.parts.map(() => []);
  for (const item of itemsOf(document)) byPart[item.part]?.push(item);
  return document.parts.map((part, index) => {
    const items = byPart[index]!;
    const patches = items.flatMap((item) => item.patches).filter(({ base }) => base.from >= part.base.from && base.to <= part.base.to)
      .sort((a, b) => a.base.from - b.base.from || (a.side ?? 0) - (b.side ?? 0) || a.base.to - b.base.to);
    const segments: Segment[] = [];
    const same = (text: string): void => {
      const last = segments.at(-1);
      if (text === '') return;
      if (last?.type === 'same') segments[segments.length - 1] = { type: 'same', text: last.text + text };
      else segments.push({ type: 'same', text });
    };
    let at = part.base.from;
    for (const patch of patches) {
      // Two changes of the same characters: the one that is applied, or stands first, is drawn; the list has both.
      if (patch.base.from < at) continue;
      if (!patch.applied && patches.some((other) => other.applied && other !== patch && other.base.from < patch.base.to && patch.base.from < other.base.to)) continue;
      same(document.base.slice(at, patch.base.from));
      if (shown(patch)) segments.push({ type: 'change', patch });
      else same(patch.applied ? patch.insert : patch.was);
      at = patch.base.to;
    }
    same(document.base.slice(at, part.base.to));
    return { part: index, segments: trimmed(segments), items: items.filter((item) => shown(item.patches[0]!)) };
  });
}

/// Without what separates the part from the next one, where that is not itself a change that is shown.
function trimmed(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.at(-1);
  if (last?.type !== 'same') return segments;
  const text = last.text.trimEnd();
  return text === '' ? segments.slice(0, -1) : [...segments.slice(0, -1), { type: 'same', text }];
}
