import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { HostError } from '../contract/errors';
import { isExportFormat, type ExportFormat } from '../core/export';
import type { Desk } from '../core/pipeline';
import { Exports } from '../host/exports';
import { DISK, onDisk, statOrNone } from '../host/files';
import { listPages } from '../host/library';
import { dataFolderOf } from '../host/system';
import { pick, type Numbered } from './articles';
import { deskOf, openFile } from './desks';
import { holdsOf, overrideAct, sayHeld, tellHolds } from './holds';
import { eachInput } from './inputs';
import { EXIT, jsonLine, tell, type Exit, type Session } from './io';
import { pageFile, tellMissing } from './review';

export interface ExportOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  /// Numbers of articles, a file each; the whole page in one file if empty.
  readonly articles: readonly number[];
  /// The house's own if empty.
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  /// Passes over pages of which current copies lie there.
  readonly resume: boolean;
  /// Writes what is made for printing as PDF, too.
  readonly pdf: boolean;
  /// Why what keeps the articles back is passed over; it is recorded.
  readonly override?: string;
}

/// `galley export`: corrected copies into a folder, never over a source, and only of what has passed the review as it stands. A folder stands for its pages; what was held back, and why,
/// is summed up at the end.
export async function exportCopies(session: Session, options: ExportOptions): Promise<Exit> {
  const { io, language } = session;
  const folder = resolve(options.folder);
  const inputs = await withPages(session, options.files);
  const sum = { pages: 0, files: 0, current: 0 };
  const held: string[] = [];
  const exit = await eachInput(session, inputs, async (input, progress) => {
    const page = pageFile(input);
    const { host, open } = await openFile(session, page);
    let read: Desk | undefined;
    // Read here only where its articles have to be known: the host reads the page for itself.
    const desk = (): Desk => (read ??= deskOf(open));
    const chosen = (): Numbered[] => pick(desk(), options.articles).chosen;
    progress.clear();
    const missing = options.articles.length === 0 ? [] : pick(desk(), options.articles).missing;
    if (missing.length > 0) return tellMissing(session, input, missing, desk().articles.length);
    const made = await onDisk({ path: folder }, () => mkdir(folder, { recursive: true }));
    let { stamp } = open;
    if (options.override !== undefined) {
      const kept = await holdsOf(session, page, desk(), chosen());
      if (kept.length > 0) ({ stamp } = await host['page.append']({ page: open.page, stamp, by: io.user, acts: [overrideAct(kept, options.override)] }));
    }
    try {
      const { files, current } = await host['export.write']({
        page: open.page, stamp, by: io.user, formats: options.formats.length > 0 ? options.formats : open.profile.exports.formats.filter(isExportFormat), folder, language, resume: options.resume, pdf: options.pdf,
        ...(options.articles.length > 0 && { articles: chosen().map(({ document }) => document.id) }),
      });
      sum.pages += current ? 0 : 1;
      sum.current += current ? 1 : 0;
      sum.files += files.length;
      if (options.json) await jsonLine(session, { page: open.page, files, current });
      else await io.out(files.map(({ path }) => `${path}\n`).join(''));
      return EXIT.fine;
    } catch (error) {
      if (!(error instanceof HostError) || (error.code !== 'unreviewed' && error.code !== 'grave-questions')) throw error;
      const kept = await holdsOf(session, page, desk(), chosen());
      tellHolds(session, kept, input.given);
      held.push(sayHeld(kept, input.given, language));
      if (made !== undefined) await removeEmpty(folder, made);
      return EXIT.unreviewed;
    }
  });
  if (inputs.length > 1 && !options.json) {
    const failed = inputs.length - sum.pages - sum.current - held.length;
    tell(session, {
      text: {
        zh: '共 {total} 版：导出 {pages} 版（{files} 个文件），此前已导出 {current} 版，押后 {held} 版，失败 {failed} 版。{list}',
        en: '{total} pages: {pages} exported ({files} files), {current} there already, {held} held back, {failed} failed.{list}',
      },
      data: { ...sum, total: inputs.length, held: held.length, failed, list: held.map((line) => `\n  ${line}`).join('') },
    });
  }
  return exit;
}

/// Takes folders away that were made for nothing, from the inmost to `outmost`.
async function removeEmpty(folder: string, outmost: string): Promise<void> {
  for (let at = folder; ; at = dirname(at)) {
    await rmdir(at);
    if (at === outmost) return;
  }
}

/// A folder's name replaced by its pages', in natural order.
async function withPages({ io }: Session, files: readonly string[]): Promise<string[]> {
  const isCopy = await new Exports(DISK, dataFolderOf(io.env)).looksLikeCopy();
  const out: string[] = [];
  for (const given of files) {
    if (given === '-' || !(await statOrNone(DISK, given))?.isDirectory()) out.push(given);
    else out.push(...(await listPages(DISK, given)).filter(({ page, bytes }) => !isCopy(resolve(given, page), bytes)).map(({ page }) => join(given, page)));
  }
  return out;
}
