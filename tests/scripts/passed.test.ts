import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, isCI, lineOf, passedIn, unlessPassed } from '../../src/scripts/passed.mjs';
import { tempFolder } from '../host/support';

const FILES = {
  'package.json': '{}', 'README.md': 'Read', '.npmrc': 'x=1', 'src/a.ts': 'export {};', 'src/core/b.ts': 'export {};', 'tests/core/b.test.ts': 'it', 'tests/e2e/a.spec.ts': 'spec', 'resources/model.bin': '\x00\x01', 'seeds/page.txt': '一页',
};

/// A project of a few files, and a suite in it that counts its runs.
function project(outcomes: readonly { passed: number; failed: number }[] = []) {
  const root = tempFolder();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) put(path, text);
  const left = [...outcomes];
  let runs = 0;
  const run = () => {
    runs++;
    return Promise.resolve(left.shift() ?? { passed: 7, failed: 0 });
  };
  const suite = { suite: 'unit', key: () => fingerprint(root, 'facts'), run, record: passedIn(join(root, '.cache', 'passed')) };
  return { root, put, suite, runs: () => runs };
}

describe('fingerprint', () => {
  it.each(Object.keys(FILES).filter((path) => path !== 'README.md'))('changes with a byte of %s', (path) => {
    const { root } = project();
    const before = fingerprint(root, '');
    appendFileSync(join(root, path), ' ');
    expect(fingerprint(root, '')).not.toBe(before);
  });

  it.each(['src/new.ts', 'tests/new.test.ts', 'stray.js'])('changes when %s comes', (path) => {
    const { root, put } = project();
    const before = fingerprint(root, '');
    put(path, '');
    expect(fingerprint(root, '')).not.toBe(before);
  });

  it.each(Object.keys(FILES))('changes when %s goes', (path) => {
    const { root } = project();
    const before = fingerprint(root, '');
    rmSync(join(root, path));
    expect(fingerprint(root, '')).not.toBe(before);
  });

  it('tells a name from a content, and one file from another', () => {
    const { root, put } = project();
    const before = fingerprint(root, '');
    put('src/a.ts', 'export {}');
    put('src/b.ts', ';');
    const moved = fingerprint(root, '');
    put('src/a.ts', ';');
    put('src/b.ts', 'export {}');
    expect(new Set([before, moved, fingerprint(root, '')]).size).toBe(3);
  });

  it('changes with the facts', () => {
    const { root } = project();
    expect(fingerprint(root, { node: 'v20.20.2' })).not.toBe(fingerprint(root, { node: 'v22.12.0' }));
  });

  it.each(['.git/HEAD', '.cache/eslint', 'node_modules/x/index.js', 'out/main/main.js', 'test-results/x.json', 'seeds/.galley/journal', 'src/core/.tsbuildinfo', 'README.md'])('does not depend on what %s holds', (path) => {
    const { root, put } = project();
    const before = fingerprint(root, '');
    put(path, 'whatever');
    expect(fingerprint(root, '')).toBe(before);
  });

  it('leaves out what it is told to', () => {
    const { root } = project();
    const print = (): string => fingerprint(root, '', (path) => path === 'tests/core');
    const before = print();
    appendFileSync(join(root, 'tests/core/b.test.ts'), ' ');
    expect(print()).toBe(before);
    appendFileSync(join(root, 'tests/e2e/a.spec.ts'), ' ');
    expect(print()).not.toBe(before);
  });
});

describe('unlessPassed', () => {
  it('runs once, and recalls what passed with its figures and its time', async () => {
    const { suite, runs } = project();
    const first = await unlessPassed(suite);
    expect(first).toMatchObject({ passed: 7, failed: 0 });
    expect(first.at).toBeUndefined();
    const second = await unlessPassed(suite);
    expect([second.passed, second.failed, Number.isNaN(Date.parse(second.at!)), runs()]).toEqual([7, 0, false, 1]);
  });

  it('runs again when a byte has changed, and is not deceived when it is changed back', async () => {
    const { suite, runs, put } = project([{ passed: 7, failed: 0 }, { passed: 6, failed: 1 }]);
    await unlessPassed(suite);
    put('src/a.ts', 'export {}; ');
    expect(await unlessPassed(suite)).toMatchObject({ passed: 6, failed: 1 });
    put('src/a.ts', FILES['src/a.ts']);
    await unlessPassed(suite);
    expect(runs()).toBe(3);
  });

  it.each([{ passed: 6, failed: 1 }, { passed: 0, failed: 1 }, { passed: 0, failed: 0 }])('never keeps %j', async (outcome) => {
    const { suite, runs } = project([outcome, outcome]);
    await unlessPassed(suite);
    await unlessPassed(suite);
    expect(runs()).toBe(2);
  });

  it('forgets a pass when the same inputs fail', async () => {
    const { suite, runs } = project([{ passed: 7, failed: 0 }, { passed: 6, failed: 1 }]);
    await unlessPassed(suite);
    await unlessPassed({ ...suite, fresh: true });
    await unlessPassed(suite);
    expect(runs()).toBe(3);
  });

  it('keeps nothing of a run during which a file was changed', async () => {
    const { suite, runs, put } = project();
    await unlessPassed({ ...suite, run: () => (put('src/a.ts', '1;'), suite.run()) });
    await unlessPassed(suite);
    expect(runs()).toBe(2);
  });

  it('keeps nothing of a run that broke off', async () => {
    const { suite, runs } = project();
    await unlessPassed(suite);
    await expect(unlessPassed({ ...suite, fresh: true, run: () => Promise.reject(new Error('interrupted')) })).rejects.toThrow('interrupted');
    await unlessPassed(suite);
    expect(runs()).toBe(2);
  });

  it('runs where it is to be fresh, and keeps the pass', async () => {
    const { suite, runs } = project();
    await unlessPassed(suite);
    expect((await unlessPassed({ ...suite, fresh: true })).at).toBeUndefined();
    expect((await unlessPassed(suite)).at).toBeDefined();
    expect(runs()).toBe(2);
  });

  it('neither recalls nor keeps under CI', async () => {
    const { suite, runs } = project();
    await unlessPassed(suite);
    await unlessPassed({ ...suite, ci: true });
    expect(runs()).toBe(2);
    const { suite: other, runs: others } = project();
    await unlessPassed({ ...other, ci: true });
    await unlessPassed(other);
    expect(others()).toBe(2);
  });

  it('keeps suites apart', async () => {
    const { suite, runs } = project();
    await unlessPassed(suite);
    await unlessPassed({ ...suite, suite: 'lint' });
    expect(runs()).toBe(2);
  });

  it.each(['', '{', 'null', '{"key":1}'])('takes a record that holds %j for none', async (text) => {
    const { suite, runs, put } = project();
    put('.cache/passed/unit.json', text);
    await unlessPassed(suite);
    expect(runs()).toBe(1);
  });
});

it.each([['true', true], ['1', true], ['woodpecker', true], ['false', false], ['0', false], ['', false], [undefined, false]])('CI=%s is CI: %s', (value, expected) => expect(isCI({ CI: value })).toBe(expected));

describe('lineOf', () => {
  const now = new Date(2026, 2, 9, 20, 0);

  it('says what ran', () => {
    expect(lineOf('unit', { passed: 1880, failed: 1, seconds: 61.24 }, now)).toBe('  ✗ unit     1880 passed     1 failed     61.2 s');
    expect(lineOf('types', { passed: 1, failed: 0, seconds: 9 }, now)).toBe('  ✓ types       1 passed     0 failed      9.0 s');
  });

  it('says what did not, why, and how to run it all the same', () => {
    const at = (date: Date): string => lineOf('unit', { passed: 1881, failed: 0, seconds: 0, at: date.toISOString() }, now);
    expect(at(new Date(2026, 2, 9, 8, 5))).toBe('  ✓ unit     1881 passed  (unchanged since it passed at 08:05; not run again; npm test -- --fresh runs all)');
    expect(at(new Date(2026, 2, 8, 18, 40))).toContain('passed at 2026-03-08 18:40;');
  });
});

it('end-to-end specs import nothing of the other tests, whose changes do not run them again', () => {
  const folder = join(import.meta.dirname, '../e2e');
  const imported = readdirSync(folder).filter((name) => name.endsWith('.ts')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import\(|import|URL\()\s*'(\.\.?\/[^']+)'/g)].map((match) => match[1]!));
  expect(imported.length).toBeGreaterThan(10);
  expect(imported.filter((name) => name !== '../..' && !/^(\.\/[^/]+$|\.\.\/\.\.\/src\/)/.test(name))).toEqual([]);
});
