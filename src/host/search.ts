import { join } from 'node:path';
import type { Input, Output, SearchHit } from '../contract/methods';
import { HostError } from '../contract/errors';
import { lineNumber, lineStarts } from '../core/text/lines';
import { searchText } from '../core/text/search';
import { decodePage } from './decode';
import { errnoOf, type Files } from './files';
import { isWithin } from './library';

/// A call's share of the time; what is left is for the next one. A window that asks no more has cancelled.
const SLICE_MS = 120;
const HITS_OF_A_PAGE = 5;
const CONTEXT = 14;
/// Characters of decoded pages that are kept, so that the next letter of a query need not read them again.
const KEPT = 16 * 1024 * 1024;

interface Read {
  readonly key: string;
  readonly text: string;
}

/// Searches names and texts of a folder's pages, a slice of time at a call.
export class PageSearch {
  private readonly read = new Map<string, Read>();
  private kept = 0;

  constructor(private readonly files: Files, private readonly now: () => number = () => performance.now()) {}

  /// Goes on with the page at `from` of `pages`. `next` is absent once all were searched.
  async search(folder: string, pages: readonly string[], { query, from = 0 }: Input<'page.search'>): Promise<Output<'page.search'>> {
    const began = this.now();
    const hits: SearchHit[] = [];
    let at = from;
    for (; at < pages.length && (at === from || this.now() - began < SLICE_MS); at++) hits.push(...(await this.hitsIn(folder, pages[at]!, query)));
    return { hits, searched: Math.min(at, pages.length), total: pages.length, ...(at < pages.length && { next: at }) };
  }

  private async hitsIn(folder: string, page: string, query: string): Promise<SearchHit[]> {
    const named = searchText(page.replace(/\.txt$/i, ''), query, 1).length > 0;
    const text = await this.textOf(folder, page);
    const found = text === undefined ? [] : searchText(text, query, HITS_OF_A_PAGE + 1);
    if (found.length === 0) return named ? [{ page, named, places: [], more: false }] : [];
    const starts = lineStarts(text!);
    const places = found.slice(0, HITS_OF_A_PAGE).map(({ from, to }) => ({
      from, to, line: lineNumber(starts, from), before: around(text!.slice(Math.max(0, from - CONTEXT * 4), from)).slice(-CONTEXT), text: around(text!.slice(from, to)), after: around(text!.slice(to, to + CONTEXT * 4)).slice(0, CONTEXT),
    }));
    return [{ page, named, places, more: found.length > HITS_OF_A_PAGE }];
  }

  /// The page's text; undefined where it cannot be read, which its own opening says.
  private async textOf(folder: string, page: string): Promise<string | undefined> {
    try {
      const path = await this.files.realpath(join(folder, page));
      if (!isWithin(await this.files.realpath(folder), path)) return undefined;
      const { size, mtimeMs, ino } = await this.files.stat(path);
      const key = `${ino} ${size} ${mtimeMs}`;
      const known = this.read.get(path);
      if (known?.key === key) return known.text;
      const { text } = decodePage(await this.files.readFile(path), page);
      this.keep(path, { key, text });
      return text;
    } catch (error) {
      if (error instanceof HostError || errnoOf(error) !== undefined) return undefined;
      throw error;
    }
  }

  private keep(path: string, read: Read): void {
    this.kept += read.text.length - (this.read.get(path)?.text.length ?? 0);
    this.read.delete(path);
    this.read.set(path, read);
    for (const [oldest, { text }] of this.read) {
      if (this.kept <= KEPT || oldest === path) break;
      this.read.delete(oldest);
      this.kept -= text.length;
    }
  }
}

const around = (text: string): string => text.replace(/\s+/g, '');
