import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DISK } from '../host/files';
import { listPages } from '../host/library';
import type { Session } from './io';
import type { PageWork } from './page-task';
import { isRecords } from './records';

/// Which pages a command line names, and whether they are many.

/// Fewer pages are done sooner than threads are started.
export const WORTH_THREADS = 8;

/// Folders among the names as the pages that lie in them.
export async function pagesOf(names: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const name of names) {
    const found = name === '-' ? undefined : await stat(name).catch(() => undefined);
    const pages = found?.isDirectory() ? (await listPages(DISK, resolve(name))).map(({ page }) => join(name, page)) : [];
    // One without pages fails by its own name.
    out.push(...(pages.length > 0 ? pages : [name]));
  }
  return out;
}

/// Whether pages are done in threads, or into a folder, rather than one after the other.
export function isBatch(session: Session, { options }: PageWork, files: readonly string[]): boolean {
  return options.to !== undefined || (session.io.pool !== undefined && files.length >= WORTH_THREADS && files.every((name) => name !== '-' && !isRecords(name)));
}
