import { StateEffect, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars } from '@codemirror/view';
import type { ArticleDocument, Patch } from '../../core/review/document';
import { PatchIndex, type Layers, type Side } from './looks';
import type { Draft } from './draft';
import type { Move } from './rows';
import { ShownText } from './text';
import type { PaneWords } from './words';

/// Sent to an editor when what it draws beside its text has changed: decisions, layers, words, the selected change.
export const refresh = StateEffect.define<null>();

const EMPTY: ArticleDocument = { id: '', base: '', proof: '', slices: [], parts: [], patches: [], confidence: 1, why: [], digest: '' };

/// What one pane shows, and the way between its document and the raw text behind it: the base on the source side, the proof text on the other.
export class PaneSide {
  view!: EditorView;
  article: ArticleDocument = EMPTY;
  starts: readonly number[] = [0];
  shown: ShownText = ShownText.plain('');
  index: PatchIndex;
  layers: Layers = { layout: true, text: true };
  selected: string | null = null;
  moves: readonly Move[] = [];
  /// On the proof side: what was typed on top of `shown`.
  draft: Draft | undefined;

  constructor(readonly side: Side, public words: PaneWords) {
    this.index = new PatchIndex([], side);
  }

  take(article: ArticleDocument, starts: readonly number[], shown: ShownText, layers: Layers, moves: readonly Move[]): void {
    this.article = article;
    this.starts = starts;
    this.shown = shown;
    this.index = new PatchIndex(article.patches, this.side);
    this.layers = layers;
    this.moves = moves;
  }

  /// The editor's offset for a raw one.
  docAt(raw: number, bias: -1 | 1 = -1): number {
    const at = this.shown.toDoc(raw, bias);
    return Math.min(this.draft ? this.draft.sinceShown.mapPos(at, bias) : at, this.view.state.doc.length);
  }

  /// The raw offset for the editor's. What was just typed stands for the place where it was typed.
  rawAt(doc: number, bias: -1 | 1 = -1): number {
    return this.shown.toRaw(this.draft ? this.draft.sinceShown.invertedDesc.mapPos(doc, bias) : doc);
  }

  /// Whether the character at `doc` was typed since the document was shown: it has no raw offset yet.
  isTyped(doc: number): boolean {
    let typed = false;
    this.draft?.sinceShown.iterChangedRanges((_fromA, _toA, fromB, toB) => {
      typed ||= fromB <= doc && doc < toB;
    });
    return typed;
  }

  /// Where the editor shows a change, possibly an empty range.
  rangeOf(patch: Patch): { from: number; to: number } {
    const { from, to } = this.index.spanOf(patch);
    const a = this.docAt(from, 1);
    return from === to ? { from: a, to: a } : { from: a, to: Math.max(a, this.docAt(to, -1)) };
  }

  /// The change at a place of the editor.
  patchAt(doc: number): Patch | undefined {
    return this.index.at(this.rawAt(doc), this.layers) ?? this.index.at(this.rawAt(doc, 1), this.layers);
  }

  get partStart(): (index: number) => number {
    const { parts } = this.article;
    return this.side === 'source' ? (index) => parts[index]!.base.from : (index) => parts[index]!.proof.from;
  }

  redraw(): void {
    this.view.dispatch({ effects: refresh.of(null) });
  }
}

/// What both editors have in common. Each lies whole in the panes' own scroll container; nothing scrolls inside.
export function sideBasics(nonce: string | undefined): Extension {
  return [
    EditorView.lineWrapping,
    drawSelection({ cursorBlinkRate: 1100 }),
    highlightSpecialChars({ render: specialChar }),
    EditorView.theme({ '&': { height: 'auto' }, '.cm-scroller': { overflow: 'visible !important', fontFamily: 'inherit', lineHeight: 'inherit' }, '&.cm-focused': { outline: 'none' } }),
    ...(nonce ? [EditorView.cspNonce.of(nonce)] : []),
  ];
}

/// Characters that print nothing or break a line unasked are named by their code, in every language the same.
function specialChar(code: number): HTMLElement {
  const element = document.createElement('span');
  element.className = 'g-special';
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  element.textContent = '·';
  element.title = name;
  element.setAttribute('aria-label', name);
  return element;
}
