import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { answer, type HostMethods } from '../../src/contract/answer';
import { CALL_CHANNEL, type Bridge } from '../../src/contract/channel';
import { connect, sendOverHttp, type Fetch } from '../../src/contract/connect';
import { HostError } from '../../src/contract/errors';
import type { HostClient, MethodName } from '../../src/contract/methods';
import { openDesk, readPage } from '../../src/core/pipeline';
import { bindCalls } from '../../src/main/calls';
import { startServer } from '../../src/serve/server';
import { PAGE, setUp, tempFolder } from '../host/support';
import * as electron from '../main/electron';
import { ACTS } from './acts';

vi.mock('electron', () => import('../main/electron'));

/// Each way from a window to the host, all of the product's own code on it included.
const TRANSPORTS: Record<string, (host: HostMethods) => Promise<HostClient>> = {
  'in one process': async (host) => connect((name, input) => answer(host, name, input)),

  'over Electron’s ipc': async (host) => {
    bindCalls(host, () => undefined);
    onTestFinished(() => electron.ipcMain.removeHandler(CALL_CHANNEL));
    electron.sender.frame = electron.DESK_FRAME;
    await import('../../src/preload/preload');
    const bridge = electron.mainWorld['galley'] as Bridge;
    return connect((name, input) => bridge.call(name, input));
  },

  'over HTTP': async (host) => {
    const { origin, token, close } = await startServer({ host, assets: { folder: tempFolder(), dataFolder: tempFolder() } });
    onTestFinished(close);
    const fetchAsPage: Fetch = (url, init) => fetch(url, { ...init, headers: { ...init.headers, origin } });
    return connect(sendOverHttp(fetchAsPage, token, origin));
  },
};

describe.each(Object.entries(TRANSPORTS))('the contract %s', (_, attach) => {
  const open = async (options: Parameters<typeof setUp>[0] = {}) => {
    const bench = setUp(options);
    return { ...bench, client: await attach(bench.host) };
  };

  it('tells about the app', async () => {
    const { client } = await open();
    expect(await client.call('app.info', {})).toEqual({ version: '1.2.3', shell: 'browser', nativeDialogs: false, user: 'tester', locale: 'zh-CN' });
  });

  it('lists folders and pages', async () => {
    const { client, put, pages, root } = await open();
    put('第2版.txt', PAGE);
    put('第10版.txt', PAGE);
    expect((await client.call('folder.open', {})).pages.map(({ page }) => page)).toEqual(['第2版.txt', '第10版.txt']);
    expect(await client.call('folder.list', { path: root })).toEqual({ path: root, parent: join(root, '..'), folders: ['pages'], pages: 0, writable: true });
    const made = await client.call('folder.create', { path: join(root, '清样') });
    expect([made.path, existsSync(made.path)]).toEqual([join(root, '清样'), true]);
    expect((await client.call('folder.open', { path: made.path })).pages).toEqual([]);
    expect((await client.call('folder.open', { path: pages })).pages.length).toBe(2);
  });

  it('asks for a folder', async () => {
    const { client } = await open({ chooseFolder: async (purpose) => (purpose === 'open' ? '/chosen' : null) });
    expect(await client.call('folder.choose', { purpose: 'open' })).toEqual({ path: '/chosen' });
    expect(await client.call('folder.choose', { purpose: 'export' })).toEqual({ path: null });
  });

  it('opens a page character by character', async () => {
    const { client, put } = await open();
    const text = `${PAGE}𠀀\u2028“”\t\r\n\u0001姻 \ufeff`;
    put('p.txt', `\ufeff${text}`);
    expect(await client.call('page.open', { page: 'p.txt' })).toMatchObject({ text, bom: true, encoding: 'utf-8', entries: [], journal: 'beside' });
  });

  it('opens a page of 5 MB', async () => {
    const { client, put } = await open();
    const text = '青河县图书馆新馆开放，首日接待读者两千余人。\n'.repeat(79_000);
    put('p.txt', text);
    expect((await client.call('page.open', { page: 'p.txt' })).text === text).toBe(true);
  });

  it('takes every act and gives it back after reopening', async () => {
    const { client, put } = await open();
    put('p.txt', PAGE);
    const acts = Object.values(ACTS);
    const { stamp } = await client.call('page.open', { page: 'p.txt' });
    const written = await client.call('page.append', { page: 'p.txt', stamp, by: '王编辑', acts });
    expect(written.entries).toEqual(acts.map((act, i) => ({ ...act, n: i + 1, by: '王编辑', at: expect.stringMatching(/^\d{4}-.*Z$/) as string })));
    expect(await client.call('page.open', { page: 'p.txt' })).toMatchObject({ entries: written.entries, stamp: written.stamp });
  });

  it('tells a stale writer', async () => {
    const { client, put } = await open();
    put('p.txt', PAGE);
    const { stamp } = await client.call('page.open', { page: 'p.txt' });
    const call = { page: 'p.txt', stamp, by: '王', acts: [ACTS['dismiss']!] };
    await client.call('page.append', call);
    await expect(client.call('page.append', call)).rejects.toMatchObject({ code: 'stale', data: { page: 'p.txt' } });
  });

  it('tells how many questions are open in a page as long as it stands as it was counted', async () => {
    const { client, put } = await open();
    put('p.txt', PAGE);
    const listed = async (): Promise<unknown> => (await client.call('folder.open', {})).pages.find(({ page }) => page === 'p.txt')?.asked;
    expect(await listed()).toBeUndefined();
    const { stamp } = await client.call('page.open', { page: 'p.txt' });
    expect(await client.call('page.asked', { page: 'p.txt', stamp: 'another', asked: { A: 9, B: 9, C: 9 } })).toEqual({ kept: false });
    expect(await listed()).toBeUndefined();
    expect(await client.call('page.asked', { page: 'p.txt', stamp, asked: { A: 0, B: 2, C: 1 } })).toEqual({ kept: true });
    expect(await listed()).toEqual({ A: 0, B: 2, C: 1 });
    const dismissed = await client.call('page.append', { page: 'p.txt', stamp, by: '王', acts: [{ type: 'dismiss', fingerprint: 'f', rule: 'r' }] });
    expect(await listed()).toBeUndefined();
    await client.call('page.asked', { page: 'p.txt', stamp: dismissed.stamp, asked: { A: 0, B: 1, C: 1 } });
    expect(await listed()).toEqual({ A: 0, B: 1, C: 1 });
    put('p.txt', `${PAGE}\n又一行。`);
    expect(await listed()).toBeUndefined();
  });

  it('exports what passed the review, and nothing else', async () => {
    const { client, put, root } = await open();
    put('p.txt', PAGE);
    const folder = join(root, '清样');
    mkdirSync(folder);
    const opened = await client.call('page.open', { page: 'p.txt' });
    const request = { page: 'p.txt', by: '王', formats: ['txt', 'diff'] as const, folder };
    const { articles } = openDesk(readPage(opened.text, opened.profile), opened.entries);
    await expect(client.call('export.write', { ...request, stamp: opened.stamp })).rejects.toMatchObject({ code: 'unreviewed', data: { count: articles.length } });
    const review = { type: 'sign' as const, stage: '三校', digests: Object.fromEntries(articles.map(({ id, digest }) => [id, digest])) };
    const { stamp } = await client.call('page.append', { page: 'p.txt', stamp: opened.stamp, by: '王', acts: [review] });
    const { files, entries } = await client.call('export.write', { ...request, stamp });
    expect(files.map(({ path, bytes }) => readFileSync(path).length === bytes)).toEqual([true, true]);
    expect(entries).toMatchObject([{ type: 'export', n: 2 }]);
  });

  it('learns what is always so in this paper, from the next opening on', async () => {
    const { client, put } = await open();
    put('p.txt', PAGE);
    expect((await client.call('profile.read', {})).profile.furniture).toEqual([]);
    await client.call('profile.extend', { furniture: ['东岭日报 要闻'] });
    expect((await client.call('page.open', { page: 'p.txt' })).profile.furniture).toEqual(['东岭日报 要闻']);
  });

  it('keeps the house’s list and counts answers', async () => {
    const { client } = await open();
    const { stamp, rows } = await client.call('house.read', {});
    expect(rows).toEqual([]);
    const row = { kind: 'forbidden', wrong: '首个', use: ['第一个'], why: '' } as const;
    expect((await client.call('house.change', { stamp, row })).rows.map((one) => one.row)).toEqual([row]);
    await expect(client.call('house.change', { stamp, row })).rejects.toMatchObject({ code: 'stale' });
    expect(await client.call('rules.counts', { add: [{ rule: 'house-term', answer: 'accepted', by: 2 }] })).toEqual({ 'house-term': { accepted: 2, rejected: 0 } });
    expect(await client.call('rules.counts', {})).toEqual({ 'house-term': { accepted: 2, rejected: 0 } });
  });

  it.each([
    ['page.open', { page: '../p.txt' }, 'outside'], ['page.open', { page: 'gone.txt' }, 'not-found'], ['page.open', { page: 5 }, 'bad-input'], ['page.open', {}, 'bad-input'], ['page.open', { page: 'p.txt', more: 1 }, 'bad-input'],
    ['folder.open', { path: 'relative' }, 'bad-input'], ['folder.open', { path: '/no/such/folder' }, 'not-found'], ['folder.choose', { purpose: 'open' }, 'unsupported'], ['app.quit', {}, 'unknown-method'],
    ['__proto__', {}, 'unknown-method'], ['app.info', null, 'bad-input'], ['app.info', [], 'bad-input'],
  ])('rejects %s %j with %s', async (name, input, code) => {
    const { client } = await open();
    const call = client.call(name as MethodName, input as never);
    await expect(call).rejects.toBeInstanceOf(HostError);
    await expect(call).rejects.toMatchObject({ code });
  });

  it('calls what the host did not declare internal', async () => {
    const { host } = setUp();
    const client = await attach({ ...host, 'app.info': async () => { throw new TypeError('x is not a function'); } });
    await expect(client.call('app.info', {})).rejects.toMatchObject({ code: 'internal', data: { detail: 'x is not a function' } });
  });

  it('keeps calls at the same moment apart', async () => {
    const { client, put } = await open();
    const names = Array.from({ length: 30 }, (_, i) => `p${i}.txt`);
    for (const name of names) put(name, name);
    expect(await Promise.all(names.map(async (page) => (await client.call('page.open', { page })).text))).toEqual(names);
  });
});
