import type { StructureOp } from '../article/structure';
import type { Anchor } from '../text/anchor';
import type { Said } from '../text/say';
import { patchKey } from './events';
import type { AnchoredEdit, CommentAct, Digests, Entry, Verdict } from './events';
import { Signatures, type Signature, type Signing } from './signatures';
import type { Stage } from '../page/profile';

/// Who did something, and when (ISO 8601).
export interface Deed {
  readonly n: number;
  readonly by: string;
  readonly at: string;
}

export interface Decision extends Deed {
  readonly edit: AnchoredEdit;
  readonly verdict: Verdict;
  /// The person's own reason, where one was asked for.
  readonly reason?: string;
}

/// One edit of a `write` act; the edits of one act share its `n`.
export interface Write extends Deed {
  readonly edit: AnchoredEdit;
  readonly replaces: readonly string[];
  readonly rule?: string;
  readonly why?: Said;
}

/// A comment as it stands; `n` names it.
export interface Comment extends Deed, Omit<CommentAct, 'type'> {
  /// In the order in which they were written.
  readonly replies: readonly (Deed & { readonly text: string })[];
  /// Who settled it; absent while it is open.
  readonly resolved?: Deed;
}

/// One step of the timeline: an entry, and whether it holds or was taken back.
export interface Step {
  readonly entry: Entry;
  readonly undone: boolean;
}

/// What was let through, and why.
export interface Override extends Deed {
  readonly digests: Digests;
  readonly stages: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly reason: string;
}

/// What all entries of a page's journal amount to.
export interface ReviewState {
  /// By `patchKey`.
  readonly decisions: ReadonlyMap<string, Decision>;
  /// In the order in which they were written; none replaced by a later one.
  readonly writes: readonly Write[];
  /// By caption id.
  readonly assigns: ReadonlyMap<string, Deed & { readonly caption: Anchor; readonly target: string }>;
  readonly structure: readonly (Deed & { readonly op: StructureOp })[];
  /// By fingerprint.
  readonly dismissed: ReadonlyMap<string, Deed & { readonly rule: string }>;
  /// In the order in which they were written.
  readonly comments: readonly Comment[];
  /// By article id, in the order in which they were given.
  readonly signatures: ReadonlyMap<string, readonly Signature[]>;
  /// Signatures that do not count, because their person had signed another stage of the article: only a journal written elsewhere can hold them.
  readonly refused: readonly Signing[];
  readonly overrides: readonly Override[];
  readonly exports: readonly (Deed & { readonly articles: readonly string[]; readonly formats: readonly string[]; readonly folder: string })[];
  readonly timeline: readonly Step[];
  /// The entry that undo would take back, and the one that redo would bring back.
  readonly undoable: number | undefined;
  readonly redoable: number | undefined;
}

/// Acts that undo covers. A signature or an export happened: the record is not rewritten (a signature can be withdrawn).
const UNDOABLE: ReadonlySet<Entry['type']> = new Set<Entry['type']>(['decide', 'write', 'assign', 'structure', 'dismiss', 'recall', 'comment', 'reply', 'resolve', 'reopen']);

interface Undoing {
  readonly undone: ReadonlySet<number>;
  /// Those of `undone` that cannot be redone any more.
  readonly dead: ReadonlySet<number>;
  readonly undoable: number | undefined;
  readonly redoable: number | undefined;
}

/// Which entries are taken back, and what undo and redo would touch next. A new undoable act forgets what could be redone.
export function replayUndo(entries: readonly Entry[]): Undoing {
  const done: number[] = [];
  const taken: number[] = [];
  const undone = new Set<number>();
  const dead = new Set<number>();
  for (const entry of entries) {
    if (entry.type === 'undo') {
      const at = done.lastIndexOf(entry.of);
      if (at < 0) continue;
      done.splice(at, 1);
      taken.push(entry.of);
      undone.add(entry.of);
    } else if (entry.type === 'redo') {
      const at = taken.lastIndexOf(entry.of);
      if (at < 0) continue;
      taken.splice(at, 1);
      done.push(entry.of);
      undone.delete(entry.of);
    } else if (UNDOABLE.has(entry.type)) {
      done.push(entry.n);
      for (const n of taken) dead.add(n);
      taken.length = 0;
    }
  }
  return { undone, dead, undoable: done.at(-1), redoable: taken.at(-1) };
}

/// Replays a journal. Pure; linear in its length. `stages` are the newsroom's.
export function replay(entries: readonly Entry[], stages: readonly Stage[] = []): ReviewState {
  const { undone, undoable, redoable } = replayUndo(entries);
  const decisions = new Map<string, Decision>();
  const writes = new Map<string, Write>();
  const assigns = new Map<string, Deed & { caption: Anchor; target: string }>();
  const structure: (Deed & { op: StructureOp })[] = [];
  const dismissed = new Map<string, Deed & { rule: string }>();
  const comments = new Map<number, Comment>();
  const signatures = new Signatures(stages);
  const overrides: Override[] = [];
  const exports: (Deed & { articles: readonly string[]; formats: readonly string[]; folder: string })[] = [];
  for (const entry of entries) {
    if (undone.has(entry.n)) continue;
    const deed: Deed = { n: entry.n, by: entry.by, at: entry.at };
    switch (entry.type) {
      case 'decide':
        for (const edit of entry.edits) {
          const key = patchKey(edit);
          if (entry.verdict === 'reopen') decisions.delete(key);
          else decisions.set(key, { ...deed, edit, verdict: entry.verdict, ...(entry.reason !== undefined && { reason: entry.reason }) });
        }
        break;
      case 'write': {
        for (const key of entry.replaces) writes.delete(key);
        for (const edit of entry.edits) {
          const key = patchKey(edit);
          // What is written anew stands, whatever was once decided about the same words in the same place.
          decisions.delete(key);
          writes.delete(key);
          writes.set(key, { ...deed, edit, replaces: entry.replaces, ...(entry.rule !== undefined && { rule: entry.rule }), ...(entry.why !== undefined && { why: entry.why }) });
        }
        break;
      }
      case 'assign':
        assigns.set(`c${entry.caption.from}`, { ...deed, caption: entry.caption, target: entry.target });
        break;
      case 'structure':
        structure.push({ ...deed, op: entry.op });
        break;
      case 'dismiss':
        for (const fingerprint of [entry.fingerprint, ...(entry.also ?? [])]) dismissed.set(fingerprint, { ...deed, rule: entry.rule });
        break;
      case 'recall':
        dismissed.delete(entry.fingerprint);
        break;
      case 'comment':
        comments.set(entry.n, { ...deed, anchors: entry.anchors, quote: entry.quote, text: entry.text, replies: [], ...(entry.about && { about: entry.about }) });
        break;
      case 'reply': {
        const comment = comments.get(entry.of);
        if (comment) comments.set(entry.of, { ...comment, replies: [...comment.replies, { ...deed, text: entry.text }] });
        break;
      }
      case 'resolve':
      case 'reopen': {
        const comment = comments.get(entry.of);
        if (!comment) break;
        const { resolved: _resolved, ...open } = comment;
        comments.set(entry.of, entry.type === 'resolve' ? { ...open, resolved: deed } : open);
        break;
      }
      case 'sign':
        signatures.sign(deed, entry.stage, entry.digests);
        break;
      case 'withdraw':
        signatures.withdraw(deed, entry);
        break;
      case 'override':
        overrides.push({ ...deed, digests: entry.digests, stages: new Set(entry.stages), questions: new Set(entry.questions), reason: entry.reason });
        break;
      case 'export':
        exports.push({ ...deed, articles: entry.articles, formats: entry.formats, folder: entry.folder });
        break;
      case 'undo':
      case 'redo':
      case 'void':
        break;
    }
  }
  return {
    decisions, writes: [...writes.values()], assigns, structure, dismissed, comments: [...comments.values()], signatures: signatures.given, refused: signatures.refused, overrides, exports,
    timeline: entries.map((entry) => ({ entry, undone: undone.has(entry.n) })), undoable, redoable,
  };
}
