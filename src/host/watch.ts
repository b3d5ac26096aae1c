import type { Folder } from '../contract/methods';

const EVERY_MS = 2_000;
/// A look takes at most one part in this many of the time.
const SHARE = 20;

/// Looks at the open folder again and again as long as a window waits for news: by its list, because the system's own notices do not come from every network share.
export class FolderWatch {
  private seen: string | undefined;
  private windows = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly list: () => Promise<Folder>, private readonly changed: () => void) {}

  /// What a window has been shown is what later looks are compared with.
  shown(folder: Folder): void {
    this.seen = JSON.stringify(folder);
  }

  /// Looks while `work` goes on.
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.windows++;
    this.plan(EVERY_MS);
    try {
      return await work();
    } finally {
      if (--this.windows === 0) {
        clearTimeout(this.timer);
        this.timer = undefined;
      }
    }
  }

  private plan(ms: number): void {
    if (this.timer) return;
    this.timer = setTimeout(() => void this.look(), ms);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    const began = performance.now();
    const before = this.seen;
    try {
      const now = JSON.stringify(await this.list());
      if (before !== undefined && this.seen === before && now !== before) {
        this.seen = now;
        this.changed();
      }
    } catch {
      // A folder that is gone says so when it is read for a window.
      if (this.seen !== '') this.changed();
      this.seen = '';
    }
    this.timer = undefined;
    if (this.windows > 0) this.plan(Math.max(EVERY_MS, (performance.now() - began) * SHARE));
  }
}
