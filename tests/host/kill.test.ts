import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { PAGE, setUp, tempFolder } from './support';

const KILLS = Number(process.env['GALLEY_KILLS'] ?? 25);

/// A small generator, so that a failing run can be run again: GALLEY_SEED=…
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function bundleHost(folder: string): Promise<string> {
  await build({
    configFile: false, logLevel: 'silent',
    build: { ssr: fileURLToPath(new URL('../../src/host/host.ts', import.meta.url)), outDir: folder, minify: false, rolldownOptions: { output: { entryFileNames: 'host.mjs' } } },
    ssr: { noExternal: true },
  });
  return pathToFileURL(join(folder, 'host.mjs')).href;
}

/// Lets a writer work for a while, kills it, and gives back the lines that it had printed whole.
function writeAndKill(module: string, folder: string, data: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('writer.mjs', import.meta.url)), module, folder, data, 'p.txt'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let complaint = '';
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      timer ??= setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.stderr.on('data', (chunk: Buffer) => { complaint += chunk.toString(); });
    child.on('error', reject);
    child.on('close', (_, signal) => (signal === 'SIGKILL' ? resolve(out.slice(0, out.lastIndexOf('\n') + 1).split('\n').slice(0, -1)) : reject(new Error(complaint))));
  });
}

it(`keeps every act that was answered, over ${KILLS} kills`, { timeout: 30_000 + KILLS * 2000 }, async () => {
  const seed = Number(process.env['GALLEY_SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`kill test: seed ${seed}\n`);
  const random = randomOf(seed);
  const module = await bundleHost(tempFolder());
  const { put, pages, data, another } = setUp();
  mkdirSync(data, { recursive: true });
  const source = put('p.txt', PAGE);
  const answered: string[] = [];
  let torn = 0;
  for (let round = 0; round < KILLS; round++) {
    answered.push(...await writeAndKill(module, pages, data, Math.floor(random() * 60)));
    const opened = await another()['page.open']({ page: 'p.txt' });
    torn += opened.torn > 0 ? 1 : 0;
    const kept = new Set(opened.entries.map((entry) => (entry.type === 'write' ? `${entry.n} ${entry.rule} ${entry.edits[0]!.insert.length}` : '')));
    expect(answered.filter((line) => !kept.has(line))).toEqual([]);
    expect(opened.entries.map((entry) => entry.n)).toEqual(opened.entries.map((_, index) => index + 1));
  }
  expect(readFileSync(source, 'utf8')).toBe(PAGE);
  expect(readdirSync(pages).filter((name) => name !== '.galley')).toEqual(['p.txt']);
  expect(answered.length).toBeGreaterThan(KILLS);
  process.stdout.write(`kill test: ${answered.length} acts answered, none lost; ${torn} torn records cut off\n`);
});
