import { Pieces } from '../text/pieces';

const CONTEXT = 3;
const OPEN = '\n\\ No newline at end of file\n';

/// Puts lines into the unified format (POSIX.1-2017, `diff -u`) that `patch` reads, as they come: kept ones, those that are taken out and those that are put in. It holds no more lines than
/// stand around a change.
export class Unified {
  private readonly hunks = new Pieces();
  private hunk: Pieces | undefined;
  /// The kept lines behind the last change, as far as they may come to stand in a hunk.
  private held: string[] = [];
  /// Lines of either text that are told, and that stood before the present hunk.
  private old = 0;
  private now = 0;
  private oldBefore = 0;
  private nowBefore = 0;

  /// A kept line, with its LF; only the last line of a file may have none.
  keep(line: string): void {
    this.old++;
    this.now++;
    if (!this.hunk && this.held.length === CONTEXT) this.held.shift();
    this.held.push(line);
    if (this.hunk && this.held.length === 2 * CONTEXT) this.close();
  }

  /// Lines that are taken out, each with its LF; only the last line of a file may have none.
  drop(lines: string, count: number): void {
    const hunk = this.change();
    this.old += count;
    const last = lines.endsWith('\n') ? lines.length - 1 : lines.length;
    write(hunk, '-', count === 1 ? lines : lines.slice(0, last).replace(/\n/g, '\n-') + lines.slice(last));
  }

  /// A line that is put in, without its LF.
  put(text: string): void {
    const hunk = this.change();
    this.now++;
    hunk.add('+');
    hunk.add(text);
    hunk.add('\n');
  }

  /// The comparison with the names of both files before it; empty where nothing changed.
  text(name: string): string {
    if (this.hunk) this.close();
    if (this.hunks.length === 0) return '';
    // A tab ends a name that has blanks in it.
    const label = /\s/.test(name) ? `${name}\t` : name;
    return `--- ${label}\n+++ ${label}\n${this.hunks.text()}`;
  }

  private change(): Pieces {
    if (!this.hunk) {
      this.hunk = new Pieces();
      this.oldBefore = this.old - this.held.length;
      this.nowBefore = this.now - this.held.length;
    }
    for (const line of this.held) write(this.hunk, ' ', line);
    if (this.held.length > 0) this.held = [];
    return this.hunk;
  }

  private close(): void {
    const hunk = this.hunk!;
    const behind = this.held.splice(0, CONTEXT);
    for (const line of behind) write(hunk, ' ', line);
    const left = this.held.length;
    this.hunks.add(`@@ -${range(this.oldBefore, this.old - left - this.oldBefore)} +${range(this.nowBefore, this.now - left - this.nowBefore)} @@\n`);
    this.hunks.take(hunk);
    this.hunk = undefined;
  }
}

function write(hunk: Pieces, kind: ' ' | '-', line: string): void {
  hunk.add(kind);
  hunk.add(line);
  if (!line.endsWith('\n')) hunk.add(OPEN);
}

/// Lines count from 1; an empty range names the line before it.
const range = (before: number, count: number): string => `${count === 0 ? before : before + 1},${count}`;
