import type { Input, Output, SearchHit } from '../contract/methods';
import { lineNumber, lineStarts } from '../core/text/lines';
import { searchText } from '../core/text/search';
import type { PageTexts } from './texts';

/// A call's share of the time; what is left is for the next one. A window that asks no more has cancelled.
const SLICE_MS = 120;
const HITS_OF_A_PAGE = 5;
const CONTEXT = 14;
/// Searches names and texts of a folder's pages, a slice of time at a call.
export class PageSearch {
  constructor(private readonly texts: PageTexts, private readonly now: () => number = () => performance.now()) {}

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
    const text = await this.texts.of(folder, page);
    const found = text === undefined ? [] : searchText(text, query, HITS_OF_A_PAGE + 1);
    if (found.length === 0) return named ? [{ page, named, places: [], more: false }] : [];
    const starts = lineStarts(text!);
    const places = found.slice(0, HITS_OF_A_PAGE).map(({ from, to }) => ({
      from, to, line: lineNumber(starts, from), before: around(text!.slice(Math.max(0, from - CONTEXT * 4), from)).slice(-CONTEXT), text: around(text!.slice(from, to)), after: around(text!.slice(to, to + CONTEXT * 4)).slice(0, CONTEXT),
    }));
    return [{ page, named, places, more: found.length > HITS_OF_A_PAGE }];
  }
}

const around = (text: string): string => text.replace(/\s+/g, '');
