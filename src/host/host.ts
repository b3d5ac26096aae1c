import { homedir } from 'node:os';
import type { HostMethods } from '../contract/answer';
import { HostError } from '../contract/errors';
import type { AppInfo } from '../contract/methods';
import { DEFAULT_PROFILE, type HouseProfile } from '../core/page/profile';
import { DISK, onDisk, type Files } from './files';
import { absolutePath, createFolder, listFolder } from './folders';
import { Overview } from './overview';
import { PageStore } from './pages';

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
  readonly profile?: HouseProfile;
  readonly files?: Files;
  readonly now?: () => Date;
}

/// The host behind the contract: one async function a method. It holds one open folder, which its windows share.
export function createHost(options: HostOptions): HostMethods {
  const { dataFolder, chooseFolder, files = DISK, profile = DEFAULT_PROFILE, now = () => new Date() } = options;
  const pages = new PageStore({ files, dataFolder, profile, now });
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
      const listed = await overview.list(wanted, () => false);
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
    'export.write': async () => { throw new HostError('unsupported'); },
  };
}
