import type { AskedCounts } from '../../contract/asked';
import type { HostFailure } from '../../contract/errors';
import type { AppInfo, Folder } from '../../contract/methods';
import type { KeptHouse, RuleCounts } from '../../contract/house';
import type { AskingRule } from '../../core/question/question';
import type { Column } from './columns';
import type { FolderBulkDone, FolderBulkState } from './folder-bulk';
import type { FolderExportState } from './folder-export';
import type { SpellerState } from './proofing';
import type { Progress } from './read';
import type { Outlined, Session, SessionAction } from './session';
import { reduceSession } from './session';
import type { Settings } from './settings';

export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: HostFailure }
  | { readonly status: 'ready'; readonly value: T };

/// A page on its way into the window, or the one that is there.
export type PageState =
  | { readonly status: 'opening'; readonly name: string; readonly progress?: Progress }
  | { readonly status: 'failed'; readonly name: string; readonly failure: HostFailure }
  /// `painted`: its text was brought to the front beforehand.
  | { readonly status: 'open'; readonly name: string; readonly session: Session; readonly painted?: boolean };

/// What lies over the desk. `from` remembers what to come back to.
export type Overlay =
  | { readonly kind: 'review'; readonly scope: 'article' | 'page' }
  | { readonly kind: 'export'; readonly scope: 'article' | 'page' }
  /// All pages of the folder.
  | { readonly kind: 'folder-export' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'search' }
  | { readonly kind: 'map' }
  /// Where something of the outline shall go, or what it is.
  | { readonly kind: 'place' | 'role'; readonly what: Outlined }
  | { readonly kind: 'print' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'record' }
  /// All questions of a rule at once.
  | { readonly kind: 'bulk'; readonly rule: string }
  /// The house's list; `wording` to be added.
  | { readonly kind: 'house'; readonly wording?: string };

/// Files that were dropped: those that were put into the folder, and the one that could not be, with the reason. `others` counts what is no page.
export interface Dropped {
  readonly brought: readonly string[];
  readonly others: number;
  readonly failure?: HostFailure;
}

export interface AppState {
  readonly info: AppInfo | null;
  readonly settings: Settings;
  readonly folder: Loadable<Folder>;
  /// Folders that were opened before, the latest first.
  readonly recent: readonly string[];
  /// What became of files that were dropped on the window, until it is read.
  readonly dropped: Dropped | null;
  readonly page: PageState | null;
  /// In the order in which they were asked for.
  readonly columns: readonly Column[];
  readonly overlay: Overlay | null;
  /// Whether the way through the desk is shown.
  readonly tour: boolean;
  /// The house's own list, as its file was last read.
  readonly house: KeptHouse | null;
  readonly counts: RuleCounts;
  /// Rules that may ask, by name; empty until proofing runs.
  readonly rules: ReadonlyMap<string, AskingRule>;
  readonly speller: SpellerState;
  readonly bulk: FolderBulkState | null;
  readonly bulkDone: FolderBulkDone | null;
  readonly folderExport: FolderExportState | null;
  /// What a screen reader is told; `n` makes the same words news again.
  readonly announcement: { readonly text: string; readonly n: number };
}

export type AppAction =
  | { readonly type: 'info'; readonly info: AppInfo }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'folder'; readonly folder: Loadable<Folder> }
  | { readonly type: 'asked'; readonly page: string; readonly asked: AskedCounts }
  | { readonly type: 'recent'; readonly recent: readonly string[] }
  | { readonly type: 'dropped'; readonly dropped: Dropped | null }
  | { readonly type: 'page'; readonly page: PageState | null }
  | { readonly type: 'reading'; readonly name: string; readonly progress: Progress }
  | { readonly type: 'columns'; readonly columns: readonly Column[] }
  | { readonly type: 'overlay'; readonly overlay: Overlay | null }
  | { readonly type: 'house'; readonly house: KeptHouse }
  | { readonly type: 'counts'; readonly counts: RuleCounts }
  | { readonly type: 'rules'; readonly rules: ReadonlyMap<string, AskingRule> }
  | { readonly type: 'speller'; readonly speller: SpellerState }
  | { readonly type: 'bulk'; readonly bulk: FolderBulkState | null }
  | { readonly type: 'bulk-done'; readonly done: FolderBulkDone | null }
  | { readonly type: 'folder-export'; readonly run: FolderExportState | null }
  | { readonly type: 'tour'; readonly on: boolean }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'session'; readonly page: string; readonly action: SessionAction };

export function startState(settings: Settings): AppState {
  return {
    info: null, settings, folder: { status: 'loading' }, recent: [], dropped: null, page: null, columns: ['pages', 'articles', 'changes'], overlay: null, tour: false, announcement: { text: '', n: 0 },
    house: null, counts: {}, rules: new Map(), speller: 'loading', bulk: null, bulkDone: null, folderExport: null,
  };
}

export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'info': return { ...state, info: action.info };
    case 'settings': return { ...state, settings: action.settings };
    case 'folder': return { ...state, folder: action.folder };
    case 'asked': {
      const { folder } = state;
      if (folder.status !== 'ready') return state;
      return { ...state, folder: { ...folder, value: { ...folder.value, pages: folder.value.pages.map((page) => (page.page === action.page ? { ...page, asked: action.asked } : page)) } } };
    }
    case 'recent': return { ...state, recent: action.recent };
    case 'dropped': return { ...state, dropped: action.dropped };
    case 'page': return { ...state, page: action.page, overlay: action.page?.status === 'open' ? state.overlay : null };
    case 'reading':
      return state.page?.status === 'opening' && state.page.name === action.name ? { ...state, page: { ...state.page, progress: action.progress } } : state;
    case 'columns': return { ...state, columns: action.columns };
    case 'overlay': return { ...state, overlay: action.overlay };
    case 'house': return { ...state, house: action.house };
    case 'counts': return { ...state, counts: action.counts };
    case 'rules': {
      const { page } = state;
      return { ...state, rules: action.rules, ...(page?.status === 'open' && { page: { ...page, session: reduceSession(page.session, { type: 'rules', rules: action.rules }) } }) };
    }
    case 'speller': return { ...state, speller: action.speller };
    case 'bulk': return { ...state, bulk: action.bulk };
    case 'bulk-done': return { ...state, bulkDone: action.done };
    case 'folder-export': return { ...state, folderExport: action.run };
    case 'tour': return { ...state, tour: action.on };
    case 'announce': return { ...state, announcement: { text: action.text, n: state.announcement.n + 1 } };
    case 'session': {
      // News of a page that was left meanwhile is too late.
      if (state.page?.status !== 'open' || state.page.name !== action.page) return state;
      const session = reduceSession(state.page.session, action.action);
      return session === state.page.session ? state : { ...state, page: { ...state.page, session } };
    }
  }
}

/// The name that stands under what is decided here.
export const whoIs = ({ settings, info }: AppState): string => settings.name.trim() || info?.user || 'editor';

export const sessionOf = (state: AppState): Session | null => (state.page?.status === 'open' ? state.page.session : null);
