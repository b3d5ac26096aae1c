import { trimEnd, trimStart } from '../text/blank';

/// The printed lines of a page: those lines of the file that show at least one character, in their order, column by column. A page of 10 MB has some 200,000 of them.
export class Lines {
  count = 0;
  /// By line, where its visible text begins. Blanks before it belong to the line before (to this one if it is the first).
  from = new Int32Array(256);
  /// Behind its last visible character.
  to = new Int32Array(256);
  /// Empty lines between it and the line before.
  gap = new Int32Array(256);
  /// By printed line that extraction cut into several (`fragments.ts`), where in the source the further ones begin.
  readonly inner = new Map<number, readonly number[]>();

  constructor(readonly source: string) {}

  /// Its visible text, inner blanks and all.
  text(i: number): string {
    return this.source.slice(this.from[i]!, this.to[i]!);
  }

  /// The last line that begins at a place of the source or before it; -1 if none does.
  at(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.from[mid]! <= place) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  add(from: number, to: number, gap: number): void {
    const i = this.count++;
    if (i === this.from.length) {
      this.from = doubled(this.from);
      this.to = doubled(this.to);
      this.gap = doubled(this.gap);
    }
    this.from[i] = from;
    this.to[i] = to;
    this.gap[i] = gap;
  }

  /// Lets the last line reach to `to`; in the file, further lines begin in it at `inner`.
  extend(to: number, inner: readonly number[]): void {
    const i = this.count - 1;
    this.to[i] = to;
    this.inner.set(i, [...(this.inner.get(i) ?? []), ...inner]);
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(list.length * 2);
  out.set(list);
  return out;
}

/// The lines of a page that show something. Linear in the length of the source.
export function pageLines(source: string): Lines {
  const lines = new Lines(source);
  let gap = 0;
  const take = (start: number, end: number): void => {
    const from = trimStart(source, start, end);
    if (from === end) {
      gap++;
      return;
    }
    lines.add(from, trimEnd(source, from, end), lines.count === 0 ? 0 : gap);
    gap = 0;
  };
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (!isBreak(unit)) continue;
    take(start, i);
    if (unit === 0x0d && source.charCodeAt(i + 1) === 0x0a) i++;
    start = i + 1;
  }
  take(start, source.length);
  return lines;
}

/// Line feed, vertical tab, form feed, carriage return, next line, and the two separators of Unicode.
const isBreak = (unit: number): boolean => (unit <= 0x0d ? unit >= 0x0a : unit === 0x85 || unit === 0x2028 || unit === 0x2029);
