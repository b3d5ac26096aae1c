import { basename, dirname, join } from 'node:path';
import type { Folder, PageEntry } from '../contract/methods';
import type { Stage } from '../core/page/profile';
import { progressOf, type PageProgress } from '../core/review/progress';
import { replay } from '../core/review/state';
import { HostError } from '../contract/errors';
import type { Asked } from './asked';
import { errnoOf, statOrNone, type Files } from './files';
import { eachOf, listPages, type PageFile } from './library';
import { besidePath, dataPath, JOURNAL_FOLDER } from './place';
import { NEW_CHAIN, readOn } from './record';

interface Progress {
  readonly steps: number;
  readonly reviewed: number;
  readonly state: PageProgress;
  /// Of the journal, in bytes.
  readonly size: number;
}

const UNTOUCHED: Progress = { steps: 0, reviewed: 0, state: 'untouched', size: 0 };

/// Lists a folder with how far each page is. Pages are not read; of journals only those that changed since they were last read.
export class Overview {
  private readonly read = new Map<string, { readonly key: string; readonly progress: Progress }>();

  constructor(private readonly files: Files, private readonly dataFolder: string, private readonly asked: Asked) {}

  /// Names the state of a page's source and journals, as far as a list can see it without reading either.
  async stateOf(path: string): Promise<string> {
    const [source, ...journals] = await Promise.all([path, besidePath(path), dataPath(this.dataFolder, path)].map((one) => statOrNone(this.files, one)));
    return nameState(source?.size ?? 0, source?.mtime.getTime() ?? 0, journals.reduce((sum, one) => sum + (one?.size ?? 0), 0));
  }

  /// `hidden` tells which files are no pages though they are called so: copies that were exported there.
  async list(folder: string, stages: readonly Stage[], hidden: (page: PageFile, path: string) => boolean): Promise<Folder> {
    const real = await this.files.realpath(folder);
    const pages = (await listPages(this.files, folder)).filter((page) => !hidden(page, join(real, page.page)));
    // Most pages have no journal: two lists of names spare asking the disk about each.
    const known = new Set([...(await this.namesIn(join(real, JOURNAL_FOLDER))), ...(await this.namesIn(dirname(dataPath(this.dataFolder, ''))))]);
    const progress = new Map<string, Pick<PageEntry, 'steps' | 'reviewed' | 'state' | 'asked'>>();
    const askedIn = await this.asked.reader();
    await eachOf(pages, async ({ page, bytes, modified }) => {
      const path = join(real, page);
      const journals = [besidePath(path), dataPath(this.dataFolder, path)].filter((journal) => known.has(basename(journal)));
      const found = await Promise.all(journals.map((journal) => this.progressIn(journal, stages)));
      const most = found.reduce((first, each) => (each.steps > first.steps ? each : first), UNTOUCHED);
      const asked = askedIn(path, nameState(bytes, modified.getTime(), found.reduce((sum, { size }) => sum + size, 0)));
      progress.set(page, { steps: most.steps, reviewed: most.reviewed, state: most.state, ...(asked && { asked }) });
    });
    return {
      path: folder,
      pages: pages.map(({ page, bytes, modified }): PageEntry => ({ page, bytes, modified: modified.toISOString(), ...progress.get(page)! })),
    };
  }

  private async namesIn(folder: string): Promise<readonly string[]> {
    try {
      return await this.files.readdir(folder);
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      return [];
    }
  }

  private async progressIn(journal: string, stages: readonly Stage[]): Promise<Progress> {
    try {
      const stat = await statOrNone(this.files, journal);
      if (!stat) return UNTOUCHED;
      const key = `${stat.ino} ${stat.size} ${stat.mtimeMs} ${JSON.stringify(stages)}`;
      const known = this.read.get(journal);
      if (known?.key === key) return known.progress;
      const review = replay(readOn(NEW_CHAIN, await this.files.readFile(journal), journal).chain.entries, stages);
      const steps = review.timeline.filter(({ entry, undone }) => !undone && entry.type !== 'undo' && entry.type !== 'redo').length;
      const reviewed = [...review.signatures.values()].filter((given) => given.some(({ withdrawn }) => !withdrawn)).length;
      const progress = { size: stat.size, steps, reviewed, state: progressOf(review, stages) };
      this.read.set(journal, { key, progress });
      return progress;
    } catch (error) {
      // A journal that cannot be read spoils its own page, which says so when it is opened, and not the list.
      if (error instanceof HostError || errnoOf(error) !== undefined) return UNTOUCHED;
      throw error;
    }
  }
}

const nameState = (bytes: number, modified: number, journal: number): string => `${bytes} ${modified} ${journal}`;
