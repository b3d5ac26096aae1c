import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licences } from '../../src/scripts/licences.mjs';

const ROOT = join(import.meta.dirname, '../..');

it('lists the licence of every package that is built in, as it stands in the lock file: else run `npm run licences`', () => {
  const text = licences();
  expect(readFileSync(join(ROOT, 'resources/LICENCES.md'), 'utf8')).toBe(text);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies)) expect(text).toMatch(new RegExp(`^\\| ${name} \\| ${version.replaceAll('.', '\\.')} \\| \\S+`, 'm'));
});

it('goes with every installer', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'resources/packaging/electron-builder.json'), 'utf8')) as { files: string[] };
  expect(files).toContain('resources/LICENCES.md');
});
