import type { Span } from '../../core/text/span';
import { sessionOf, type AppAction, type AppState } from './app';
import { itemsOf } from './changes';
import type { PanesPort } from './panesPort';
import { holderOf, shownDocument, type SessionAction } from './session';
import type { Settings } from './settings';
import { nextStop } from './stops';
import type { Store } from './store';

/// What the desk lends for going to places in it.
export interface GoingDesk {
  readonly questioning: { select(key: string | null): void };
  openPage(name: string): Promise<void>;
  show(id: string, select?: string | null): void;
  select(key: string | null): void;
  list(list: Settings['list']): void;
  dispatch(action: SessionAction): void;
}

/// The ways to a place: of the source, of a document's proof, to what is open, to the article beside.
export class Going {
  constructor(private readonly store: Store<AppState, AppAction>, private readonly desk: GoingDesk, private readonly panes: () => PanesPort | undefined) {}

  /// The next or previous open question or change, of this article or the next one that has any.
  toOpen(step: 1 | -1): void {
    const session = sessionOf(this.store.get());
    const stop = session && nextStop(session, step);
    if (!session || !stop) return;
    this.desk.list(stop.kind === 'question' ? 'questions' : 'changes');
    if (stop.kind === 'question') return this.desk.questioning.select(stop.key);
    if (stop.document === session.shown) this.desk.select(stop.key);
    else this.desk.show(stop.document, stop.key);
  }

  /// Shows a range of a document's proof.
  toRange(id: string, range: Span): void {
    if (sessionOf(this.store.get())?.shown !== id) this.desk.show(id);
    const session = sessionOf(this.store.get());
    if (session?.shown === id) this.panes()?.asking.reveal(shownDocument(session), range);
  }

  /// Shows the document that holds a place of the source, there.
  toPlace(from: number, to = from): void {
    const desk = sessionOf(this.store.get())?.desk;
    const holder = desk && holderOf(desk, from);
    if (!holder) return;
    this.panes()?.flush();
    this.desk.dispatch({ type: 'show', id: holder.id, place: { from, to } });
  }

  /// Opens a page at a place of its source.
  async toPage(page: string, from: number, to: number): Promise<void> {
    if (this.store.get().page?.name !== page || !sessionOf(this.store.get())) await this.desk.openPage(page);
    this.toPlace(from, to);
  }

  /// Shows an article at one of its parts, which its first change brings into view.
  toPart(id: string, index: number): void {
    this.desk.show(id);
    const session = sessionOf(this.store.get());
    const item = session && itemsOf(shownDocument(session)).find(({ part }) => part === index);
    if (item) this.desk.select(item.key);
  }

  /// The article before or behind the one that is shown.
  beside(step: 1 | -1): void {
    const session = sessionOf(this.store.get());
    const articles = session?.desk.articles ?? [];
    const next = articles[articles.findIndex((article) => article.id === session?.shown) + step];
    if (next) this.desk.show(next.id);
  }
}
