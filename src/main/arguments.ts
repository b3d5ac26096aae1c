import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/// The folder, or the page's file, that the command line names: the first argument behind the program (and behind the app's path, where Electron runs it from a folder) that is no
/// option. Undefined where it names none, or one that is not there.
export function placeOf(argv: readonly string[], isPackaged: boolean, workingFolder: string): string | undefined {
  const named = argv.slice(isPackaged ? 1 : 2).find((argument) => !argument.startsWith('-'));
  if (named === undefined) return undefined;
  const path = resolve(workingFolder, named);
  return kindOf(path) === undefined ? undefined : path;
}

/// Whether a folder or a page's file lies there.
export function kindOf(path: string): 'folder' | 'page' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return 'folder';
  return stat?.isFile() && /\.txt$/i.test(path) ? 'page' : undefined;
}
