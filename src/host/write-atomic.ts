import { basename, dirname, join } from 'node:path';
import { errnoOf, onDisk, statOrNone, syncFolder, type Files } from './files';
import { freshName } from './names';

/// Writing so that a reader, a crash or a full disk never sees half a file: all bytes go to a nameless neighbour and are synced; then the neighbour takes the name.

/// A file that is written and synced under a temporary name.
export interface Staged {
  readonly temp: string;
  readonly target: string;
}

/// Writes `data` beside `target`. On failure nothing is left.
export async function stage(files: Files, target: string, data: string | Uint8Array): Promise<Staged> {
  const temp = join(dirname(target), `.galley-${freshName()}.tmp`);
  await onDisk({ path: target }, async () => {
    const handle = await files.open(temp, 'wx', 0o644);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } catch (error) {
      await handle.close();
      await discard(files, temp);
      throw error;
    }
    await handle.close();
  });
  return { temp, target };
}

/// Gives the staged file its name, in place of what bears it.
export async function replace(files: Files, { temp, target }: Staged): Promise<void> {
  await onDisk({ path: target }, () => files.rename(temp, target));
}

/// Gives the staged file its name if nothing bears it; answers whether it did. The name is taken by a hard link, which fails where the name exists; on disks without
/// links it is looked up first.
export async function claim(files: Files, { temp, target }: Staged): Promise<boolean> {
  return onDisk({ path: target }, async () => {
    try {
      await files.link(temp, target);
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      if (await statOrNone(files, target)) return false;
      await files.rename(temp, target);
      return true;
    }
    await discard(files, temp);
    return true;
  });
}

export async function discard(files: Files, temp: string): Promise<void> {
  try {
    await files.unlink(temp);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}

/// Writes one file, in place of what bears its name; its folder is made where it is missing.
export async function writeWhole(files: Files, target: string, data: string | Uint8Array): Promise<void> {
  await onDisk({ path: target }, () => files.mkdir(dirname(target), { recursive: true }));
  const staged = await stage(files, target, data);
  try {
    await replace(files, staged);
  } catch (error) {
    await discard(files, staged.temp);
    throw error;
  }
  await syncFolder(files, dirname(target));
}

/// `name (2).ending` for the second of a name, and so on.
export function numbered(path: string, n: number): string {
  if (n === 1) return path;
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return join(dirname(path), dot > 0 ? `${name.slice(0, dot)} (${n})${name.slice(dot)}` : `${name} (${n})`);
}
