import type { HostFailure } from '../../contract/errors';
import type { Act, Entry } from '../../core/review/events';

/// The journal as the window holds it: what the host has synced, and behind it the acts that are on their way. Both are shown alike; only the save state
/// tells them apart.
export interface Journal {
  readonly synced: readonly Entry[];
  readonly stamp: string;
  /// Numbered on from `synced`, with the window's own time until the host has given its own.
  readonly pending: readonly Entry[];
  /// How many of `pending` the host is writing right now.
  readonly sending: number;
  /// Why the last attempt failed; the acts stay pending.
  readonly failure?: HostFailure;
}

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly failure: HostFailure; readonly count: number };

export function openJournal(entries: readonly Entry[], stamp: string): Journal {
  return { synced: entries, stamp, pending: [], sending: 0 };
}

export function entriesOf(journal: Journal): readonly Entry[] {
  return journal.pending.length === 0 ? journal.synced : [...journal.synced, ...journal.pending];
}

/// “Saved” means synced to disk: nothing less.
export function saveState(journal: Journal): SaveState {
  if (journal.failure && journal.sending === 0) return { kind: 'unsaved', failure: journal.failure, count: journal.pending.length };
  return journal.pending.length === 0 ? { kind: 'saved' } : { kind: 'saving' };
}

export function addActs(journal: Journal, acts: readonly Act[], by: string, at: string): Journal {
  const next = journal.synced.length + journal.pending.length + 1;
  return { ...journal, pending: [...journal.pending, ...acts.map((act, i): Entry => ({ ...act, n: next + i, at, by }))] };
}

/// Acts in one call: those of one person, in order, as many as the contract takes.
const BATCH = 1000;

/// What to send next; empty while a call is under way.
export function nextBatch(journal: Journal): readonly Entry[] {
  const first = journal.pending[0];
  if (!first || journal.sending > 0) return [];
  const end = journal.pending.findIndex((entry) => entry.by !== first.by);
  return journal.pending.slice(0, Math.min(BATCH, end < 0 ? journal.pending.length : end));
}

/// The act of an entry, as the contract takes it.
export function actOf(entry: Entry): Act {
  const { n: _n, at: _at, by: _by, ...act } = entry;
  return act;
}

export function sent(journal: Journal, count: number): Journal {
  return { ...journal, sending: count };
}

/// The host has synced the first `count` pending acts, as `entries`.
export function acknowledged(journal: Journal, count: number, entries: readonly Entry[], stamp: string): Journal {
  return { synced: [...journal.synced, ...entries], stamp, pending: journal.pending.slice(count), sending: 0 };
}

export function failed(journal: Journal, failure: HostFailure): Journal {
  return { ...journal, sending: 0, failure };
}

/// The journal was read again because someone else wrote, or because an answer got lost. The pending acts follow what stands there now; those that turn out
/// to be written already (the host had them, its answer did not arrive) are not sent twice. `others` counts entries that came from elsewhere.
export function rebase(journal: Journal, entries: readonly Entry[], stamp: string): { journal: Journal; others: number } {
  const fresh = entries.slice(journal.synced.length);
  let own = 0;
  while (own < fresh.length && own < journal.pending.length && sameAct(fresh[own]!, journal.pending[own]!)) own++;
  const waiting = journal.pending.slice(own);
  const shift = entries.length - journal.synced.length - own;
  const known = journal.synced.length + own;
  const pending = waiting.map((entry): Entry => {
    const moved = { ...entry, n: entry.n + shift };
    // What an entry speaks of may itself be pending: then its number moved along.
    return 'of' in moved && moved.of > known ? { ...moved, of: moved.of + shift } : moved;
  });
  return { journal: { synced: entries, stamp, pending, sending: 0 }, others: fresh.length - own };
}

function sameAct(a: Entry, b: Entry): boolean {
  return a.by === b.by && canonical(actOf(a)) === canonical(actOf(b));
}

/// JSON with its keys in order: the host's parser may give an object's fields back in another one.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
