import type { Line } from '../page/lines';
import type { Piece } from './layout';
import type { Reading } from './reading';
import { trailingByline } from './byline';

/// A printed line cut into what it holds: an opening (dateline, by-line), its text, and a by-line at its end. The pieces lie side by side and cover the line with
/// the blanks and breaks behind it.
export interface LinePieces {
  readonly dateline: Piece | null;
  readonly opener: Piece | null;
  readonly text: Piece | null;
  readonly byline: Piece | null;
}

/// The piece that holds a whole line: from its first character (the file's start for the first line) to the next line's.
export function wholePiece(lines: readonly Line[], index: number, length: number): Piece {
  return { from: index === 0 ? 0 : lines[index]!.from, to: lines[index + 1]?.from ?? length };
}

/// Cuts a line. `opens` and `ends` tell whether an opening and a by-line are looked for.
export function cutLine(reading: Reading, whole: Piece, opens: boolean, ends: boolean): LinePieces {
  const { line, opening } = reading;
  let from = whole.from;
  let dateline: Piece | null = null;
  let opener: Piece | null = null;
  if (opens && opening) {
    const textFrom = opening.textFrom >= line.text.length ? whole.to : line.from + opening.textFrom;
    const behindDateline = opening.byline ? line.from + opening.byline.from : textFrom;
    if (opening.datelineEnd > 0) {
      dateline = { from, to: behindDateline };
      from = behindDateline;
    }
    if (opening.byline) {
      opener = { from, to: textFrom };
      from = textFrom;
    }
  }
  let to = whole.to;
  let byline: Piece | null = null;
  const trailing = ends ? trailingByline(line.text) : null;
  if (trailing && line.from + trailing.from > from) {
    to = line.from + trailing.from;
    byline = { from: to, to: whole.to };
  }
  return { dateline, opener, text: to > from ? { from, to } : null, byline };
}
