import { homedir } from 'node:os';
import type { HostMethods } from '../contract/answer';
import { HostError } from '../contract/errors';
import type { AppInfo } from '../contract/methods';
import { Counts } from './counts';
import { ExportWriter } from './export';
import { Exports } from './exports';
import { DISK, onDisk, type Files } from './files';
import { absolutePath, createFolder, listFolder } from './folders';
import { Houses } from './houses';
import { Overview } from './overview';
import { PageStore } from './pages';
import { Profiles } from './profiles';

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
  readonly files?: Files;
  readonly now?: () => Date;
  readonly platform?: NodeJS.Platform;
}

/// The host behind the contract: one async function a method. It holds one open folder, which its windows share.
export function createHost(options: HostOptions): HostMethods {
  const { dataFolder, chooseFolder, files = DISK, now = () => new Date(), platform = process.platform } = options;
  const profiles = new Profiles(files, dataFolder);
  const houses = new Houses(files, dataFolder);
  const counts = new Counts(files, dataFolder);
  const pages = new PageStore({ files, dataFolder, profiles, now });
  const exports = new Exports(files, dataFolder);
  const writer = new ExportWriter({ files, dataFolder, profiles, pages, exports, foldsCase: platform === 'darwin' || platform === 'win32' });
  const overview = new Overview(files, dataFolder);
  let folder = absolutePath(options.folder);

  return {
    'app.info': async () => ({
      version: options.version, shell: options.shell, nativeDialogs: chooseFolder !== undefined, user: options.user, locale: options.locale,
    }),
    'folder.open': async ({ path }) => {
      const wanted = path === undefined ? folder : absolutePath(path);
      await onDisk({ path: wanted }, async () => {
        if (!(await files.stat(wanted)).isDirectory()) throw new HostError('not-a-folder', { path: wanted });
      });
      const isCopy = await exports.looksLikeCopy();
      const listed = await overview.list(wanted, (page, file) => isCopy(file, page.bytes));
      folder = wanted;
      return listed;
    },
    'folder.list': ({ path }) => listFolder(files, path ?? homedir()),
    'folder.create': ({ path }) => createFolder(files, path),
    'folder.choose': async ({ purpose }) => {
      if (!chooseFolder) throw new HostError('unsupported');
      return { path: await chooseFolder(purpose) };
    },
    'page.open': ({ page }) => pages.open(folder, page),
    'page.append': (input) => pages.append(folder, input),
    'export.write': (input) => writer.write(folder, input),
    'profile.read': () => profiles.read(folder),
    'profile.extend': (addition) => profiles.extend(folder, addition),
    'house.read': () => houses.read(folder),
    'house.change': (change) => houses.change(folder, change),
    'rules.counts': ({ add }) => (add ? counts.add(add) : counts.read()),
  };
}
