import * as fs from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { HostError, type ErrorCode } from '../contract/errors';
import type { SentenceData } from '../core/text/say';

/// What the host asks of the disk: a slice of `node:fs/promises`, so that tests can put a disk in its place that is full, slow or read-only.
export type Files = Pick<typeof fs, 'access' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'stat' | 'unlink'>;

export const DISK: Files = fs;

const CODE_BY_ERRNO: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'not-found', ENOTDIR: 'not-a-folder', ELOOP: 'outside',
  EACCES: 'no-access', EPERM: 'no-access', EBUSY: 'no-access', ETXTBSY: 'no-access', EISDIR: 'no-access',
  EROFS: 'read-only', ENOSPC: 'disk-full', EDQUOT: 'disk-full',
  EFBIG: 'too-large', ENAMETOOLONG: 'bad-input', EMFILE: 'busy', ENFILE: 'busy',
};

/// The system's name for what went wrong (`ENOENT`), or undefined for an error that is none of the disk's.
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/// The error as the contract declares it. What is no error of the disk comes back as it is.
export function asHostError(error: unknown, data: SentenceData): unknown {
  const code = CODE_BY_ERRNO[errnoOf(error) ?? ''];
  return code ? new HostError(code, data) : error;
}

/// Runs `work`; what the disk refuses becomes a `HostError` with `data`.
export async function onDisk<T>(data: SentenceData, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asHostError(error, data);
  }
}

/// What stands there, links followed; undefined where nothing does.
export async function statOrNone(files: Files, path: string): Promise<Stats | undefined> {
  try {
    return await files.stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined;
    throw asHostError(error, { path });
  }
}

/// Makes a new or removed name in the folder survive a power cut. Some systems (Windows, some network shares) know no such thing; there it does nothing.
export async function syncFolder(files: Files, path: string): Promise<void> {
  let handle;
  try {
    handle = await files.open(path, 'r');
    await handle.sync();
  } catch (error) {
    if (errnoOf(error) === 'EIO') throw error;
  } finally {
    await handle?.close();
  }
}

/// Whether the system would let a file be made in the folder. A share may still refuse later: writers handle that as well.
export async function isWritable(files: Files, path: string): Promise<boolean> {
  try {
    await files.access(path, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
