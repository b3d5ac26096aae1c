import { trimEnd, trimStart } from '../text/blank';
import { lastAtMost, type SourceSpan } from '../text/span';
import type { ArticleDocument } from '../review/document';
import type { Block } from './copy';

/// A page file as `patch` sees it: lines that end in LF only, a byte order mark as the first character of the first.
export class SourceLines {
  readonly count: number;
  private readonly text: string;
  /// Where each line begins, and behind the last one where another would.
  private readonly starts: Int32Array;
  /// What lies before the first decoded character.
  private readonly shift: number;

  constructor(source: string, bom: boolean) {
    this.shift = bom ? 1 : 0;
    this.text = bom ? `\ufeff${source}` : source;
    const { length } = this.text;
    let count = 0;
    for (let at = 0; at < length; at++) if (this.text.charCodeAt(at) === LF) count++;
    const open = length > 0 && this.text.charCodeAt(length - 1) !== LF;
    this.count = count + (open ? 1 : 0);
    this.starts = new Int32Array(this.count + 1);
    for (let at = 0, line = 1; line <= count; at++) if (this.text.charCodeAt(at) === LF) this.starts[line++] = at + 1;
    if (open) this.starts[this.count] = length + 1;
  }

  /// Lines with their LF, half-open; the last one of a file may have none.
  lines(from: number, to: number): string {
    return this.text.slice(this.starts[from]!, this.starts[to]!);
  }

  /// A line without its LF.
  content(index: number): string {
    return this.text.slice(this.starts[index]!, this.starts[index + 1]! - 1);
  }

  /// Whether a line with its LF is this text and an LF.
  is(index: number, text: string): boolean {
    const start = this.starts[index]!;
    return this.starts[index + 1]! - start === text.length + 1 && this.text.startsWith(text, start) && this.text.charCodeAt(start + text.length) === LF;
  }

  private lineAt(at: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.starts[mid]! <= at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  /// The lines that a block's visible characters stand in, half-open; undefined if it has none in the source.
  rangeOf({ parts }: ArticleDocument, block: Pick<Block, 'parts'>): { first: number; end: number } | undefined {
    const from = block.parts[0]!.base.from;
    const to = block.parts.at(-1)!.base.to;
    let first = Infinity;
    let last = -1;
    // What the block passes over, a part that was emptied by hand, stood in its lines too.
    for (let i = lastAtMost(parts, from, (part) => part.base.from); i < parts.length && parts[i]!.base.from < to; i++) {
      for (const piece of parts[i]!.part.pieces) {
        const start = trimStart(this.text, piece.from + this.shift, piece.to + this.shift);
        const end = trimEnd(this.text, start, piece.to + this.shift);
        if (end <= start) continue;
        if (start < first) first = start;
        if (end > last) last = end;
      }
    }
    return last < 0 ? undefined : { first: this.lineAt(first), end: this.lineAt(last - 1) + 1 };
  }

  /// For each line: undefined where it is none of these articles', else what of it is not theirs (mostly nothing). Empty lines behind an article's last line stay with
  /// whatever follows.
  owned(articles: readonly ArticleDocument[]): (string | undefined)[] {
    const own = new Array<string | undefined>(this.count).fill(undefined);
    const cuts = new Map<number, SourceSpan[]>();
    const spans = articles.flatMap((article) => article.slices.map((slice) => slice.source)).filter((span) => span.to > span.from).sort((a, b) => a.from - b.from);
    for (const span of spans) {
      const from = span.from + this.shift;
      const to = span.to + this.shift;
      for (let line = this.lineAt(from); line <= this.lineAt(to - 1); line++) {
        const start = this.starts[line]!;
        if (own[line] === undefined) cuts.set(line, []);
        own[line] = '';
        cuts.get(line)!.push({ from: Math.max(0, from - start), to: to - start });
      }
    }
    for (const [line, parts] of cuts) {
      const rest = without(this.content(line), parts);
      if (!blank(rest)) own[line] = rest.replace(/\r$/, '');
    }
    for (let line = own.length - 1; line >= 0; line--) {
      if (own[line] === '' && blank(this.content(line)) && own[line + 1] === undefined) own[line] = undefined;
    }
    return own;
  }
}

const LF = 0x0a;

const blank = (text: string): boolean => trimStart(text, 0, text.length) === text.length;

function without(text: string, parts: readonly SourceSpan[]): string {
  let rest = '';
  let at = 0;
  for (const part of parts) {
    rest += text.slice(at, Math.max(at, part.from));
    at = Math.max(at, part.to);
  }
  return rest + text.slice(at);
}
