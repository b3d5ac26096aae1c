import type { Extension, Range, StateEffectType } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { PaneSide } from './side';

/// Decorations for what is in view only: `draw` gives them anew when the view moves or `anew` is sent, and while something is typed they move along with their words.
export function drawnInView(side: PaneSide, anew: StateEffectType<null>, draw: (view: EditorView) => readonly Range<Decoration>[]): Extension {
  // An editor draws itself once before it is given anything to show.
  const build = (view: EditorView): DecorationSet => (side.view ? Decoration.set([...draw(view)], true) : Decoration.none);
  return ViewPlugin.define((view) => ({
    drawn: build(view),
    update(update: ViewUpdate): void {
      const asked = update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(anew)));
      if (asked || update.viewportChanged) this.drawn = build(update.view);
      else if (update.docChanged) this.drawn = this.drawn.map(update.changes);
    },
  }), { decorations: (plugin) => plugin.drawn });
}
