import type { BulkStanding, FolderBulk, KeptBulk } from '../contract/bulk';
import { folderBulk } from '../contract/bulk';
import { HostError } from '../contract/errors';
import type { Entry } from '../core/review/events';
import { replayUndo } from '../core/review/state';
import { errnoOf, onDisk, statOrNone, type Files } from './files';
import { FolderFile } from './folder-file';
import { eachOf, resolvePage } from './library';
import { choosePlace } from './place';
import { NEW_CHAIN, readOn } from './record';
import { Turns } from './turns';
import { writeWhole } from './write-atomic';

/// What was answered in a whole folder at once: `.galley/bulk.json` beside the journals that hold the acts themselves, so that whoever opens the folder can take all of it back.
/// The file only names entries; how they stand is read from the journals.
export class Bulks {
  private readonly file: FolderFile;
  private readonly turns = new Turns();
  /// Journals that were looked at, by path, as they were then.
  private readonly seen = new Map<string, { readonly key: string; readonly now: BulkStanding }>();

  constructor(private readonly files: Files, private readonly dataFolder: string, private readonly now: () => Date) {
    this.file = new FolderFile(files, dataFolder, 'bulk.json', 'bulks');
  }

  /// What is kept; of a file that is damaged, nothing.
  async read(folder: string): Promise<KeptBulk | null> {
    const path = await this.file.place(folder);
    if (!(await statOrNone(this.files, path))) return null;
    const kept = parse((await onDisk({ path }, () => this.files.readFile(path))).toString('utf8'));
    if (!kept) return null;
    const standing = new Map<string, BulkStanding>();
    await eachOf(kept.entries, async ({ page, n }) => void standing.set(page, await this.standing(folder, page, n, kept.rule)));
    return { ...kept, entries: kept.entries.map((entry) => ({ ...entry, now: standing.get(entry.page)! })) };
  }

  async keep(folder: string, bulk: FolderBulk | null): Promise<void> {
    const path = await this.file.place(folder);
    await this.turns.take(path, async () => {
      if (bulk) await writeWhole(this.files, path, `${JSON.stringify({ ...bulk, at: this.now().toISOString() })}\n`);
      else if (await statOrNone(this.files, path)) await onDisk({ path }, () => this.files.unlink(path));
    });
  }

  private async standing(folder: string, page: string, n: number, rule: string): Promise<BulkStanding> {
    try {
      const { path } = await choosePlace(this.files, this.dataFolder, await resolvePage(this.files, folder, page));
      const stat = await statOrNone(this.files, path);
      if (!stat) return 'gone';
      const key = `${stat.ino} ${stat.size} ${stat.mtimeMs} ${n} ${rule}`;
      const known = this.seen.get(path);
      if (known?.key === key) return known.now;
      const now = standingIn(readOn(NEW_CHAIN, await this.files.readFile(path), path).chain.entries, n, rule);
      this.seen.set(path, { key, now });
      return now;
    } catch (error) {
      // A page that cannot be read spoils nothing but its own line.
      if (error instanceof HostError || errnoOf(error) !== undefined) return 'gone';
      throw error;
    }
  }
}

function standingIn(entries: readonly Entry[], n: number, rule: string): BulkStanding {
  const entry = entries[n - 1];
  // A compacted journal has a void entry for what was taken back for good.
  if (entry?.type === 'void') return 'undone';
  if (entry?.type !== 'write' || entry.rule !== rule) return 'gone';
  const { undone } = replayUndo(entries);
  if (undone.has(n)) return 'undone';
  const later = entries.slice(n).some((one) => one.type !== 'undo' && one.type !== 'redo' && one.type !== 'void' && one.type !== 'export' && !undone.has(one.n));
  return later ? 'later' : 'standing';
}

function parse(json: string): (FolderBulk & { readonly at: string }) | undefined {
  try {
    const { at, ...bulk } = JSON.parse(json) as { at?: unknown };
    return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { ...folderBulk(bulk, 'bulk'), at } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof HostError) return undefined;
    throw error;
  }
}
