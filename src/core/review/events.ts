import type { Layer } from '../text/edit';
import type { Role } from '../text/role';
import type { SourceSpan } from '../text/span';
import type { SentenceData } from '../text/say';

/// A stretch of the source with the text that stood there when it was recorded. Decisions are bound to place *and* content, so that a newer engine, or a source that
/// changed on disk, carries along what still matches and lists what does not.
export interface Anchor extends SourceSpan {
  readonly was: string;
}

/// A replacement that was decided on or written.
export interface AnchoredEdit extends Anchor {
  readonly insert: string;
  readonly side?: -1;
}

export type Verdict = 'accepted' | 'rejected';

/// What a person can do to a page. Each is one step of the timeline.
export type Act =
  /// Accept or reject repairs or hand edits; `reopen` takes the decision back.
  | { readonly type: 'decide'; readonly verdict: Verdict | 'reopen'; readonly edits: readonly AnchoredEdit[] }
  /// The editor's own change, or a finding's fix that was taken (then `rule` names the rule). Replaces earlier writes that it touches.
  | { readonly type: 'write'; readonly edits: readonly AnchoredEdit[]; readonly rule?: string; readonly layer?: Layer; readonly message?: { readonly id: string; readonly data?: SentenceData } }
  /// Puts a caption at an article (by its id), in the tray, or calls it a picture of its own.
  | { readonly type: 'assign'; readonly caption: Anchor; readonly target: string }
  /// Structure: see `core/article/structure.ts`.
  | { readonly type: 'structure'; readonly op: StructureOp }
  /// Never show this finding again.
  | { readonly type: 'dismiss'; readonly fingerprint: string; readonly rule: string }
  /// The publication review was gone through for these articles, each at this digest of its text.
  | { readonly type: 'review'; readonly digests: Readonly<Record<string, string>> }
  /// A copy was written.
  | { readonly type: 'export'; readonly articles: readonly string[]; readonly formats: readonly string[]; readonly folder: string }
  | { readonly type: 'undo'; readonly of: number }
  | { readonly type: 'redo'; readonly of: number };

/// Changes to the inferred structure. Lines and parts are named by the source ranges of their pieces.
export type StructureOp =
  /// Lines or parts go to another article (or to `furniture`), in another role, before the part that begins at `before` (at the end if absent).
  | { readonly kind: 'move'; readonly anchors: readonly Anchor[]; readonly article: string; readonly role: Role; readonly before?: number }
  /// The article ends before the part that begins at `at`; the rest becomes an article of its own.
  | { readonly kind: 'split'; readonly article: string; readonly at: number }
  | { readonly kind: 'merge'; readonly article: string; readonly into: string }
  /// The articles' order on the page, by id.
  | { readonly kind: 'order'; readonly articles: readonly string[] }
  /// A paragraph begins (`break`) or goes on (`join`) at the piece that starts at `at`.
  | { readonly kind: 'break' | 'join'; readonly at: number };

/// An act as the journal holds it. `n` counts from 1 without gaps; `at` is ISO 8601 in UTC; `by` is who did it.
export type Entry = Act & { readonly n: number; readonly at: string; readonly by: string };
