import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { HostError } from '../contract/errors';
import { onDisk, type Files } from './files';

/// The folder of pages: which files are pages, and how a name becomes a path without leaving the folder.

const PAGE_NAME = /\.txt$/i;
/// Made when two names are first compared: whoever names one page waits for no collation.
let natural: Intl.Collator | undefined;

export function isPageName(name: string): boolean {
  return PAGE_NAME.test(name) && !name.startsWith('.');
}

/// The order in which a person expects names: 第2版 before 第10版.
export function compareNames(a: string, b: string): number {
  natural ??= new Intl.Collator('zh-Hans-CN', { numeric: true });
  return natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

export interface PageFile {
  readonly page: string;
  readonly bytes: number;
  readonly modified: Date;
}

/// How many files are asked about at a time.
const AT_A_TIME = 64;

/// The pages of a folder in natural order, without reading them. Links that lead out of the folder, and files that vanish meanwhile, are left out.
export async function listPages(files: Files, folder: string): Promise<PageFile[]> {
  const entries = await onDisk({ path: folder }, () => files.readdir(folder, { withFileTypes: true }));
  const root = await onDisk({ path: folder }, () => files.realpath(folder));
  const names = entries.filter((entry) => isPageName(entry.name) && (entry.isFile() || entry.isSymbolicLink()));
  const pages: PageFile[] = [];
  await eachOf(names, async (entry) => {
    try {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink() && !isWithin(root, await files.realpath(path))) return;
      const stat = await files.stat(path);
      if (stat.isFile()) pages.push({ page: entry.name, bytes: stat.size, modified: stat.mtime });
    } catch {
      // Gone, or a link to nothing, since the folder was read: not a page any more.
    }
  });
  return pages.sort((a, b) => compareNames(a.page, b.page));
}

/// Calls `work` for each item, a bounded number at a time.
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, items.length) }, run));
}

/// Whether the real path lies in the real folder.
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/// The real path of a page. Fails with `outside` for a name that is not a plain file name, or a link that leads out of the folder; with `not-found` for one that is
/// gone or no page.
export async function resolvePage(files: Files, folder: string, page: string): Promise<string> {
  if (/[\\/:\u0000]/.test(page) || page === '.' || page === '..') throw new HostError('outside', { path: page });  
  if (!isPageName(page)) throw new HostError('not-found', { page });
  return onDisk({ page }, async () => {
    const root = await files.realpath(folder);
    const path = await files.realpath(join(folder, page));
    if (!isWithin(root, path)) throw new HostError('outside', { path: page });
    if (!(await files.stat(path)).isFile()) throw new HostError('not-found', { page });
    return path;
  });
}

/// Whether the path is the root of a disk or share.
export function isRoot(path: string): boolean {
  return dirname(path) === path;
}
