import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placeOf } from '../../src/main/arguments';
import { tempFolder } from '../host/support';

it('finds the folder or the page among the arguments', () => {
  const root = tempFolder();
  const pages = join(root, 'pages');
  mkdirSync(pages);
  writeFileSync(join(root, 'p.txt'), '');
  expect(placeOf(['electron', '.', 'pages'], false, root)).toBe(pages);
  expect(placeOf(['galley', '--inspect', pages], true, '/')).toBe(pages);
  expect(placeOf(['electron', '.'], false, root)).toBeUndefined();
  expect(placeOf(['electron', '.', 'gone'], false, root)).toBeUndefined();
  expect(placeOf(['electron', '.', 'p.txt'], false, root)).toBe(join(root, 'p.txt'));
  writeFileSync(join(root, 'p.pdf'), '');
  expect(placeOf(['electron', '.', 'p.pdf'], false, root)).toBeUndefined();
});
