import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenPage } from '../../src/contract/methods';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { DISK, type Files } from '../../src/host/files';
import { besidePath } from '../../src/host/place';
import { codeOf, diskWith, dismiss, errno, PAGE, setUp } from './support';

const append = (host: ReturnType<typeof setUp>['host'], { page, stamp }: { page: string; stamp: string }, ...fingerprints: string[]) =>
  host['page.append']({ page, stamp, by: '王', acts: fingerprints.map(dismiss) });
const names = ({ entries }: Pick<OpenPage, 'entries'>): unknown[] => entries.map((entry) => entry.type === 'dismiss' && entry.fingerprint);

/// A disk on which `denied` paths cannot be written, as on a read-only share. As root a permission alone would not bind.
function readOnly(denied: (path: string) => boolean, code = 'EROFS'): Files {
  const refuse = (path: unknown): void => {
    if (denied(String(path))) throw errno(code);
  };
  return {
    ...DISK,
    access: async (path, mode) => { refuse(path); return DISK.access(path, mode); },
    mkdir: (async (path: string, options: object) => { if (!existsSync(path)) refuse(path); return DISK.mkdir(path, options); }) as unknown as typeof DISK.mkdir,
    open: async (path, flags, mode) => { if (flags !== 'r') refuse(path); return DISK.open(path, flags, mode); },
  };
}

describe('page.open', () => {
  it('gives the text as decoded, and an empty journal without making one', async () => {
    const { host, put, pages } = setUp();
    put('p.txt', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(PAGE)]));
    expect(await host['page.open']({ page: 'p.txt' })).toMatchObject({
      page: 'p.txt', text: PAGE, encoding: 'utf-8', bom: true, bytes: Buffer.byteLength(PAGE) + 3, profile: DEFAULT_PROFILE, entries: [], journal: 'beside', torn: 0, changed: false,
    });
    expect(readdirSync(pages)).toEqual(['p.txt']);
  });

  it.each([
    ['an empty file', '', 'empty-page'], ['a binary file', Buffer.from('%PDF-1.4'), 'binary'], ['an unknown encoding', Buffer.from('Größe größer', 'latin1'), 'unknown-encoding'],
  ])('says what is wrong with %s', async (_, content, code) => {
    const { host, put } = setUp();
    put('p.txt', content);
    expect(await codeOf(host['page.open']({ page: 'p.txt' }))).toBe(code);
  });

  it('says that a file is gone, or too large, or not to be read', async () => {
    const { host, put, another } = setUp();
    expect(await codeOf(host['page.open']({ page: 'gone.txt' }))).toBe('not-found');
    truncateSync(put('large.txt', 'x'), 33 * 1024 * 1024);
    await expect(host['page.open']({ page: 'large.txt' })).rejects.toMatchObject({ code: 'too-large', data: { page: 'large.txt', limit: '32 MB' } });
    put('p.txt', PAGE);
    const locked = diskWith(() => undefined, { open: async () => { throw errno('EACCES'); } });
    expect(await codeOf(another({ files: locked })['page.open']({ page: 'p.txt' }))).toBe('no-access');
  });

  it('opens a page of one line, and one of 5 MB', async () => {
    const { host, put } = setUp();
    put('one.txt', '只有一行');
    expect((await host['page.open']({ page: 'one.txt' })).text).toBe('只有一行');
    const large = '青河县图书馆新馆开放，首日接待读者两千余人。\n'.repeat(79_000);
    put('large.txt', large);
    expect((await host['page.open']({ page: 'large.txt' })).text === large).toBe(true);
  });

  it('tells that the source is not what the journal was begun on, and keeps the decisions', async () => {
    const { host, put } = setUp();
    put('p.txt', PAGE);
    await append(host, await host['page.open']({ page: 'p.txt' }), '一');
    put('p.txt', `${PAGE}\n补充一行\n`);
    const opened = await host['page.open']({ page: 'p.txt' });
    expect([opened.changed, names(opened)]).toEqual([true, ['一']]);
  });
});

describe('page.append', () => {
  it('is there again for another process, byte for byte in the source', async () => {
    const { host, put, another, journal } = setUp({ now: () => new Date('2024-11-03T09:00:00Z') });
    put('p.txt', PAGE);
    const opened = await host['page.open']({ page: 'p.txt' });
    const first = await append(host, opened, '一', '二');
    expect(first.entries).toEqual([{ n: 1, at: '2024-11-03T09:00:00.000Z', by: '王', ...dismiss('一') }, { n: 2, at: '2024-11-03T09:00:00.000Z', by: '王', ...dismiss('二') }]);
    await append(host, { page: 'p.txt', stamp: first.stamp }, '三');
    const again = await another()['page.open']({ page: 'p.txt' });
    expect(names(again)).toEqual(['一', '二', '三']);
    expect(JSON.parse(journal('p.txt').split('\n')[0]!)).toMatchObject({ galley: 1, page: 'p.txt', sha256: opened.sha256, encoding: 'utf-8' });
    expect(again.sha256).toBe(opened.sha256);
  });

  it('refuses a writer that has seen another state', async () => {
    const { host, put, another } = setUp();
    put('p.txt', PAGE);
    const opened = await host['page.open']({ page: 'p.txt' });
    const other = another();
    await append(other, await other['page.open']({ page: 'p.txt' }), '甲');
    await expect(append(host, opened, '乙')).rejects.toMatchObject({ code: 'stale', data: { page: 'p.txt' } });
    const again = await host['page.open']({ page: 'p.txt' });
    await append(host, again, '乙');
    expect(names(await other['page.open']({ page: 'p.txt' }))).toEqual(['甲', '乙']);
  });

  it('lets one of many calls at the same moment through', async () => {
    const { host, put, another } = setUp();
    put('p.txt', PAGE);
    const opened = await host['page.open']({ page: 'p.txt' });
    const hosts = [host, host, another(), another(), another()];
    const codes = await Promise.all(hosts.map((each, i) => codeOf(append(each, opened, `第${i}`))));
    expect(codes.filter((code) => code === 'none').length).toBe(1);
    expect(codes.filter((code) => code === 'stale').length).toBe(4);
    expect((await host['page.open']({ page: 'p.txt' })).entries.length).toBe(1);
  });

  it('tells a writer whose source changed on disk under the open page', async () => {
    const { host, put } = setUp();
    put('p.txt', PAGE);
    const opened = await host['page.open']({ page: 'p.txt' });
    put('p.txt', PAGE.replace('青河', '清河'));
    expect(await codeOf(append(host, opened, '一'))).toBe('stale');
    const { stamp } = await append(host, await host['page.open']({ page: 'p.txt' }), '一');
    put('p.txt', PAGE);
    expect(await codeOf(append(host, { page: 'p.txt', stamp }, '二'))).toBe('stale');
  });

  it('still saves decisions on a source that vanished while it was open', async () => {
    const { host, put } = setUp();
    const path = put('p.txt', PAGE);
    const opened = await host['page.open']({ page: 'p.txt' });
    unlinkSync(path);
    await append(host, opened, '一');
    put('p.txt', PAGE);
    expect(names(await host['page.open']({ page: 'p.txt' }))).toEqual(['一']);
  });

  it('goes on from a stamp after the host was started again', async () => {
    const { host, put, another } = setUp();
    put('p.txt', PAGE);
    const { stamp } = await append(host, await host['page.open']({ page: 'p.txt' }), '一');
    expect(names(await append(another(), { page: 'p.txt', stamp }, '二'))).toEqual(['二']);
  });

  it('serves a page and its alias from one journal', async () => {
    const { host, put, pages } = setUp();
    symlinkSync(put('p.txt', PAGE), join(pages, 'alias.txt'));
    await append(host, await host['page.open']({ page: 'alias.txt' }), '一');
    expect(names(await host['page.open']({ page: 'p.txt' }))).toEqual(['一']);
  });

  it('keeps many pages apart and drops none that it has put out of mind', async () => {
    const { host, put } = setUp();
    const pages = Array.from({ length: 40 }, (_, i) => `p${i}.txt`);
    for (const page of pages) {
      put(page, PAGE);
      await append(host, await host['page.open']({ page }), page);
    }
    for (const page of pages) expect(names(await host['page.open']({ page }))).toEqual([page]);
  });
});

describe('a folder that cannot be written', () => {
  it.each(['EROFS', 'EACCES'])('keeps decisions in the data folder (%s)', async (code) => {
    const { pages, put, another, data } = setUp();
    put('p.txt', PAGE);
    const files = readOnly((path) => path.startsWith(pages), code);
    const host = another({ files });
    const opened = await host['page.open']({ page: 'p.txt' });
    expect(opened.journal).toBe('data');
    await append(host, opened, '一');
    expect([readdirSync(pages), readdirSync(join(data, 'journals')).length]).toEqual([['p.txt'], 1]);
    expect(names(await another({ files })['page.open']({ page: 'p.txt' }))).toEqual(['一']);
    // The folder can be written again: decisions stay where they are.
    expect(await another()['page.open']({ page: 'p.txt' })).toMatchObject({ journal: 'data', entries: [{ n: 1 }] });
  });

  it('does so as well where the system promised more than it keeps', async () => {
    const { pages, put, another } = setUp();
    put('p.txt', PAGE);
    const files = { ...readOnly((path) => path.startsWith(pages)), access: DISK.access };
    const host = another({ files });
    const opened = await host['page.open']({ page: 'p.txt' });
    expect(opened.journal).toBe('beside');
    const { stamp } = await append(host, opened, '一');
    await append(host, { page: 'p.txt', stamp }, '二');
    expect(await another({ files })['page.open']({ page: 'p.txt' })).toMatchObject({ journal: 'data', entries: [{ n: 1 }, { n: 2 }] });
  });

  it('carries on from a journal that was begun beside the page', async () => {
    const { host, pages, put, another, journal } = setUp();
    put('p.txt', PAGE);
    const { stamp } = await append(host, await host['page.open']({ page: 'p.txt' }), '一');
    const files = readOnly((path) => path.startsWith(pages));
    const reader = another({ files });
    const opened = await reader['page.open']({ page: 'p.txt' });
    expect([opened.journal, names(opened)]).toEqual(['data', ['一']]);
    // A colleague who can write goes on beside the page; the copy follows as long as nothing of its own is in it.
    await append(host, { page: 'p.txt', stamp }, '二');
    const later = await reader['page.open']({ page: 'p.txt' });
    expect(names(later)).toEqual(['一', '二']);
    await append(reader, later, '三');
    expect(names(await another({ files })['page.open']({ page: 'p.txt' }))).toEqual(['一', '二', '三']);
    expect(journal('p.txt').split('\n').length).toBe(4);
  });

  it('says read-only where a journal that was begun can suddenly not be written', async () => {
    const { pages, put, another } = setUp();
    put('p.txt', PAGE);
    let denied = false;
    const host = another({ files: readOnly((path) => denied && path.startsWith(pages)) });
    const { stamp } = await append(host, await host['page.open']({ page: 'p.txt' }), '一');
    denied = true;
    await expect(append(host, { page: 'p.txt', stamp }, '二')).rejects.toMatchObject({ code: 'read-only', data: { path: besidePath(join(pages, 'p.txt')) } });
    denied = false;
    await append(host, { page: 'p.txt', stamp }, '二');
  });
});

describe('a journal that is not whole', () => {
  it('cuts a torn record off, and says how much', async () => {
    const { host, put, another, pages } = setUp();
    put('p.txt', PAGE);
    await append(host, await host['page.open']({ page: 'p.txt' }), '一');
    const path = besidePath(join(pages, 'p.txt'));
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"n":2,"at":"20`);
    const fresh = another();
    const opened = await fresh['page.open']({ page: 'p.txt' });
    expect([opened.torn, names(opened)]).toEqual([15, ['一']]);
    await append(fresh, opened, '二');
    expect(await another()['page.open']({ page: 'p.txt' })).toMatchObject({ torn: 0, entries: [{ n: 1 }, { n: 2 }] });
    expect(readFileSync(`${path}.torn`, 'utf8')).toBe('{"n":2,"at":"20\n');
  });

  it('refuses damage, naming the line, and leaves the file alone', async () => {
    const { host, put, pages } = setUp();
    put('p.txt', PAGE);
    const path = besidePath(join(pages, 'p.txt'));
    mkdirSync(dirname(path));
    writeFileSync(path, 'rubbish\nrubbish\n');
    await expect(host['page.open']({ page: 'p.txt' })).rejects.toMatchObject({ code: 'journal-damaged', data: { path, line: 1 } });
    expect(readFileSync(path, 'utf8')).toBe('rubbish\nrubbish\n');
  });
});
