import { trimEnd, trimStart } from '../text/blank';
import type { SourcePos } from '../text/span';

/// A printed line: a line of the file that shows at least one character.
export interface Line {
  /// Where its visible text begins. Blanks before it belong to the line before (to this one if it is the first).
  readonly from: SourcePos;
  /// Behind its last visible character.
  readonly to: SourcePos;
  /// Counted from 1, as the source file's own line numbers.
  readonly number: number;
  /// Its visible text, inner blanks and all.
  readonly text: string;
  /// Empty lines between it and the line before.
  readonly gap: number;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/// The lines of a page that show something, in the order of the file. Linear in the length of the source.
export function pageLines(source: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let gap = 0;
  const take = (start: number, end: number): void => {
    number++;
    const from = trimStart(source, start, end);
    if (from === end) {
      gap++;
      return;
    }
    const to = trimEnd(source, from, end);
    lines.push({ from, to, number, text: source.slice(from, to), gap: lines.length === 0 ? 0 : gap });
    gap = 0;
  };
  let start = 0;
  for (const found of source.matchAll(BREAK)) {
    take(start, found.index);
    start = found.index + found[0].length;
  }
  take(start, source.length);
  return lines;
}
