import type { Line } from '../page/lines';
import { trailingByline } from './byline';
import type { Piece } from './layout';
import type { Reading } from './reading';

/// The piece that holds a whole line: from its first character (the file's start for the first line) to the next line's.
export function wholePiece(lines: readonly Line[], index: number, length: number): Piece {
  return { from: index === 0 ? 0 : lines[index]!.from, to: lines[index + 1]?.from ?? length };
}

/// The opening of an article's first line in pieces: its dateline, the by-line in brackets, and where the text proper begins in the source.
export interface OpeningPieces {
  readonly dateline: readonly Piece[];
  readonly byline: readonly Piece[];
  readonly textFrom: number;
}

/// Cuts the opening off the lines from `at` to `to` (excluded); null if there is none in them.
export function cutOpening(readings: readonly Reading[], at: number, to: number, length: number): OpeningPieces | null {
  const found = readings[at]!.opening;
  if (!found || at + found.lines > to) return null;
  const lines = readings.slice(at, at + found.lines + 1).map((reading) => reading.line);
  const ends = lines.slice(0, found.lines).reduce<number[]>((sum, line) => [...sum, (sum.at(-1) ?? 0) + line.text.length], []);
  const total = ends.at(-1)!;
  const place = (offset: number): number => {
    if (offset >= total) return lines[found.lines]?.from ?? length;
    const k = ends.findIndex((end) => offset < end);
    return lines[k]!.from + offset - (ends[k - 1] ?? 0);
  };
  const start = at === 0 ? 0 : lines[0]!.from;
  const { opening } = found;
  const textFrom = place(opening.textFrom);
  const behind = opening.byline ? place(opening.byline.from) : textFrom;
  const split = (from: number, to: number): Piece[] => {
    const cuts = [from, ...lines.map((line) => line.from).filter((cut) => cut > from && cut < to), to];
    return cuts.slice(1).map((cut, i) => ({ from: cuts[i]!, to: cut }));
  };
  return { dateline: opening.datelineEnd > 0 ? split(start, behind) : [], byline: opening.byline ? split(opening.datelineEnd > 0 ? behind : start, textFrom) : [], textFrom };
}

/// The by-line at the end of a line, cut off: where it begins in the source. Null if there is none behind `from`. `next` is the line behind it, if it is of the same text.
export function cutByline({ line, trailing: known }: Reading, next: Reading | undefined, from: number): number | null {
  const rest = next?.restOfByline ?? null;
  if (rest !== null && line.from + rest > from) return line.from + rest;
  const trailing = known ?? trailingByline(line.text);
  return trailing && line.from + trailing.from > from ? line.from + trailing.from : null;
}
