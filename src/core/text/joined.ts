import { trimEnd, trimStart } from './blank';
import type { Edit } from './edit';
import type { SourceSpan } from './span';

/// A run of joined text that stands as it is in the source.
interface Run {
  /// Where it begins in the joined text.
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/// The text of a part as its author wrote it, without the line breaks of the print: the visible text of each piece, put together by the joins. Rules read
/// it; `edits` carries what they report back to the source.
export class JoinedText {
  readonly text: string;
  private readonly runs: readonly Run[];

  /// `joins[i]` stands between piece `i` and the next one (mostly nothing; a blank between Latin words).
  constructor(source: string, pieces: readonly SourceSpan[], joins: readonly string[] = []) {
    const runs: Run[] = [];
    let text = '';
    pieces.forEach((piece, index) => {
      const from = trimStart(source, piece.from, piece.to);
      const to = trimEnd(source, from, piece.to);
      if (index > 0) text += joins[index - 1] ?? '';
      runs.push({ at: text.length, from, length: to - from });
      text += source.slice(from, to);
    });
    this.text = text;
    this.runs = runs;
  }

  /// The edits in the source that turn `[from, to)` of the joined text into `insert`: one for each run that the range touches, the first of which
  /// takes the insertion. Characters that both begin or end with are left alone.
  edits(from: number, to: number, insert: string): Edit[] {
    const old = this.text.slice(from, to);
    let head = 0;
    while (head < old.length && head < insert.length && old[head] === insert[head]) head++;
    if (head > 0 && isHighSurrogate(old.charCodeAt(head - 1))) head--;
    let tail = 0;
    while (tail < old.length - head && tail < insert.length - head && old[old.length - 1 - tail] === insert[insert.length - 1 - tail]) tail++;
    if (tail > 0 && isLowSurrogate(old.charCodeAt(old.length - tail))) tail--;
    from += head;
    to -= tail;
    insert = insert.slice(head, insert.length - tail);
    if (from === to && insert === '') return [];
    const out: Edit[] = [];
    if (from === to) {
      const run = this.runs.find((r) => from >= r.at && from < r.at + r.length);
      if (run) return [{ from: run.from + from - run.at, to: run.from + from - run.at, insert }];
      const before = this.runs.findLast((r) => r.at + r.length <= from);
      const at = before ? before.from + before.length : (this.runs[0]?.from ?? 0);
      return [before ? { from: at, to: at, insert, side: -1 } : { from: at, to: at, insert }];
    }
    for (const run of this.runs) {
      const a = Math.max(from, run.at);
      const b = Math.min(to, run.at + run.length);
      if (a >= b) continue;
      out.push({ from: run.from + a - run.at, to: run.from + b - run.at, insert: out.length === 0 ? insert : '' });
    }
    return out;
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
