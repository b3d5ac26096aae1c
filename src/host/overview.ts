import { join } from 'node:path';
import type { Folder, PageEntry } from '../contract/methods';
import { replay } from '../core/review/state';
import { HostError } from '../contract/errors';
import { statOrNone, type Files } from './files';
import { eachOf, listPages, type PageFile } from './library';
import { besidePath, dataPath } from './place';
import { NEW_CHAIN, readOn } from './record';

interface Progress {
  readonly steps: number;
  readonly reviewed: number;
}

const UNTOUCHED: Progress = { steps: 0, reviewed: 0 };

/// Lists a folder with how far each page is. Pages are not read; of journals only those that changed since they were last read.
export class Overview {
  private readonly read = new Map<string, { readonly key: string; readonly progress: Progress }>();

  constructor(private readonly files: Files, private readonly dataFolder: string) {}

  /// `hidden` tells which files are no pages though they are called so: copies that were exported there.
  async list(folder: string, hidden: (page: PageFile, path: string) => boolean): Promise<Folder> {
    const real = await this.files.realpath(folder);
    const pages = (await listPages(this.files, folder)).filter((page) => !hidden(page, join(real, page.page)));
    const progress = new Map<string, Progress>();
    await eachOf(pages, async ({ page }) => {
      progress.set(page, await this.progressOf(join(real, page)));
    });
    return {
      path: folder,
      pages: pages.map(({ page, bytes, modified }): PageEntry => ({ page, bytes, modified: modified.toISOString(), ...(progress.get(page) ?? UNTOUCHED) })),
    };
  }

  private async progressOf(path: string): Promise<Progress> {
    const both = await Promise.all([besidePath(path), dataPath(this.dataFolder, path)].map((journal) => this.progressIn(journal)));
    return both[1]!.steps > both[0]!.steps ? both[1]! : both[0]!;
  }

  private async progressIn(journal: string): Promise<Progress> {
    try {
      const stat = await statOrNone(this.files, journal);
      if (!stat) return UNTOUCHED;
      const key = `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
      const known = this.read.get(journal);
      if (known?.key === key) return known.progress;
      const { timeline, reviewed } = replay(readOn(NEW_CHAIN, await this.files.readFile(journal), journal).chain.entries);
      const steps = timeline.filter(({ entry, undone }) => !undone && entry.type !== 'undo' && entry.type !== 'redo').length;
      const progress = { steps, reviewed: reviewed.size };
      this.read.set(journal, { key, progress });
      return progress;
    } catch (error) {
      // A journal that cannot be read spoils its own page, which says so when it is opened, and not the list.
      if (error instanceof HostError || error instanceof Error && 'code' in error) return UNTOUCHED;
      throw error;
    }
  }
}
