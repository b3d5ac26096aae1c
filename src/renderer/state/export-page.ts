import type { HostClient, Input, Output } from '../../contract/methods';
import type { AppAction, AppState } from './app';
import { sessionOf } from './app';
import type { Store } from './store';

/// What is asked of the host, but for the page and the state that it was seen in.
export type ExportWish = Omit<Input<'export.write'>, 'page' | 'stamp'>;
export type Exported = Pick<Output<'export.write'>, 'files' | 'current'>;

/// Writes copies of the open page, whose decisions must be on disk. Rejects with a `HostError`.
export async function exportOpenPage(store: Store<AppState, AppAction>, client: HostClient, wish: ExportWish): Promise<Exported> {
  const session = sessionOf(store.get());
  if (!session) return { files: [], current: false };
  const { journal, file: { page } } = session;
  if (journal.failure && journal.pending.length > 0) throw journal.failure;
  const { files, current, stamp, entries } = await client.call('export.write', { ...wish, page, stamp: journal.stamp });
  store.dispatch({ type: 'session', page, action: { type: 'synced', count: 0, entries, stamp } });
  return { files, current };
}
