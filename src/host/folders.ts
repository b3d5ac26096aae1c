import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { HostError } from '../contract/errors';
import type { ListedFolder } from '../contract/methods';
import { errnoOf, isWritable, onDisk, type Files } from './files';
import { compareNames, isPageName, isRoot } from './library';

/// An absolute path in the system's normal form. Fails with `bad-input` for a relative one: the host's own working folder means nothing to a window.
export function absolutePath(path: string): string {
  if (!isAbsolute(path)) throw new HostError('bad-input', { at: 'path', expected: 'an absolute path' });
  const normal = normalize(path);
  return normal.length > 1 && /[\\/]$/.test(normal) && !isRoot(normal) ? normal.slice(0, -1) : normal;
}

/// One level of the disk: sub-folders in natural order (hidden ones left out), and how many pages lie there.
export async function listFolder(files: Files, path: string): Promise<ListedFolder> {
  const folder = absolutePath(path);
  const entries = await onDisk({ path: folder }, () => files.readdir(folder, { withFileTypes: true }));
  const folders: string[] = [];
  let pages = 0;
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile() && isPageName(entry.name)) pages++;
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(files, join(folder, entry.name))))) folders.push(entry.name);
  }
  return {
    path: folder,
    ...(!isRoot(folder) && { parent: dirname(folder) }),
    folders: folders.sort(compareNames),
    pages,
    writable: await isWritable(files, folder),
  };
}

async function isFolder(files: Files, path: string): Promise<boolean> {
  try {
    return (await files.stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/// Makes a folder in one that exists, and lists it. One that is already there is as good as new.
export async function createFolder(files: Files, path: string): Promise<ListedFolder> {
  const folder = absolutePath(path);
  if (!isSafeName(basename(folder))) throw new HostError('bad-input', { at: 'path', expected: 'a name that every system allows' });
  await onDisk({ path: folder }, async () => {
    try {
      await files.mkdir(folder);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST' || !(await isFolder(files, folder))) throw errnoOf(error) === 'EEXIST' ? new HostError('not-a-folder', { path: folder }) : error;
    }
  });
  return listFolder(files, folder);
}

const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

/// Whether Windows, macOS and Linux all take the name.
export function isSafeName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/[<>:"/\\|?*\u0000-\u001f]/.test(name) && !/[. ]$/.test(name) && !name.startsWith('.') && !RESERVED.test(name);  
}

/// The most bytes that a file's name has in UTF-8, its number and ending included.
const MAX_NAME_BYTES = 200;

/// The name in a form that every system takes: characters that one forbids become full-width or blanks, over-long names are cut between characters, before the ending.
export function safeName(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot >= 0 ? name.slice(dot).replace(/[^.\w]/g, '') : '';
  const stem = (dot >= 0 ? name.slice(0, dot) : name)
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replace(/[\u0000-\u001f\u007f\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')  
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�');
  let cut = '';
  let bytes = ending.length;
  for (const char of stem) {
    bytes += Buffer.byteLength(char);
    if (bytes > MAX_NAME_BYTES) break;
    cut += char;
  }
  cut = cut.replace(/^[. ]+|[. ]+$/g, '');
  if (cut === '' || RESERVED.test(cut)) cut = `_${cut}`;
  return cut + ending;
}
