import type { ArticleDocument } from '../../core/review/document';
import type { Verdict } from '../../core/review/events';
import type { Span } from '../../core/text/span';
import type { Session } from './session';

/// Where panes stand: whoever opens a page can have its text seen before everything else is drawn.
export interface PanesStage {
  /// Shows the page's text at once; false where that cannot be now. What is done meanwhile is still done to the page that is open.
  bring(page: string, session: Session): boolean;
  /// Takes in what was still typed into the open page's text while the other one was brought: keys find it for a frame longer than eyes.
  part(): void;
  /// The open page's text again: the page that was brought does not come.
  retract(page: string): void;
}

/// What the editor panes lend to the rest of the window.
export interface PanesPort {
  /// Turns what was typed and not yet recorded into acts.
  flush(): void;
  focus(side: 'source' | 'proof'): void;
  select(key: string | null, scroll: boolean): void;
  /// Whether one of the panes has the focus; the commands below then concern the change at its caret.
  focused(): boolean;
  step(direction: 1 | -1): void;
  decide(verdict: Verdict | 'reopen'): void;
  undo(): void;
  redo(): void;
  other(): void;
  readonly asking: {
    /// Brings a range of a document's proof into view, once the document is shown.
    reveal(document: ArticleDocument, range: Span): void;
    /// What is selected in the proof, by its offsets.
    selection(): Span | undefined;
    /// The comment at the proof's caret, by its entry.
    commentHere(): number | undefined;
    /// Tells where the character at the caret comes from, and gives the words back.
    tellOrigin(): string | undefined;
  };
}
