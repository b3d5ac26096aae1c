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
  /// Every print with its page in one number, by print and then by page: numbers are sorted without an object or a list for each print.
  private all: Float64Array | undefined;

  /// Pages are told one after the other, in the order in which they are checked; one that cannot be read as an empty text.
  add(text: string): void {
    this.prints.push(shingles([text], KEEP));
    this.all = undefined;
  }

  /// The numbers (from 0, as they were told) of the pages before `page` that share text with it, those that share most first: so each pair is named once, at its later page.
  companionsOf(page: number): number[] {
    const all = (this.all ??= this.sorted());
    const shared = new Map<number, number>();
    for (const print of this.prints[page]!) {
      const first = (print >>> 0) * PAGES;
      const from = lowerBound(all, first);
      const to = lowerBound(all, first + PAGES, from);
      if (to - from > STANDING) continue;
      for (let at = from; all[at]! < first + page; at++) shared.set(all[at]! - first, (shared.get(all[at]! - first) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= SHARED).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPANIONS).map(([other]) => other);
  }

  private sorted(): Float64Array {
    const out = new Float64Array(this.prints.reduce((sum, prints) => sum + prints.length, 0));
    let at = 0;
    for (const [page, prints] of this.prints.entries()) for (const print of prints) out[at++] = (print >>> 0) * PAGES + page;
    return out.sort();
  }
}

/// More pages than any folder has; with a print of 32 bits the two stay below 2^53 as one number.
const PAGES = 2 ** 20;

/// The first place at or behind `from` whose number is not below `value`.
function lowerBound(numbers: Float64Array, value: number, from = 0): number {
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
