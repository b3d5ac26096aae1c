import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { DISK } from '../host/files';
import { readSpeller } from '../host/speller';
import { measure } from './measure';
import { loadPeers } from './peers';
import { align, askRules, editsOf, EXPORTS, proofOf, repairPage } from './subjects';
import { printTable, type Row } from './table';
import { byteLength, variedPage, variedText } from './texts';

/// `npm run bench`: what Galley costs beside what people use today, in one process, warm, on the same texts.

const SIZES: readonly (readonly [string, number])[] = [['16 KB', 16 * 1024], ['1 MB', 1024 * 1024], ['10 MB', 10 * 1024 * 1024]];
/// No single run may take longer; a subject that would is left out at that size.
const LIMIT_MS = 30_000;

interface Subject {
  readonly tool: string;
  readonly version: string;
  /// The work on the text of one size, and a word on what came of it.
  prepare(size: number): { readonly bytes: number; work(): unknown; outcome(result: unknown): string };
}

/// By bytes, each text made once.
const texts = new Map<number, string>();
const textOf = (bytes: number): string => texts.get(bytes) ?? (texts.set(bytes, variedText(bytes)), texts.get(bytes)!);
const proofs = new Map<number, ReturnType<typeof proofOf>>();
function proof(bytes: number): ReturnType<typeof proofOf> {
  let known = proofs.get(bytes);
  if (!known) proofs.set(bytes, (known = proofOf(repairPage(textOf(bytes)))));
  return known;
}

/// What a corrected text has more or less of than the one it was made of.
function difference(before: string, after: string): string {
  const parts: string[] = [];
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  for (const [name, pattern] of [['line breaks', /\n/g], ['blanks', /[ \u3000]/g], ['half-width marks', /[,;:!?()]/g]] as const) {
    const delta = count(after, pattern) - count(before, pattern);
    if (delta !== 0) parts.push(`${delta > 0 ? '+' : '−'}${Math.abs(delta)} ${name}`);
  }
  return parts.join(', ') || 'nothing';
}

async function tasks(folder: string): Promise<{ tasks: readonly (readonly [string, readonly Subject[]])[]; missing: readonly string[] }> {
  const { texts: correctors, diffs, missing } = await loadPeers(folder);
  const speller = await readSpeller(DISK);
  const findings = (result: unknown): string => `${[...(result as Map<string, readonly unknown[]>).values()].reduce((sum, list) => sum + list.length, 0)} findings`;
  const messages = (result: unknown): string => `${String(result)} messages`;
  const repaired = (bytes: number): { bytes: number; text: string } => ({ bytes: byteLength(textOf(bytes)), text: textOf(bytes) });
  const repair: Subject[] = [{
    tool: 'Galley', version: '',
    prepare: (size) => {
      const { bytes, text } = repaired(size);
      return { bytes, work: () => repairPage(text), outcome: (desk) => `${difference(text, EXPORTS.txt(desk as ReturnType<typeof repairPage>, { page: 'page.txt' }))}, ${(desk as ReturnType<typeof repairPage>).articles.length} articles` };
    },
  }, ...correctors.flatMap(({ name, version, fix }): Subject[] => (fix ? [{
    tool: name, version,
    prepare: (size) => {
      const { bytes, text } = repaired(size);
      return { bytes, work: () => fix(text), outcome: (result) => difference(text, result as string) };
    },
  }] : []))];
  const rules: Subject[] = [{
    tool: 'Galley', version: '',
    prepare: (size) => ({ bytes: byteLength(proof(size).text), work: () => askRules(proof(size).articles), outcome: findings }),
  }, ...correctors.flatMap(({ name, version, lint }): Subject[] => (lint ? [{
    tool: name, version, prepare: (size) => ({ bytes: byteLength(proof(size).text), work: () => lint(proof(size).text), outcome: messages }),
  }] : []))];
  const spelling: Subject[] = [{
    tool: 'Galley (rules and speller)', version: '',
    prepare: (size) => ({ bytes: byteLength(proof(size).text), work: () => askRules(proof(size).articles, speller), outcome: findings }),
  }];
  const alignment: Subject[] = [{
    tool: 'Galley', version: '',
    prepare: (size) => {
      const text = textOf(size);
      const changes = editsOf(text);
      return { bytes: byteLength(text), work: () => align(text, changes), outcome: (result) => `${(result as ReturnType<typeof align>).patches.length} places` };
    },
  }, ...diffs.map(({ name, version, compare }): Subject => ({
    tool: name, version,
    prepare: (size) => {
      const text = textOf(size);
      const after = align(text, editsOf(text)).proof;
      return { bytes: byteLength(text), work: () => compare(text, after), outcome: (result) => `${String(result)} pieces` };
    },
  }))];
  const exports = (['txt', 'md', 'diff'] as const).map((format): Subject => ({
    tool: `Galley .${format}`, version: '',
    prepare: (size) => {
      const desk = repairPage(textOf(size));
      return { bytes: byteLength(textOf(size)), work: () => EXPORTS[format](desk, { page: 'page.txt' }), outcome: (result) => `${(result as string).length} characters` };
    },
  }));
  return { tasks: [['repair', repair], ['rules', rules], ['speller', spelling], ['alignment', alignment], ['export', exports]], missing };
}

/// `only`: tasks, and sizes, by their names; all where none is named.
async function table(folder: string, only: readonly string[]): Promise<void> {
  const sizes = SIZES.filter(([name]) => only.includes(name));
  const asked = sizes.length > 0 ? sizes : SIZES;
  const tasksAsked = only.filter((name) => !SIZES.some(([size]) => size === name));
  const { tasks: all, missing } = await tasks(folder);
  const rows: Row[] = [];
  for (const [task, subjects] of all) {
    if (tasksAsked.length > 0 && !tasksAsked.includes(task)) continue;
    for (const { tool, version, prepare } of subjects) {
      const figures: Row['figures'] = [];
      let outcome = '';
      let last = { ms: 0, bytes: 1 };
      for (const [, size] of asked) {
        const { bytes, work, outcome: say } = prepare(size);
        const cost = await measure(work, LIMIT_MS, (last.ms * bytes) / last.bytes);
        if ('ms' in cost) last = { ms: cost.ms, bytes };
        figures.push({ bytes, cost });
        if (outcome === '') outcome = say(await work());
        process.stderr.write(`${task} · ${tool} · ${Math.round(bytes / 1024)} KB: ${'ms' in cost ? `${cost.ms.toFixed(1)} ms` : cost.skipped}\n`);
      }
      rows.push({ task, tool, version, figures, outcome });
    }
  }
  printTable(rows, asked.map(([name]) => name), missing, LIMIT_MS);
  if (only.length > 0) return;
  memory();
  starts();
}

const SELF = fileURLToPath(import.meta.url);

/// The most memory that rebuilding and repairing a text takes, in a process of its own, beside that of a process that does it to a small one.
function memory(): void {
  const peak = (bytes: number): number => Number(spawnSync(process.execPath, [SELF, '--peak', String(bytes)], { encoding: 'utf8' }).stdout);
  const base = peak(16 * 1024);
  const size = 10 * 1024 * 1024;
  const full = peak(size);
  process.stdout.write(`\nPeak memory of repairing 10 MB in one page: ${full.toFixed(0)} MB = ${(((full - base) * 1024 * 1024) / size).toFixed(1)} × the text + ${base.toFixed(0)} MB (what a page of 16 KB takes).\n`);
}

/// From the start of the command line to its end on the seed page, beside a Node that does nothing.
function starts(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const median = (args: readonly string[]): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: process.env['GALLEY_ROOT'] ?? root });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return times[4]!;
  };
  const empty = median(['-e', '0']);
  const seed = median(['out/main/cli.js', 'repair', 'seeds/kxdb-2024-08-02-06.txt']);
  process.stdout.write(`Start to the last line of the seed page, \`galley repair\`: ${seed.toFixed(0)} ms (\`node -e 0\`: ${empty.toFixed(0)} ms, × ${(seed / empty).toFixed(1)}).\n`);
}

function peakOf(bytes: number): void {
  const text = variedText(bytes);
  const desk = repairPage(text);
  process.stdout.write(`${process.resourceUsage().maxRSS / 1024 + (desk.articles.length > 0 ? 0 : 1)}`);
}

/// A folder of pages, no two alike, for trying out what a folder of any size takes.
function writePages(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let page = 1; page <= count; page++) writeFileSync(join(folder, `page-${String(page).padStart(5, '0')}.txt`), variedPage(page));
}

const [command = '', ...rest] = process.argv.slice(2);
if (command === '--peak') peakOf(Number(rest[0]));
else if (command === '--pages') writePages(Number(rest[0]), rest[1]!);
else await table(command, rest);
