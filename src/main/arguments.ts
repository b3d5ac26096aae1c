import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/// The folder that the command line names: the first argument behind the program (and behind the app's path, where Electron runs it from a folder) that is no
/// option. Undefined where it names none, or one that is not there.
export function folderOf(argv: readonly string[], isPackaged: boolean, workingFolder: string): string | undefined {
  const named = argv.slice(isPackaged ? 1 : 2).find((argument) => !argument.startsWith('-'));
  if (named === undefined) return undefined;
  const path = resolve(workingFolder, named);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}
