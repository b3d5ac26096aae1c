import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from './shell';

const galley = (args: readonly string[], options: { cwd?: string; input?: string } = {}) =>
  spawnSync(process.execPath, [join(ROOT, 'src', 'scripts', 'galley.mjs'), ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', NO_COLOR: '1' }, ...options });

test('the built command line prints JSON Lines and nothing else on stdout', () => {
  const { status, stdout } = galley(['repair', 'kxdb-2024-08-02-06.txt', 'jzwb-2025-03-18-03.txt', '--format', 'json'], { cwd: join(ROOT, 'seeds') });
  expect(status).toBe(0);
  const pages = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { page: string; articles: unknown[] });
  expect(pages.map(({ page, articles }) => [page, articles.length])).toEqual([['kxdb-2024-08-02-06', 8], ['jzwb-2025-03-18-03', 3]]);
});

// A pipe that ends early is made with a shell's own means.
if (process.platform !== 'win32') {
  test('it is quiet when its reader goes away', () => {
    const script = `"${process.execPath}" src/scripts/galley.mjs repair seeds/*.txt --layout | head -1`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('EPIPE');
  });
}

test('it ends with 2 and a sentence for a command line that is not understood', () => {
  const { status, stdout, stderr } = galley(['exprot', 'a.txt']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Did you mean export?');
});
