import { createHash } from 'node:crypto';
import { HostError } from '../contract/errors';
import { MAX_PAGE_BYTES } from './decode';
import { onDisk, statOrNone, type Files } from './files';

/// A source file as it stood at one moment. It is only ever read.
export interface Source {
  /// Of the bytes, hexadecimal.
  readonly sha256: string;
  readonly bytes: number;
  readonly modified: number;
  readonly inode: number;
}

/// Reads the whole file. Fails with `too-large`, or as the disk does; `page` is for the sentence.
export async function readSource(files: Files, path: string, page: string): Promise<{ source: Source; bytes: Buffer }> {
  return onDisk({ page }, async () => {
    const handle = await files.open(path, 'r');
    try {
      const { size, mtimeMs, ino } = await handle.stat();
      if (size > MAX_PAGE_BYTES) throw new HostError('too-large', { page, limit: `${MAX_PAGE_BYTES / 1024 / 1024} MB` });
      const bytes = await handle.readFile();
      return { bytes, source: { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, modified: mtimeMs, inode: ino } };
    } finally {
      await handle.close();
    }
  });
}

/// The source as it is now: `known` if the file's size and times say that it is the same, read anew otherwise. A file that vanished is what it was: decisions on it
/// can still be saved.
export async function sourceNow(files: Files, path: string, page: string, known: Source | undefined): Promise<Source> {
  const stat = await statOrNone(files, path);
  if (known && (!stat || (stat.size === known.bytes && stat.mtimeMs === known.modified && stat.ino === known.inode))) return known;
  return (await readSource(files, path, page)).source;
}
