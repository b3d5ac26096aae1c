import type { StructureOp } from '../article/structure';
import type { Anchor } from '../text/anchor';
import { hashText } from '../text/hash';
import type { Said } from '../text/say';

/// A replacement that was decided on or written.
export interface AnchoredEdit extends Anchor {
  readonly insert: string;
  readonly side?: -1 | undefined;
}

/// The name under which a replacement is decided: its place and content, whatever rule proposed it.
export function patchKey(edit: AnchoredEdit): string {
  return `${edit.from}-${edit.to}${edit.side ? '<' : ''}:${hashOf(`${edit.was}\u0000${edit.insert}`)}`;
}

/// Nearly all repairs of a page are of a few kinds (a line break taken out, a comma made wide): the hashes of short ones are remembered.
const SHORT = 6;
const MOST_KNOWN = 1000;
const known = new Map<string, string>();

function hashOf(words: string): string {
  if (words.length > SHORT) return hashText(words);
  let hash = known.get(words);
  if (hash === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(words, (hash = hashText(words)));
  }
  return hash;
}

export type Verdict = 'accepted' | 'rejected';

/// `anchors`: the stretches of the source that the words came from, in their order; a comment on words that were only typed has one without extent where they stand. `quote`:
/// the words as they read when it was written.
export interface CommentAct {
  readonly type: 'comment';
  readonly anchors: readonly Anchor[];
  readonly quote: string;
  readonly text: string;
  readonly about?: { readonly rule: string; readonly fingerprint: string };
}

/// Texts of articles as they read at one time: digest by article id.
export type Digests = Readonly<Record<string, string>>;

/// What a person can do to a page. Each is one step of the timeline.
export type Act =
  /// Accept or reject repairs or hand edits; `reopen` takes the decision back. `reason` is the person's own, where many were decided at once.
  | { readonly type: 'decide'; readonly verdict: Verdict | 'reopen'; readonly edits: readonly AnchoredEdit[]; readonly reason?: string }
  /// The editor's own change, or a finding's fix that was taken (then `rule` names the rule). `replaces` names, by `patchKey`, what it stands for
  /// instead of: earlier writes that it touched, and repairs whose place it took.
  | { readonly type: 'write'; readonly edits: readonly AnchoredEdit[]; readonly replaces: readonly string[]; readonly rule?: string; readonly why?: Said }
  /// Puts a caption at an article (by its id), in the tray, or calls it a picture of its own.
  | { readonly type: 'assign'; readonly caption: Anchor; readonly target: string }
  /// Structure: see `core/article/structure.ts`.
  | { readonly type: 'structure'; readonly op: StructureOp }
  /// Never show this finding again, nor those in `also`, of the same rule; for a doubt about the structure: it is as it should be.
  | { readonly type: 'dismiss'; readonly fingerprint: string; readonly rule: string; readonly also?: readonly string[] }
  /// Show a dismissed finding again.
  | { readonly type: 'recall'; readonly fingerprint: string }
  /// A note on a stretch of the text. `about` binds it to a finding: a question to the author.
  | CommentAct
  /// An answer to the comment of entry `of`.
  | { readonly type: 'reply'; readonly of: number; readonly text: string }
  /// Settles the comment of entry `of`, or opens it again.
  | { readonly type: 'resolve' | 'reopen'; readonly of: number }
  /// A stage was signed for these articles, each as its digest names it. `page` tells how all articles of the page read then, so that a list of pages knows
  /// without reading the page whether all are signed.
  | { readonly type: 'sign'; readonly stage: string; readonly digests: Digests; readonly page?: Digests }
  /// A signature given by mistake, taken back by who gave it. It stays in the record.
  | { readonly type: 'withdraw'; readonly stage: string; readonly articles: readonly string[]; readonly reason: string }
  /// What keeps these articles from being exported is passed over, while they read as they do: unsigned stages by name, open questions by fingerprint.
  | { readonly type: 'override'; readonly digests: Digests; readonly stages: readonly string[]; readonly questions: readonly string[]; readonly reason: string }
  /// A copy was written.
  | { readonly type: 'export'; readonly articles: readonly string[]; readonly formats: readonly string[]; readonly folder: string }
  | { readonly type: 'undo'; readonly of: number }
  | { readonly type: 'redo'; readonly of: number }
  /// Stands in a compacted journal for an act that was undone for good; the act itself went to the journal's history.
  | { readonly type: 'void' };

/// An act as the journal holds it. `n` counts from 1 without gaps; `at` is ISO 8601 in UTC; `by` is who did it.
export type Entry = Act & { readonly n: number; readonly at: string; readonly by: string };

/// What a decision records of a change: place, old and new text, and nothing else.
export function editOf({ from, to, was, insert, side }: AnchoredEdit): AnchoredEdit {
  return side ? { from, to, was, insert, side } : { from, to, was, insert };
}
