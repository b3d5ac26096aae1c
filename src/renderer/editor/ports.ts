import type { WriteAct } from '../../core/review/hand';
import type { Layers } from './looks';

/// What the panes are told.
export interface PaneSettings {
  readonly source: 'reflowed' | 'raw';
  readonly layers: Layers;
  /// Only the proof is seen, with what went and what is proposed drawn into it.
  readonly inline?: boolean;
  /// One pane is seen at a time: there is nothing to keep level.
  readonly single?: boolean;
  /// Paragraphs without a change or a question are folded away.
  readonly fold?: boolean;
  /// The measure in em; as wide as the pane without it.
  readonly wrap?: number;
  /// Size, face and leading of the text, in any form: where it is another one, all lines have another height.
  readonly type?: string;
}

export function sameSettings(a: PaneSettings, b: PaneSettings): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof PaneSettings>;
  return [...keys].every((key) => a[key] === b[key]);
}

/// What the panes tell.
export interface PaneEvents {
  /// A hand edit, a burst of typing in one. The next document that is shown must have it in it: whoever takes the act applies it at once and may fail later.
  write(act: WriteAct): void;
  select(key: string | null): void;
  decide(keys: string[], verdict: 'accepted' | 'rejected' | 'reopen'): void;
  undo(): void;
  redo(): void;
  goto?(sourceOffset: number): void;
  /// The caret went to a question, or a comment.
  question?(key: string): void;
  /// Answers the question at the caret.
  answer?(key: string, answer: 'accepted' | 'rejected'): void;
}
