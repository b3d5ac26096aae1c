import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';
import type { HostMethods } from '../contract/answer';
import { HostError } from '../contract/errors';
import { pagesAlike } from './alike';
import { Asked } from './asked';
import { Bulks } from './bulks';
import { Counts } from './counts';
import type { AppInfo, Folder, MenuState } from '../contract/methods';
import { ExportWriter } from './export';
import { Exports } from './exports';
import { DISK, onDisk, type Files } from './files';
import { absolutePath, createFolder, listFolder } from './folders';
import { Houses } from './houses';
import { isPageName, listPages } from './library';
import { NewsDesk } from './news';
import { Overview } from './overview';
import { PageStore } from './pages';
import type { PrintPdf } from './pdf';
import { printSheet } from './print-sheet';
import { languageOf } from './system';
import { Profiles } from './profiles';
import { RecentFolders } from './recent';
import { PageSearch } from './search';
import { PageTexts } from './texts';
import { FolderWatch } from './watch';
import { bringPage } from './bring';

export interface HostOptions {
  /// The user's own folder for Galley: journals of pages in read-only folders, records of exports.
  readonly dataFolder: string;
  /// The default name under decisions.
  readonly user: string;
  /// BCP 47.
  readonly locale: string;
  readonly version: string;
  readonly shell: AppInfo['shell'];
  /// The folder of pages that is open at first, absolute.
  readonly folder: string;
  /// The system's own folder dialog, where the shell has one.
  readonly chooseFolder?: (purpose: 'open' | 'export') => Promise<string | null>;
  /// Shows the application menu, where the shell has one.
  readonly showMenu?: (state: MenuState) => void;
  /// Hears which folder was opened.
  readonly opened?: (folder: string) => void;
  /// Where the shell tells its news, if it has any.
  readonly news?: NewsDesk;
  /// Prints a page as PDF, where the shell can.
  readonly printPdf?: PrintPdf;
  readonly files?: Files;
  readonly now?: () => Date;
  readonly platform?: NodeJS.Platform;
}

/// The host behind the contract: one async function a method. It holds one open folder, which its windows share.
export function createHost(options: HostOptions): HostMethods {
  const { dataFolder, chooseFolder, printPdf, files = DISK, now = () => new Date(), platform = process.platform } = options;
  const profiles = new Profiles(files, dataFolder);
  const houses = new Houses(files, dataFolder);
  const counts = new Counts(files, dataFolder);
  const bulks = new Bulks(files, dataFolder, now);
  const pages = new PageStore({ files, dataFolder, profiles, now });
  const exports = new Exports(files, dataFolder);
  const writer = new ExportWriter({
    files, dataFolder, profiles, pages, exports, houses, ...(printPdf && { printPdf }), foldsCase: platform === 'darwin' || platform === 'win32', now,
    version: options.version, language: languageOf(options.locale),
  });
  const asked = new Asked(files, dataFolder);
  const overview = new Overview(files, dataFolder, asked);
  const { news = new NewsDesk(), showMenu, opened = () => {} } = options;
  const recent = new RecentFolders(files, dataFolder);
  const texts = new PageTexts(files);
  const search = new PageSearch(texts);
  let folder = absolutePath(options.folder);
  const list = async (path: string): Promise<Folder> => {
    const isCopy = await exports.looksLikeCopy();
    const { profile } = await profiles.read(path);
    return overview.list(path, profile.stages, (page, file) => isCopy(file, page.bytes));
  };
  /// The folder that was listed last; the one of the start was perhaps never named by a person, and is wanted again all the same when another one is opened.
  let left: string | undefined;
  const watch = new FolderWatch(() => list(folder), () => news.tell({ type: 'folder' }));

  return {
    'app.info': async () => ({
      version: options.version, shell: options.shell, nativeDialogs: chooseFolder !== undefined, user: options.user, locale: options.locale, ...(printPdf && { pdf: true as const }),
    }),
    'folder.open': async ({ path }) => {
      const named = path === undefined ? folder : absolutePath(path);
      const wanted = await onDisk({ path: named }, async () => {
        const stat = await files.stat(named);
        if (stat.isDirectory()) return named;
        if (stat.isFile() && isPageName(basename(named))) return dirname(named);
        throw new HostError('not-a-folder', { path: named });
      });
      const listed = await list(wanted);
      folder = wanted;
      watch.shown(listed);
      if (path !== undefined) {
        if (left !== undefined && left !== folder) await recent.add(left);
        await recent.add(folder);
        opened(folder);
      }
      left = folder;
      return named === wanted ? listed : { ...listed, page: basename(named) };
    },
    'folder.list': ({ path }) => listFolder(files, path ?? homedir()),
    'folder.create': ({ path }) => createFolder(files, path),
    'folder.choose': async ({ purpose }) => {
      if (!chooseFolder) throw new HostError('unsupported');
      return { path: await chooseFolder(purpose) };
    },
    'folder.recent': async () => ({ folders: await recent.list() }),
    'news.wait': ({ after }) => watch.during(() => news.wait(after)),
    'app.menu': async (state) => {
      if (!showMenu) throw new HostError('unsupported');
      showMenu(state);
      return {};
    },
    'page.search': async (input) => search.search(folder, (await list(folder)).pages.map(({ page }) => page), input),
    'page.alike': async ({ page }) => ({ pages: await pagesAlike(texts, folder, (await listPages(files, folder)).map((file) => file.page), page) }),
    'page.bring': (input) => bringPage(files, folder, input),
    'page.open': ({ page }) => pages.open(folder, page),
    'page.asked': async (input) => {
      const path = await pages.standing(folder, input.page, input.stamp);
      if (path !== undefined) await asked.note(path, await overview.stateOf(path), input.asked);
      return { kept: path !== undefined };
    },
    'page.append': (input) => pages.append(folder, input),
    'export.write': (input) => writer.write(folder, input),
    'page.print': (input) => printSheet({ files, houses, pages, language: languageOf(options.locale), ...(printPdf && { printPdf }) }, folder, input),
    'profile.read': () => profiles.read(folder),
    'profile.extend': (addition) => profiles.extend(folder, addition),
    'house.read': () => houses.read(folder),
    'house.change': (change) => houses.change(folder, change),
    'bulk.read': async () => ({ bulk: await bulks.read(folder) }),
    'bulk.keep': async ({ bulk }) => {
      await bulks.keep(folder, bulk);
      return {};
    },
    'rules.counts': ({ add }) => (add ? counts.add(add) : counts.read()),
  };
}
