import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK } from '../../src/host/files';
import { claim, numbered, replace, stage, writeWhole } from '../../src/host/write-atomic';
import { codeOf, diskWith, errno, tempFolder } from './support';

describe('writeWhole', () => {
  it('writes, replaces, and leaves no neighbour behind', async () => {
    const folder = tempFolder();
    const path = join(folder, 'sub', 'copy.txt');
    await writeWhole(DISK, path, '一');
    await writeWhole(DISK, path, '二');
    expect([readFileSync(path, 'utf8'), readdirSync(join(folder, 'sub'))]).toEqual(['二', ['copy.txt']]);
  });

  it('syncs the bytes before they get their name, and the folder after', async () => {
    const calls: string[] = [];
    const folder = tempFolder();
    const files = diskWith((handle, path) => ({ sync: async () => { calls.push(path === folder ? 'sync folder' : 'sync file'); return handle.sync(); } }), {
      rename: async (from, to) => { calls.push('rename'); return DISK.rename(from, to); },
    });
    await writeWhole(files, join(folder, 'copy.txt'), '一');
    expect(calls).toEqual(['sync file', 'rename', 'sync folder']);
  });

  it.each([['ENOSPC', 'disk-full'], ['EROFS', 'read-only'], ['EACCES', 'no-access']])('leaves the old file whole and nothing else when the disk says %s', async (code, expected) => {
    const folder = tempFolder();
    const path = join(folder, 'copy.txt');
    writeFileSync(path, 'old');
    const failing = [
      diskWith((_, name) => (name === folder ? undefined : { writeFile: async () => { throw errno(code); } })),
      diskWith((_, name) => (name === folder ? undefined : { sync: async () => { throw errno(code); } })),
      diskWith(() => undefined, { rename: async () => { throw errno(code); } }),
      diskWith(() => undefined, { open: async () => { throw errno(code); } }),
    ];
    for (const files of failing) {
      expect(await codeOf(writeWhole(files, path, 'new'))).toBe(expected);
      expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['copy.txt']]);
    }
  });
});

describe('claim', () => {
  it('takes a free name and no other', async () => {
    const folder = tempFolder();
    const path = join(folder, 'copy.txt');
    expect(await claim(DISK, await stage(DISK, path, '一'))).toBe(true);
    const second = await stage(DISK, path, '二');
    expect(await claim(DISK, second)).toBe(false);
    expect([readFileSync(path, 'utf8'), existsSync(second.temp)]).toEqual(['一', true]);
    await replace(DISK, second);
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['二', ['copy.txt']]);
  });

  it('does so on disks without links', async () => {
    const folder = tempFolder();
    const files = { ...DISK, link: async () => { throw errno('EPERM'); } };
    const path = join(folder, 'copy.txt');
    expect(await claim(files, await stage(files, path, '一'))).toBe(true);
    expect(await claim(files, await stage(files, path, '二'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('一');
  });

  it('does not take the name of a folder', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'copy.txt'));
    expect(await claim(DISK, await stage(DISK, join(folder, 'copy.txt'), '一'))).toBe(false);
  });
});

it('numbers names before their ending', () => {
  expect([1, 2, 3].map((n) => numbered('/a.b/版面.清样.txt', n))).toEqual(['/a.b/版面.清样.txt', '/a.b/版面.清样 (2).txt', '/a.b/版面.清样 (3).txt']);
  expect(numbered('/a/name', 2)).toBe('/a/name (2)');
});
