import type { ProfileAddition } from '../../contract/profile';
import type { HostClient, WrittenFile } from '../../contract/methods';
import type { Anchor } from '../../core/text/anchor';
import type { Language } from '../../core/text/say';
import type { StructureOp } from '../../core/article/structure';
import { deskDocuments } from '../../core/question/place';
import type { Act, Verdict } from '../../core/review/events';
import { Ahead } from './ahead';
import { AskedInPages } from './asked';
import type { AppAction, AppState, Overlay } from './app';
import { sessionOf, whoIs } from './app';
import { editsNamed, itemOf, itemsOf, nextOpen } from './changes';
import { toggleColumn, type Column } from './columns';
import { foldersOf, Library } from './library';
import type { PanesPort, PanesStage } from './panesPort';
import type { Question } from '../../core/question/question';
import type { Span } from '../../core/text/span';
import { exportOpenPage, type Exported, type ExportWish } from './export-page';
import { FolderBulk } from './folder-bulk';
import { FolderExport } from './folder-export';
import type { ProofingThread } from './proofer';
import { Questioning } from './questioning';
import { Going } from './going';
import { Opening } from './opening';
import { nextEntry } from './neighbours';
import { shiftArticle } from './structure';
import { asFailure, Recorder } from './recorder';
import { reduceSession, type Session, type SessionAction } from './session';
import { shownDocument } from './session';
import type { Settings, SettingsShelf } from './settings';
import type { Store } from './store';

/// Everything a person can do in the window. The only place that calls the host; views ask it and read the store.
export class Desktop {
  private recorder: Recorder | undefined;
  private readonly opening: Opening;
  private panes: PanesPort | undefined;
  private stage: PanesStage | undefined;
  /// Folders, searching and what comes from outside.
  readonly library: Library;
  readonly folders: ReturnType<typeof foldersOf>;
  /// Set when the file of the open page was found to have changed: the page is read again as soon as everything is saved.
  private outdated = false;
  /// Pages that a hand is about to open.
  readonly ahead: Ahead;
  readonly asked: AskedInPages;
  readonly questioning: Questioning;
  readonly going: Going;
  readonly folderBulk: FolderBulk;
  readonly folderExport: FolderExport;

  constructor(
    readonly store: Store<AppState, AppAction>,
    private readonly client: HostClient,
    private readonly shelf: SettingsShelf,
    private readonly now: () => Date = () => new Date(),
    /// Starts the thread that proofs; without one nothing is asked but what the layout itself doubts.
    proofing?: () => ProofingThread,
  ) {
    this.ahead = new Ahead(client, (session) => reduceSession(session, { type: 'rules', rules: store.get().rules }));
    this.library = new Library(store, client, this);
    this.folders = foldersOf(client);
    const lent = {
      store, client, act: (...acts: readonly Act[]) => this.act(...acts), dispatch: (action: SessionAction) => this.inSession(action), who: () => this.who(),
      flush: () => this.panes?.flush(), reveal: (question: Question) => this.going.toRange(question.document, question.proof), selection: () => this.selection(),
    };
    this.questioning = new Questioning(lent, proofing);
    this.going = new Going(store, this, () => this.panes);
    this.folderBulk = new FolderBulk({ ...lent, save: () => this.save(), proofer: () => this.questioning.thread() });
    this.folderExport = new FolderExport({ ...lent, exportOpen: (wish) => this.export(wish), openPage: (name) => this.openPage(name) });
    this.questioning.watch();
    this.asked = new AskedInPages(store, client, () => this.questioning.thread(), () => this.questioning.readHouse());
    this.asked.watch();
    this.opening = new Opening({
      store, client, ahead: this.ahead, stage: () => this.stage, settle: () => this.settlePage(), keep: (name) => this.keep(name), session: (name) => this.session(name), tell: (name, action) => this.tell(name, action),
      opened: () => (void this.questioning.readHouse(), this.ahead.follow(nextEntry(store.get()))),
      outdated: () => {
        this.outdated = true;
        void this.flush();
      },
    });
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
    if (path !== undefined) this.folderExport.forget();
    this.ahead.forget(path === undefined);
    if (path !== undefined || this.store.get().folder.status !== 'ready') this.store.dispatch({ type: 'folder', folder: { status: 'loading' } });
    try {
      const value = await this.client.call('folder.open', path === undefined ? {} : { path });
      this.store.dispatch({ type: 'folder', folder: { status: 'ready', value } });
      void this.folderBulk.readDone();
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

  openPage = (name: string): Promise<void> => this.opening.open(name);

  /// Keeps the journal of a page that is about to be shown.
  private keep(name: string): void {
    this.recorder = new Recorder(this.client, name, () => this.session(name), (action) => this.tell(name, action), () => { this.outdated = true; }, () => void this.flush());
    this.outdated = false;
  }

  /// Back to the list. With `force` what could not be saved is given up.
  async closePage(force = false): Promise<void> {
    if (!(await this.leavePage(force))) return;
    this.ahead.forget();
    this.store.dispatch({ type: 'page', page: null });
    await this.openFolder();
  }

  /// Whether the open page may be left: everything that was done to it is on disk, or a person gives it up.
  private async leavePage(force = false): Promise<boolean> {
    this.opening.cancel();
    return this.settlePage(force);
  }

  private async settlePage(force = false): Promise<boolean> {
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
    return whoIs(this.store.get());
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
    const { name, session: { file } } = state.page;
    await this.openPage(name);
    const session = this.session(name);
    // A journal that was begun with these very steps names the new file: the host sees no change.
    if (session && session.file.sha256 !== file.sha256 && session.journal.synced.length > 0) this.inSession({ type: 'notice', notice: 'changed' });
  }

  /// Brings everything to disk now, what was just typed included.
  save = (): Promise<void> => (this.panes?.flush(), this.flush());

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
    if (of !== undefined) this.travel('undo', of);
  }

  bringBack(): void {
    this.panes?.flush();
    const of = sessionOf(this.store.get())?.desk.state.redoable;
    if (of !== undefined) this.travel('redo', of);
  }

  /// Along the timeline; what lies beside the journal follows.
  private travel(type: 'undo' | 'redo', of: number): void {
    const { page, bulkDone } = this.store.get();
    this.act({ type, of });
    this.questioning.travelled(sessionOf(this.store.get())?.desk.state.timeline[of - 1]?.entry, type === 'undo');
    if (type === 'undo' && bulkDone?.entries.some((entry) => entry.page === page?.name && entry.n === of)) void this.folderBulk.undo(page?.name);
  }

  /// Decides changes of the whole page by key. `advance` then selects the next open one of the article in the panes.
  decide(keys: readonly string[], verdict: Verdict | 'reopen', advance = false, reason?: string): void {
    this.panes?.flush();
    const session = sessionOf(this.store.get());
    if (!session) return;
    const edits = editsNamed([shownDocument(session), ...deskDocuments(session.desk), session.desk.furniture], keys);
    if (edits.length > 0) this.act({ type: 'decide', verdict, edits, ...(reason !== undefined && { reason }) });
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

  /// What the right column lists.
  list(list: Settings['list']): void {
    this.set({ list });
  }

  /// What is selected in the proof, with what was just typed on record.
  selection(): Span | undefined {
    this.panes?.flush();
    return this.panes?.asking.selection();
  }

  show(id: string, select?: string | null): void {
    this.panes?.flush();
    this.inSession({ type: 'show', id, ...(select !== undefined && { select }) });
  }

  assign = (caption: Anchor, target: string): void => this.act({ type: 'assign', caption, target });

  structure(op: StructureOp): void {
    this.panes?.flush();
    this.act({ type: 'structure', op });
  }

  /// One place up or down in the page's order.
  shiftArticle(id: string, step: 1 | -1): void {
    const op = shiftArticle(sessionOf(this.store.get())?.desk, id, step);
    if (op) this.structure(op);
  }

  /// Writes copies of the open page, with what was just typed. Rejects with a `HostError`.
  async export(wish: Omit<ExportWish, 'by'>): Promise<Exported> {
    await this.save();
    return exportOpenPage(this.store, this.client, { ...wish, by: this.who() });
  }

  /// Writes a sheet of the open page as PDF, with what was just typed. Rejects with a `HostError`.
  async savePdf(sheet: 'record' | 'errors', folder: string, language: Language): Promise<WrittenFile> {
    await this.save();
    return this.client.call('page.print', { page: this.store.get().page?.name ?? '', sheet, folder, language });
  }

  set(change: Partial<Settings>): void {
    const settings = { ...this.store.get().settings, ...change };
    this.store.dispatch({ type: 'settings', settings });
    this.shelf.save(settings);
  }

  open = (overlay: Overlay | null): void => {
    if (overlay) this.panes?.flush();
    this.store.dispatch({ type: 'overlay', overlay });
  };

  toggle(column: Column, width: number): void {
    this.store.dispatch({ type: 'columns', columns: toggleColumn(this.store.get().columns, column, width) });
  }

  /// Notes in the house profile what is always so in this paper, and reads the open page anew by it; decisions stay as they are.
  async always(addition: ProfileAddition): Promise<void> {
    if (await this.client.call('profile.extend', addition).then(() => true, () => false)) await this.readAgain();
    else this.inSession({ type: 'notice', notice: 'profile-unsaved' });
  }

  /// Opens the open page anew, at the same article.
  async readAgain(): Promise<void> {
    const { page } = this.store.get();
    if (page?.status !== 'open') return;
    const { shown } = page.session;
    await this.openPage(page.name);
    this.show(shown);
  }

  announce = (text: string): void => this.store.dispatch({ type: 'announce', text });
  dispatch = (action: SessionAction): void => this.inSession(action);

  /// Called by the panes' host when they come and go.
  attach = (panes: PanesPort | undefined, stage?: PanesStage): void => void ([this.panes, this.stage] = [panes, stage]);

  asking = (): PanesPort['asking'] | undefined => this.panes?.asking;
  focusPane = (side: 'source' | 'proof'): void => this.panes?.focus(side);
  otherPane = (): void => this.panes?.other();
}
