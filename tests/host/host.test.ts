import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/core/review/events';
import { DISK } from '../../src/host/files';
import { codeOf, dismiss, errno, PAGE, setUp } from './support';

async function record({ host }: ReturnType<typeof setUp>, page: string, ...acts: Act[]): Promise<void> {
  const { stamp } = await host['page.open']({ page });
  await host['page.append']({ page, stamp, by: '王', acts });
}

describe('app.info', () => {
  it('tells what the shell is', async () => {
    const { host, another } = setUp();
    expect(await host['app.info']({})).toEqual({ version: '1.2.3', shell: 'browser', nativeDialogs: false, user: 'tester', locale: 'zh-CN' });
    expect(await another({ shell: 'desktop', chooseFolder: async () => null })['app.info']({})).toMatchObject({ shell: 'desktop', nativeDialogs: true });
  });
});

describe('folder.open', () => {
  it('lists pages with how far each is', async () => {
    const bench = setUp();
    const path = bench.put('第2版.txt', PAGE);
    bench.put('第10版.txt', PAGE);
    const untouched = { steps: 0, reviewed: 0 };
    expect((await bench.host['folder.open']({})).pages).toEqual([
      { page: '第2版.txt', bytes: Buffer.byteLength(PAGE), modified: (await DISK.stat(path)).mtime.toISOString(), ...untouched }, expect.objectContaining({ page: '第10版.txt', ...untouched }),
    ]);
    await record(bench, '第2版.txt', dismiss('一'), dismiss('二'), { type: 'undo', of: 2 });
    await record(bench, '第2版.txt', { type: 'review', digests: { a1: 'x', a2: 'y' } });
    await record(bench, '第10版.txt', dismiss('一'));
    const listed = (await bench.host['folder.open']({})).pages;
    expect(listed.map(({ steps, reviewed }) => [steps, reviewed])).toEqual([[2, 2], [1, 0]]);
    expect((await bench.another()['folder.open']({})).pages).toEqual(listed);
  });

  it('is an empty list for a folder without pages', async () => {
    const { host, root } = setUp();
    const empty = join(root, 'empty');
    mkdirSync(empty);
    expect(await host['folder.open']({ path: empty })).toEqual({ path: empty, pages: [] });
  });

  it('changes the folder that page names are looked up in, unless it fails', async () => {
    const { host, put, root } = setUp();
    put('p.txt', PAGE);
    const other = join(root, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'q.txt'), PAGE);
    writeFileSync(join(other, 'q.pdf'), '');
    await host['folder.open']({ path: `${other}/` });
    expect((await host['page.open']({ page: 'q.txt' })).page).toBe('q.txt');
    expect(await codeOf(host['page.open']({ page: 'p.txt' }))).toBe('not-found');
    expect(await codeOf(host['folder.open']({ path: join(root, 'gone') }))).toBe('not-found');
    expect(await codeOf(host['folder.open']({ path: join(other, 'q.pdf') }))).toBe('not-a-folder');
    expect(await codeOf(host['folder.open']({ path: 'other' }))).toBe('bad-input');
    expect((await host['folder.open']({})).path).toBe(other);
  });

  it('says so when the folder itself vanished', async () => {
    const { host, pages } = setUp();
    rmSync(pages, { recursive: true });
    expect(await codeOf(host['folder.open']({}))).toBe('not-found');
  });

  it('is not spoiled by one journal that cannot be read', async () => {
    const bench = setUp();
    bench.put('p.txt', PAGE);
    bench.put('q.txt', PAGE);
    await record(bench, 'q.txt', dismiss('一'));
    mkdirSync(join(bench.pages, '.galley'), { recursive: true });
    writeFileSync(join(bench.pages, '.galley', 'p.txt.jsonl'), 'rubbish\nrubbish\n');
    expect((await bench.host['folder.open']({})).pages.map(({ steps }) => steps)).toEqual([0, 1]);
  });

  it('lists hundreds of pages without reading them', async () => {
    const { put, another } = setUp();
    for (let i = 0; i < 300; i++) put(`p${i}.txt`, PAGE);
    const reads: string[] = [];
    const host = another({ files: {
      ...DISK, readFile: (async (...args: Parameters<typeof DISK.readFile>) => { reads.push(String(args[0])); return DISK.readFile(...args); }) as typeof DISK.readFile,
      open: async () => { throw errno('EACCES'); },
    } });
    expect((await host['folder.open']({})).pages.length).toBe(300);
    expect(reads).toEqual([]);
  });
});

describe('choosing folders', () => {
  it('lists the home folder when none is named', async () => {
    expect((await setUp().host['folder.list']({})).path).toBe(homedir());
  });

  it('makes a folder', async () => {
    const { host, root } = setUp();
    expect((await host['folder.create']({ path: join(root, '清样') })).path).toBe(join(root, '清样'));
  });

  it('asks the shell’s dialog, or says that there is none', async () => {
    const { host, another } = setUp();
    expect(await codeOf(host['folder.choose']({ purpose: 'open' }))).toBe('unsupported');
    expect(await another({ chooseFolder: async (purpose) => `/chosen/${purpose}` })['folder.choose']({ purpose: 'export' })).toEqual({ path: '/chosen/export' });
  });
});
