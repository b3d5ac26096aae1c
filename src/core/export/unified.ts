/// One line of a comparison: kept, taken out or put in. Texts are without their LF.
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
  /// For the last line of a file that does not end in LF.
  readonly open?: true;
}

const CONTEXT = 3;

/// Puts lines into the unified format (POSIX.1-2017, `diff -u`) that `patch` reads; empty where nothing changed.
export function unified(name: string, lines: readonly DiffLine[]): string {
  const hunks: string[] = [];
  let old = 0;
  let now = 0;
  const oldAt: number[] = [];
  const nowAt: number[] = [];
  const changed: number[] = [];
  lines.forEach(({ kind }, index) => {
    oldAt.push(old);
    nowAt.push(now);
    if (kind !== '+') old++;
    if (kind !== '-') now++;
    if (kind !== ' ') changed.push(index);
  });
  for (let i = 0; i < changed.length;) {
    const from = Math.max(0, changed[i]! - CONTEXT);
    let last = changed[i]!;
    while (++i < changed.length && changed[i]! - last <= 2 * CONTEXT) last = changed[i]!;
    const to = Math.min(lines.length, last + 1 + CONTEXT);
    const hunk = lines.slice(from, to);
    const olds = hunk.filter((line) => line.kind !== '+').length;
    const nows = hunk.filter((line) => line.kind !== '-').length;
    const text = hunk.map((line) => `${line.kind}${line.text}\n${line.open ? '\\ No newline at end of file\n' : ''}`).join('');
    hunks.push(`@@ -${range(oldAt[from]!, olds)} +${range(nowAt[from]!, nows)} @@\n${text}`);
  }
  if (hunks.length === 0) return '';
  // A tab ends a name that has blanks in it.
  const label = /\s/.test(name) ? `${name}\t` : name;
  return `--- ${label}\n+++ ${label}\n${hunks.join('')}`;
}

/// Lines count from 1; an empty range names the line before it.
const range = (before: number, count: number): string => `${count === 0 ? before : before + 1},${count}`;
