import type { HostClient, OpenPage } from '../../contract/methods';
import { afterPaint } from './afterPaint';
import type { Ahead } from './ahead';
import type { AppAction, AppState } from './app';
import type { PanesStage } from './panesPort';
import { readInBackground } from './read';
import { asFailure } from './recorder';
import { openSession, reduceSession, type Session, type SessionAction } from './session';
import type { Store } from './store';

/// So long the page that is open stays while the next one is read, in ms: nothing flickers where that is there at once.
const PATIENCE_MS = 150;
/// A host that has not answered for so long, in ms, is not there for a person who waits.
const LATE_MS = 1000;
/// So long after a failure it is asked again, in ms.
const AGAIN_MS = 2000;

/// What the desk lends for opening pages.
export interface OpeningDesk {
  readonly store: Store<AppState, AppAction>;
  readonly client: HostClient;
  readonly ahead: Ahead;
  /// Where the window's panes stand, if they do.
  stage(): PanesStage | undefined;
  /// Brings the open page to disk so that it may be left; false where it may not.
  settle(): Promise<boolean>;
  /// Begins to keep the journal of the page that comes next.
  keep(name: string): void;
  session(name: string): Session | null;
  tell(name: string, action: SessionAction): void;
  /// The page is there and painted.
  opened(): void;
  /// The open page was found to read differently now.
  outdated(): void;
}

/// Opens pages. The one that is open stays at hand, and keeps what is done to it, until the next is there or has been waited for a moment.
export class Opening {
  private control = new AbortController();

  constructor(private readonly desk: OpeningDesk) {}

  /// Whatever is on its way is not wanted any more.
  cancel(): void {
    this.control.abort();
  }

  async open(name: string): Promise<void> {
    this.cancel();
    const control = (this.control = new AbortController());
    const { signal } = control;
    const { store, ahead } = this.desk;
    const again = store.get().page?.name === name;
    let arrived = false;
    const leave = async (): Promise<boolean> => {
      if (!(await this.desk.settle())) control.abort();
      return !signal.aborted;
    };
    const wait = async (): Promise<void> => {
      if (await leave() && !arrived) store.dispatch({ type: 'page', page: { status: 'opening', name } });
    };
    // What is read of the open page must come after the last that is done to it.
    if (again) await wait();
    const timer = again ? undefined : setTimeout(() => void wait(), PATIENCE_MS);
    try {
      const known = again ? undefined : await ahead.take(name);
      const read = known?.session ?? (await this.read(name, signal));
      if (signal.aborted) return;
      const session = reduceSession(read, { type: 'rules', rules: store.get().rules });
      arrived = true;
      // The text goes first: it is what a person opened the page for.
      const painted = this.desk.stage()?.bring(name, session) ?? false;
      if (painted) {
        await new Promise<void>(afterPaint);
        this.desk.stage()?.part();
      }
      if (!(await leave())) {
        if (painted) this.desk.stage()?.retract(name);
        return;
      }
      this.desk.keep(name);
      store.dispatch({ type: 'page', page: { status: 'open', name, session, ...(painted && { painted }) } });
      afterPaint(() => {
        if (known) void this.confirm(known.page);
        this.desk.opened();
      });
    } catch (error) {
      arrived = true;
      if (!signal.aborted && (await leave())) store.dispatch({ type: 'page', page: { status: 'failed', name, failure: asFailure(error) } });
    } finally {
      clearTimeout(timer);
    }
  }

  private async read(name: string, signal: AbortSignal): Promise<Session> {
    const page = await this.desk.client.call('page.open', { page: name });
    const reading = await readInBackground(page.text, page.profile, (progress) => this.desk.store.dispatch({ type: 'reading', name, progress }), signal);
    return openSession(page, reading);
  }

  /// Asks the host whether a page that was read ahead still is what it was, and goes on asking where nobody answers: that is told, as nothing else would tell of it while the page is only read.
  private async confirm(read: OpenPage): Promise<void> {
    const { page } = read;
    const opened = this.desk.session(page)?.file;
    const told = (): boolean => this.desk.session(page)?.notices.includes('unconfirmed') ?? false;
    for (;;) {
      const late = setTimeout(() => this.desk.tell(page, { type: 'notice', notice: 'unconfirmed' }), LATE_MS);
      const now = await this.desk.client.call('page.open', { page }).catch(() => undefined);
      clearTimeout(late);
      // Opened anew meanwhile, or left.
      if (this.desk.session(page)?.file !== opened) return;
      if (now) {
        if (told()) this.desk.tell(page, { type: 'notice-read', notice: 'unconfirmed' });
        return this.compare(read, now);
      }
      this.desk.tell(page, { type: 'notice', notice: 'unconfirmed' });
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  private compare({ page, sha256, stamp, profile }: OpenPage, now: OpenPage): void {
    const session = this.desk.session(page);
    if (now.sha256 !== sha256 || JSON.stringify(now.profile) !== JSON.stringify(profile)) this.desk.outdated();
    else if (session && now.stamp !== stamp && session.journal.stamp === stamp && session.journal.sending === 0) this.desk.tell(page, { type: 'reloaded', entries: now.entries, stamp: now.stamp });
  }
}
