import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ROOT } from './shell';

/// What the window may weigh before it shows the list of pages, in bytes.
const LIMIT = 350_000;

test('the window starts with scripts and styles of 350 kB at most, gzipped', () => {
  const folder = join(ROOT, 'out', 'renderer');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  // Every module that the first one needs is named here as well, to be loaded beside it.
  const files = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file!);
  expect(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css'))).toBe(true);
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});
