import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/// What passed before, so that it is not run again while nothing that it judges has changed.

/// Top-level folders that tools make.
const MADE = new Set(['node_modules', 'out', 'test-results', 'playwright-report']);
/// At the top level these are for reading: that they are there counts, what they say does not.
const PROSE = /^(README.*\.md|LICENSE)$/;

/// The SHA-256, in hex, of `facts` and of the name and content of every file under `root`. Folders that tools make, build records and whatever hides behind a dot below the top level are left out, and so is what `without` says of a path (from `root`, with `/`).
export function fingerprint(root, facts, without = () => false) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  const visit = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      const path = folder === '' ? name : `${folder}/${name}`;
      const isHidden = name.startsWith('.') && (folder !== '' || entry.isDirectory() || name === '.DS_Store');
      if (isHidden || name.endsWith('.tsbuildinfo') || (folder === '' && MADE.has(name)) || without(path)) continue;
      if (entry.isDirectory()) {
        visit(path);
        continue;
      }
      const content = folder === '' && PROSE.test(name) ? '' : readFileSync(join(root, path));
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
  };
  visit('');
  return hash.digest('hex');
}

/// The record of suites that passed: a file for each in `folder`. A file that cannot be read counts as none.
export function passedIn(folder) {
  const file = (suite) => join(folder, `${suite}.json`);
  return {
    /// `{ key, passed, at }` of the suite's last wholly green run on these inputs, or undefined.
    find(suite, key) {
      try {
        const entry = JSON.parse(readFileSync(file(suite), 'utf8'));
        return entry.key === key && entry.passed > 0 && !Number.isNaN(Date.parse(entry.at)) ? entry : undefined;
      } catch {
        return undefined;
      }
    },
    keep(suite, key, passed) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file(suite), JSON.stringify({ key, passed, at: new Date().toISOString() }));
    },
    forget(suite) {
      rmSync(file(suite), { force: true });
    },
  };
}

/// Whether a machine that trusts nothing of yesterday runs this.
export function isCI(env) {
  return !['', '0', 'false'].includes((env.CI ?? '').toLowerCase());
}

/// Runs a suite, or recalls that it passed on the same inputs: `{ passed, failed, seconds }`, and `at` (ISO) where recalled.
/// A result is kept only if all of it is green and `key()` after the run is what it was before. `fresh` recalls nothing; `ci` neither recalls nor keeps.
export async function unlessPassed({ suite, key, run, record, fresh = false, ci = false }) {
  const started = Date.now();
  const before = key();
  const known = fresh || ci ? undefined : record.find(suite, before);
  if (known) return { passed: known.passed, failed: 0, seconds: 0, at: known.at };
  if (!ci) record.forget(suite);
  const { passed, failed } = await run();
  if (!ci && failed === 0 && passed > 0 && key() === before) record.keep(suite, before, passed);
  return { passed, failed, seconds: (Date.now() - started) / 1000 };
}

/// When it was, as short as it is clear: the time, and the day unless it is today. Local time.
function moment(iso, now) {
  const date = new Date(iso);
  const two = (number) => String(number).padStart(2, '0');
  const day = (each) => `${each.getFullYear()}-${two(each.getMonth() + 1)}-${two(each.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return day(date) === day(now) ? time : `${day(date)} ${time}`;
}

/// A suite's line of the sum.
export function lineOf(suite, { passed, failed, seconds, at }, now = new Date()) {
  const head = `  ${failed > 0 ? '✗' : '✓'} ${suite.padEnd(6)} ${String(passed).padStart(6)} passed`;
  return at === undefined
    ? `${head} ${String(failed).padStart(5)} failed ${seconds.toFixed(1).padStart(8)} s`
    : `${head}  (unchanged since it passed at ${moment(at, now)}; not run again; npm test -- --fresh runs all)`;
}
