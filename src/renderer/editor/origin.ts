import { Facet, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, hoverTooltip, showTooltip, type DecorationSet, type Tooltip } from '@codemirror/view';
import { toBase, toProof, toSource, type Patch } from '../../core/review/document';
import { lineNumber } from '../../core/text/lines';
import { nextChar } from '../../core/text/chars';
import { another, type PaneSide } from './side';
import { questionAt } from './question-marks';

/// A character under the pointer: its own range and its counterpart's, in the two editors' offsets, and its place in the source.
export interface Origin {
  readonly own: { readonly from: number; readonly to: number };
  /// Undefined where the other side has nothing for it.
  readonly twin: { readonly from: number; readonly to: number } | undefined;
  readonly source: number;
  /// Whether the source does not have the character: it was put in at `source`.
  readonly added: boolean;
  readonly patch: Patch | undefined;
}

const setHover = StateEffect.define<{ from: number; to: number; twin: boolean } | null>();
const OWN = Decoration.mark({ class: 'g-hover' });
const TWIN = Decoration.mark({ class: 'g-hover g-hover-twin' });

const hoverField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(another)) return Decoration.none;
      if (!effect.is(setHover)) continue;
      if (!effect.value) return Decoration.none;
      const { from, to, twin } = effect.value;
      return from < to && to <= transaction.newDoc.length ? Decoration.set((twin ? TWIN : OWN).range(from, to)) : Decoration.none;
    }
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/// What is told of the character behind the caret, until the caret moves or the text changes.
const setTold = StateEffect.define<Tooltip | null>();
const toldField = StateField.define<Tooltip | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setTold)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : value;
  },
  provide: (field) => showTooltip.from(field),
});

const teller = Facet.define<() => string | undefined>();

/// Tells of the character behind an editor's caret as a pointer that rests on it would be told, and gives the words back; undefined where there is none.
export const tellOrigin = (view: EditorView): string | undefined => view.state.facet(teller)[0]?.();

/// Where the character at an editor's offset comes from, or went to.
export function originOf(side: PaneSide, other: PaneSide, doc: number): Origin | undefined {
  const { article, index } = side;
  if (doc >= side.view.state.doc.length || article.slices.length === 0) return undefined;
  const own = { from: doc, to: nextCharIn(side, doc) };
  if (side.isTyped(doc)) {
    const base = toBase(article, side.rawAt(doc), 1);
    return { own, twin: undefined, source: toSource(article.slices, base), added: true, patch: undefined };
  }
  const raw = side.rawAt(doc, 1);
  const end = Math.max(raw + 1, side.rawAt(own.to, -1));
  let patch: Patch | undefined;
  let touched: Patch | undefined;
  for (const candidate of index.touching(raw, raw)) {
    const span = index.spanOf(candidate);
    if (!(span.from <= raw && raw < span.to)) continue;
    touched = candidate;
    if (candidate.applied) patch = candidate;
  }
  if (patch) {
    const twin = other.rangeOf(patch);
    return { own, twin: twin.from < twin.to ? twin : undefined, source: toSource(article.slices, patch.base.from === patch.base.to || side.side === 'proof' ? patch.base.from : raw), added: side.side === 'proof' && patch.base.from === patch.base.to, patch };
  }
  const base = side.side === 'source' ? raw : toBase(article, raw, 1);
  const there = side.side === 'source' ? toProof(article, raw, 1) : base;
  const twin = { from: other.docAt(there, 1), to: other.docAt(there + end - raw, -1) };
  return { own, twin: twin.from < twin.to ? twin : undefined, source: toSource(article.slices, base), added: false, patch: touched };
}

function nextCharIn(side: PaneSide, doc: number): number {
  return doc + nextChar(side.view.state.doc.sliceString(doc, doc + 2), 0);
}

/// Line and column of a source offset, counted from 1; the column counts characters, not units.
function placeOf(side: PaneSide, source: number, text: (from: number, to: number) => string): { line: number; column: number } {
  const line = lineNumber(side.starts, source);
  const from = side.starts[line - 1] ?? 0;
  return { line, column: [...text(from, source)].length + 1 };
}

/// The characters between two source offsets of one line, as far as the article holds them; those of other articles count by their length.
function sourceText(side: PaneSide, from: number, to: number): string {
  const { slices, base } = side.article;
  let out = '';
  for (const slice of slices) {
    const a = Math.max(from, slice.source.from);
    const b = Math.min(to, slice.source.to);
    if (a < b) out += base.slice(slice.base + a - slice.source.from, slice.base + b - slice.source.from);
  }
  return out.padEnd(to - from);
}

/// Shows where the character under the pointer comes from, and lights it up on both sides.
export function origins(side: PaneSide, other: PaneSide, busy: () => boolean): Extension {
  let at = -1;
  let frame = 0;
  const clear = (): void => {
    if (at < 0 || busy()) return;
    at = -1;
    side.view.dispatch({ effects: setHover.of(null) });
    other.view.dispatch({ effects: setHover.of(null) });
  };
  const point = (x: number, y: number): void => {
    const { view } = side;
    if (busy() || !view.dom.isConnected) return;
    const hit = view.posAndSideAtCoords({ x, y });
    const near = hit ? (hit.assoc < 0 ? hit.pos - 1 : hit.pos) : -1;
    const box = near < 0 ? null : view.coordsForChar(near);
    // Beside the end of a line there is no character.
    const doc = box && x >= box.left - 1 && x <= box.right + 1 ? near : -1;
    // What was lit in a text that is gone counts for nothing.
    if (doc === at && view.state.field(hoverField).size > 0) return;
    const origin = doc < 0 ? undefined : originOf(side, other, doc);
    if (!origin) {
      clear();
      return;
    }
    at = doc;
    view.dispatch({ effects: setHover.of({ ...origin.own, twin: false }) });
    other.view.dispatch({ effects: setHover.of(origin.twin ? { ...origin.twin, twin: true } : null) });
  };
  const tell = (): string | undefined => {
    const { view } = side;
    const origin = busy() ? undefined : originOf(side, other, view.state.selection.main.head);
    if (!origin) return undefined;
    const dom = tip(side, origin);
    at = origin.own.from;
    view.dispatch({ effects: [setHover.of({ ...origin.own, twin: false }), setTold.of({ pos: origin.own.from, above: true, create: () => ({ dom }) })] });
    other.view.dispatch({ effects: setHover.of(origin.twin ? { ...origin.twin, twin: true } : null) });
    return [...dom.children].map(({ textContent }) => textContent).join(' ');
  };
  return [
    hoverField,
    toldField,
    teller.of(tell),
    EditorView.updateListener.of(({ startState, state }) => {
      if (startState.field(toldField) && !state.field(toldField)) queueMicrotask(clear);
    }),
    EditorView.domEventObservers({
      mousemove(event, view) {
        if (event.buttons !== 0) return;
        const { clientX, clientY } = event;
        const window = view.dom.ownerDocument.defaultView;
        if (!window) return;
        window.cancelAnimationFrame(frame);
        frame = window.requestAnimationFrame(() => point(clientX, clientY));
      },
      mouseleave(_event, view) {
        view.dom.ownerDocument.defaultView?.cancelAnimationFrame(frame);
        clear();
      },
    }),
    hoverTooltip((_view, pos, bias) => {
      const origin = originOf(side, other, bias < 0 ? Math.max(0, pos - 1) : pos);
      return origin ? { pos: origin.own.from, end: origin.own.to, above: true, create: () => ({ dom: tip(side, origin) }) } : null;
    }, { hoverTime: 400, hideOnChange: true }),
  ];
}

function tip(side: PaneSide, origin: Origin): HTMLElement {
  const { words } = side;
  const { line, column } = placeOf(side, origin.source, (from, to) => sourceText(side, from, to));
  const element = document.createElement('div');
  element.className = 'g-tip';
  const place = document.createElement('div');
  place.textContent = origin.added ? words.added(line, column) : words.origin(line, column);
  element.append(place);
  if (origin.patch) {
    const change = document.createElement('div');
    change.className = 'g-tip-change';
    change.textContent = words.change(origin.patch);
    element.append(change);
  }
  const asked = side.side === 'proof' ? questionAt(side, side.rawAt(origin.own.from, 1)) : undefined;
  if (asked) {
    const question = document.createElement('div');
    question.className = 'g-tip-asked';
    question.textContent = asked.words;
    element.append(question);
  }
  return element;
}
