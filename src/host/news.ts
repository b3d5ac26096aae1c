import type { News, Output } from '../contract/methods';

/// How long a window waits for news before it asks again.
const WAIT_MS = 25_000;
/// News that are kept for a window that asks a little later.
const KEPT = 100;

/// What happened behind the windows' back, in order, and the windows that wait for it.
export class NewsDesk {
  private last = 0;
  private readonly told: { readonly n: number; readonly news: News }[] = [];
  private readonly waiting = new Set<() => void>();

  tell(news: News): void {
    this.told.push({ n: ++this.last, news });
    if (this.told.length > KEPT) this.told.shift();
    for (const wake of [...this.waiting]) wake();
  }

  /// What came behind `after`; waits for it a while. Without `after`, or with one of another host's, where things stand now.
  async wait(after: number | undefined): Promise<Output<'news.wait'>> {
    if (after === undefined || after > this.last) return { n: this.last, news: [] };
    if (after === this.last) await this.next();
    return { n: this.last, news: this.told.filter(({ n }) => n > after).map(({ news }) => news) };
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      // A window that waits is no reason for the program to go on.
      const timer = setTimeout(wake, WAIT_MS);
      timer.unref();
      this.waiting.add(wake);
    });
  }
}
