import type { Extension, Range } from '@codemirror/state';
import { Decoration, WidgetType } from '@codemirror/view';
import type { Patch } from '../../core/review/document';
import { drawnInView } from './in-view';
import { isShown } from './looks';
import { refresh, type PaneSide } from './side';

/// With one pane only, the proof also shows what the other one would: the words that went, struck through, and those that are proposed. They are drawn, and no part of the text.
export function inlineChanges(side: PaneSide): Extension {
  return drawnInView(side, refresh, (view) => {
    const out: Range<Decoration>[] = [];
    if (!side.alone) return out;
    const seen = new Set<Patch>();
    for (const { from, to } of view.visibleRanges) {
      for (const patch of side.index.touching(side.rawAt(from), side.rawAt(to, 1))) {
        if (seen.has(patch) || !isShown(patch, side.layers) || patch.layer !== 'text') continue;
        seen.add(patch);
        const range = side.rangeOf(patch);
        if (patch.applied && /\S/.test(patch.was)) out.push(Decoration.widget({ widget: new Drawn('del', patch.was), side: -1 }).range(range.from));
        if (!patch.applied && patch.verdict === 'open' && /\S/.test(patch.insert)) out.push(Decoration.widget({ widget: new Drawn('ins', patch.insert), side: 1 }).range(range.to));
      }
    }
    return out;
  });
}

class Drawn extends WidgetType {
  constructor(readonly kind: 'del' | 'ins', readonly text: string) {
    super();
  }
  override eq(other: Drawn): boolean {
    return this.kind === other.kind && this.text === other.text;
  }
  override toDOM(): HTMLElement {
    const element = document.createElement(this.kind);
    element.className = `g-inline g-inline-${this.kind}`;
    element.textContent = this.text.replace(/\s+/g, '');
    return element;
  }
}
