import { trimEnd, trimStart } from './blank';
import type { Edit } from './edit';
import { lastAtMost, type SourceSpan } from './span';

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
  private runs: readonly Run[] | undefined;

  /// `joins[i]` stands between piece `i` and the next one (mostly nothing; a blank between Latin words).
  constructor(private readonly source: string, private readonly pieces: readonly SourceSpan[], private readonly joins: readonly string[] = []) {
    let text = '';
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      const from = trimStart(source, piece.from, piece.to);
      if (i > 0) text += joins[i - 1] ?? '';
      text += source.slice(from, trimEnd(source, from, piece.to));
    }
    this.text = text;
  }

  /// Reckoned when the first edit is asked for: most parts have none.
  private reckonRuns(): readonly Run[] {
    const runs: Run[] = [];
    let at = 0;
    this.pieces.forEach((piece, i) => {
      const from = trimStart(this.source, piece.from, piece.to);
      const length = trimEnd(this.source, from, piece.to) - from;
      if (i > 0) at += (this.joins[i - 1] ?? '').length;
      runs.push({ at, from, length });
      at += length;
    });
    return runs;
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
    const runs = (this.runs ??= this.reckonRuns());
    const nearest = lastAtMost(runs, from, (run) => run.at);
    if (from === to) {
      const run = runs[nearest];
      if (!run) return [{ from: runs[0]?.from ?? 0, to: runs[0]?.from ?? 0, insert }];
      if (from < run.at + run.length) return [{ from: run.from + from - run.at, to: run.from + from - run.at, insert }];
      const at = run.from + run.length;
      return [{ from: at, to: at, insert, side: -1 }];
    }
    const out: Edit[] = [];
    for (let i = Math.max(0, nearest); i < runs.length && runs[i]!.at < to; i++) {
      const run = runs[i]!;
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
