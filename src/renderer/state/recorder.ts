import { HostError } from '../../contract/errors';
import type { HostClient } from '../../contract/methods';
import type { Journal } from './journal';
import { actOf, nextBatch } from './journal';
import type { Session, SessionAction } from './session';

/// Waits between attempts while the journal cannot be written; the last one repeats.
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/// Others may write between reading the journal and writing to it, but hardly this often in a row.
const RELOADS = 5;

/// Brings one page's pending acts to disk: one call at a time, in order, again and again until they are there. Nothing that a person did is given up by it.
export class Recorder {
  private attempt = 0;
  /// Times the journal was read again since something was last written.
  private reloads = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly client: HostClient,
    private readonly page: string,
    private readonly session: () => Session | null,
    private readonly dispatch: (action: SessionAction) => void,
    /// Told when the page's file turns out to read differently now.
    private readonly changed: () => void = () => {},
    /// Writes again after a failure: whoever keeps the page has more to do once it is written.
    private readonly again: () => void = () => void this.flush(),
  ) {}

  private journal(): Journal | undefined {
    return this.session()?.journal;
  }

  /// Starts writing if there is something to write. Resolves once nothing is pending or an attempt has failed.
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.reloads = 0;
    for (;;) {
      const journal = this.journal();
      const batch = journal ? nextBatch(journal) : [];
      const first = batch[0];
      if (!journal || !first) return;
      this.dispatch({ type: 'sending', count: batch.length });
      try {
        const { entries, stamp } = await this.client.call('page.append', { page: this.page, stamp: journal.stamp, by: first.by, acts: batch.map(actOf) });
        this.attempt = 0;
        this.reloads = 0;
        this.dispatch({ type: 'synced', count: batch.length, entries, stamp });
      } catch (error) {
        if (await this.recover(error)) continue;
        return;
      }
    }
  }

  /// After a stale stamp the journal is read again and what is pending follows it; every other failure is told, and tried again later.
  private async recover(error: unknown): Promise<boolean> {
    let failure = asFailure(error);
    if (failure.code === 'stale' && this.reloads < RELOADS) {
      this.reloads++;
      try {
        const { entries, stamp, sha256 } = await this.client.call('page.open', { page: this.page });
        if (sha256 !== this.session()?.file.sha256) this.changed();
        this.dispatch({ type: 'reloaded', entries, stamp });
        return true;
      } catch (again) {
        failure = asFailure(again);
      }
    }
    this.dispatch({ type: 'not-synced', failure });
    const wait = RETRY_MS[Math.min(this.attempt++, RETRY_MS.length - 1)]!;
    this.timer = setTimeout(this.again, wait);
    return false;
  }
}

export function asFailure(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError('internal', { detail: error instanceof Error ? error.message : String(error) });
}
