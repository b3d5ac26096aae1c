import type { ProfileAddition } from '../../contract/profile';
import type { ExportFormat, HostClient, WrittenFile } from '../../contract/methods';
import type { Anchor } from '../../core/text/anchor';
import type { StructureOp } from '../../core/article/structure';
import { editOf, type Act, type AnchoredEdit, type Verdict } from '../../core/review/events';
import type { AppAction, AppState, Overlay } from './app';
import { sessionOf } from './app';
import { itemIsOpen, itemOf, itemsOf, nextOpen } from './changes';
import type { Column } from './columns';
import { toggleColumn } from './columns';
import { entriesOf } from './journal';
import { Library } from './library';
import type { PanesPort } from './panesPort';
import { readInBackground } from './read';
import { asFailure, Recorder } from './recorder';
import type { Session, SessionAction } from './session';
import { openSession, shownDocument } from './session';
import type { Settings } from './settings';
import type { Store } from './store';

/// Where settings are kept; the window's local storage.
export interface SettingsShelf {
  save(settings: Settings): void;
}

/// Everything a person can do in the window. The only place that calls the host; views ask it and read the store.
export class Desktop {
  private recorder: Recorder | undefined;
  private opening: AbortController | undefined;
  private panes: PanesPort | undefined;
  /// Folders, searching and what comes from outside.
  readonly library: Library;
  /// Set when the file of the open page was found to have changed: the page is read again as soon as everything is saved.
  private outdated = false;

  constructor(
    readonly store: Store<AppState, AppAction>,
    private readonly client: HostClient,
    private readonly shelf: SettingsShelf,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.library = new Library(store, client, this);
  }

  async start(): Promise<void> {
    try {
      this.store.dispatch({ type: 'info', info: await this.client.call('app.info', {}) });
    } catch (error) {
      this.store.dispatch({ type: 'folder', folder: { status: 'failed', failure: asFailure(error) } });
      return;
    }
    await this.openFolder(undefined);
    void this.library.listen();
  }

  /// Opens a folder of pages, or the page whose file `path` is; reads the open folder again without one.
  async openFolder(path?: string): Promise<void> {
    if (path !== undefined && !(await this.leavePage())) return;
    if (path !== undefined || this.store.get().folder.status !== 'ready') this.store.dispatch({ type: 'folder', folder: { status: 'loading' } });
    try {
      const value = await this.client.call('folder.open', path === undefined ? {} : { path });
      this.store.dispatch({ type: 'folder', folder: { status: 'ready', value } });
      if (path !== undefined) {
        this.store.dispatch({ type: 'page', page: null });
        void this.library.readRecent();
      }
      if (path !== undefined && value.page !== undefined) await this.openPage(value.page);
    } catch (error) {
      this.store.dispatch({ type: 'folder', folder: { status: 'failed', failure: asFailure(error) } });
    }
  }

  /// Asks for another folder: the system's dialog where there is one, else the window's own.
  async chooseFolder(): Promise<void> {
    if (!this.store.get().info?.nativeDialogs) return this.open({ kind: 'folder' });
    try {
      const { path } = await this.client.call('folder.choose', { purpose: 'open' });
      if (path !== null) await this.openFolder(path);
    } catch {
      this.open({ kind: 'folder' });
    }
  }

  async openPage(name: string): Promise<void> {
    if (!(await this.leavePage())) return;
    const control = (this.opening = new AbortController());
    this.store.dispatch({ type: 'page', page: { status: 'opening', name } });
    try {
      const page = await this.client.call('page.open', { page: name });
      const reading = await readInBackground(page.text, page.profile, (progress) => this.store.dispatch({ type: 'reading', name, progress }), control.signal);
      if (control.signal.aborted) return;
      const session = openSession(page, reading);
      this.recorder = new Recorder(this.client, name, () => this.session(name), (action) => this.tell(name, action), () => { this.outdated = true; });
      this.outdated = false;
      this.store.dispatch({ type: 'page', page: { status: 'open', name, session } });
    } catch (error) {
      if (!control.signal.aborted) this.store.dispatch({ type: 'page', page: { status: 'failed', name, failure: asFailure(error) } });
    }
  }

  /// Back to the list. With `force` what could not be saved is given up.
  async closePage(force = false): Promise<void> {
    if (!(await this.leavePage(force))) return;
    this.store.dispatch({ type: 'page', page: null });
    await this.openFolder();
  }

  /// Whether the open page may be left: everything that was done to it is on disk, or a person gives it up.
  private async leavePage(force = false): Promise<boolean> {
    this.opening?.abort();
    this.panes?.flush();
    await this.recorder?.flush();
    const session = sessionOf(this.store.get());
    if (session && session.journal.pending.length > 0 && !force) {
      this.inSession({ type: 'notice', notice: 'held' });
      return false;
    }
    this.recorder?.stop();
    this.recorder = undefined;
    return true;
  }

  /// Whether something has not reached the disk yet.
  unsaved(): boolean {
    this.panes?.flush();
    return (sessionOf(this.store.get())?.journal.pending.length ?? 0) > 0;
  }

  private session(page: string): Session | null {
    const state = this.store.get();
    return state.page?.name === page ? sessionOf(state) : null;
  }

  private tell(page: string, action: SessionAction): void {
    this.store.dispatch({ type: 'session', page, action });
  }

  private inSession(action: SessionAction): void {
    const page = this.store.get().page;
    if (page) this.tell(page.name, action);
  }

  /// The name under what is done now.
  who(): string {
    const { settings, info } = this.store.get();
    return settings.name.trim() || info?.user || 'editor';
  }

  act(...acts: readonly Act[]): void {
    this.actAs(this.who(), ...acts);
  }

  /// What somebody else does who stands at this desk: a second reader signs.
  actAs(by: string, ...acts: readonly Act[]): void {
    if (acts.length === 0) return;
    this.inSession({ type: 'acted', acts, by, at: this.now().toISOString() });
    void this.flush();
  }

  private async flush(): Promise<void> {
    await this.recorder?.flush();
    const state = this.store.get();
    if (!this.outdated || state.page?.status !== 'open' || state.page.session.journal.pending.length > 0) return;
    this.outdated = false;
    await this.openPage(state.page.name);
  }

  /// Brings everything to disk now, what was just typed included.
  save(): Promise<void> {
    this.panes?.flush();
    return this.flush();
  }

  undo(): void {
    if (this.panes?.focused()) this.panes.undo();
    else this.takeBack();
  }

  redo(): void {
    if (this.panes?.focused()) this.panes.redo();
    else this.bringBack();
  }

  /// Takes back the latest step; the panes call it when they are ready to follow.
  takeBack(): void {
    this.panes?.flush();
    const of = sessionOf(this.store.get())?.desk.state.undoable;
    if (of !== undefined) this.act({ type: 'undo', of });
  }

  bringBack(): void {
    this.panes?.flush();
    const of = sessionOf(this.store.get())?.desk.state.redoable;
    if (of !== undefined) this.act({ type: 'redo', of });
  }

  /// Decides changes of the whole page by key. `advance` then selects the next open one of the article in the panes.
  decide(keys: readonly string[], verdict: Verdict | 'reopen', advance = false): void {
    this.panes?.flush();
    const session = sessionOf(this.store.get());
    if (!session) return;
    const names = new Set(keys);
    const { desk } = session;
    const edits: AnchoredEdit[] = [];
    for (const document of [shownDocument(session), ...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture]) {
      for (const patch of document.patches) if (names.delete(patch.key)) edits.push(editOf(patch));
      if (names.size === 0) break;
    }
    if (edits.length > 0) this.act({ type: 'decide', verdict, edits });
    const after = sessionOf(this.store.get());
    if (!advance || !after || verdict === 'reopen') return;
    const document = shownDocument(after);
    const items = itemsOf(document);
    const next = nextOpen(document, keys[0] ?? null) ?? items[items.findIndex((item) => item.keys.includes(keys[0] ?? '')) + 1];
    if (next) this.select(next.key);
  }

  /// Decides the change at the caret of the focused pane, else the selected one.
  decideHere(verdict: Verdict | 'reopen'): void {
    if (this.panes?.focused()) return this.panes.decide(verdict);
    const session = sessionOf(this.store.get());
    const item = session && itemOf(shownDocument(session), session.selected);
    if (item) this.decide(item.keys, verdict, true);
  }

  /// To the next or previous change of the article, decided or not.
  step(direction: 1 | -1): void {
    this.panes?.step(direction);
  }

  /// Selects a change in list and panes; the panes bring it into view.
  select(key: string | null): void {
    this.inSession({ type: 'select', key });
    this.panes?.select(key, true);
  }

  /// The next or previous open change, of this article or the next one that has any.
  goToOpen(step: 1 | -1): void {
    const session = sessionOf(this.store.get());
    if (!session) return;
    const here = nextOpen(shownDocument(session), session.selected, step);
    if (here) return this.select(here.key);
    const { articles } = session.desk;
    const at = articles.findIndex((article) => article.id === session.shown);
    for (let i = 1; i <= articles.length; i++) {
      const article = articles[(at + step * i + articles.length * 2) % articles.length]!;
      const found = itemsOf(article).filter(itemIsOpen);
      const item = step > 0 ? found[0] : found.at(-1);
      if (item) return this.show(article.id, item.key);
    }
  }

  show(id: string, select?: string | null): void {
    this.panes?.flush();
    this.inSession({ type: 'show', id, ...(select !== undefined && { select }) });
  }

  /// Shows the document that holds a place of the source, there.
  showPlace(from: number, to = from): void {
    const desk = sessionOf(this.store.get())?.desk;
    if (!desk) return;
    const holder = [...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture]
      .find((document) => document.slices.some(({ source }) => source.from <= from && from < source.to));
    if (!holder) return;
    this.panes?.flush();
    this.inSession({ type: 'show', id: holder.id, place: { from, to } });
  }

  /// Opens a page at a place of its source.
  async openAt(page: string, from: number, to: number): Promise<void> {
    if (this.store.get().page?.name !== page || !sessionOf(this.store.get())) await this.openPage(page);
    this.showPlace(from, to);
  }

  /// Shows an article at one of its parts, which its first change brings into view.
  showPart(id: string, index: number): void {
    this.show(id);
    const session = sessionOf(this.store.get());
    const item = session && itemsOf(shownDocument(session)).find(({ part }) => part === index);
    if (item) this.select(item.key);
  }

  showBeside(step: 1 | -1): void {
    const session = sessionOf(this.store.get());
    const articles = session?.desk.articles ?? [];
    const next = articles[articles.findIndex((article) => article.id === session?.shown) + step];
    if (next) this.show(next.id);
  }

  assign(caption: Anchor, target: string): void {
    this.act({ type: 'assign', caption, target });
  }

  structure(op: StructureOp): void {
    this.panes?.flush();
    this.act({ type: 'structure', op });
  }

  /// One place up or down in the page's order.
  shiftArticle(id: string, step: 1 | -1): void {
    const ids = sessionOf(this.store.get())?.desk.articles.map((article) => article.id) ?? [];
    const at = ids.indexOf(id);
    if (at < 0 || at + step < 0 || at + step >= ids.length) return;
    ids.splice(at, 1);
    ids.splice(at + step, 0, id);
    this.structure({ kind: 'order', articles: ids });
  }

  /// Writes copies. Rejects with a `HostError`.
  async export(articles: readonly string[] | undefined, formats: readonly ExportFormat[], folder: string): Promise<readonly WrittenFile[]> {
    this.panes?.flush();
    await this.recorder?.flush();
    const state = this.store.get();
    const session = sessionOf(state);
    if (!session || !state.page) return [];
    const { journal } = session;
    if (journal.failure && journal.pending.length > 0) throw journal.failure;
    const { files, stamp, entries } = await this.client.call('export.write', {
      page: state.page.name, stamp: journal.stamp, by: this.who(), formats, folder, ...(articles && { articles }),
    });
    this.inSession({ type: 'synced', count: 0, entries, stamp });
    return files;
  }

  readonly folders = {
    list: (path?: string) => this.client.call('folder.list', path === undefined ? {} : { path }),
    create: (path: string) => this.client.call('folder.create', { path }),
    choose: (purpose: 'open' | 'export') => this.client.call('folder.choose', { purpose }),
  };

  set(change: Partial<Settings>): void {
    const settings = { ...this.store.get().settings, ...change };
    this.store.dispatch({ type: 'settings', settings });
    this.shelf.save(settings);
  }

  open(overlay: Overlay | null): void {
    if (overlay) this.panes?.flush();
    this.store.dispatch({ type: 'overlay', overlay });
  }

  toggle(column: Column, width: number): void {
    this.store.dispatch({ type: 'columns', columns: toggleColumn(this.store.get().columns, column, width) });
  }

  /// Notes in the house profile what is always so in this paper, and reads the open page anew by it; decisions stay as they are.
  async always(addition: ProfileAddition): Promise<void> {
    const name = this.store.get().page?.name;
    if (name === undefined) return;
    try {
      await this.client.call('profile.extend', addition);
    } catch {
      this.inSession({ type: 'notice', notice: 'profile-unsaved' });
      return;
    }
    await this.readAgain();
  }

  /// Opens the open page anew, at the same article.
  async readAgain(): Promise<void> {
    const { page } = this.store.get();
    if (page?.status !== 'open') return;
    const { shown } = page.session;
    await this.openPage(page.name);
    this.show(shown);
  }

  announce(text: string): void {
    this.store.dispatch({ type: 'announce', text });
  }

  dispatch(action: SessionAction): void {
    this.inSession(action);
  }

  /// Called by the panes' host when they come and go.
  attach(panes: PanesPort | undefined): void {
    this.panes = panes;
  }

  focusPane(side: 'source' | 'proof'): void {
    this.panes?.focus(side);
  }

  otherPane(): void {
    this.panes?.other();
  }

  /// How many steps the page has taken; what the timeline counts.
  steps(): number {
    const session = sessionOf(this.store.get());
    return session ? entriesOf(session.journal).length : 0;
  }
}
