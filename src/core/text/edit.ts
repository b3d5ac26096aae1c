import type { SourcePos } from './span';

/// Which of the two layers a change belongs to. `layout` moves, joins or spaces characters and changes no word;
/// `text` changes a character that a reader would see. The two are never mixed on screen or in a count.
export type Layer = 'layout' | 'text';

/// How far a rule vouches for its fix: `safe` is applied (and can be undone), `offer` is proposed, `none` is a question
/// without an answer.
export type Trust = 'safe' | 'offer' | 'none';

/// A replacement in the source: `[from, to)` becomes `insert`. An edit never crosses the border of a piece
/// (see `core/article/layout.ts`), so that it moves with its piece when articles are re-ordered.
export interface Edit {
  readonly from: SourcePos;
  readonly to: SourcePos;
  readonly insert: string;
  /// Only for a pure insertion (`from === to`) that belongs behind the character before it, at the end of a piece.
  readonly side?: -1 | undefined;
}

/// Order of edits in the source: by place; at the same place an insertion that clings to the left comes first.
export function compareEdits(a: Edit, b: Edit): number {
  return a.from - b.from || (a.side ?? 0) - (b.side ?? 0) || a.to - b.to;
}

/// Carries out edits that are sorted and do not overlap, on `text`. Throws where they do overlap.
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.from < at) throw new RangeError(`edits overlap at ${edit.from}`);
    out += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return out + text.slice(at);
}
