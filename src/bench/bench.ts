import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { say, type Language, type Said } from '../core/text/say';
import type { Cost, Stopped } from './measure';
import { Runner, serveMeasures } from './runner';
import { repairPage } from './subjects';
import { between, tableOf, type Row } from './table';
import { loadSubjects, TASKS } from './tasks';
import { variedPage, variedText } from './texts';

/// `npm run bench`: what Galley costs beside what people use today, in one process, warm, on the same texts.

const SELF = fileURLToPath(import.meta.url);
const SIZES = ['16 KB', '1 MB', '10 MB'];
const LIMIT_MS = 30_000;
/// Five warm runs of what takes ten seconds.
const BUDGET_MS = 100_000;
/// Some peers want gigabytes for 10 MB.
const HEAP_MB = 6144;

const bytesOf = (size: string): number => {
  const [count, unit] = size.split(' ');
  return Number(count) * (unit === 'MB' ? 1024 * 1024 : 1024);
};

/// `only`: tasks and sizes (`16 KB`) by their names; all where none is named. `readme`: the file whose tables are to be written anew.
async function table(folder: string, only: readonly string[], readme: string | undefined): Promise<void> {
  const isSize = (word: string): boolean => /^\d+ [KM]B$/.test(word);
  const asked = only.filter(isSize);
  const sizes = asked.length > 0 ? asked : SIZES;
  const tasks = only.filter((word) => !isSize(word));
  const unknown = tasks.filter((word) => !(TASKS as readonly string[]).includes(word));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: tasks are ${TASKS.join(', ')}, sizes like '16 KB', '1 MB'`);
  const { subjects, missing } = await loadSubjects(folder);
  const runner = new Runner(() => new Worker(SELF, { workerData: folder, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } }), LIMIT_MS, BUDGET_MS);
  const rows: Row[] = [];
  for (const [i, { task, tool, version }] of subjects.entries()) {
    if (tasks.length > 0 && !tasks.includes(task)) continue;
    const figures: Row['figures'] = [];
    let outcome: Row['outcome'] | undefined;
    for (const size of sizes) {
      const last = figures.at(-1);
      const bytes = bytesOf(size);
      let cost: Cost | Stopped;
      // What did not end on a tenth of the text is not begun on all of it, nor what would not by what is known.
      if (last && ('stopped' in last.cost || (last.cost.ms * bytes) / last.bytes > LIMIT_MS)) cost = { stopped: LIMIT_MS };
      else {
        const measured = await runner.measure(i, bytes);
        if ('outcome' in measured) outcome ??= measured.outcome;
        figures.push(measured);
        cost = measured.cost;
      }
      if (figures.at(-1)?.cost !== cost) figures.push({ bytes, cost });
      process.stderr.write(`${task} · ${tool} · ${size}: ${'ms' in cost ? `${cost.ms.toFixed(1)} ms` : `> ${cost.stopped / 1000} s`}\n`);
    }
    rows.push({ task, tool, version, figures, outcome: outcome ?? { zh: '', en: '' } });
  }
  await runner.end();
  const more = only.length === 0 ? [memory(), starts()] : [];
  const tableIn = (language: Language): string => [tableOf(rows, sizes, missing, LIMIT_MS, language), ...more.map((sentence) => `${say(sentence, language)}\n`)].join('\n');
  process.stdout.write(tableIn('en'));
  if (readme !== undefined) writeFileSync(readme, (['en', 'zh'] as const).reduce((text, language) => between(text, language, tableIn(language)), readFileSync(readme, 'utf8')));
}

/// The most memory that rebuilding and repairing a text takes, in a process of its own, beside that of a process that does it to a small one.
function memory(): Said {
  const peak = (bytes: number): number => Number(spawnSync(process.execPath, [SELF, '--peak', String(bytes)], { encoding: 'utf8' }).stdout);
  const base = peak(bytesOf('16 KB'));
  const full = peak(bytesOf('10 MB'));
  return {
    text: { zh: '还原并修复一个10 MB的版面，内存峰值{full} MB，即文本的{times}倍加{base} MB（16 KB的版面所占）。', en: 'Peak memory of rebuilding and repairing one page of 10 MB: {full} MB = {times} × the text + {base} MB (what a page of 16 KB takes).' },
    data: { full: full.toFixed(0), times: ((full - base) / 10).toFixed(1), base: base.toFixed(0) },
  };
}

/// From the start of the command line to its end on the seed page, beside a Node that does nothing.
function starts(): Said {
  const median = (args: readonly string[]): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: process.env['GALLEY_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url)) });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return times[4]!;
  };
  const empty = median(['-e', '0']);
  const seed = median(['out/main/cli.js', 'repair', 'seeds/kxdb-2024-08-02-06.txt']);
  return {
    text: { zh: '命令行从启动到输出完示例版面：{seed}毫秒（`node -e 0`：{empty}毫秒，{times}倍）。', en: 'Start of the command line to the last line of the seed page: {seed} ms (`node -e 0`: {empty} ms, × {times}).' },
    data: { seed: seed.toFixed(0), empty: empty.toFixed(0), times: (seed / empty).toFixed(1) },
  };
}

function peakOf(bytes: number): void {
  const desk = repairPage(variedText(bytes));
  process.stdout.write(`${process.resourceUsage().maxRSS / 1024 + (desk.articles.length > 0 ? 0 : 1)}`);
}

/// A folder of pages, no two alike, for trying out what a folder of any size takes.
function writePages(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let page = 1; page <= count; page++) writeFileSync(join(folder, `page-${String(page).padStart(5, '0')}.txt`), variedPage(page));
}

const [command = '', ...rest] = process.argv.slice(2);
if (!isMainThread) await serveMeasures(workerData as string);
else if (command === '--peak') peakOf(Number(rest[0]));
else if (command === '--pages') writePages(Number(rest[0]), rest[1]!);
else if (rest[0] === '--readme') await table(command, rest.slice(1), join(process.env['GALLEY_ROOT'] ?? '.', 'README.md'));
else await table(command, rest, undefined);
