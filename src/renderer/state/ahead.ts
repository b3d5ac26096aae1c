import type { HostClient, OpenPage } from '../../contract/methods';
import { readPage } from '../../core/pipeline';
import { openSession, type Session } from './session';

/// A page as it was read before anybody asked to see it.
export interface ReadAhead {
  readonly page: OpenPage;
  readonly session: Session;
}

/// So long a hand rests on a page's row before it is read: who only passes by costs nothing.
const REST_MS = 50;
/// Larger pages, in bytes, take longer than a window may stand still, and are read when they are wanted.
const MOST_BYTES = 48 * 1024;
/// Pages that are kept, the last ones.
const KEPT = 4;
/// What was read longer ago is read anew.
const FRESH_MS = 600_000;
/// So long a page has been open before the one behind it is read: who leafs through a folder does not wait for it.
const SETTLED_MS = 1500;

/// Reads the page that a hand is about to open. What is read is only as new as that moment: who takes it has to ask the host once more.
export class Ahead {
  private readonly pages = new Map<string, { readonly at: number; readonly read: Promise<ReadAhead | undefined> }>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private listener: ((read: ReadAhead) => void) | undefined;

  /// `ready` makes of a session what the desk would show.
  constructor(private readonly client: HostClient, private readonly ready: (session: Session) => Session = (session) => session) {}

  /// Who makes more ready than the page itself is told of each page that was read. The answer ends that.
  listen(listener: (read: ReadAhead) => void): () => void {
    this.listener = listener;
    return () => {
      if (this.listener === listener) this.listener = undefined;
    };
  }

  /// A hand has come to a page's row.
  rest(name: string, bytes: number): void {
    this.pass();
    this.timer = setTimeout(() => this.begin(name, bytes), REST_MS);
  }

  /// It went on.
  pass(): void {
    clearTimeout(this.timer);
  }

  /// A page was opened: the one behind it, if there is one, is read when the window has nothing else to do.
  follow(next: { readonly page: string; readonly bytes: number } | undefined): void {
    clearTimeout(this.later);
    if (!next || typeof requestIdleCallback !== 'function') return;
    this.later = setTimeout(() => requestIdleCallback(() => this.begin(next.page, next.bytes)), SETTLED_MS);
  }

  begin(name: string, bytes: number): void {
    this.pass();
    const known = this.pages.get(name);
    if (bytes > MOST_BYTES || (known && Date.now() - known.at < FRESH_MS)) return;
    // Whatever goes wrong is told when the page is opened.
    const read = this.client.call('page.open', { page: name }).then((page): ReadAhead => ({ page, session: this.ready(openSession(page, readPage(page.text, page.profile))) })).catch(() => undefined);
    this.pages.delete(name);
    this.pages.set(name, { at: Date.now(), read });
    void read.then((ahead) => {
      // Taken meanwhile, it is on the way into the window itself.
      if (ahead && this.pages.get(name)?.read === read) this.listener?.(ahead);
    });
    const oldest = this.pages.keys().next();
    if (this.pages.size > KEPT && !oldest.done) this.pages.delete(oldest.value);
  }

  /// What was read of a page, or is being read; it is then no longer kept.
  take(name: string): Promise<ReadAhead | undefined> | undefined {
    this.pass();
    const known = this.pages.get(name);
    this.pages.delete(name);
    return known && Date.now() - known.at < FRESH_MS ? known.read : undefined;
  }

  /// Nothing that was read holds any more.
  forget(): void {
    this.pass();
    clearTimeout(this.later);
    this.pages.clear();
  }
}
