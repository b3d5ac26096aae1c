import { dirname } from 'node:path';
import { compact } from '../core/review/compact';
import { errnoOf, onDisk, statOrNone, syncFolder, type Files } from './files';
import { NEW_CHAIN, readOn, rewrite } from './record';
import { claim, discard, stage, type Staged } from './write-atomic';

/// Compacting a journal: what was undone for good goes to `<journal>.history`, and a shorter journal takes the name. No lock is held, so another desk may append at any moment and the
/// process may be killed at any moment. Therefore the journal is first put aside under `<journal>.before`:
/// - a desk that appends to the file it had open finds, after its write, that the name is gone or someone else's, and is told `stale` (`journal.ts`);
/// - whatever was appended before that moment is seen by reading the file that was put aside; if there is anything, the file gets its name back and nothing has happened;
/// - whoever finds the name missing and a file put aside gives it its name back (`bringBack`), which a process that was killed in between could not. The name is taken by a
///   hard link, which fails where it exists, so that only one of two can win. Disks without links are not compacted.

/// A journal is compacted when it is at least so long and at least half of it is of no effect any more.
const LEAST_BYTES = 256 * 1024;

const before = (journal: string): string => `${journal}.before`;
export const historyOf = (journal: string): string => `${journal}.history`;

/// Gives a journal that was put aside its name back, where the name is free. To be called where the name was not found.
export async function bringBack(files: Files, journal: string): Promise<void> {
  if (await statOrNone(files, journal) || !(await statOrNone(files, before(journal)))) return;
  await onDisk({ path: journal }, async () => {
    try {
      await files.link(before(journal), journal);
    } catch (error) {
      // Someone was quicker, or has just finished.
      if (errnoOf(error) !== 'EEXIST' && errnoOf(error) !== 'ENOENT') throw error;
    }
  });
}

/// Compacts the journal where that is worth it; answers whether it did. Fails as the disk does, the journal then being what it was.
export async function compactJournal(files: Files, journal: string, least = LEAST_BYTES): Promise<boolean> {
  const stat = await statOrNone(files, journal);
  if (!stat || stat.size < least) return false;
  return onDisk({ path: journal }, async () => {
    const bytes = await files.readFile(journal);
    const { chain, whole } = readOn(NEW_CHAIN, bytes, journal);
    // A torn end is the next writer's to cut off.
    if (!chain.header || whole !== bytes.length) return false;
    const entries = compact(chain.entries);
    const gone = chain.entries.filter((entry, i) => entry !== entries[i]).map((entry) => `${JSON.stringify(entry)}\n`).join('');
    if (Buffer.byteLength(gone) < bytes.length / 2) return false;
    const staged = await stage(files, journal, rewrite(chain.header, entries));
    try {
      if (!(await canLink(files, staged.temp))) return false;
      await keep(files, historyOf(journal), gone);
      return await swap(files, staged, bytes);
    } finally {
      await discard(files, staged.temp);
    }
  });
}

/// Puts the journal aside and the staged one in its place, unless the one put aside reads otherwise than `expected` or somebody took the name.
async function swap(files: Files, staged: Staged, expected: Buffer): Promise<boolean> {
  const { target } = staged;
  await files.rename(target, before(target));
  let done = false;
  try {
    done = (await files.readFile(before(target))).equals(expected) && (await claim(files, staged));
  } finally {
    await bringBack(files, target);
  }
  await syncFolder(files, dirname(target));
  // Where somebody began a journal of their own in between, the one that was put aside stays where it is.
  const [aside, now] = [await statOrNone(files, before(target)), await statOrNone(files, target)];
  if (done || aside?.ino === now?.ino) await discard(files, before(target));
  return done;
}

async function canLink(files: Files, path: string): Promise<boolean> {
  try {
    await files.link(path, `${path}.link`);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return false;
  }
  await discard(files, `${path}.link`);
  return true;
}

/// Appends to a file and syncs it.
async function keep(files: Files, path: string, text: string): Promise<void> {
  const handle = await files.open(path, 'a', 0o644);
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
