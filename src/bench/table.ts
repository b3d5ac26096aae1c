import process from 'node:process';
import type { Cost, Skipped } from './measure';

/// One tool at one task, with a figure for each size.
export interface Row {
  readonly task: string;
  readonly tool: string;
  readonly version: string;
  readonly figures: { readonly bytes: number; readonly cost: Cost | Skipped }[];
  /// What it did to the smallest text.
  readonly outcome: string;
}

const rate = (bytes: number, cost: Cost | Skipped): number | undefined => ('ms' in cost ? bytes / 1024 / 1024 / (cost.ms / 1000) : undefined);

/// The table in Markdown: throughput in MB (of UTF-8) a second, how often Galley's row of the task fits into the tool's time on 1 MB, how much more 10 MB cost than 1 MB.
export function printTable(rows: readonly Row[], sizes: readonly string[], missing: readonly string[], limit: number): void {
  const mid = Math.min(1, sizes.length - 1);
  const out = [`| task | tool | ${sizes.map((size) => `${size}, MB/s`).join(' | ')} | Galley is × as fast (${sizes[mid]!}) | ${sizes.at(-1)!} costs × ${sizes[mid]!} | on ${sizes[0]!} |`, `|---|---|${sizes.map(() => '---:').join('|')}|---:|---:|---|`];
  for (const row of rows) {
    const rates = row.figures.map(({ bytes, cost }) => rate(bytes, cost));
    const own = rows.find((other) => other.task === row.task)!;
    const ours = rate(own.figures[mid]!.bytes, own.figures[mid]!.cost);
    const ratio = row === own || row.tool.startsWith('Galley') || ours === undefined || rates[mid] === undefined ? '' : digits(ours / rates[mid]);
    const [one, ten] = [row.figures[mid], row.figures[mid + 1]];
    const growth = one && ten && 'ms' in one.cost && 'ms' in ten.cost ? (ten.cost.ms / one.cost.ms).toFixed(1) : '';
    const cells = row.figures.map(({ cost }, i) => ('skipped' in cost ? cost.skipped : digits(rates[i]!)));
    out.push(`| ${row.task} | ${row.tool}${row.version === '' ? '' : ` ${row.version}`} | ${cells.join(' | ')} | ${ratio} | ${growth} | ${row.outcome} |`);
  }
  for (const name of missing) out.push('', `Not measured, since it could not be installed: ${name}.`);
  out.push('', `Medians of at least five warm runs in one process, Node ${process.versions.node}; MB are of UTF-8. A run longer than ${Math.round(limit / 1000)} s is not waited for.`);
  process.stdout.write(`${out.join('\n')}\n`);
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
