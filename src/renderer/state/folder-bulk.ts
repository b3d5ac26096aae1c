import type { BulkEntry, FolderBulk as Kept, KeptBulk } from '../../contract/bulk';
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

/// What was carried out in the folder, here or by somebody else, as the host keeps it: one undo takes back all.
export interface FolderBulkDone extends KeptBulk {
  /// While it is being taken back: how many pages are done.
  readonly undoing?: { readonly done: number; readonly total: number };
  /// Set where these pages are what an undo left: they could not be written.
  readonly left?: true;
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
/// So often, in pages, it is noted how far an act has come: whoever closes the window meanwhile can still take all of it back.
const NOTED = 50;

/// In the place of a time: only this window knows of it.
const UNKEPT = '';

/// Accepts the fixes of one rule in a whole folder. Each page gets one act in its own journal.
export class FolderBulk {
  private control = new AbortController();
  private acts = new Map<string, { readonly stamp: string; readonly acts: readonly Act[] }>();
  /// While pages are written, what the host keeps is not the whole of it.
  private busy = false;
  /// What somebody else did and this window wants to hear no more of.
  private putAway: string | undefined;

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
    const entries: BulkEntry[] = [];
    const failed: string[] = [];
    let count = 0;
    this.busy = true;
    for (const [done, { page: name, samples }] of due.entries()) {
      if (signal.aborted) break;
      this.desk.store.dispatch({ type: 'bulk', bulk: { ...bulk, status: 'writing', done, total: due.length } });
      const n = name === page?.name ? await this.acceptHere(rule) : await this.write(name, rule);
      if (n === undefined) failed.push(name);
      else {
        entries.push({ page: name, n });
        count += samples.length;
        if (entries.length % NOTED === 1) await this.keep({ rule, count, by: this.desk.who(), entries });
      }
    }
    this.busy = false;
    if (entries.length > 0) await this.show({ rule, count, by: this.desk.who(), entries });
    this.desk.store.dispatch({ type: 'bulk', bulk: failed.length > 0 ? { ...bulk, status: 'ready', failed } : null });
  }

  private async acceptHere(rule: string): Promise<number | undefined> {
    const session = sessionOf(this.desk.store.get());
    if (!session) return undefined;
    const { acts } = bulkAct(session.desk, session.questions.filter((one) => one.kind === 'finding' && one.rule === rule && isUnanswered(one)), undefined, session.proofing.rules);
    if (acts.length === 0) return undefined;
    this.desk.act(...acts);
    // Only what is on disk has its number for good.
    await this.desk.save();
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

  /// Reads what can be taken back in the open folder: done here before, in another window or by somebody else.
  async readDone(): Promise<void> {
    if (this.busy) return;
    const { folder } = this.desk.store.get();
    const bulk = await this.kept();
    if (bulk === undefined || this.busy || this.desk.store.get().folder !== folder) return;
    const holds = bulk?.entries.some(({ now }) => now === 'standing' || now === 'later') && bulk.at !== this.putAway;
    const { bulkDone } = this.desk.store.get();
    if (holds || bulkDone) this.desk.store.dispatch({ type: 'bulk-done', done: holds ? bulk : null });
  }

  /// Takes the last bulk back in all pages but `except`, whose own undo has done so already. What was done on a page since stays. Where somebody else was quicker, nothing is done but shown.
  async undo(except?: string): Promise<void> {
    const shown = this.desk.store.get().bulkDone;
    if (!shown || this.busy) return;
    this.busy = true;
    try {
      const fresh = shown.at === UNKEPT ? shown : await this.kept();
      if (fresh === null || (fresh && fresh.at !== shown.at)) return this.desk.store.dispatch({ type: 'bulk-done', done: fresh });
      const done = fresh ?? shown;
      const due = done.entries.filter(({ page, now }) => page !== except && (now === 'standing' || now === 'later'));
      const failed: KeptBulk['entries'][number][] = [];
      for (const [at, entry] of due.entries()) {
        this.desk.store.dispatch({ type: 'bulk-done', done: { ...done, undoing: { done: at, total: due.length } } });
        if (!(await this.takeBack(entry))) failed.push(entry);
      }
      const left = failed.length > 0 ? { rule: done.rule, count: done.count, by: done.by, entries: failed } : null;
      await this.keep(left && { ...left, entries: left.entries.map(({ page, n }) => ({ page, n })) });
      this.desk.store.dispatch({ type: 'bulk-done', done: left && { ...((await this.kept()) ?? { ...left, at: UNKEPT }), left: true } });
    } finally {
      this.busy = false;
    }
  }

  private async takeBack({ page, n }: BulkEntry): Promise<boolean> {
    if (page === this.desk.store.get().page?.name) return this.desk.act({ type: 'undo', of: n }), true;
    try {
      const { stamp } = await this.desk.client.call('page.open', { page });
      await this.desk.client.call('page.append', { page, stamp, by: this.desk.who(), acts: [{ type: 'undo', of: n }] });
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return false;
    }
  }

  /// Speaks no more of what was done. One's own is forgotten for good; somebody else's stays theirs to take back.
  leave(): void {
    const { bulkDone } = this.desk.store.get();
    if (!bulkDone) return;
    if (bulkDone.by === this.desk.who()) void this.keep(null);
    else this.putAway = bulkDone.at;
    this.desk.store.dispatch({ type: 'bulk-done', done: null });
  }

  private async show(bulk: Kept): Promise<void> {
    const kept = (await this.keep(bulk)) ? await this.kept() : null;
    this.desk.store.dispatch({ type: 'bulk-done', done: kept ?? { ...bulk, at: UNKEPT, entries: bulk.entries.map((entry) => ({ ...entry, now: 'standing' })) } });
  }

  /// What the host keeps; undefined where it cannot be asked.
  private kept(): Promise<KeptBulk | null | undefined> {
    return this.desk.client.call('bulk.read', {}).then(({ bulk }) => bulk, () => undefined);
  }

  /// Whether the host could keep it: without, it can be taken back in this window only.
  private keep(bulk: Kept | null): Promise<boolean> {
    return this.desk.client.call('bulk.keep', { bulk }).then(() => true, () => false);
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
