import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/core/review/events';
import { replay } from '../../src/core/review/state';
import { hashText } from '../../src/core/text/hash';
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

describe('page.append', () => {
  it('refuses a second stage by one person, whoever is named in between, and a stage that the newsroom does not have', async () => {
    const bench = setUp();
    bench.put('p.txt', PAGE);
    const sign = (stage: string, digest = 'v1'): Act => ({ type: 'sign', stage, digests: { a1: digest } });
    const append = async (by: string, ...acts: Act[]) => bench.host['page.append']({ page: 'p.txt', stamp: (await bench.host['page.open']({ page: 'p.txt' })).stamp, by, acts });
    await append('王', sign('一校'));
    await expect(append('王', sign('二校', 'v2'))).rejects.toMatchObject({ code: 'two-stages', data: { name: '王', stage: '一校', wanted: '二校', count: 1 } });
    await expect(append('李', sign('二校'), sign('三校'))).rejects.toMatchObject({ code: 'two-stages' });
    await expect(append('李', sign('终校'))).rejects.toMatchObject({ code: 'bad-input', data: { at: 'stage' } });
    await append('李', sign('二校'));
    await append('王', { type: 'withdraw', stage: '一校', articles: ['a1'], reason: '签错了' }, sign('三校'));
    expect((await bench.host['page.open']({ page: 'p.txt' })).entries.map(({ by, type }) => `${by} ${type}`)).toEqual(['王 sign', '李 sign', '王 withdraw', '王 sign']);
  });

  it('opens a journal of the first version: its review is a signature', async () => {
    const bench = setUp();
    bench.put('p.txt', PAGE);
    const { sha256, encoding } = await bench.host['page.open']({ page: 'p.txt' });
    const header = JSON.stringify({ galley: 1, page: 'p.txt', sha256, encoding, begun: '2026-01-01T00:00:00.000Z' });
    const review = JSON.stringify({ n: 1, at: '2026-01-01T00:00:00.000Z', by: '王', type: 'review', digests: { a1: 'x' }, after: hashText(header) });
    mkdirSync(join(bench.pages, '.galley'), { recursive: true });
    writeFileSync(join(bench.pages, '.galley', 'p.txt.jsonl'), `${header}\n${review}\n`);
    const opened = await bench.another()['page.open']({ page: 'p.txt' });
    expect(opened.entries).toMatchObject([{ type: 'sign', stage: 'review', by: '王', digests: { a1: 'x' } }]);
    expect(replay(opened.entries, opened.profile.stages).signatures.get('a1')).toMatchObject([{ stage: '三校', by: '王' }]);
  });
});

describe('folder.open', () => {
  it('lists pages with how far each is', async () => {
    const bench = setUp();
    const path = bench.put('第2版.txt', PAGE);
    bench.put('第10版.txt', PAGE);
    const untouched = { steps: 0, reviewed: 0, state: 'untouched' };
    expect((await bench.host['folder.open']({})).pages).toEqual([
      { page: '第2版.txt', bytes: Buffer.byteLength(PAGE), modified: (await DISK.stat(path)).mtime.toISOString(), ...untouched }, expect.objectContaining({ page: '第10版.txt', ...untouched }),
    ]);
    await record(bench, '第2版.txt', dismiss('一'), dismiss('二'), { type: 'undo', of: 2 });
    await record(bench, '第2版.txt', { type: 'sign', stage: '一校', digests: { a1: 'x', a2: 'y' } });
    await record(bench, '第10版.txt', dismiss('一'));
    const listed = (await bench.host['folder.open']({})).pages;
    expect(listed.map(({ steps, reviewed, state }) => [steps, reviewed, state])).toEqual([[2, 2, 'proofed'], [1, 0, 'working']]);
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
