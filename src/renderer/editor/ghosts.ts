import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { Move } from './rows';
import type { PaneSide } from './side';

const setGhosts = StateEffect.define<DecorationSet>();

const ghostField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setGhosts)) return effect.value;
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/// For the source pane: lines that say where a moved part stood, and at the part itself the way back.
export const ghosts = (side: PaneSide, links: MoveLinks): Extension => ghostField.init(() => ghostsOf(side, links));

/// What a press on either end of a move leads to.
export interface MoveLinks {
  toPart(move: Move): void;
  toOldPlace(move: Move): void;
}

class GhostLine extends WidgetType {
  constructor(readonly move: Move, readonly text: string, readonly links: MoveLinks) {
    super();
  }
  override eq(other: GhostLine): boolean {
    return this.text === other.text && this.move.base === other.move.base;
  }
  override toDOM(): HTMLElement {
    const line = document.createElement('div');
    line.className = 'g-ghost';
    line.append(button('g-ghost-link', this.text, () => this.links.toPart(this.move), `from-${this.move.base}`));
    return line;
  }
  override get estimatedHeight(): number {
    return 30;
  }
}

class MovedFrom extends WidgetType {
  constructor(readonly move: Move, readonly text: string, readonly links: MoveLinks) {
    super();
  }
  override eq(other: MovedFrom): boolean {
    return this.text === other.text && this.move.base === other.move.base;
  }
  override toDOM(): HTMLElement {
    return button('g-moved-from', this.text, () => this.links.toOldPlace(this.move), `to-${this.move.base}`);
  }
}

function button(className: string, text: string, press: () => void, name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.dataset['move'] = name;
  element.addEventListener('click', press);
  return element;
}

/// The effect that shows the moves of the side's article.
export const showGhosts = (side: PaneSide, links: MoveLinks): StateEffect<DecorationSet> => setGhosts.of(ghostsOf(side, links));

function ghostsOf(side: PaneSide, links: MoveLinks): DecorationSet {
  const { words, shown } = side;
  const out: Range<Decoration>[] = [];
  for (const move of side.moves) {
    const { from, to } = move.lines;
    const end = shown.toDoc(move.end, -1);
    out.push(Decoration.widget({ widget: new MovedFrom(move, words.movedFrom(from, to), links), side: 1 }).range(end));
    if (move.old === undefined) continue;
    const widget = new GhostLine(move, words.moved(move.role, from, to), links);
    // Behind the line that ends where the part stood; the very first place is before the first line.
    if (move.old === 0) out.push(Decoration.widget({ widget, block: true, side: -1 }).range(0));
    else out.push(Decoration.widget({ widget, block: true, side: 1 }).range(lineEnd(shown.doc, shown.toDoc(move.old, -1))));
  }
  return Decoration.set(out, true);
}

/// The end of the line that lies before a line's start; of the line itself where the offset is inside one.
function lineEnd(doc: { lineAt(at: number): { from: number; to: number } }, at: number): number {
  const line = doc.lineAt(at);
  return line.from === at && at > 0 ? at - 1 : line.to;
}
