import type { Folder, HostClient, MenuState, News, Output, PageEntry, SearchHit } from '../../contract/methods';
import type { CommandId } from '../../contract/commands';
import type { AppAction, AppState } from './app';
import { sessionOf } from './app';
import type { Session, SessionAction } from './session';
import type { Settings } from './settings';
import type { Store } from './store';
import { asFailure } from './recorder';

/// What the library asks of the desk around it.
export interface LibraryDesk {
  openFolder(path?: string): Promise<void>;
  openPage(name: string): Promise<void>;
  dispatch(action: SessionAction): void;
  set(change: Partial<Settings>): void;
}

/// A file that was dropped on the window: where it lies, as far as the shell knows, and its bytes otherwise.
export interface DroppedFile {
  readonly name: string;
  readonly path?: string;
  read(): Promise<Uint8Array>;
}

/// How a search stands.
export interface SearchState {
  readonly hits: readonly SearchHit[];
  readonly searched: number;
  readonly total: number;
  readonly done: boolean;
}

const AGAIN_MS = 3_000;
const MOST_HITS = 200;

/// The folder of pages as the window knows it: news of it, searching it, and files that come into it.
export class Library {
  /// Runs a command of the application menu; set by whoever has commands.
  command: ((id: CommandId) => void) | undefined;

  /// As it was listed last.
  private folder: Folder | undefined;

  constructor(private readonly store: Store<AppState, AppAction>, private readonly client: HostClient, private readonly desk: LibraryDesk) {
    store.subscribe(() => this.follow());
  }

  async readRecent(): Promise<void> {
    try {
      const { folders } = await this.client.call('folder.recent', {});
      this.store.dispatch({ type: 'recent', recent: folders });
    } catch {
      // A list of shortcuts is no reason to say anything.
    }
  }

  /// Listens to news until the window closes. A host that cannot be reached is asked again; one that knows no news is left alone.
  async listen(): Promise<void> {
    void this.readRecent();
    let after: number | undefined;
    for (;;) {
      try {
        const { n, news }: Output<'news.wait'> = await this.client.call('news.wait', after === undefined ? {} : { after });
        after = n;
        for (const one of news) await this.hear(one);
      } catch (error) {
        const { code } = asFailure(error);
        if (code === 'unsupported' || code === 'unknown-method' || code === 'forbidden') return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }

  private async hear(news: News): Promise<void> {
    switch (news.type) {
      case 'command': return this.command?.(news.id);
      case 'open': return this.desk.openFolder(news.path);
      case 'folder': return this.desk.openFolder();
    }
  }

  /// Looks at the open page's file whenever the folder was listed anew, whatever for.
  private follow(): void {
    const { folder } = this.store.get();
    if (folder.status !== 'ready' || folder.value === this.folder) return;
    const before = this.folder?.path === folder.value.path ? this.folder : undefined;
    this.folder = folder.value;
    const session = sessionOf(this.store.get());
    if (!session) return;
    const entryIn = (value: Folder | undefined): PageEntry | undefined => value?.pages.find(({ page }) => page === session.file.page);
    void this.lookAtSource(session.file, entryIn(before), entryIn(folder.value));
  }

  /// Tells where the open page's file is another one than was opened, or is gone. `before`, `now`: what the folder's list said and says of it.
  private async lookAtSource(file: Session['file'], before: PageEntry | undefined, now: PageEntry | undefined): Promise<void> {
    // A page that this folder's list never had was opened from another.
    if (!now) return before && this.desk.dispatch({ type: 'notice', notice: 'absent' });
    this.desk.dispatch({ type: 'notice-read', notice: 'absent' });
    if (now.bytes === file.bytes && before?.modified === now.modified) return;
    // As long as it was, or back again: its content tells.
    const same = now.bytes === file.bytes && (await this.client.call('page.open', { page: file.page }).then(({ sha256 }) => sha256 === file.sha256, () => true));
    if (!same && sessionOf(this.store.get())?.file.sha256 === file.sha256) this.desk.dispatch({ type: 'notice', notice: 'newer' });
  }

  async showMenu(state: MenuState): Promise<void> {
    try {
      await this.client.call('app.menu', state);
    } catch {
      // A menu that lags behind refuses nothing: the window asks again whether a command can run.
    }
  }

  /// Begins the way through the desk, on the first page of the folder where none is open; or ends it.
  tour(on: boolean): void {
    this.store.dispatch({ type: 'tour', on });
    if (!this.store.get().settings.toured) this.desk.set({ toured: true });
    const { page, folder } = this.store.get();
    // The longest page has the most to show.
    const first = folder.status === 'ready' ? [...folder.value.pages].sort((a, b) => b.bytes - a.bytes)[0] : undefined;
    if (on && !page && first) void this.desk.openPage(first.page);
  }

  /// Searches all pages by name and text, and tells how far it is. Stops asking when it is aborted. Rejects with a `HostError`.
  async search(query: string, tell: (state: SearchState) => void, signal: AbortSignal): Promise<void> {
    const hits: SearchHit[] = [];
    let from: number | undefined = 0;
    while (from !== undefined && !signal.aborted) {
      const answer: Output<'page.search'> = await this.client.call('page.search', { query, from });
      if (signal.aborted) return;
      hits.push(...answer.hits);
      from = hits.length < MOST_HITS ? answer.next : undefined;
      tell({ hits: [...hits], searched: answer.searched, total: answer.total, done: from === undefined });
    }
  }

  /// Takes what was dropped on the window. Where the shell knows its place, that is opened; else copies of the pages go into the open folder.
  async take(files: readonly DroppedFile[]): Promise<void> {
    const placed = files.find(({ path }) => path !== undefined);
    if (placed?.path !== undefined) return this.desk.openFolder(placed.path);
    const pages = files.filter(({ name }) => /\.txt$/i.test(name));
    const brought: string[] = [];
    const others = files.length - pages.length;
    try {
      for (const file of pages) brought.push((await this.client.call('page.bring', { page: file.name, base64: toBase64(await file.read()) })).page);
      this.store.dispatch({ type: 'dropped', dropped: { brought, others } });
    } catch (error) {
      this.store.dispatch({ type: 'dropped', dropped: { brought, others, failure: asFailure(error) } });
    }
    await this.desk.openFolder();
    if (brought.length === 1 && this.store.get().page === null) await this.desk.openPage(brought[0]!);
  }
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/// What dialogs ask of the disk's folders. Rejects with a `HostError`.
export const foldersOf = (client: HostClient) => ({
  list: (path?: string) => client.call('folder.list', path === undefined ? {} : { path }),
  create: (path: string) => client.call('folder.create', { path }),
  choose: (purpose: 'open' | 'export') => client.call('folder.choose', { purpose }),
});
