import { StateEffect, type Extension, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars } from '@codemirror/view';
import { toProof, type ArticleDocument, type DocumentPart, type Patch } from '../../core/review/document';
import { HEADLINE_ROLES, type Role } from '../../core/text/role';
import { lastAtMost, type Span } from '../../core/text/span';
import { PatchIndex, type Layers, type Side } from './looks';
import type { Draft } from './draft';
import type { QuestionMark } from './question-marks';
import type { Move } from './rows';
import { ShownText } from './text';
import type { PaneWords } from './words';

/// Sent to an editor when what it draws beside its text has changed: decisions, layers, words, the selected change.
export const refresh = StateEffect.define<null>();

/// Sent to an editor with the text of another article: nothing that was set for the one before holds any more.
export const another = StateEffect.define<null>();

/// Roles that can stand at the head of a line which belongs to what follows.
const LEADS: ReadonlySet<Role> = new Set<Role>(['dateline', 'byline']);

export const NOTHING: ArticleDocument = { id: '', base: '', proof: '', slices: [], parts: [], patches: [], confidence: 1, why: [], digest: '' };

/// What one pane shows, and the way between its document and the raw text behind it: the base on the source side, the proof text on the other.
export class PaneSide {
  view!: EditorView;
  /// What the editor is made of, whatever it shows.
  extensions: Extension = [];
  article: ArticleDocument = NOTHING;
  starts: readonly number[] = [0];
  shown: ShownText = ShownText.plain('');
  index: PatchIndex;
  layers: Layers = { layout: true, text: true };
  selected: string | null = null;
  /// Whether this is the only pane that is seen.
  alone = false;
  moves: readonly Move[] = [];
  /// On the proof side: what is asked, by place in the shown document; and the selected one's key.
  questions: readonly QuestionMark[] = [];
  asked: string | null = null;
  /// The document that the editor is about to be given: what is worked out for it beforehand goes by that.
  coming: Text | undefined;
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

  get doc(): Text {
    return this.coming ?? this.view.state.doc;
  }

  /// The editor's offset for a raw one.
  docAt(raw: number, bias: -1 | 1 = -1): number {
    const at = this.shown.toDoc(raw, bias);
    return Math.min(this.draft ? this.draft.sinceShown.mapPos(at, bias) : at, this.doc.length);
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

  /// The selection that stands for a range of the base.
  selectionOf({ from, to }: Span): { anchor: number; head: number } {
    const raw = (at: number): number => (this.side === 'source' ? at : toProof(this.article, at, 1));
    return { anchor: this.docAt(raw(from), 1), head: this.docAt(raw(to), -1) };
  }

  /// The change at a place of the editor.
  patchAt(doc: number): Patch | undefined {
    return this.index.at(this.rawAt(doc), this.layers) ?? this.index.at(this.rawAt(doc, 1), this.layers);
  }

  /// Where the part begins in the raw text of this side.
  startOf(part: DocumentPart): number {
    return this.side === 'source' ? part.base.from : part.proof.from;
  }

  /// The index of the first part that begins exactly with the line at `doc`, or -1.
  partFrom(doc: number): number {
    const { parts } = this.article;
    let index = lastAtMost(parts, this.rawAt(doc), (part) => this.startOf(part));
    while (index > 0 && this.startOf(parts[index - 1]!) === this.startOf(parts[index]!)) index--;
    const part = parts[index];
    return part && this.docAt(this.startOf(part), 1) === doc ? index : -1;
  }

  /// The role of the line that the part begins: a dateline or a byline that something else follows in the same line only leads it.
  lineRole(index: number): Role {
    const { parts } = this.article;
    const part = parts[index]!;
    const next = parts[index + 1];
    if (!next || !LEADS.has(part.role)) return part.role;
    const here = this.doc.lineAt(this.docAt(this.startOf(part), 1));
    const there = this.docAt(this.startOf(next), 1);
    return there <= here.to && there > here.from ? this.lineRole(index + 1) : part.role;
  }

  /// Whether the part stands off a little from the line above: everything but the lines of one headline.
  standsOff(index: number): boolean {
    return index > 0 && !HEADLINE_ROLES.has(this.article.parts[index]!.role);
  }

  redraw(): void {
    this.view.dispatch({ effects: refresh.of(null) });
  }
}

/// One for all: each new one is one more style sheet of the window, and the style of all that is drawn is worked out anew.
const LIES_WHOLE = EditorView.theme({ '&': { height: 'auto' }, '.cm-scroller': { overflow: 'visible !important', fontFamily: 'inherit', lineHeight: 'inherit' }, '&.cm-focused': { outline: 'none' } });

/// What both editors have in common. Each lies whole in the panes' own scroll container; nothing scrolls inside.
export function sideBasics(nonce: string | undefined): Extension {
  return [
    EditorView.lineWrapping,
    drawSelection({ cursorBlinkRate: 1100 }),
    highlightSpecialChars({ render: specialChar }),
    LIES_WHOLE,
    ...(nonce ? [EditorView.cspNonce.of(nonce)] : []),
  ];
}

/// What is copied is the text as it stands in the file, not as it is shown.
export function copiesRaw(side: PaneSide): Extension {
  return EditorView.domEventHandlers({
    copy(event, view) {
      const { from, to } = view.state.selection.main;
      if (from === to || !event.clipboardData) return false;
      event.preventDefault();
      event.clipboardData.setData('text/plain', side.shown.rawSlice(from, to));
      return true;
    },
  });
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
