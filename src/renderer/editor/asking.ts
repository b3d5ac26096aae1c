import type { ArticleDocument } from '../../core/review/document';
import type { Span } from '../../core/text/span';
import { tellOrigin } from './origin';
import { askAnew, questionAt, rangeOf, type QuestionMark } from './question-marks';
import type { CommonScroll } from './scroll';
import type { PaneSide } from './side';

/// What is asked about the proof, as the panes show it. Places belong to a state of the article: what comes before that state is shown waits for it.
export class Asking {
  private marks: { readonly document: ArticleDocument; readonly marks: readonly QuestionMark[] } | undefined;
  /// The question that is drawn as the selected one.
  private drawn: string | null = null;
  private place: { readonly document: ArticleDocument; readonly range: Span } | undefined;

  constructor(private readonly proof: PaneSide, private readonly source: PaneSide, private readonly scroll: () => CommonScroll, private readonly composing: () => boolean, private readonly marked: () => void) {}

  /// Marks what is asked; `selected` is the question that is answered now.
  ask(document: ArticleDocument, marks: readonly QuestionMark[], selected: string | null): void {
    const { proof } = this;
    proof.asked = selected;
    this.marks = document === proof.article ? undefined : { document, marks };
    if (this.marks) return;
    const drawn = selected === this.drawn && isSame(marks, proof.questions);
    this.drawn = selected;
    proof.questions = marks;
    if (drawn) return;
    proof.view.dispatch({ effects: askAnew.of(null) });
    this.marked();
  }

  /// What is asked about an article that the panes are about to show, where that is known already.
  coming(document: ArticleDocument): readonly QuestionMark[] {
    const marks = this.marks?.document === document ? this.marks.marks : [];
    if (marks.length > 0) this.marks = undefined;
    this.drawn = this.proof.asked;
    return marks;
  }

  /// Brings a range of the proof into view, always at the same height, and puts the caret there.
  reveal(document: ArticleDocument, range: Span): void {
    const { proof } = this;
    this.place = document === proof.article ? undefined : { document, range };
    if (this.place || this.composing()) return;
    const { from } = rangeOf(proof, { key: '', kind: 'C', words: '', ...range });
    proof.view.dispatch({ selection: { anchor: from } });
    this.scroll().reveal(proof, from);
  }

  /// Carries out what waited for the article to be shown in this state.
  shown(): void {
    const { marks, place, proof } = this;
    if (marks) this.ask(marks.document, marks.marks, proof.asked);
    if (place?.document === proof.article) this.reveal(place.document, place.range);
  }

  /// The question or comment at the proof's caret.
  atCaret(): QuestionMark | undefined {
    const { proof } = this;
    return questionAt(proof, proof.rawAt(proof.view.state.selection.main.head));
  }

  /// The comment at the proof's caret, by its entry.
  commentHere(): number | undefined {
    const at = this.proof.rawAt(this.proof.view.state.selection.main.head);
    const mark = this.proof.questions.find(({ key, from, to }) => key.startsWith('comment:') && from <= at && at <= to);
    return mark && Number(mark.key.slice('comment:'.length));
  }

  /// Tells where the character at the caret comes from, in the pane that has the focus.
  tellOrigin(): string | undefined {
    return tellOrigin((this.source.view.hasFocus ? this.source : this.proof).view);
  }

  /// What is selected in the proof, as raw offsets of the shown document; undefined where nothing is.
  selection(): Span | undefined {
    const { from, to } = this.proof.view.state.selection.main;
    return from === to ? undefined : { from: this.proof.rawAt(from, 1), to: this.proof.rawAt(to, -1) };
  }
}

const isSame = (a: readonly QuestionMark[], b: readonly QuestionMark[]): boolean => a === b || (a.length === b.length && a.every((mark, index) => {
  const other = b[index]!;
  return mark.key === other.key && mark.from === other.from && mark.to === other.to && mark.kind === other.kind && mark.words === other.words;
}));
