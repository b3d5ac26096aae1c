import { shingles } from './shingles';

/// One shingle of so many is kept of a page: five of the shortest article that can be told from a notice, and two hundred of a broadsheet page.
const KEEP = 16;
/// Pages that share fewer are not compared.
const SHARED = 3;
/// What stands on more pages than this is a running head or a standing notice.
const STANDING = 32;
/// No page is compared with more pages than this: those that share most with it.
const COMPANIONS = 4;

/// Which pages of a folder may hold the same article, told from their raw text: a page's lines keep an article's characters in their order, whatever else the
/// extraction did to it. Holds one number for every sixteen characters and no text.
export class AlikePages {
  private readonly prints: Int32Array[] = [];

  /// Pages are told one after the other, in the order in which they are checked; one that cannot be read as an empty text.
  add(text: string): void {
    this.prints.push(Int32Array.from(shingles([text], KEEP)));
  }

  /// For each page, the numbers (from 0, as they were told) of the earlier pages that share text with it, those that share most first. Each pair is named once, at its
  /// later page.
  companions(): (readonly number[])[] {
    const all = this.sorted();
    const shared = this.prints.map(() => new Map<number, number>());
    for (let from = 0; from < all.length;) {
      let to = from + 1;
      while (to < all.length && this.printOf(all[to]!) === this.printOf(all[from]!)) to++;
      if (to - from <= STANDING) {
        for (let later = from + 1; later < to; later++) {
          const counts = shared[pageOf(all[later]!)]!;
          for (let earlier = from; earlier < later; earlier++) counts.set(pageOf(all[earlier]!), (counts.get(pageOf(all[earlier]!)) ?? 0) + 1);
        }
      }
      from = to;
    }
    return shared.map((counts) => [...counts].filter(([, count]) => count >= SHARED).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPANIONS).map(([page]) => page));
  }

  /// Every print with its page in one number, by print and then by page: sorting numbers needs neither objects nor a table of lists.
  private sorted(): Float64Array {
    const out = new Float64Array(this.prints.reduce((sum, prints) => sum + prints.length, 0));
    let at = 0;
    for (const [page, prints] of this.prints.entries()) for (const print of prints) out[at++] = (print >>> 0) * PAGES + page;
    return out.sort();
  }

  private printOf(pair: number): number {
    return Math.floor(pair / PAGES);
  }
}

/// More pages than any folder has; with a print of 32 bits they stay below 2^53.
const PAGES = 2 ** 20;
const pageOf = (pair: number): number => pair % PAGES;
