import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/bench/measure';
import { Runner } from '../../src/bench/runner';
import { between, tableOf, type Row } from '../../src/bench/table';
import { byteLength, variedText } from '../../src/bench/texts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the program', () => {
  // As deep as `npm run bench` builds it: from there the program finds its resources and packages.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'bench-'));

  beforeAll(async () => {
    await build({
      root: ROOT, configFile: false, logLevel: 'error',
      build: { ssr: true, outDir: folder, emptyOutDir: false, rolldownOptions: { input: { bench: join(ROOT, 'src/bench/bench.ts') }, output: { format: 'es', entryFileNames: '[name].mjs' } } },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the table of tiny texts, and names the tools that are not there', () => {
    const out = execFileSync(process.execPath, [join(folder, 'bench.mjs'), join(folder, 'no-peers'), 'rules', 'export', '2 KB', '4 KB'], { cwd: folder, env: { ...process.env, GALLEY_ROOT: ROOT }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const rows = out.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1));
    expect(rows.map(([task, tool]) => `${task} ${tool}`)).toEqual(['task tool', '--- ---', 'rules Galley', 'export Galley .txt', 'export Galley .md', 'export Galley .diff']);
    for (const cells of rows.slice(2)) for (const cell of [cells[2]!, cells[3]!]) expect(Number(cell)).toBeGreaterThan(0);
    expect(out).toContain('autocorrect-node');
  }, 60_000);
});

describe('the runner', () => {
  const hang = "const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ subject, size }) => { parentPort.postMessage({ bytes: size }); if (subject === 0) for (;;); if (subject === 1) { parentPort.postMessage({ fault: 'no such text' }); return; } parentPort.postMessage({ bytes: size, cost: { ms: 1, runs: 5 }, outcome: { zh: '', en: '' } }); });";
  let started = 0;
  const runner = new Runner(() => (started++, new Worker(hang, { eval: true })), 300, 1000);
  afterAll(() => runner.end());

  it('stops what does not come to an end, and goes on in a new thread', async () => {
    expect(await runner.measure(0, 10)).toEqual({ bytes: 10, cost: { stopped: 300 } });
    expect(await runner.measure(2, 20)).toMatchObject({ bytes: 20, cost: { ms: 1 } });
    expect(await runner.measure(2, 30)).toMatchObject({ bytes: 30 });
    expect(started).toBe(2);
  });

  it('passes on why a subject failed', async () => {
    await expect(runner.measure(1, 10)).rejects.toThrow('no such text');
  });
});

describe('a measurement', () => {
  it('takes five runs at least where the time allows, and says so where it does not', async () => {
    let runs = 0;
    const busy = (): number => {
      for (let i = 0; i < 1e6; i++) runs += i & 1 ? 1e-9 : 0;
      return ++runs;
    };
    expect((await measure(busy, 10_000)).cost.runs).toBeGreaterThanOrEqual(5);
    expect((await measure(busy, 0)).cost.runs).toBe(1);
  });

  it('does not count what runs before it is warm', async () => {
    let runs = 0;
    // Each of forty runs takes 2 ms less than the one before.
    const settling = (): void => {
      const until = performance.now() + (++runs <= 40 ? 80 - 2 * Math.min(runs, 38) : 2);
      while (performance.now() < until);
    };
    let told = 0;
    const { cost } = await measure(settling, 30_000, () => told++);
    expect(cost.ms).toBeLessThan(10);
    expect(told).toBe(runs);
  });
});

describe('the table', () => {
  const row = (tool: string, ...costs: Row['figures'][number]['cost'][]): Row => ({ task: 'rules', tool, version: tool === 'Galley' ? '' : '1.0.0', figures: costs.map((cost, i) => ({ bytes: 1024 * 1024 * 10 ** i, cost })), outcome: { zh: '', en: '' } });
  const rows = [row('Galley', { ms: 100, runs: 5 }, { ms: 1000, runs: 5 }), row('slow', { ms: 400, runs: 5 }, { ms: 8000, runs: 2 }), row('endless', { ms: 10, runs: 5 }, { stopped: 30_000 })];

  it('sets speed, ratio and growth beside each other, and what was stopped at the least that it can be', () => {
    const lines = tableOf(rows, ['1 MB', '10 MB'], [], 30_000, 'en').split('\n');
    expect(lines.slice(2, 5)).toEqual([
      '| rules | Galley | 10.0 | 10.0 |  |  |',
      '| rules | slow 1.0.0 | 2.50 | 1.25 (2 of 5 runs) | 8.00 |  |',
      '| rules | endless 1.0.0 | 100 | > 30 s, stopped | > 30 |  |',
    ]);
  });

  it('stands in a text between the markers of its language', () => {
    const text = 'a\n<!-- bench en -->\nold\n<!-- /bench en -->\nb';
    expect(between(text, 'en', 'new\n')).toBe('a\n<!-- bench en -->\nnew\n<!-- /bench en -->\nb');
    expect(between(between(text, 'en', 'new\n'), 'en', 'new\n')).toBe(between(text, 'en', 'new\n'));
    expect(() => between(text, 'zh', '')).toThrow('bench zh');
  });
});

describe('the texts', () => {
  it('have the size that is asked for, and are the same every time', () => {
    for (const size of [2048, 65_536]) {
      expect(Math.abs(byteLength(variedText(size)) - size)).toBeLessThan(200);
      expect(variedText(size)).toBe(variedText(size));
    }
  });
});
