import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { CACHE, node, packageFile, run, tell } from './common.mjs';

/// The four suites. Each runs to its end, stopping at nothing, and gives `{ passed, failed }`.

const REPORT = join(CACHE, 'report');
const TYPES = join(CACHE, 'types');
const LINT = join(CACHE, 'eslint');

/// What the tools remember of files that have not changed.
export function forgetTools() {
  for (const path of [TYPES, LINT]) rmSync(path, { recursive: true, force: true });
}

/// Lets through as many jobs at a time as there are cores, two at least and four at most.
function gate(free = Math.min(4, Math.max(2, cpus().length))) {
  const waiting = [];
  return async (job) => {
    if (free > 0) free--;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
const turn = gate();

/// The report that a suite's tool writes, an old one taken away.
function reportOf(suite) {
  mkdirSync(REPORT, { recursive: true });
  const file = join(REPORT, `${suite}.json`);
  rmSync(file, { force: true });
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return undefined;
    }
  };
  return { file, read };
}

/// Four worlds with what each may see: tests, browser, Node, pure. The largest first.
export async function types() {
  const tsc = packageFile('typescript', 'bin/tsc');
  const check = (project) => turn(() => {
    tell(`types: ${project}`);
    return node([tsc, '-p', project, '--incremental', '--tsBuildInfoFile', join(TYPES, `${project.replace('/', '-')}.tsbuildinfo`), '--pretty', String(Boolean(process.stderr.isTTY))]);
  });
  const codes = await Promise.all(['tests', 'src/renderer', 'src', 'src/core'].map(check));
  const failed = codes.some((code) => code !== 0);
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
}

export async function lint() {
  const code = await turn(() => {
    tell('lint');
    return node([packageFile('eslint', 'bin/eslint.js'), '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '--cache', '--cache-location', LINT, '--cache-strategy', 'content', '.']);
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/// Unit, property, architecture and contract tests.
export async function unit() {
  const { file, read } = reportOf('unit');
  const code = await node([packageFile('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = read();
  // A file that cannot be loaded has no tests to fail.
  const broken = report?.testResults?.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length ?? 0;
  const failed = (report?.numFailedTests ?? 0) + broken;
  return { passed: report?.numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/// What the program at `path` says of its version; undefined where it does not answer. On Windows, where Chromium says nothing, its file stands for it.
async function versionOf(path) {
  try {
    if (process.platform === 'win32') {
      const { size, mtimeMs } = statSync(path);
      return `${size} ${mtimeMs}`;
    }
    return (await promisify(execFile)(path, ['--version'], { timeout: 20_000 })).stdout.trim();
  } catch {
    return undefined;
  }
}

async function browserAt(path) {
  const version = path === undefined ? undefined : await versionOf(path);
  return version === undefined ? undefined : { path, version };
}

/// A Chromium that answers, `{ path, version }`, installed if there is none; undefined, with a sentence, where none can be had.
export async function browser() {
  const found = await browserAt(findChromium());
  if (found) return found;
  tell('tests: no Chromium, Chrome or Edge on this machine; fetching Playwright’s …');
  await node([packageFile('@playwright/test', 'cli.js'), 'install', 'chromium'], { limit: 180_000 });
  const fetched = await browserAt(findChromium());
  if (fetched) return fetched;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    tell('tests: Playwright’s cannot be had; installing Debian’s chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], { env, limit: 180_000 });
    await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env, limit: 300_000, stdio: ['ignore', 'ignore', 2] });
    const installed = await browserAt(findChromium());
    if (installed) return installed;
  }
  tell('tests: the end-to-end tests need Chromium, Chrome or Edge, and none could be installed. Install one (Debian: apt-get install chromium) or name one by GALLEY_CHROMIUM=/path, then run npm test again.');
  return undefined;
}

/// The built desk in a browser. `path` is the browser's.
export async function e2e(path) {
  await build();
  const { file, read } = reportOf('e2e');
  const code = await node([packageFile('@playwright/test', 'cli.js'), 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json'], {
    env: { ...process.env, GALLEY_CHROMIUM: path, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = read()?.stats;
  const failed = stats?.unexpected ?? 0;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: code !== 0 && failed === 0 ? 1 : failed };
}
