import type { AppAction, AppState } from './app';
import type { FolderBulkDone } from './folder-bulk';
import type { Store } from './store';

/// A place for a few words that outlive the window; its session's storage.
export interface Shelf {
  read(): string | null;
  write(words: string | null): void;
}

/// Keeps what was answered in a whole folder, so that it can be taken back after the window was loaded anew, in that folder.
export function keepBulk(store: Store<AppState, AppAction>, shelf: Shelf): void {
  let seen: FolderBulkDone | null = null;
  let asked: string | undefined;
  store.subscribe(() => {
    const { bulkDone, folder } = store.get();
    const path = folder.status === 'ready' ? folder.value.path : undefined;
    if (bulkDone !== seen) {
      seen = bulkDone;
      if (path !== undefined) shelf.write(bulkDone ? JSON.stringify({ folder: path, done: bulkDone }) : null);
    } else if (path !== undefined && path !== asked) {
      asked = path;
      const kept = parse(shelf.read());
      if (kept?.folder === path) store.dispatch({ type: 'bulk-done', done: (seen = kept.done) });
    }
  });
}

function parse(words: string | null): { readonly folder: string; readonly done: FolderBulkDone } | undefined {
  try {
    const { folder, done } = JSON.parse(words ?? 'null') as { folder?: unknown; done?: { count?: unknown; entries?: unknown } };
    if (typeof folder !== 'string' || !Number.isSafeInteger(done?.count) || !Array.isArray(done?.entries)) return undefined;
    const entries = (done.entries as { page?: unknown; n?: unknown }[]).flatMap(({ page, n }) => (typeof page === 'string' && typeof n === 'number' ? [{ page, n }] : []));
    return { folder, done: { count: done.count as number, entries } };
  } catch {
    return undefined;
  }
}
