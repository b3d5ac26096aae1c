import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../../src/main/arguments';
import { tempFolder } from '../host/support';

it('finds the folder among the arguments', () => {
  const root = tempFolder();
  const pages = join(root, 'pages');
  mkdirSync(pages);
  writeFileSync(join(root, 'p.txt'), '');
  expect(folderOf(['electron', '.', 'pages'], false, root)).toBe(pages);
  expect(folderOf(['galley', '--inspect', pages], true, '/')).toBe(pages);
  expect(folderOf(['electron', '.'], false, root)).toBeUndefined();
  expect(folderOf(['electron', '.', 'gone'], false, root)).toBeUndefined();
  expect(folderOf(['electron', '.', 'p.txt'], false, root)).toBeUndefined();
});
