import type { Lines } from '../page/lines';
import { lastAtMost } from '../text/span';
import { trailingByline } from './byline';
import type { Piece } from './layout';
import type { Reading, Readings } from './readings';

/// The piece that holds a whole line: from its first character (the file's start for the first line) to the next line's.
export function wholePiece({ count, from, source }: Lines, index: number): Piece {
  return { from: index === 0 ? 0 : from[index]!, to: index + 1 < count ? from[index + 1]! : source.length };
}

/// A piece cut at those places inside it; `cuts` rise.
export function cutPiece(piece: Piece, cuts: readonly number[]): Piece[] {
  const out: Piece[] = [];
  let { from } = piece;
  for (let k = lastAtMost(cuts, from, (cut) => cut) + 1; k < cuts.length && cuts[k]! < piece.to; k++) {
    out.push({ from, to: cuts[k]! });
    from = cuts[k]!;
  }
  out.push({ from, to: piece.to });
  return out;
}

/// The opening of an article's first line in pieces: its dateline, the by-line in brackets, and where the text proper begins in the source.
export interface OpeningPieces {
  readonly dateline: readonly Piece[];
  readonly byline: readonly Piece[];
  readonly textFrom: number;
}

/// Cuts the opening off the lines from `at` to `to` (excluded); null if there is none in them.
export function cutOpening(readings: Readings, at: number, to: number): OpeningPieces | null {
  const found = readings.at(at).opening;
  if (!found || at + found.lines > to) return null;
  const { lines } = readings;
  const begins = Array.from({ length: Math.min(found.lines + 1, lines.count - at) }, (_, k) => lines.from[at + k]!);
  const ends = begins.slice(0, found.lines).reduce<number[]>((sum, from, k) => [...sum, (sum.at(-1) ?? 0) + lines.to[at + k]! - from], []);
  const total = ends.at(-1)!;
  const place = (offset: number): number => {
    if (offset >= total) return begins[found.lines] ?? lines.source.length;
    const k = ends.findIndex((end) => offset < end);
    return begins[k]! + offset - (ends[k - 1] ?? 0);
  };
  const start = at === 0 ? 0 : begins[0]!;
  const { opening } = found;
  const textFrom = place(opening.textFrom);
  const behind = opening.byline ? place(opening.byline.from) : textFrom;
  const split = (from: number, to: number): Piece[] => {
    const cuts = [from, ...begins.filter((cut) => cut > from && cut < to), to];
    return cuts.slice(1).map((cut, i) => ({ from: cuts[i]!, to: cut }));
  };
  return { dateline: opening.datelineEnd > 0 ? split(start, behind) : [], byline: opening.byline ? split(opening.datelineEnd > 0 ? behind : start, textFrom) : [], textFrom };
}

/// The by-line at the end of a line, cut off: where it begins in the source. Null if there is none behind `from`. `next` is the line behind it, if it is of the same text.
export function cutByline(line: Reading, next: Reading | undefined, from: number): number | null {
  const rest = next?.restOfByline ?? null;
  if (rest !== null && line.from + rest > from) return line.from + rest;
  const trailing = line.trailing ?? trailingByline(line.text);
  return trailing && line.from + trailing.from > from ? line.from + trailing.from : null;
}
