import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK } from '../../src/host/files';
import { compareNames, isWithin, listPages, resolvePage } from '../../src/host/library';
import { codeOf, errno, setUp, tempFolder } from './support';

describe('listPages', () => {
  it('lists pages in the order a person expects, and nothing else', async () => {
    const { pages, put } = setUp();
    for (const name of ['第10版.txt', '第2版.txt', '第1版.TXT', 'notes.md', '.hidden.txt', 'sub/inner.txt']) put(name, '字');
    mkdirSync(join(pages, 'folder.txt'));
    expect((await listPages(DISK, pages)).map(({ page }) => page)).toEqual(['第1版.TXT', '第2版.txt', '第10版.txt']);
  });

  it('is an empty list for a folder without pages', async () => {
    expect(await listPages(DISK, tempFolder())).toEqual([]);
  });

  it('leaves out links that lead out of the folder, and links to nothing', async () => {
    const { pages, put, root } = setUp();
    put('real.txt', '字');
    writeFileSync(join(root, 'secret.txt'), '字');
    symlinkSync(join(root, 'secret.txt'), join(pages, 'out.txt'));
    symlinkSync(join(pages, 'real.txt'), join(pages, 'alias.txt'));
    symlinkSync(join(pages, 'gone.txt'), join(pages, 'dangling.txt'));
    expect((await listPages(DISK, pages)).map(({ page }) => page)).toEqual(['alias.txt', 'real.txt']);
  });

  it('passes over a file that vanishes while the list is made', async () => {
    const { pages, put } = setUp();
    put('a.txt', '字');
    put('b.txt', '字');
    const stat = (async (path: string) => {
      if (path.endsWith('a.txt')) throw errno('ENOENT');
      return DISK.stat(path);
    }) as typeof DISK.stat;
    expect((await listPages({ ...DISK, stat }, pages)).map(({ page }) => page)).toEqual(['b.txt']);
  });
});

describe('resolvePage', () => {
  it.each(['../secret.txt', '..', 'sub/inner.txt', 'sub\\inner.txt', '/etc/hostname.txt', 'C:x.txt', 'a\u0000.txt'])('refuses %j as leading outside', async (name) => {
    const { pages, put, root } = setUp();
    put('sub/inner.txt', '字');
    writeFileSync(join(root, 'secret.txt'), '字');
    expect(await codeOf(resolvePage(DISK, pages, name))).toBe('outside');
  });

  it('refuses a link that leads outside and takes one that does not', async () => {
    const { pages, put, root } = setUp();
    const real = put('real.txt', '字');
    writeFileSync(join(root, 'secret.txt'), '字');
    symlinkSync(join(root, 'secret.txt'), join(pages, 'out.txt'));
    symlinkSync(real, join(pages, 'alias.txt'));
    expect(await codeOf(resolvePage(DISK, pages, 'out.txt'))).toBe('outside');
    expect((await resolvePage(DISK, pages, 'alias.txt')).endsWith('real.txt')).toBe(true);
  });

  it('says of a missing file, a folder and another kind of file that they are not found', async () => {
    const { pages, put } = setUp();
    put('readme.md', '字');
    mkdirSync(join(pages, 'folder.txt'));
    for (const name of ['gone.txt', 'readme.md', 'folder.txt']) expect(await codeOf(resolvePage(DISK, pages, name))).toBe('not-found');
  });
});

it('knows what lies within a folder', () => {
  expect([isWithin('/a', '/a/b'), isWithin('/a', '/a/..b'), isWithin('/a', '/a'), isWithin('/a', '/ab'), isWithin('/a', '/')]).toEqual([true, true, false, false, false]);
});

it('orders names totally', () => {
  expect(['b', 'a10', 'a9', 'A9', 'a9'].sort(compareNames)).toEqual(['a9', 'a9', 'A9', 'a10', 'b']);
});
