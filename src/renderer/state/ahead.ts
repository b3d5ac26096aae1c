import type { HostClient, OpenPage, PageEntry } from '../../contract/methods';
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
/// Pages that are read because they are in view or near it, and pages that are kept, the last ones.
const MOST_SEEN = 28;
const KEPT = 40;
/// Larger pages, in bytes, are not read just because they are in view.
const MOST_SEEN_BYTES = 16 * 1024;
/// The pages in view have stayed the same so long, in ms, before the first of them is read; and so long is left between two, so that nothing is held up that a person does.
const QUIET_MS = 250;
const BREATH_MS = 40;
/// What was read longer ago is read anew.
const FRESH_MS = 600_000;
/// So long a page has been open before the one behind it is read: who leafs through a folder does not wait for it.
const SETTLED_MS = 1500;

/// Makes more ready than the page itself; `next` where a hand is at the page, or it is the one behind the open page. False where that cannot be now.
type Listener = (read: ReadAhead, next: boolean) => boolean;

interface Kept {
  readonly at: number;
  /// What the folder's list said of the page when it was read, where that is known.
  readonly entry: string | undefined;
  readonly read: Promise<ReadAhead | undefined>;
  /// Whoever waits for it waits for no idle moment.
  readonly hurry: () => void;
}

/// Reads the page that a hand is about to open, and the small ones in view while nothing else is to be done. What is read is only as new as that moment: who takes it has to ask the host once more.
export class Ahead {
  private readonly pages = new Map<string, Kept>();
  private inView: readonly PageEntry[] = [];
  private quiet: ReturnType<typeof setTimeout> | undefined;
  /// The page on whose row a hand rests.
  private hand: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private listener: Listener | undefined;
  /// What the listener has made ready of what was read.
  private told = new WeakSet<Promise<ReadAhead | undefined>>();

  /// `ready` makes of a session what the desk would show.
  constructor(private readonly client: HostClient, private readonly ready: (session: Session) => Session = (session) => session) {}

  /// When somebody last scrolled or pressed a key.
  private active = 0;

  /// Somebody scrolls or types: idle moments between two frames of that are too short for a page.
  acted(): void {
    this.active = Date.now();
  }

  /// The listener is told of each page that was read, while the window is idle. The answer ends that.
  listen(listener: Listener): () => void {
    this.listener = listener;
    this.told = new WeakSet();
    this.plan(QUIET_MS);
    return () => {
      if (this.listener === listener) this.listener = undefined;
    };
  }

  /// A hand has come to a page's row.
  rest(name: string, bytes: number): void {
    this.pass();
    this.hand = name;
    this.timer = setTimeout(() => this.begin(name, bytes), REST_MS);
  }

  /// It went on.
  pass(): void {
    clearTimeout(this.timer);
    this.hand = undefined;
  }

  /// A page was opened: the one behind it, if there is one, is read when the window has nothing else to do.
  follow(next: { readonly page: string; readonly bytes: number } | undefined): void {
    clearTimeout(this.later);
    if (!next || typeof requestIdleCallback !== 'function') return;
    this.later = setTimeout(() => requestIdleCallback(() => this.begin(next.page, next.bytes)), SETTLED_MS);
  }

  /// The pages whose rows are in view, without the open one, the uppermost first, and behind them those near the view, the nearest first. Small ones are read one after another when the window has nothing else
  /// to do; how many is bounded.
  see(pages: readonly PageEntry[]): void {
    this.inView = pages.filter(({ bytes }) => bytes <= MOST_SEEN_BYTES).slice(0, MOST_SEEN);
    for (const page of this.inView) {
      const known = this.pages.get(page.page);
      if (known?.entry !== undefined && known.entry !== stateOf(page)) this.pages.delete(page.page);
    }
    this.plan(QUIET_MS);
  }

  private plan(wait: number): void {
    clearTimeout(this.quiet);
    if (typeof requestIdleCallback !== 'function') return;
    const next = this.inView.find(({ page }) => !this.known(page) || (this.listener && !this.told.has(this.known(page)!.read)));
    if (!next) return;
    this.quiet = setTimeout(() => requestIdleCallback(() => {
      if (!this.inView.includes(next)) return;
      const still = Date.now() - this.active;
      if (still < QUIET_MS) return this.plan(QUIET_MS - still);
      const known = this.known(next.page);
      // One step for an idle moment: what is read now is made ready in the next.
      void (known?.read ?? this.read(next.page, stateOf(next), true)).then((ahead) => {
        if (known && !this.told.has(known.read)) this.tell(known.read, ahead, false);
        this.plan(BREATH_MS);
      });
    }), wait);
  }

  /// Whether the page is in view or near it: what is ready of it is kept before all else.
  wants(name: string): boolean {
    return this.inView.some(({ page }) => page === name);
  }

  /// What the listener had made ready of a page had to give way: it is told of it anew when it is seen again.
  lost(name: string): void {
    const known = this.pages.get(name);
    if (known) this.told.delete(known.read);
  }

  private tell(read: Kept['read'], ahead: ReadAhead | undefined, next: boolean): void {
    if (!ahead || this.listener?.(ahead, next)) this.told.add(read);
  }

  begin(name: string, bytes: number): void {
    if ((this.hand ?? name) === name) clearTimeout(this.timer);
    if (bytes > MOST_BYTES) return;
    const known = this.known(name);
    known?.hurry();
    const read = known?.read ?? this.read(name, undefined, false);
    void read.then((ahead) => {
      // Taken meanwhile, it is on the way into the window itself; and no page takes the place of the one under the hand.
      if (ahead && this.pages.get(name)?.read === read && (this.hand ?? name) === name) this.tell(read, ahead, true);
    });
  }

  /// What is kept of a page, if it is new enough.
  private known(name: string): Kept | undefined {
    const known = this.pages.get(name);
    return known && Date.now() - known.at < FRESH_MS ? known : undefined;
  }

  private read(name: string, entry: string | undefined, idle: boolean): Promise<ReadAhead | undefined> {
    let hurry = (): void => undefined;
    const hurried = new Promise<void>((resolve) => { hurry = resolve; });
    const moment = (): Promise<void> => (idle ? Promise.race([hurried, new Promise<void>((resolve) => requestIdleCallback(() => resolve()))]) : Promise.resolve());
    // Whatever goes wrong is told when the page is opened.
    const read = this.client.call('page.open', { page: name })
      .then(async (page): Promise<ReadAhead> => (await moment(), { page, session: this.ready(openSession(page, readPage(page.text, page.profile))) })).catch(() => undefined);
    this.pages.delete(name);
    this.pages.set(name, { at: Date.now(), entry, read, hurry });
    const oldest = this.pages.keys().next();
    if (this.pages.size > KEPT && !oldest.done) this.pages.delete(oldest.value);
    return read;
  }

  /// What was read of a page, or is being read; it is then no longer kept.
  take(name: string): Promise<ReadAhead | undefined> | undefined {
    this.pass();
    const known = this.known(name);
    known?.hurry();
    this.pages.delete(name);
    return known?.read;
  }

  /// Nothing that was read holds any more. With `listed` the same folder is only listed anew: what was read by its list's word is kept as long as the list says the same of it (`see`).
  forget(listed = false): void {
    this.pass();
    clearTimeout(this.later);
    for (const [name, { entry }] of this.pages) if (!listed || entry === undefined) this.pages.delete(name);
    this.plan(QUIET_MS);
  }
}

/// What the folder's list says of a page: another state is another page.
const stateOf = ({ bytes, modified, steps }: PageEntry): string => `${bytes} ${modified} ${steps}`;
