import { integer, list, shape, text, type Parser } from './parse';

/// What was answered in a whole folder at once, so that all of it can be taken back: by whoever opens the folder next, too.
export interface FolderBulk {
  /// The rule whose questions were answered.
  readonly rule: string;
  /// How many.
  readonly count: number;
  readonly by: string;
  /// The entry that did it, page by page.
  readonly entries: readonly BulkEntry[];
}

export interface BulkEntry {
  readonly page: string;
  /// Its number in the page's journal.
  readonly n: number;
}

/// How such an entry stands now. `standing`: as it was written, nothing behind it. `later`: something was done on the page since. `undone`: taken back already. `gone`: the page or its record
/// cannot be read, or holds another act in that place.
export type BulkStanding = 'standing' | 'later' | 'undone' | 'gone';

export interface KeptBulk extends FolderBulk {
  /// ISO 8601, UTC.
  readonly at: string;
  readonly entries: readonly (BulkEntry & { readonly now: BulkStanding })[];
}

/// No folder has more pages.
const MOST = 100_000;

const entry = shape({ page: text({ min: 1, max: 255, plain: true }), n: integer(1, Number.MAX_SAFE_INTEGER) });

export const folderBulk: Parser<FolderBulk> = shape({
  rule: text({ min: 1, max: 100, pattern: /^[a-z][a-z-]*$/ }), count: integer(0, Number.MAX_SAFE_INTEGER), by: text({ min: 1, max: 100 }), entries: list(entry, MOST, 1),
});
