import { HostError } from '../../contract/errors';
import type { HostClient } from '../../contract/methods';
import { isUnanswered } from '../../core/question/question';
import type { Act } from '../../core/review/events';
import type { AppAction, AppState } from './app';
import { sessionOf } from './app';
import { bulkAct } from './bulk';
import type { Proofer } from './proofer';
import { sampleOf, type Sample } from './samples';
import type { Store } from './store';

/// One page of a bulk: what would be done there.
export interface BulkPage {
  readonly page: string;
  readonly samples: readonly Sample[];
}

/// Answers to one rule's questions in all pages of the folder: on the way, or ready to be carried out.
export interface FolderBulkState {
  readonly rule: string;
  readonly status: 'reading' | 'ready' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly pages: readonly BulkPage[];
  /// Pages that could not be read or written.
  readonly failed?: readonly string[];
}

/// What was carried out, by page and the entry that did it: one undo takes back all.
export interface FolderBulkDone {
  readonly count: number;
  readonly entries: readonly { readonly page: string; readonly n: number }[];
}

export interface FolderBulkDesk {
  readonly store: Store<AppState, AppAction>;
  readonly client: HostClient;
  act(...acts: readonly Act[]): void;
  /// Brings everything of the open page to disk.
  save(): Promise<void>;
  who(): string;
  proofer(): Proofer | undefined;
}

/// A page that changed between preview and act is read again this often.
const ATTEMPTS = 3;

/// Accepts the fixes of one rule in a whole folder. Each page gets one act in its own journal.
export class FolderBulk {
  private control = new AbortController();
  private acts = new Map<string, { readonly stamp: string; readonly acts: readonly Act[] }>();

  constructor(private readonly desk: FolderBulkDesk) {}

  /// Reads all pages, one after the other, and shows what would be done. The open page is taken as it stands in the window.
  async preview(rule: string): Promise<void> {
    this.control.abort();
    const { signal } = (this.control = new AbortController());
    this.acts = new Map();
    const { folder, page } = this.desk.store.get();
    const names = folder.status === 'ready' ? folder.value.pages.map((one) => one.page) : [];
    const pages: BulkPage[] = [];
    const failed: string[] = [];
    const tell = (status: FolderBulkState['status'], done: number): void => {
      if (!signal.aborted) this.desk.store.dispatch({ type: 'bulk', bulk: { rule, status, done, total: names.length, pages: [...pages], ...(failed.length > 0 && { failed: [...failed] }) } });
    };
    for (const [done, name] of names.entries()) {
      tell('reading', done);
      try {
        pages.push({ page: name, samples: name === page?.name ? this.here(rule) : await this.read(name, rule) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        failed.push(name);
      }
      if (signal.aborted) return;
    }
    tell('ready', names.length);
  }

  private here(rule: string): readonly Sample[] {
    const session = sessionOf(this.desk.store.get());
    if (!session) return [];
    const asked = session.questions.filter((one) => one.kind === 'finding' && one.rule === rule && isUnanswered(one));
    return bulkAct(session.desk, asked, undefined, session.proofing.rules).answered.map((question) => sampleOf(session.desk, question));
  }

  private async read(name: string, rule: string): Promise<readonly Sample[]> {
    const { text, profile, entries, stamp } = await this.desk.client.call('page.open', { page: name });
    const answer = await this.desk.proofer()?.page({ text, profile, entries, rule });
    if (!answer) return [];
    this.acts.set(name, { stamp, acts: answer.acts });
    return answer.samples;
  }

  /// Carries out what the preview shows. What cannot be written is named, everything else holds.
  async accept(rule: string): Promise<void> {
    const { bulk, page } = this.desk.store.get();
    if (!bulk) return;
    const { signal } = this.control;
    const due = bulk.pages.filter(({ samples }) => samples.length > 0);
    const entries: { page: string; n: number }[] = [];
    const failed: string[] = [];
    let count = 0;
    for (const [done, { page: name, samples }] of due.entries()) {
      if (signal.aborted) break;
      this.desk.store.dispatch({ type: 'bulk', bulk: { ...bulk, status: 'writing', done, total: due.length } });
      const n = name === page?.name ? this.acceptHere(rule) : await this.write(name, rule);
      if (n === undefined) failed.push(name);
      else {
        entries.push({ page: name, n });
        count += samples.length;
      }
    }
    if (entries.length > 0) this.desk.store.dispatch({ type: 'bulk-done', done: { count, entries } });
    this.desk.store.dispatch({ type: 'bulk', bulk: failed.length > 0 ? { ...bulk, status: 'ready', failed } : null });
  }

  private acceptHere(rule: string): number | undefined {
    const session = sessionOf(this.desk.store.get());
    if (!session) return undefined;
    const { acts } = bulkAct(session.desk, session.questions.filter((one) => one.kind === 'finding' && one.rule === rule && isUnanswered(one)), undefined, session.proofing.rules);
    this.desk.act(...acts);
    return sessionOf(this.desk.store.get())?.desk.state.timeline.at(-1)?.entry.n;
  }

  private async write(name: string, rule: string): Promise<number | undefined> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const held = this.acts.get(name);
      if (!held || held.acts.length === 0) return undefined;
      try {
        const { entries } = await this.desk.client.call('page.append', { page: name, stamp: held.stamp, by: this.desk.who(), acts: held.acts });
        return entries.at(-1)?.n;
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'stale') return undefined;
        await this.read(name, rule).catch(() => undefined);
      }
    }
    return undefined;
  }

  /// Takes the last bulk back in all pages but `except`, whose own undo has done so already.
  async undo(except?: string): Promise<void> {
    const done = this.desk.store.get().bulkDone;
    if (!done) return;
    this.desk.store.dispatch({ type: 'bulk-done', done: null });
    const failed: { page: string; n: number }[] = [];
    for (const entry of done.entries) {
      if (entry.page === except) continue;
      if (entry.page === this.desk.store.get().page?.name) this.desk.act({ type: 'undo', of: entry.n });
      else {
        try {
          const { stamp } = await this.desk.client.call('page.open', { page: entry.page });
          await this.desk.client.call('page.append', { page: entry.page, stamp, by: this.desk.who(), acts: [{ type: 'undo', of: entry.n }] });
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          failed.push(entry);
        }
      }
    }
    if (failed.length > 0) this.desk.store.dispatch({ type: 'bulk-done', done: { count: failed.length, entries: failed } });
  }

  /// Leaves what is under way as far as it has come.
  stop(): void {
    this.control.abort();
    const { bulk } = this.desk.store.get();
    if (bulk) this.desk.store.dispatch({ type: 'bulk', bulk: { ...bulk, status: 'ready' } });
  }

  forget(): void {
    this.control.abort();
    if (this.desk.store.get().bulk) this.desk.store.dispatch({ type: 'bulk', bulk: null });
  }
}
