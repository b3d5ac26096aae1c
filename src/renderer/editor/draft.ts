import { ChangeSet } from '@codemirror/state';
import type { ArticleDocument } from '../../core/review/document';
import type { ProofChange } from '../../core/review/hand';
import { common, proofRegions, shownChange, trimmed } from './changes';
import type { ShownText } from './text';

/// What was typed on top of the document that was last shown. The editor's text is always: shown, then `sent`, then `unsent`.
export class Draft {
  /// Written, and not yet part of a document that was shown.
  private sent: ChangeSet | undefined;
  private unsent: ChangeSet;
  private composed: ChangeSet | undefined;

  constructor(private article: ArticleDocument, private shown: ShownText) {
    this.unsent = ChangeSet.empty(shown.doc.length);
  }

  /// Whether something was typed that was not written yet.
  get pending(): boolean {
    return !this.unsent.empty;
  }

  /// From the shown document to the editor's text.
  get sinceShown(): ChangeSet {
    return (this.composed ??= this.sent ? this.sent.compose(this.unsent) : this.unsent);
  }

  /// The stretch of the editor's text that was typed and not written yet, `[from, to]`.
  get extent(): { from: number; to: number } | undefined {
    let from = -1;
    let to = -1;
    this.unsent.iterChangedRanges((_fromA, _toA, fromB, toB) => {
      if (from < 0) from = fromB;
      to = toB;
    });
    return from < 0 ? undefined : { from, to };
  }

  typed(changes: ChangeSet): void {
    this.unsent = this.unsent.compose(changes);
    this.composed = undefined;
  }

  /// Takes what was typed, as one replacement in the proof text of the shown document. Undefined where there is none, where it comes to nothing, or while an earlier one
  /// is still under way: then it stays pending.
  take(): ProofChange | undefined {
    if (this.sent || this.unsent.empty) return undefined;
    const change = this.toProof(this.unsent);
    if (change) this.sent = this.unsent;
    this.unsent = ChangeSet.empty(this.unsent.newLength);
    this.composed = undefined;
    return change;
  }

  private toProof(changes: ChangeSet): ProofChange | undefined {
    const { shown } = this;
    let from = -1;
    let to = 0;
    let insert = '';
    changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
      if (from < 0) from = fromA;
      else insert += shown.rawSlice(to, fromA);
      insert += inserted.toString();
      to = toA;
    }, true);
    if (from < 0) return undefined;
    const rawFrom = shown.toRaw(from);
    const rawTo = Math.max(rawFrom, shown.toRaw(to));
    const was = shown.raw.slice(rawFrom, rawTo);
    const { head, tail } = common(was, insert);
    if (head + tail === was.length && head + tail === insert.length) return undefined;
    return { from: rawFrom + head, to: rawTo - tail, insert: insert.slice(head, insert.length - tail) };
  }

  /// Takes the next state of the article, which has everything in it that was written. Returns what the editor has to change; what was typed since stays.
  show(article: ArticleDocument, shown: ShownText): ChangeSet {
    if (article === this.article) return ChangeSet.empty(this.unsent.newLength);
    let change = shownChange(this.shown, shown, proofRegions(this.article, article));
    if (this.sent) change = trimmed(this.sent.invert(this.shown.doc).compose(change), this.sent.apply(this.shown.doc));
    const apply = change.map(this.unsent, true);
    this.unsent = this.unsent.map(change);
    this.sent = undefined;
    this.composed = undefined;
    this.article = article;
    this.shown = shown;
    return apply;
  }
}
