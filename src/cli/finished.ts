import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/// Which pages of a batch are done: a line of JSON each, appended when the page's result stands on disk. A last line that was torn does not count.
export class Finished {
  private readonly marks = new Map<string, string>();
  private readonly file: string;

  constructor(folder: string, command: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, `.galley-${command}.jsonl`);
    if (!existsSync(this.file)) return;
    const text = readFileSync(this.file, 'utf8');
    for (const line of text.split('\n')) {
      try {
        const { target, mark } = JSON.parse(line) as { target?: unknown; mark?: unknown };
        if (typeof target === 'string' && typeof mark === 'string') this.marks.set(target, mark);
      } catch {
        continue;
      }
    }
    // What is appended must not run into a torn line.
    if (text !== '' && !text.endsWith('\n')) appendFileSync(this.file, '\n');
  }

  /// The mark that the page had when its result was written; undefined where there is none.
  markOf(folder: string, name: string): string | undefined {
    return existsSync(join(folder, name)) ? this.marks.get(name) : undefined;
  }

  add(target: string, mark: string): void {
    appendFileSync(this.file, `${JSON.stringify({ target, mark })}\n`);
  }
}
