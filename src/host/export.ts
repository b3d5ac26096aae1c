import { dirname, join } from 'node:path';
import { HostError } from '../contract/errors';
import type { Input, Output, WrittenFile } from '../contract/methods';
import { exportFiles, type ExportFile } from '../core/export';
import { articleRelease, openDesk, readPage, type Desk } from '../core/pipeline';
import type { Exports} from './exports';
import { sha256, type Copy } from './exports';
import { onDisk, statOrNone, syncFolder, type Files } from './files';
import { absolutePath, safeName } from './folders';
import { isPageName } from './library';
import type { PageStore } from './pages';
import type { Profiles } from './profiles';
import { besidePath, dataPath } from './place';
import { claim, discard, numbered, replace, stage, type Staged } from './write-atomic';

export interface ExportWriterOptions {
  readonly files: Files;
  readonly dataFolder: string;
  readonly profiles: Profiles;
  readonly pages: PageStore;
  readonly exports: Exports;
  /// On these systems names that differ in case only are one name.
  readonly foldsCase: boolean;
}

/// What is asked for, if it may leave the desk. Fails with `unreviewed` where an article lacks a stage that the newsroom requires.
function content(desk: Desk, request: Parameters<typeof exportFiles>[1]): { ids: string[]; copies: ExportFile[] } {
  const wanted = request.articles ? desk.articles.filter(({ id }) => request.articles!.includes(id)) : desk.articles;
  if (request.articles && wanted.length === 0) throw new HostError('bad-input', { at: 'articles', expected: 'articles of the page' });
  const open = wanted.filter((article) => !articleRelease(desk, article).free).map(({ id }) => id);
  if (open.length > 0) throw new HostError('unreviewed', { count: open.length, articles: open.join(' ') });
  return { ids: wanted.map(({ id }) => id), copies: exportFiles(desk, request) };
}

/// More files of one name than anybody wants.
const MAX_NUMBER = 999;

/// Writes corrected copies. A source is never written: a name that a page bears is refused (`over-source`), any other file that is not an untouched copy of ours
/// is left alone and the copy numbered.
export class ExportWriter {
  constructor(private readonly options: ExportWriterOptions) {}

  async write(opened: string, { articles, formats, folder, ...held }: Input<'export.write'>): Promise<Output<'export.write'>> {
    const target = absolutePath(folder);
    const { value, stamp, entries } = await this.options.pages.write(opened, held, async (page) => {
      const { text, bom } = await page.readText();
      const { profile } = await this.options.profiles.read(opened);
      const { ids, copies } = content(openDesk(readPage(text, profile), page.entries), { page: held.page, formats, bom, ...(articles && { articles }) });
      const files = await this.put(opened, target, copies);
      return { value: files, acts: [{ type: 'export', articles: ids, formats, folder: target }] };
    });
    return { files: value, stamp, entries };
  }

  /// Writes all or, where one is refused, none: every copy is on disk under a temporary name before the first gets its own.
  private async put(opened: string, folder: string, copies: readonly ExportFile[]): Promise<WrittenFile[]> {
    const { files, exports } = this.options;
    const real = await onDisk({ path: folder }, async () => {
      if (!(await files.stat(folder)).isDirectory()) throw new HostError('not-a-folder', { path: folder });
      return files.realpath(folder);
    });
    const targets = copies.map(({ name }) => join(real, safeName(name)));
    for (const path of targets) if (await this.isSource(opened, path)) throw new HostError('over-source', { path });
    const staged: Staged[] = [];
    const written: Copy[] = [];
    try {
      for (const [index, { text }] of copies.entries()) staged.push(await stage(files, targets[index]!, text));
      for (const [index, { text }] of copies.entries()) {
        const path = await this.settle(opened, staged[index]!);
        written.push({ path, sha256: sha256(text), bytes: Buffer.byteLength(text) });
      }
    } finally {
      for (const { temp } of staged.slice(written.length)) await discard(files, temp);
      if (written.length > 0) await exports.add(written);
    }
    await syncFolder(files, real);
    return written.map(({ path, bytes }) => ({ path, bytes }));
  }

  private async settle(opened: string, staged: Staged): Promise<string> {
    const { files, exports } = this.options;
    for (let n = 1; n <= MAX_NUMBER; n++) {
      const target = numbered(staged.target, n);
      if (await claim(files, { temp: staged.temp, target })) return target;
      if ((await exports.isUntouchedCopy(target)) && !(await this.isSource(opened, target))) {
        await replace(files, { temp: staged.temp, target });
        return target;
      }
    }
    throw new HostError('no-access', { path: staged.target });
  }

  /// Whether a page bears the name: one of the opened folder, or a file of any folder that has a journal.
  private async isSource(opened: string, path: string): Promise<boolean> {
    const { files, dataFolder, exports } = this.options;
    if (!(await statOrNone(files, path))) return false;
    const real = await onDisk({ path }, () => files.realpath(path));
    for (const name of new Set([path, real])) {
      if ((await statOrNone(files, besidePath(name))) || (await statOrNone(files, dataPath(dataFolder, name)))) return true;
      if (isPageName(name) && (await this.isFolder(opened, dirname(name))) && !(await exports.isUntouchedCopy(name))) return true;
    }
    return false;
  }

  private async isFolder(a: string, b: string): Promise<boolean> {
    const { files, foldsCase } = this.options;
    const [realA, realB] = await Promise.all([a, b].map((path) => files.realpath(path)));
    if (foldsCase && realA!.normalize('NFC').toLowerCase() === realB!.normalize('NFC').toLowerCase()) return true;
    return realA === realB;
  }
}
