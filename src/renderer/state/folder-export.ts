import { HostError, type HostFailure } from '../../contract/errors';
import type { HostClient } from '../../contract/methods';
import { openDesk, type Desk } from '../../core/pipeline';
import type { AppAction, AppState } from './app';
import { sessionOf } from './app';
import type { Exported, ExportWish } from './export-page';
import { readInBackground } from './read';
import { asFailure } from './recorder';
import type { Store } from './store';

/// What became of a page. `held`: it lacks a signature, or a question of severity A is open.
export type PageOutcome =
  | { readonly page: string; readonly kind: 'written'; readonly files: number }
  | { readonly page: string; readonly kind: 'current' }
  | { readonly page: string; readonly kind: 'held' | 'failed'; readonly failure: HostFailure };

/// In which formats, where to.
export type FolderWish = Pick<ExportWish, 'formats' | 'folder' | 'language' | 'pdf'>;

/// The export of all pages of a folder: under way, or how it ended.
export interface FolderExportState {
  readonly status: 'running' | 'done' | 'stopped';
  /// The folder of the pages.
  readonly folder: string;
  readonly wish: FolderWish;
  readonly total: number;
  /// In the order of the list, as far as it has come.
  readonly outcomes: readonly PageOutcome[];
}

export interface FolderExportDesk {
  readonly store: Store<AppState, AppAction>;
  readonly client: HostClient;
  who(): string;
  /// Exports the open page, with what was just typed.
  exportOpen(wish: Omit<ExportWish, 'by'>): Promise<Exported>;
  openPage(name: string): Promise<void>;
}

/// A page of the folder, read to show what its copies would be called and hold.
export interface SamplePage {
  readonly page: string;
  readonly desk: Desk;
  readonly bom: boolean;
  readonly sha256: string;
}

/// What will go wrong with every other page, too.
const HOPELESS: ReadonlySet<HostFailure['code']> = new Set<HostFailure['code']>(['disk-full', 'read-only', 'not-a-folder', 'unreachable', 'forbidden']);

/// A page that is worked on meanwhile is opened again this often.
const ATTEMPTS = 3;

/// Writes copies of a whole folder, page by page. Pages of which current copies lie there are passed over, so that a run that was stopped goes on where it was.
export class FolderExport {
  private control = new AbortController();

  constructor(private readonly desk: FolderExportDesk) {}

  async run(wish: FolderWish): Promise<void> {
    const { folder } = this.desk.store.get();
    if (folder.status !== 'ready') return;
    this.control.abort();
    const { signal } = (this.control = new AbortController());
    const names = folder.value.pages.map(({ page }) => page);
    const outcomes: PageOutcome[] = [];
    const tell = (status: FolderExportState['status']): void =>
      this.desk.store.dispatch({ type: 'folder-export', run: { status, folder: folder.value.path, wish, total: names.length, outcomes: [...outcomes] } });
    for (const page of names) {
      if (signal.aborted) break;
      tell('running');
      const outcome = await this.page(page, { ...wish, resume: true }, signal);
      if (!outcome) break;
      outcomes.push(outcome);
      if (outcome.kind === 'failed' && HOPELESS.has(outcome.failure.code)) break;
    }
    // A folder that was opened meanwhile has taken this one's place.
    if (this.control.signal === signal) tell(outcomes.length === names.length ? 'done' : 'stopped');
  }

  /// Undefined where it was stopped before anything was written.
  private async page(page: string, wish: Omit<ExportWish, 'by'>, signal: AbortSignal): Promise<PageOutcome | undefined> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { page: open } = this.desk.store.get();
        if (open?.status === 'open' && open.name === page) return outcomeOf(page, await this.desk.exportOpen(wish));
        const { stamp } = await this.desk.client.call('page.open', { page });
        if (signal.aborted) return undefined;
        return outcomeOf(page, await this.desk.client.call('export.write', { ...wish, page, stamp, by: this.desk.who() }));
      } catch (error) {
        const failure = asFailure(error);
        if (failure.code === 'stale' && attempt < ATTEMPTS && !signal.aborted) continue;
        return { page, kind: failure.code === 'unreviewed' || failure.code === 'grave-questions' ? 'held' : 'failed', failure };
      }
    }
  }

  /// Stops behind the page that is being written.
  stop(): void {
    this.control.abort();
  }

  /// Opens a page that was held back for its review.
  async review(name: string): Promise<void> {
    const { store } = this.desk;
    if (store.get().page?.name !== name || !sessionOf(store.get())) await this.desk.openPage(name);
    if (sessionOf(store.get())) store.dispatch({ type: 'overlay', overlay: { kind: 'review', scope: 'page' } });
  }

  /// Gives up what is known of a run: the folder is another.
  forget(): void {
    this.control.abort();
    this.control = new AbortController();
    if (this.desk.store.get().folderExport) this.desk.store.dispatch({ type: 'folder-export', run: null });
  }

  /// The first page of the folder that can be read; the open one where it is the first.
  async sample(signal: AbortSignal): Promise<SamplePage | undefined> {
    const { folder, page: open } = this.desk.store.get();
    for (const { page } of folder.status === 'ready' ? folder.value.pages : []) {
      const session = open?.name === page ? sessionOf(this.desk.store.get()) : null;
      if (session) return { page, desk: session.desk, bom: session.file.bom, sha256: session.file.sha256 };
      try {
        const { text, profile, entries, bom, sha256 } = await this.desk.client.call('page.open', { page });
        return { page, desk: openDesk(await readInBackground(text, profile, () => {}, signal), entries), bom, sha256 };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
      }
    }
    return undefined;
  }
}

const outcomeOf = (page: string, { files, current }: Exported): PageOutcome =>
  (current ? { page, kind: 'current' } : { page, kind: 'written', files: files.length });

/// How many pages came to what, and how many files were written.
export function tallyExport({ outcomes, total }: FolderExportState): { written: number; files: number; current: number; held: number; failed: number; left: number } {
  const of = (kind: PageOutcome['kind']): number => outcomes.filter((one) => one.kind === kind).length;
  return {
    written: of('written'), files: outcomes.reduce((sum, one) => sum + (one.kind === 'written' ? one.files : 0), 0),
    current: of('current'), held: of('held'), failed: of('failed'), left: total - outcomes.length,
  };
}
