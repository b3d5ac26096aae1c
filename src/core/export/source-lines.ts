import { trimEnd, trimStart } from '../text/blank';
import { lastAtMost, type SourceSpan } from '../text/span';
import { sliceAt, type ArticleDocument } from '../review/document';
import type { Block } from './copy';

/// A page file as `patch` sees it: lines that end in LF only, a byte order mark as the first character of the first.
export class SourceLines {
  readonly lines: readonly string[];
  /// Whether the last line has no LF.
  readonly open: boolean;
  private readonly text: string;
  private readonly starts: readonly number[];
  /// What lies before the first decoded character.
  private readonly shift: number;

  constructor(source: string, bom: boolean) {
    this.shift = bom ? 1 : 0;
    this.text = bom ? `\ufeff${source}` : source;
    const lines = this.text.split('\n');
    this.open = lines.at(-1) !== '';
    if (!this.open) lines.pop();
    let at = 0;
    this.starts = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
    this.lines = lines;
  }

  private lineAt(at: number): number {
    return lastAtMost(this.starts, at, (start) => start);
  }

  isOpen(line: number): boolean {
    return this.open && line === this.lines.length - 1;
  }

  private isBlank(line: number): boolean {
    return blank(this.lines[line]!);
  }

  /// The lines that a block's visible characters stand in, half-open; undefined if it has none in the source.
  rangeOf(document: ArticleDocument, block: Block): { first: number; end: number } | undefined {
    let first = Infinity;
    let end = -1;
    for (const span of spansOf(document, block.parts[0]!.base.from, block.parts.at(-1)!.base.to)) {
      const from = trimStart(this.text, span.from + this.shift, span.to + this.shift);
      const to = trimEnd(this.text, from, span.to + this.shift);
      if (to <= from) continue;
      first = Math.min(first, this.lineAt(from));
      end = Math.max(end, this.lineAt(to - 1) + 1);
    }
    return end < 0 ? undefined : { first, end };
  }

  /// For each line: undefined where it is none of these articles', else what of it is not theirs (mostly nothing). Empty lines behind an article's last line stay with
  /// whatever follows.
  owned(articles: readonly ArticleDocument[]): (string | undefined)[] {
    const own = new Array<string | undefined>(this.lines.length).fill(undefined);
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
      const rest = without(this.lines[line]!, parts);
      if (!blank(rest)) own[line] = rest.replace(/\r$/, '');
    }
    for (let line = own.length - 1; line >= 0; line--) {
      if (own[line] === '' && this.isBlank(line) && own[line + 1] === undefined) own[line] = undefined;
    }
    return own;
  }
}

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

/// The source ranges of a range of the base.
function spansOf(document: ArticleDocument, from: number, to: number): SourceSpan[] {
  const out: SourceSpan[] = [];
  for (let at = from; at < to;) {
    const slice = sliceAt(document.slices, at);
    if (!slice) break;
    const end = Math.min(to, slice.base + slice.source.to - slice.source.from);
    if (end <= at) break;
    out.push({ from: slice.source.from + at - slice.base, to: slice.source.from + end - slice.base });
    at = end;
  }
  return out;
}
