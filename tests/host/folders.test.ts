import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISK } from '../../src/host/files';
import { createFolder, isSafeName, listFolder, safeName } from '../../src/host/folders';
import { codeOf, errno, setUp } from './support';

describe('listFolder', () => {
  it('lists sub-folders in natural order, hidden ones left out, and counts pages', async () => {
    const { pages, put, root } = setUp();
    for (const name of ['10月/a.txt', '9月/a.txt', '.git/a.txt', 'a.txt', 'b.TXT', 'c.md']) put(name, '字');
    expect(await listFolder(DISK, pages)).toEqual({ path: pages, parent: root, folders: ['9月', '10月'], pages: 2, writable: true });
  });

  it('has no parent at the root', async () => {
    expect(await listFolder(DISK, '/')).not.toHaveProperty('parent');
  });

  it('says when a folder cannot be written', async () => {
    const { pages } = setUp();
    expect((await listFolder({ ...DISK, access: async () => { throw errno('EACCES'); } }, pages)).writable).toBe(false);
  });

  it('names what is wrong with a path', async () => {
    const { pages, put } = setUp();
    const file = put('a.txt', '字');
    expect(await codeOf(listFolder(DISK, join(pages, 'gone')))).toBe('not-found');
    expect(await codeOf(listFolder(DISK, file))).toBe('not-a-folder');
    expect(await codeOf(listFolder(DISK, 'relative/path'))).toBe('bad-input');
    expect(await codeOf(listFolder({ ...DISK, readdir: (async () => { throw errno('EACCES'); }) as unknown as typeof DISK.readdir }, pages))).toBe('no-access');
  });
});

describe('createFolder', () => {
  it('makes a folder and is content with one that is there', async () => {
    const { pages } = setUp();
    const path = join(pages, '清样');
    expect((await createFolder(DISK, path)).path).toBe(path);
    expect((await createFolder(DISK, path)).folders).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });

  it('refuses names that some system forbids, missing parents and files in the way', async () => {
    const { pages } = setUp();
    for (const name of ['a?', 'con', 'x.', '.hidden']) expect(await codeOf(createFolder(DISK, join(pages, name)))).toBe('bad-input');
    expect(await codeOf(createFolder(DISK, join(pages, 'gone', 'x')))).toBe('not-found');
    writeFileSync(join(pages, 'file'), '');
    expect(await codeOf(createFolder(DISK, join(pages, 'file')))).toBe('not-a-folder');
  });

  it.each([['EROFS', 'read-only'], ['EACCES', 'no-access'], ['ENOSPC', 'disk-full']])('reports %s', async (code, expected) => {
    const { pages } = setUp();
    expect(await codeOf(createFolder({ ...DISK, mkdir: (async () => { throw errno(code); }) as unknown as typeof DISK.mkdir }, join(pages, 'x')))).toBe(expected);
  });
});

describe('safeName', () => {
  it.each([
    ['第6版 “头条”.txt', '第6版 “头条”.txt'], ['a/b:c?.md', 'a／b：c？.md'], ['CON.txt', '_CON.txt'], ['lpt1.diff', '_lpt1.diff'], [' . .txt', '_.txt'], ['多行\n标题.txt', '多行 标题.txt'],
  ])('%j becomes %j', (name, safe) => expect(safeName(name)).toBe(safe));

  it('makes any name one that every system takes, and keeps its ending', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (stem) => {
      const name = safeName(`${stem}.txt`);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
      expect(name.endsWith('.txt')).toBe(true);
      expect(isSafeName(name)).toBe(true);
    }), { numRuns: 1000 });
  });
});
