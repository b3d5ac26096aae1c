import type { Verdict } from '../../core/review/events';

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
}
