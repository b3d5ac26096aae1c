import type { ExportFormat } from '../core/export';
import type { HouseProfile } from '../core/page/profile';
import type { AskedCounts } from './asked';
import type { FolderBulk, KeptBulk } from './bulk';
import type { CountChange, HouseChange, KeptHouse, RuleCounts } from './house';
import type { MenuState, News, SearchHit } from './library';
import type { Language } from '../core/text/say';
import type { ProfileAddition } from './profile';
import type { Act, Entry } from '../core/review/events';
import type { PageProgress } from '../core/review/progress';

/// The method map: what a window may ask of the host. One object parameter, one plain-JSON answer, errors as codes (`errors.ts`), every input
/// parsed at the boundary (`parsers.ts`). Both shells carry exactly these.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface PageEntry {
  /// The file's name within its folder: what `page.open` takes.
  readonly page: string;
  readonly bytes: number;
  /// ISO 8601, UTC.
  readonly modified: string;
  /// Entries in its journal that hold (an untouched page has none).
  readonly steps: number;
  /// Articles that bear a signature.
  readonly reviewed: number;
  readonly state: PageProgress;
  /// Open questions, where they were counted since source and journal last changed.
  readonly asked?: AskedCounts;
}

export interface Folder {
  /// Absolute path.
  readonly path: string;
  readonly pages: readonly PageEntry[];
  /// The page whose file was named in the place of a folder.
  readonly page?: string;
}

export interface OpenPage {
  readonly page: string;
  /// The decoded text, without its byte order mark, line endings as they stand.
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly bytes: number;
  /// Of the file's bytes, hexadecimal.
  readonly sha256: string;
  readonly profile: HouseProfile;
  readonly entries: readonly Entry[];
  /// Names the journal's state; the next write must carry it.
  readonly stamp: string;
  /// Where decisions are kept: beside the page, or in the user's data folder when that folder cannot be written.
  readonly journal: 'beside' | 'data';
  /// Bytes of a torn last record that were cut off at opening; 0 mostly.
  readonly torn: number;
  /// Whether the file differs from the one that the journal was begun on.
  readonly changed: boolean;
  /// What is wrong with the folder's house profile, which then does not count.
  readonly profileProblem?: string;
}

export type { ExportFormat } from '../core/export';
export type { MenuState, News, SearchHit } from './library';

export interface WrittenFile {
  /// Absolute path.
  readonly path: string;
  readonly bytes: number;
}

export interface ListedFolder {
  readonly path: string;
  /// Absent at the root.
  readonly parent?: string;
  readonly folders: readonly string[];
  readonly pages: number;
  readonly writable: boolean;
}

export interface Methods {
  'app.info': { input: Record<string, never>; output: AppInfo };
  /// Opens a folder of pages, or the folder of a page's file; tells the one that is open when `path` is absent.
  'folder.open': { input: { path?: string }; output: Folder };
  /// One level of the disk's folders, for choosing where to read or write; the home folder when `path` is absent.
  'folder.list': { input: { path?: string }; output: ListedFolder };
  'folder.create': { input: { path: string }; output: ListedFolder };
  /// The desktop's own folder dialog; null when it was cancelled. Fails with `unsupported` where the shell has none.
  'folder.choose': { input: { purpose: 'open' | 'export' }; output: { path: string | null } };
  /// The folders that were opened last, the latest first.
  'folder.recent': { input: Record<string, never>; output: { folders: readonly string[] } };
  /// Waits, for half a minute at most, for news behind `after`; without it tells at once where the count stands.
  'news.wait': { input: { after?: number }; output: { n: number; news: readonly News[] } };
  /// Shows the desktop's application menu as the window is now. Fails with `unsupported` where the shell has none.
  'app.menu': { input: MenuState; output: Record<string, never> };
  /// Searches the open folder's pages by name and text, some at a call: whoever wants the rest asks again from `next`, whoever asks no more has cancelled.
  'page.search': { input: { query: string; from?: number }; output: { hits: readonly SearchHit[]; searched: number; total: number; next?: number } };
  /// Puts a copy of a file that only the window can read (dropped on a browser) into the open folder. A name that is taken gets a number.
  'page.bring': { input: { page: string; base64: string }; output: { page: string } };
  'page.open': { input: { page: string }; output: OpenPage };
  /// The pages near it in the open folder that share text with it and may hold the same article.
  'page.alike': { input: { page: string }; output: { pages: readonly string[] } };
  /// Notes how many questions are open in a page as the stamp names it, for the list of pages. A count of another state is not kept.
  'page.asked': { input: { page: string; stamp: string; asked: AskedCounts }; output: { kept: boolean } };
  /// Appends acts to the page's journal and answers once they are synced to disk. Fails with `stale` when `stamp` is not the journal's state, with
  /// `two-stages` when a signature's person has signed another stage of an article.
  'page.append': { input: { page: string; stamp: string; by: string; acts: readonly Act[] }; output: { stamp: string; entries: readonly Entry[] } };
  /// Writes corrected copies and adds them to the folder's manifest. `language` is in which files speak that speak (reports, comments); the user's if absent. Fails with `unreviewed` when an article lacks a stage
  /// that the newsroom requires, with `grave-questions` when a question of severity A is open. With `pdf` pages made for printing are written as PDF, too (`no-printer` where the shell cannot). With `resume` nothing is written, and `current` says so, where untouched copies of this page with these decisions lie there in every format. `articles` absent: the whole page.
  'export.write': {
    input: { page: string; stamp: string; by: string; articles?: readonly string[]; formats: readonly ExportFormat[]; folder: string; language?: Language; resume?: boolean; pdf?: boolean };
    output: { files: readonly WrittenFile[]; current: boolean; stamp: string; entries: readonly Entry[] };
  };
  /// Writes the record of reviews and proofs, or the count of errors, of a page as PDF into a folder. A name that is taken gets a number. Fails with `no-printer` where the shell makes none.
  'page.print': { input: { page: string; sheet: 'record' | 'errors'; folder: string; language?: Language }; output: WrittenFile };
  'profile.read': { input: Record<string, never>; output: KeptProfile };
  /// Adds to the folder's house profile: "always in this paper". Counts from the next opening of a page.
  'profile.extend': { input: ProfileAddition; output: KeptProfile };
  /// The house's own list of wordings, names and rules, as its file stands now.
  'house.read': { input: Record<string, never>; output: KeptHouse };
  'house.change': { input: HouseChange; output: KeptHouse };
  /// What was answered in the whole open folder last and can be taken back, and how it stands on each page now; null where there is no such thing.
  'bulk.read': { input: Record<string, never>; output: { bulk: KeptBulk | null } };
  /// Keeps what was answered in the whole open folder, in the place of what was kept before; null forgets it.
  'bulk.keep': { input: { bulk: FolderBulk | null }; output: Record<string, never> };
  /// How often each rule's findings were taken or left on this machine; with `add`, after counting that too.
  'rules.counts': { input: { add?: readonly CountChange[] }; output: RuleCounts };
}

/// A folder's house profile, and where it is kept.
export interface KeptProfile {
  readonly profile: HouseProfile;
  /// Where a newsroom edits it; the file may not exist yet.
  readonly path: string;
  /// What is wrong with the file, which then does not count: the place in it.
  readonly problem?: string;
}

export interface AppInfo {
  readonly version: string;
  readonly shell: 'desktop' | 'browser';
  /// Whether `folder.choose` opens the system's own dialog.
  readonly nativeDialogs: boolean;
  /// Set where the shell makes PDFs.
  readonly pdf?: true;
  /// The operating system's user, the default name under decisions.
  readonly user: string;
  /// BCP 47.
  readonly locale: string;
}

export type MethodName = keyof Methods;
export type Input<M extends MethodName> = Methods[M]['input'];
export type Output<M extends MethodName> = Methods[M]['output'];

/// The client half: what the renderer holds.
export interface HostClient {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
}
