import { join } from 'node:path';
import { integer, list, oneOf, optional, shape, text, type Parser } from '../contract/parse';
import { HostError } from '../contract/errors';
import type { Entry } from '../core/review/events';
import { replayUndo } from '../core/review/state';
import type { Language } from '../core/text/say';
import { sha256 } from './exports';
import { onDisk, statOrNone, syncFolder, type Files } from './files';
import { isSafeName } from './folders';

/// The manifest of a folder of copies: JSON Lines, a line a copy, added to and never rewritten; the last line about a file counts. By it a copy can be traced to the page and the decisions
/// that it was made of, and made again.

export const MANIFEST = 'galley-manifest.jsonl';

export interface ManifestCopy {
  /// Its name in the folder.
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly formatVersion: number;
  /// The page file's name.
  readonly page: string;
  /// SHA-256 of the page file's bytes.
  readonly source: string;
  /// Ids of the articles that it holds, and whether it is of the whole page.
  readonly articles: readonly string[];
  readonly whole: boolean;
  /// Entries of the page's journal at that time, and `decisionsHash` of them.
  readonly steps: number;
  readonly decisions: string;
  /// SHA-256 of the house profile.
  readonly profile: string;
  /// SHA-256 of the rows of the house's list; manifests of older versions have none.
  readonly house?: string;
  /// Galley's version.
  readonly galley: string;
  readonly language: Language;
  /// When, as an instant and as a day, and by whom.
  readonly at: string;
  readonly date: string;
  readonly by: string;
}

const hash = text({ min: 64, max: 64, pattern: /^[0-9a-f]{64}$/ });
const name = text({ min: 1, max: 255, plain: true });
const parseCopy: Parser<ManifestCopy> = shape({
  file: name, sha256: hash, bytes: integer(0, Number.MAX_SAFE_INTEGER), format: name, formatVersion: integer(1, 1_000_000), page: name, source: hash,
  articles: list(text({ min: 1, max: 200, plain: true }), 10_000), whole: (value) => value === true, steps: integer(0, 10_000_000), decisions: hash, profile: hash, house: optional(hash), galley: name,
  language: oneOf('zh', 'en'), at: text({ min: 20, max: 30, plain: true }), date: text({ min: 10, max: 10, plain: true }), by: text({ min: 1, max: 100, plain: true }),
});

/// Names what was decided: SHA-256 over the entries that hold. Those taken back are left out, so that the name outlives a journal that was compacted; those of exports too, which decide nothing.
export function decisionsHash(entries: readonly Entry[]): string {
  const { undone } = replayUndo(entries);
  return sha256(entries.filter(({ n, type }) => !undone.has(n) && !DECIDES_NOTHING.has(type)).map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

const DECIDES_NOTHING: ReadonlySet<Entry['type']> = new Set<Entry['type']>(['export', 'undo', 'redo', 'void']);

/// Adds copies that were written. Synced, as the copies are.
export async function addToManifest(files: Files, folder: string, copies: readonly ManifestCopy[]): Promise<void> {
  const path = join(folder, MANIFEST);
  await onDisk({ path }, async () => {
    const begins = !(await statOrNone(files, path));
    const handle = await files.open(path, 'a', 0o644);
    try {
      await handle.appendFile(copies.map((copy) => `${JSON.stringify(copy)}\n`).join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (begins) await syncFolder(files, folder);
  });
}

export interface Manifest {
  /// The last line about each file, by its name.
  readonly copies: ReadonlyMap<string, ManifestCopy>;
  /// Numbers of lines that are none, counted from 1.
  readonly damaged: readonly number[];
}

/// Undefined where the folder has none.
export async function readManifest(files: Files, folder: string): Promise<Manifest | undefined> {
  const path = join(folder, MANIFEST);
  if (!(await statOrNone(files, path))) return undefined;
  const lines = (await onDisk({ path }, () => files.readFile(path, 'utf8'))).split('\n');
  const copies = new Map<string, ManifestCopy>();
  const damaged: number[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      const copy = parseCopy(JSON.parse(line), '');
      copies.set(copy.file, copy);
    } catch (error) {
      if (!(error instanceof HostError) && !(error instanceof SyntaxError)) throw error;
      damaged.push(index + 1);
    }
  });
  return { copies, damaged };
}

/// How a copy stands: as it was written, changed since, or gone.
export type CopyState = 'intact' | 'changed' | 'missing';

export async function stateOfCopy(files: Files, folder: string, copy: ManifestCopy): Promise<CopyState> {
  const path = join(folder, copy.file);
  if (!isSafeName(copy.file) || !(await statOrNone(files, path))) return 'missing';
  const bytes = await onDisk({ path }, () => files.readFile(path));
  return bytes.length === copy.bytes && sha256(bytes) === copy.sha256 ? 'intact' : 'changed';
}
