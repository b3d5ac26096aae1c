import type { AskedCounts } from '../../contract/asked';
import type { HostClient, PageEntry } from '../../contract/methods';
import { countAsked, sameCounts } from './asked-counts';
import type { AppAction, AppState } from './app';
import { sessionOf } from './app';
import { saveState } from './journal';
import type { Proofer } from './proofer';
import type { Session } from './session';
import type { Store } from './store';

/// What the list shows of a page: of the open one what the desk knows, which is newer than what was noted.
export function askedIn(page: PageEntry, session: Session | null): AskedCounts | undefined {
  return session?.file.page === page.page && session.proofing.status === 'ready' ? countAsked(session.questions) : page.asked;
}

/// So long nothing changes before a count is noted, in ms.
const QUIET_MS = 1_200;
/// The list of pages stands so long before the pages in view are counted: whoever opens one at once is not held up.
const IDLE_MS = 2_500;
/// Larger pages, in bytes, are counted when they are opened.
const MOST_BYTES = 64 * 1024;

/// Keeps the list's counts of open questions: notes those of the open page, and counts the pages in view, one at a time, while no page is open.
export class AskedInPages {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wanted: readonly PageEntry[] = [];
  private counting = false;
  private seen: Session | null = null;
  /// Pages that could not be counted, as they were then.
  private readonly failed = new Set<string>();

  constructor(private readonly store: Store<AppState, AppAction>, private readonly client: HostClient, private readonly proofer: () => Proofer | undefined, private readonly readHouse: () => Promise<void>) {}

  watch(): void {
    this.store.subscribe(() => {
      const session = sessionOf(this.store.get());
      if (session === this.seen) return;
      this.seen = session;
      clearTimeout(this.timer);
      if (session) this.timer = setTimeout(() => void this.note(session), QUIET_MS);
      else if (this.wanted.length > 0) this.want(this.wanted);
    });
  }

  private async note({ file, journal, proofing, questions }: Session): Promise<void> {
    if (proofing.status !== 'ready' || this.store.get().speller === 'loading' || saveState(journal).kind !== 'saved') return;
    const asked = countAsked(questions);
    if (!sameCounts(this.entry(file.page)?.asked, asked)) await this.keep(file.page, journal.stamp, asked);
  }

  private entry(page: string): PageEntry | undefined {
    const { folder } = this.store.get();
    return folder.status === 'ready' ? folder.value.pages.find((one) => one.page === page) : undefined;
  }

  private async keep(page: string, stamp: string, asked: AskedCounts): Promise<boolean> {
    // A count that is not kept is made again.
    const kept = await this.client.call('page.asked', { page, stamp, asked }).then((answer) => answer.kept, () => false);
    if (kept) this.store.dispatch({ type: 'asked', page, asked });
    return kept;
  }

  /// The pages that are in view, the uppermost first.
  want(pages: readonly PageEntry[]): void {
    this.wanted = pages.filter((page) => page.asked === undefined && page.bytes <= MOST_BYTES);
    clearTimeout(this.timer);
    if (this.wanted.length > 0 && !this.counting && this.store.get().page === null) this.timer = setTimeout(() => void this.count(), IDLE_MS);
  }

  private async count(): Promise<void> {
    const proofer = this.proofer();
    if (!proofer || this.counting) return;
    this.counting = true;
    try {
      await this.readHouse();
      while (this.store.get().page === null) {
        const next = this.wanted.find((page) => this.entry(page.page)?.asked === undefined && !this.failed.has(nameOf(page)));
        if (!next) break;
        // By how it is named it is not tried again until it has changed.
        this.failed.add(nameOf(next));
        const page = await this.client.call('page.open', { page: next.page }).catch(() => undefined);
        if (!page || this.store.get().page !== null) continue;
        if (await this.keep(next.page, page.stamp, await proofer.count({ text: page.text, profile: page.profile, entries: page.entries }))) this.failed.delete(nameOf(next));
      }
    } finally {
      this.counting = false;
    }
  }
}

const nameOf = ({ page, bytes, modified, steps }: PageEntry): string => `${page} ${bytes} ${modified} ${steps}`;
