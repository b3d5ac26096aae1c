import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, Menu } from 'electron';
import type { CommandId } from '../contract/commands';
import type { Sentence } from '../core/text/say';
import { createHost } from '../host/host';
import { NewsDesk } from '../host/news';
import { dataFolderOf, languageOf, prepareDataFolder, userNameOf } from '../host/system';
import { kindOf, placeOf } from './arguments';
import { bindCalls } from './calls';
import { guard, guardSession } from './guard';
import { buildMenu, firstState } from './menu';
import { declareScheme, serveScheme } from './protocol';
import { printPdf } from './print';
import { openWindow } from './window';

/// The desktop shell. `electron . [folder or page]` opens a folder of pages, or a page in its folder; the sample pages without one. A second start brings the first one's window to the front and
/// opens there what it names.

const TITLE = 'Galley 校样';
const CHOOSE: Record<'open' | 'export', Sentence> = {
  open: { zh: '选择存放版面文件的文件夹', en: 'Choose a folder of pages' },
  export: { zh: '选择导出到哪个文件夹', en: 'Choose a folder to export to' },
};

const root = fileURLToPath(new URL('../..', import.meta.url));
/// The same for all shells, so that a journal that is kept there is found by each. Electron's own files go into a corner of it.
const dataFolder = resolve(dataFolderOf());

const news = new NewsDesk();
/// What the system asked to open before there was a window.
let asked: string | undefined;

function showFirst(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function openLater(path: string | undefined): void {
  if (path === undefined || kindOf(path) === undefined) return;
  if (app.isReady()) news.tell({ type: 'open', path });
  else asked = path;
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

function start(): void {
  const locale = app.getLocale() || 'en';
  const language = languageOf(locale);
  const seeds = join(root, 'seeds');
  const named = asked ?? placeOf(process.argv, app.isPackaged, process.cwd());
  const menu = { platform: process.platform, forDevelopers: !app.isPackaged, choose: (id: CommandId) => news.tell({ type: 'command', id }) };
  const host = createHost({
    dataFolder, locale, user: userNameOf(), version: app.getVersion(), shell: 'desktop',
    folder: named === undefined ? (existsSync(seeds) ? seeds : app.getPath('documents')) : kindOf(named) === 'page' ? dirname(named) : named,
    news,
    showMenu: (state) => Menu.setApplicationMenu(buildMenu(state, menu)),
    opened: (folder) => app.addRecentDocument(folder),
    printPdf,
    chooseFolder: async (purpose) => {
      const options = { title: CHOOSE[purpose][language], properties: ['openDirectory' as const, ...(purpose === 'export' ? ['createDirectory' as const] : [])] };
      const window = BrowserWindow.getFocusedWindow();
      const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  });
  bindCalls(host, complain);
  guardSession();
  serveScheme({ folder: join(root, 'out', 'renderer'), dataFolder });
  Menu.setApplicationMenu(buildMenu(firstState(language), menu));
  if (named !== undefined && kindOf(named) === 'page') news.tell({ type: 'open', path: named });
  const open = (): void => void openWindow({
    preload: join(root, 'out', 'preload', 'preload.cjs'), stateFile: join(dataFolder, 'window.json'), title: TITLE, forDevelopers: !app.isPackaged,
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  open();
}

prepareDataFolder(dataFolder);
prepareDataFolder(join(dataFolder, 'desktop'));
app.setPath('userData', join(dataFolder, 'desktop'));
if (app.requestSingleInstanceLock()) {
  declareScheme();
  app.enableSandbox();
  guard();
  app.on('second-instance', (_, argv, workingFolder) => {
    showFirst();
    openLater(placeOf(argv, app.isPackaged, workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openLater(path);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // Not awaited at the top: Electron becomes ready only once this module has been evaluated.
  app.whenReady().then(start).catch((error: unknown) => {
    complain(error);
    app.exit(1);
  });
} else {
  app.quit();
}
