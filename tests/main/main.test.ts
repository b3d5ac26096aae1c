import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CALL_CHANNEL, type Bridge } from '../../src/contract/channel';
import { connect } from '../../src/contract/connect';
import type { HostClient } from '../../src/contract/methods';
import { PAGE, tempFolderForSuite } from '../host/support';
import * as electron from './electron';

vi.mock('electron', () => import('./electron'));

const root = tempFolderForSuite();
const pages = join(root, 'pages');
const { argv } = process;
let client: HostClient;

beforeAll(async () => {
  mkdirSync(pages);
  writeFileSync(join(pages, 'p.txt'), PAGE);
  vi.stubEnv('GALLEY_DATA', join(root, 'data'));
  process.argv = ['electron', '.', '--some-switch', pages];
  await import('../../src/main/main');
  await electron.app.start();
  electron.sender.frame = electron.DESK_FRAME;
  await import('../../src/preload/preload');
  client = connect((name, input) => (electron.mainWorld['galley'] as Bridge).call(name, input));
});

afterAll(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
});

const window = (): electron.BrowserWindow => electron.BrowserWindow.all[0]!;

describe('the desktop shell', () => {
  it('opens the folder that the command line names, over ipc', async () => {
    expect((await client.call('folder.open', {})).pages.map(({ page }) => page)).toEqual(['p.txt']);
    expect(await client.call('app.info', {})).toMatchObject({ version: '1.2.3', shell: 'desktop', nativeDialogs: true, locale: 'zh-CN' });
  });

  it('keeps its own files in a corner of the data folder', () => {
    expect(electron.app.paths['userData']).toBe(join(root, 'data', 'desktop'));
  });

  it('gives the page nothing of Node, in a sandbox', () => {
    expect(electron.app.sandboxed).toBe(true);
    expect(window().options.webPreferences).toMatchObject({
      contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false,
      experimentalFeatures: false, webviewTag: false, spellcheck: false, preload: fileURLToPath(new URL('../../out/preload/preload.cjs', import.meta.url)),
    });
  });

  it('loads its page from its own scheme, and shows it when it is ready', () => {
    expect(window().done).toEqual(['load app://galley/index.html']);
    window().emit('ready-to-show');
    expect(window().done).toEqual(['load app://galley/index.html', 'show']);
    expect(electron.protocol.privileged).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  });

  it('leads nowhere else: no navigation, no window, no embedded view, no permission, no download, no request', () => {
    const { webContents } = window();
    const prevented = (event: string, url: string): boolean => {
      let stopped = false;
      webContents.emit(event, { url, preventDefault: () => { stopped = true; } });
      return stopped;
    };
    for (const event of ['will-navigate', 'will-frame-navigate']) {
      expect(['https://example.com/', 'file:///etc/passwd', 'app://other/index.html', 'javascript:alert(1)', 'data:text/html,x'].map((url) => prevented(event, url))).toEqual([true, true, true, true, true]);
      expect(prevented(event, 'app://galley/index.html')).toBe(false);
    }
    expect([prevented('will-redirect', 'app://galley/'), prevented('will-attach-webview', 'x')]).toEqual([true, true]);
    expect(webContents.openHandler!({ url: 'app://galley/index.html' })).toEqual({ action: 'deny' });
    const { defaultSession } = electron.session;
    const decisions: unknown[] = [];
    // The system may tell of work that is done; nothing else is let through.
    for (const permission of ['media', 'notifications']) defaultSession.permissionRequest!(webContents, permission, (allowed) => decisions.push(allowed));
    let stopped = false;
    defaultSession.emit('will-download', { preventDefault: () => { stopped = true; } });
    expect([decisions, defaultSession.permissionCheck!(webContents, 'media'), defaultSession.permissionCheck!(webContents, 'notifications'), defaultSession.devicePermission!(), stopped]).toEqual([[false, true], false, true, false, true]);
    const cancelled = (url: string): boolean => {
      let answer = { cancel: true };
      defaultSession.beforeRequest!({ url }, (decision) => { answer = decision; });
      return answer.cancel;
    };
    expect(['https://example.com/x', 'http://127.0.0.1/', 'ws://example.com', 'file:///etc/passwd', 'app://other/x'].map(cancelled)).toEqual([true, true, true, true, true]);
    expect(['app://galley/assets/x.js', 'data:image/png;base64,x'].map(cancelled)).toEqual([false, false]);
  });

  it.each([
    ['no frame', null], ['another page', { url: 'https://example.com/', parent: null }], ['a page from disk', { url: 'file:///x.html', parent: null }], ['a name that begins like ours', { url: 'app://galley.example.com/', parent: null }],
    ['a frame within the page', { url: 'app://galley/index.html', parent: electron.DESK_FRAME }], ['no page at all', { url: '', parent: null }],
  ])('answers no call from %s', async (_, frame) => {
    electron.sender.frame = frame;
    await expect(client.call('folder.open', {})).rejects.toMatchObject({ code: 'forbidden' });
    electron.sender.frame = electron.DESK_FRAME;
  });

  it('has no other channel', async () => {
    expect(CALL_CHANNEL).toBe('galley:call');
    await expect(electron.ipcRenderer.invoke('galley:other')).rejects.toThrow(/No handler registered/);
  });

  it('asks the system’s dialog for folders', async () => {
    expect(await client.call('folder.choose', { purpose: 'open' })).toEqual({ path: null });
    electron.dialog.answer = { canceled: false, filePaths: ['/chosen'] };
    expect(await client.call('folder.choose', { purpose: 'export' })).toEqual({ path: '/chosen' });
    expect(electron.dialog.asked).toEqual([{ title: '选择存放版面文件的文件夹', properties: ['openDirectory'] }, { title: '选择导出到哪个文件夹', properties: ['openDirectory', 'createDirectory'] }]);
  });

  it('brings its window to the front when it is started again, and opens there what was named', async () => {
    const { n } = await client.call('news.wait', {});
    window().minimized = true;
    electron.app.emit('second-instance', {}, ['electron', '.', 'p.txt'], pages);
    expect(window().done.slice(-2)).toEqual(['restore', 'focus']);
    electron.app.emit('second-instance', {}, ['electron', '.', 'gone.txt'], pages);
    let prevented = false;
    electron.app.emit('open-file', { preventDefault: () => { prevented = true; } }, pages);
    expect(prevented).toBe(true);
    expect((await client.call('news.wait', { after: n })).news).toEqual([{ type: 'open', path: join(pages, 'p.txt') }, { type: 'open', path: pages }]);
  });

  it('has the commands in its menu, tells the window what was chosen, and follows what the window says', async () => {
    const { n } = await client.call('news.wait', {});
    const find = (id: string, items = electron.Menu.application!.template): electron.MenuItem | undefined => items.flatMap((item) => (item.id === id ? [item] : (find(id, item.submenu ?? []) ?? [])))[0];
    find('help.palette')!.click!();
    expect((await client.call('news.wait', { after: n })).news).toEqual([{ type: 'command', id: 'help.palette' }]);
    await client.call('app.menu', { language: 'en', keys: { 'page.export': 'F9' }, enabled: ['page.export'] });
    expect(find('page.export')).toMatchObject({ label: 'Export…', accelerator: 'F9', enabled: true });
  });

  it('adds a folder that was opened to the system’s recent documents', async () => {
    await client.call('folder.open', { path: pages });
    expect(electron.app.done).toContain(`recent ${pages}`);
  });

  it('keeps the window’s place, opens it there again, and ends with the last one', () => {
    const had = electron.app.done.length;
    window().close();
    expect(electron.app.done.slice(had)).toEqual(process.platform === 'darwin' ? [] : ['quit']);
    electron.app.emit('activate');
    expect(electron.BrowserWindow.all[1]!.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  });
});
