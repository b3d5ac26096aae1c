import { EditorSelection } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { ArticleDocument, Patch } from '../../core/review/document';
import { writeAct } from '../../core/review/hand';
import { Aligner } from './aligner';
import { Asking } from './asking';
import { lastChange, shownChange, touches } from './changes';
import { Draft } from './draft';
import { extensionsOf, fill, shows, stateOf } from './filling';
import { Folding } from './folds';
import { showGhosts, type MoveLinks } from './ghosts';
import { moveLinks } from './move-links';
import { sameSettings, type PaneEvents, type PaneSettings } from './ports';
import { isShown, type Side } from './looks';
import { showRoles } from './roles';
import { baseSpan, movesOf, rowsOf } from './rows';
import { CommonScroll } from './scroll';
import { NOTHING, PaneSide, refresh } from './side';
import { SourceText } from './source-text';
import { ShownText } from './text';
import type { PaneWords } from './words';

export type { PaneEvents, PaneSettings } from './ports';
export type { QuestionMark } from './question-marks';
export type { PaneWords } from './words';

/// How long nothing is typed before what was typed is written.
const PAUSE = 600;

/// The two panes of an article: the source on the left, to read; the proof on the right, to edit. They show a document and report what the editor does; every change of the article comes
/// back through `show`.
export class Panes {
  readonly dom: HTMLElement;
  private readonly source: PaneSide;
  private readonly proof: PaneSide;
  /// What is asked about the proof.
  readonly asking: Asking;
  private readonly aligner = new Aligner();
  private readonly scroll: CommonScroll;
  private settings: PaneSettings = { source: 'reflowed', layers: { layout: true, text: true } };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private deferred: (() => void) | undefined;
  private following = false;
  private readonly sourceText = new SourceText();
  private destroyed = false;
  private readonly folding: Folding;

  constructor(private readonly events: PaneEvents, words: PaneWords, options: { nonce?: string } = {}) {
    this.dom = document.createElement('div');
    this.dom.className = 'g-panes';
    this.source = new PaneSide('source', words);
    this.proof = new PaneSide('proof', words);
    this.asking = new Asking(this.proof, this.source, () => this.scroll, () => this.composing, () => this.folding.asked());
    this.folding = new Folding(this.source, this.proof, () => this.lay(this.proof.article, this.proof.starts, this.settings));
    const lent = {
      ...(options.nonce && { nonce: options.nonce }), links: this.links, aligner: this.aligner, composing: () => this.composing,
      flush: () => this.flush(), settle: () => this.settle(), moved: (side: PaneSide, update: ViewUpdate) => this.moved(side, update), undo: () => this.undo(), redo: () => this.redo(),
    };
    for (const side of [this.source, this.proof]) {
      const pane = document.createElement('div');
      pane.className = `g-pane g-pane-${side.side}`;
      this.dom.append(pane);
      side.extensions = extensionsOf(side, side === this.source ? this.proof : this.source, lent);
      side.view = new EditorView({
        parent: pane, state: stateOf(side),
        dispatchTransactions: (transactions, view) => {
          for (const transaction of transactions) {
            if (transaction.docChanged && transaction.annotation(shows) !== true) side.draft?.typed(transaction.changes);
          }
          view.update(transactions);
        },
      });
    }
    this.aligner.attach(this.source.view, this.proof.view, this.dom);
    this.scroll = new CommonScroll(this.dom, this.source, this.proof, this.aligner);
  }

  /// Shows an article. The same article: only what differs changes; caret, scroll position, focus and what was typed meanwhile stay. Another one: from its top. While an input method
  /// composes, it waits.
  show(document: ArticleDocument, starts: readonly number[], settings: PaneSettings): void {
    if (document === this.proof.article && starts === this.proof.starts && sameSettings(settings, this.settings)) this.asking.shown();
    else this.lay(document, starts, settings);
  }

  private lay(document: ArticleDocument, starts: readonly number[], settings: PaneSettings): void {
    if (this.composing) {
      this.deferred = () => this.show(document, starts, settings);
      return;
    }
    this.deferred = undefined;
    const fresh = document.id !== this.proof.article.id;
    if (fresh) this.flush();
    const place = fresh ? undefined : sameSettings(settings, this.settings) ? this.scroll.place() : this.scroll.read;
    const shown = document.proof === this.proof.shown.raw ? this.proof.shown : ShownText.plain(document.proof);
    const left = this.sourceText.of(document, settings.source, this.source.shown);
    const relaid = fresh || left !== this.source.shown;
    const moves = movesOf(document, starts);
    this.settings = settings;
    this.proof.alone = settings.inline ?? false;
    this.setWrap(settings.wrap);
    if (fresh) this.reset(document, starts, shown, left, moves);
    else this.update(document, starts, shown, left, moves);
    const folded = this.folding.fold(settings.fold ?? false, fresh);
    const rows = settings.inline || settings.single ? [] : rowsOf(document);
    const levels = rows.filter((row) => !this.folding.hides(row.base)).map((row) => ({ left: left.toDoc(row.base, 1), right: shown.toDoc(row.proof, 1) }));
    this.aligner.reset(levels, (right) => this.proof.draft?.sinceShown.mapPos(right, -1) ?? right, relaid || folded);
    if (place) this.scroll.hold(place);
    else if (fresh) this.scroll.toTop();
    this.asking.shown();
  }

  /// Shows a change as the selected one on both sides; with `scroll` it comes into view, always at the same height, and the proof's caret goes to it.
  select(key: string | null, scroll = false): void {
    this.mark(key);
    const patch = key === null ? undefined : this.proof.article.patches.find((candidate) => candidate.key === key);
    if (patch && scroll && !this.composing) this.bring(patch);
  }

  focus(side: Side): void {
    this[side].view.focus();
  }

  /// Brings a range of the source into view on both sides and selects it.
  reveal(from: number, to: number): void {
    const base = baseSpan(this.proof.article, from, to);
    if (!base || this.composing) return;
    this.folding.open(base.from);
    for (const side of [this.source, this.proof]) side.view.dispatch({ selection: side.selectionOf(base) });
    this.scroll.reveal(this.proof, this.proof.view.state.selection.main.from);
  }

  focused(): boolean {
    return this.dom.contains(this.dom.ownerDocument.activeElement);
  }

  undo(): void {
    this.travel(() => this.events.undo());
  }

  redo(): void {
    this.travel(() => this.events.redo());
  }

  /// To the next change (1) behind the caret, or the one before it (-1).
  step(direction: -1 | 1): void {
    this.stepFrom(this.active, direction);
  }

  /// Decides the change at the caret.
  decide(verdict: 'accepted' | 'rejected' | 'reopen'): void {
    this.decideAt(this.active, verdict);
  }

  /// The focus to the other pane, its caret to the same change.
  other(): void {
    const from = this.active;
    this.switchSide(from, from === this.source ? this.proof : this.source);
  }

  /// The pane that has the focus, else the proof.
  private get active(): PaneSide {
    return this.source.view.dom.contains(this.dom.ownerDocument.activeElement) ? this.source : this.proof;
  }

  /// Writes what was typed. While an input method composes, it waits for the composition to end.
  flush(): void {
    clearTimeout(this.timer);
    if (this.composing) {
      this.wait();
      return;
    }
    this.deferred?.();
    const { draft, article } = this.proof;
    if (!draft?.pending) return;
    const change = draft.take();
    const act = change && writeAct(article, change);
    if (act) this.events.write(act);
    else if (draft.pending) this.wait();
  }

  /// Whether something was typed that was not written yet.
  hasPending(): boolean {
    return this.proof.draft?.pending ?? false;
  }

  setWords(words: PaneWords): void {
    if (words === this.proof.words) return;
    this.source.words = words;
    this.proof.words = words;
    this.source.view.dispatch({ effects: [refresh.of(null), showGhosts(this.source, this.links)] });
    this.proof.redraw();
  }

  /// Shows nothing of what was shown any more: the next article is another one, whatever its name. False where that cannot be, because an input method is at work.
  forget(): boolean {
    clearTimeout(this.timer);
    if (this.composing) return false;
    this.deferred = undefined;
    this.proof.draft = undefined;
    this.proof.article = this.source.article = NOTHING;
    return true;
  }

  destroy(): void {
    this.flush();
    this.destroyed = true;
    clearTimeout(this.timer);
    this.aligner.stop();
    this.scroll.stop();
    this.source.view.destroy();
    this.proof.view.destroy();
    this.dom.remove();
  }

  /// Whether an input method is at work.
  get composing(): boolean {
    const { view } = this.proof;
    return view.composing || view.compositionStarted;
  }

  private setWrap(wrap: number | undefined): void {
    if (wrap === undefined) this.dom.style.removeProperty('--g-wrap');
    else this.dom.style.setProperty('--g-wrap', `${wrap}em`);
  }

  private reset(document: ArticleDocument, starts: readonly number[], shown: ShownText, left: ShownText, moves: ReturnType<typeof movesOf>): void {
    this.proof.draft = new Draft(document, shown);
    this.proof.take(document, starts, shown, this.settings.layers, moves);
    this.source.take(document, starts, left, this.settings.layers, moves);
    this.proof.selected = null;
    this.proof.questions = this.asking.coming(document);
    this.source.selected = null;
    fill(this.dom, [this.source, this.proof], this.links);
  }

  private update(document: ArticleDocument, starts: readonly number[], shown: ShownText, left: ShownText, moves: ReturnType<typeof movesOf>): void {
    const { source, proof, settings } = this;
    const leftChange = shownChange(source.shown, left, undefined);
    const { anchor, head } = source.view.state.selection.main;
    const base = { anchor: source.shown.toRaw(anchor), head: source.shown.toRaw(head) };
    const kept = source.article.base === document.base;
    source.take(document, starts, left, settings.layers, moves);
    source.view.dispatch({
      changes: leftChange, annotations: shows.of(true), effects: [refresh.of(null), showGhosts(source, this.links)],
      ...(kept && !leftChange.empty && { selection: EditorSelection.single(left.toDoc(base.anchor, 1), left.toDoc(base.head, 1)) }),
    });
    const rightChange = proof.draft!.show(document, shown);
    proof.take(document, starts, shown, settings.layers, moves);
    const end = this.following ? lastChange(rightChange) : -1;
    this.following = false;
    proof.view.dispatch({
      changes: rightChange, annotations: shows.of(true), effects: refresh.of(null),
      ...(end >= 0 && { selection: { anchor: end }, scrollIntoView: true }),
    });
    source.view.dispatch({ effects: showRoles(source) });
    proof.view.dispatch({ effects: showRoles(proof) });
  }

  /// What was put off while an input method composed.
  private settle(): void {
    if (this.destroyed || this.composing) return;
    this.deferred?.();
    if (this.hasPending()) this.wait();
    this.report(this.proof);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  /// Goes along the timeline; the caret goes to what that changes.
  private travel(action: () => void): void {
    this.flush();
    this.following = true;
    action();
  }

  private moved(side: PaneSide, update: ViewUpdate): void {
    const own = update.transactions.some((transaction) => transaction.annotation(shows) !== true && (transaction.docChanged || transaction.selection !== undefined));
    if (!own) return;
    if (update.docChanged) this.wait();
    else if (update.selectionSet && side === this.proof && !this.composing) {
      const typed = side.draft?.extent;
      const { head } = update.state.selection.main;
      if (typed && (head < typed.from || head > typed.to)) this.flush();
    }
    if (update.selectionSet && !this.composing && update.transactions.some((transaction) => transaction.isUserEvent('select'))) this.report(side);
  }

  /// Tells which change the caret is at, when it is another one.
  private report(side: PaneSide): void {
    if (side !== this.proof && !side.view.hasFocus) return;
    const asked = side === this.proof ? this.asking.atCaret() : undefined;
    if (asked && asked.key !== side.asked) this.events.question?.(asked.key);
    const key = side.patchAt(side.view.state.selection.main.head)?.key ?? null;
    if (key === side.selected) return;
    this.mark(key);
    this.events.select(key);
  }

  private mark(key: string | null): void {
    if (key === this.proof.selected && key === this.source.selected) return;
    for (const side of [this.source, this.proof]) {
      side.selected = key;
      side.redraw();
    }
  }

  private stepFrom(side: PaneSide, direction: -1 | 1): void {
    this.flush();
    const list = this.proof.article.patches.filter((patch) => isShown(patch, this.settings.layers));
    const at = side.view.state.selection.main.head;
    const current = list.findIndex((patch) => patch.key === side.selected);
    const on = current >= 0 && touches(side.rangeOf(list[current]!), at);
    const next = on ? list[current + direction]
      : direction > 0 ? list.find((patch) => side.rangeOf(patch).from >= at) : list.findLast((patch) => side.rangeOf(patch).to <= at);
    if (next) this.go(next);
  }

  private go(patch: Patch): void {
    this.mark(patch.key);
    this.bring(patch);
    const { view, words } = this.proof;
    view.dispatch({ effects: EditorView.announce.of(words.change(patch)) });
    this.events.select(patch.key);
  }

  private decideAt(side: PaneSide, verdict: 'accepted' | 'rejected' | 'reopen'): void {
    this.flush();
    const at = side.view.state.selection.main.head;
    const asked = side === this.proof ? this.asking.atCaret() : undefined;
    if (asked && asked.kind !== 'comment' && verdict !== 'reopen') return this.events.answer?.(asked.key, verdict);
    const { patches } = side.article;
    const selected = patches.find((patch) => patch.key === side.selected);
    const patch = selected && touches(side.rangeOf(selected), at) ? selected : side.patchAt(at);
    if (!patch) return;
    const keys = patch.group === undefined ? [patch.key] : patches.filter((other) => other.group === patch.group).map((other) => other.key);
    this.events.decide(keys, verdict);
  }

  private switchSide(from: PaneSide, to: PaneSide): void {
    this.flush();
    const patch = from.patchAt(from.view.state.selection.main.head);
    if (patch) to.view.dispatch({ selection: { anchor: to.rangeOf(patch).from } });
    to.view.focus();
  }

  private readonly links: MoveLinks = moveLinks(() => this.source, () => this.proof, () => this.scroll, () => this.dom, (at) => this.events.goto?.(at));

  /// Puts both carets at a change and brings it into view.
  private bring(patch: Patch): void {
    for (const side of [this.source, this.proof]) side.view.dispatch({ selection: { anchor: side.rangeOf(patch).from } });
    this.scroll.reveal(this.proof, this.proof.rangeOf(patch).from);
  }
}
