import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { CACHE, node, packageFile, ROOT, run, tell } from './common.mjs';
import { install } from './install.mjs';

/// `npm test [-- SUITE…]`: installs what the tests need and runs them all, stopping at nothing. The last line is the sum: `N passed, N failed`.

const SUITES = ['types', 'lint', 'unit', 'e2e'];
const REPORT = join(CACHE, 'report');

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !SUITES.includes(name));
if (unknown !== undefined) {
  tell(`npm test: there is no suite “${unknown}”. Suites: ${SUITES.join(', ')}; all of them if none is named.`);
  process.exit(2);
}
const wanted = asked.length > 0 ? SUITES.filter((name) => asked.includes(name)) : SUITES;

const started = Date.now();
const results = [];
const record = (suite, passed, failed, since) => results.push({ suite, passed, failed, seconds: (Date.now() - since) / 1000 });
const json = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/// Four worlds with what each may see: pure, Node, browser, tests.
async function types() {
  const since = Date.now();
  const tsc = packageFile('typescript', 'bin/tsc');
  const projects = ['src/core', 'src', 'src/renderer', 'tests'];
  let failed = false;
  const next = async () => {
    for (let project = projects.shift(); project; project = projects.shift()) {
      tell(`types: ${project}`);
      if ((await node([tsc, '-p', project, '--pretty', String(Boolean(process.stderr.isTTY))])) !== 0) failed = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, next));
  record('types', failed ? 0 : 1, failed ? 1 : 0, since);
}

async function lint() {
  const since = Date.now();
  tell('lint');
  const code = await node([packageFile('eslint', 'bin/eslint.js'), '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '.']);
  record('lint', code === 0 ? 1 : 0, code === 0 ? 0 : 1, since);
}

/// Unit, property, architecture and contract tests.
async function unit() {
  const since = Date.now();
  const file = join(REPORT, 'unit.json');
  const code = await node([packageFile('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = json(file);
  const passed = report?.numPassedTests ?? 0;
  // A file that cannot be loaded has no tests to fail.
  const broken = report?.testResults?.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length ?? 0;
  const failed = (report?.numFailedTests ?? 0) + broken;
  record('unit', passed, code !== 0 && failed === 0 ? 1 : failed, since);
}

/// A Chromium that answers, installed if there is none.
async function chromium() {
  const answers = async (path) => path !== undefined && (await run(path, ['--version'], { stdio: 'ignore', limit: 20_000, shell: false })) === 0;
  const found = findChromium();
  if (process.platform === 'win32' ? found : await answers(found)) return found;
  tell('tests: no Chromium, Chrome or Edge on this machine; fetching Playwright’s …');
  await node([packageFile('@playwright/test', 'cli.js'), 'install', 'chromium'], { limit: 180_000 });
  const fetched = findChromium();
  if (await answers(fetched)) return fetched;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    tell('tests: Playwright’s cannot be had; installing Debian’s chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], { env, limit: 180_000 });
    await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env, limit: 300_000, stdio: ['ignore', 'ignore', 2] });
    const installed = findChromium();
    if (await answers(installed)) return installed;
  }
  return undefined;
}

async function e2e() {
  const since = Date.now();
  await build();
  const path = await chromium();
  if (!path) {
    tell('tests: the end-to-end tests need Chromium, Chrome or Edge, and none could be installed. Install one (Debian: apt-get install chromium) or name one by GALLEY_CHROMIUM=/path, then run npm test again.');
    record('e2e', 0, 1, since);
    return;
  }
  const file = join(REPORT, 'e2e.json');
  const code = await node([packageFile('@playwright/test', 'cli.js'), 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json'], {
    env: { ...process.env, GALLEY_CHROMIUM: path, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = json(file)?.stats;
  const failed = stats?.unexpected ?? 0;
  record('e2e', (stats?.expected ?? 0) + (stats?.flaky ?? 0), code !== 0 && failed === 0 ? 1 : failed, since);
}

await install();
rmSync(REPORT, { recursive: true, force: true });
mkdirSync(REPORT, { recursive: true });
const suites = { types, lint, unit, e2e };
for (const name of wanted) await suites[name]();

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const lines = results.map(({ suite, passed, failed, seconds }) => `  ${failed > 0 ? '✗' : '✓'} ${suite.padEnd(6)} ${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed ${seconds.toFixed(1).padStart(8)} s`);
process.stdout.write(`\n${lines.join('\n')}\n  in ${ROOT}, ${((Date.now() - started) / 1000).toFixed(0)} s\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
