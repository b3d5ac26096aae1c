import { basename, dirname, join } from 'node:path';
import { bringBack } from './compaction';
import { isWritable, onDisk, statOrNone, type Files } from './files';
import { nameOfPath } from './names';
import { writeWhole } from './write-atomic';

/// Where a page's journal lies: beside it, in `.galley/`, so that it travels with the folder; or, where that folder cannot be written, in the user's data folder under
/// a name made of the page's path.
export interface Place {
  readonly kind: 'beside' | 'data';
  readonly path: string;
}

export const JOURNAL_FOLDER = '.galley';

export function besidePath(page: string): string {
  return join(dirname(page), JOURNAL_FOLDER, `${basename(page)}.jsonl`);
}

export function dataPath(dataFolder: string, page: string): string {
  return join(dataFolder, 'journals', `${nameOfPath(page)}.jsonl`);
}

/// Decides at opening. `page` is the real path. A journal that was kept in the data folder stays there. One that lies beside a page and cannot be written any more is copied to the
/// data folder and goes on there. Where both went on separately (a colleague wrote beside the page meanwhile), the one that this user can write beside the page
/// counts; the other stays on disk, untouched.
export async function choosePlace(files: Files, dataFolder: string, page: string): Promise<Place> {
  const beside: Place = { kind: 'beside', path: besidePath(page) };
  const data: Place = { kind: 'data', path: dataPath(dataFolder, page) };
  await Promise.all([bringBack(files, beside.path), bringBack(files, data.path)]);
  const [besideStat, dataStat] = await Promise.all([statOrNone(files, beside.path), statOrNone(files, data.path)]);
  const canWriteBeside = besideStat ? await isWritable(files, beside.path) : await canBegin(files, dirname(beside.path));
  if (!besideStat) return dataStat || !canWriteBeside ? data : beside;
  if (canWriteBeside && !dataStat) return beside;
  const kept = await onDisk({ path: beside.path }, () => files.readFile(beside.path));
  const own = dataStat ? await onDisk({ path: data.path }, () => files.readFile(data.path)) : Buffer.alloc(0);
  if (own.length > kept.length && own.subarray(0, kept.length).equals(kept)) return data;
  if (canWriteBeside) return beside;
  if (kept.length > own.length && kept.subarray(0, own.length).equals(own)) await writeWhole(files, data.path, kept);
  return data;
}

async function canBegin(files: Files, folder: string): Promise<boolean> {
  return isWritable(files, (await statOrNone(files, folder)) ? folder : dirname(folder));
}
