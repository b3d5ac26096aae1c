import { join } from 'node:path';
import { CACHE, ROOT, tell } from './common.mjs';
import { electronBinary, hasDisplay } from './electron.mjs';
import { install } from './install.mjs';
import { fingerprint, isCI, lineOf, passedIn, unlessPassed } from './passed.mjs';
import { browser, e2e, forgetTools, lint, types, unit } from './suites.mjs';

/// `npm test [-- [--fresh] SUITE…]`: installs what the tests need and runs them all, stopping at nothing; a suite that passed on the same inputs is not run again, except with `--fresh` and under CI. The last line is the sum: `N passed, N failed`.

const SUITES = ['types', 'lint', 'unit', 'e2e'];

const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== '--fresh');
const unknown = asked.find((name) => !SUITES.includes(name));
if (unknown !== undefined) {
  tell(`npm test: there is no suite “${unknown}”. Suites: ${SUITES.join(', ')}; all of them if none is named. --fresh runs them even if nothing has changed since they passed.`);
  process.exit(2);
}
const wanted = SUITES.filter((name) => asked.length === 0 || asked.includes(name));
const fresh = args.includes('--fresh');
const ci = isCI(process.env);

const started = Date.now();
const record = passedIn(join(CACHE, 'passed'));
/// What tests may see of the machine, beside the files.
const surroundings = {
  node: process.version, platform: process.platform, arch: process.arch, root: process.getuid?.() === 0,
  env: Object.entries(process.env).filter(([name]) => /^(GALLEY_.*|TZ|LANG|LC_.*)$/.test(name)).sort(),
};
const results = new Map();
const judge = async (suite, run, facts = {}, without = undefined) => {
  const key = () => fingerprint(ROOT, { suite, ...surroundings, ...facts }, without);
  results.set(suite, await unlessPassed({ suite, key, run, record, fresh, ci }));
};
const judges = {
  types: () => judge('types', types),
  lint: () => judge('lint', lint),
  unit: () => judge('unit', unit),
  async e2e() {
    const found = await browser();
    if (!found) {
      results.set('e2e', { passed: 0, failed: 1, seconds: 0 });
      return;
    }
    // Specs import nothing of the other tests (tests/scripts/passed.test.ts holds them to it), nor of what takes pictures.
    const isOther = (path) => /^tests\/(?!e2e(\/(?!shots\/)|$)|tsconfig\.json$)/.test(path);
    await judge('e2e', () => e2e(found.path), { browser: found, electron: hasDisplay() ? electronBinary() : undefined }, isOther);
  },
};

await install();
if (fresh || ci) forgetTools();
// Types and lint wait for no clock, and share the cores; what follows measures time and must not share them.
await Promise.all(['types', 'lint'].filter((name) => wanted.includes(name)).map((name) => judges[name]()));
for (const name of ['unit', 'e2e'].filter((each) => wanted.includes(each))) await judges[name]();

const sum = (key) => wanted.reduce((total, name) => total + results.get(name)[key], 0);
process.stdout.write(`\n${wanted.map((name) => lineOf(name, results.get(name))).join('\n')}\n  in ${ROOT}, ${((Date.now() - started) / 1000).toFixed(0)} s\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
