import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isExportFormat, type ExportFormat } from '../core/export';
import { articleRelease } from '../core/pipeline';
import { Exports } from '../host/exports';
import { DISK, onDisk, statOrNone } from '../host/files';
import { listPages } from '../host/library';
import { dataFolderOf } from '../host/system';
import { pick, titleOf } from './articles';
import { openDecided } from './desks';
import { eachInput } from './inputs';
import { stageName } from '../core/review/stages';
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
}

/// `galley export`: corrected copies into a folder, never over a source, and only of what has passed the review as it stands. A folder stands for its pages; what was held back, and why,
/// is summed up at the end.
export async function exportCopies(session: Session, options: ExportOptions): Promise<Exit> {
  const { language } = session;
  const folder = resolve(options.folder);
  const inputs = await withPages(session, options.files);
  const sum = { pages: 0, files: 0, current: 0 };
  const held: string[] = [];
  const exit = await eachInput(session, inputs, async (input, progress) => {
    const page = pageFile(input);
    const { host, open, desk } = await openDecided(session, page);
    progress.clear();
    const { chosen, missing } = pick(desk, options.articles);
    if (missing.length > 0) return tellMissing(session, input, missing, desk.articles.length);
    const unseen = chosen.filter(({ document }) => !articleRelease(desk, document).free);
    if (unseen.length > 0) {
      const list = unseen.map(({ number, document }) => `  ${number}  ${titleOf(document)}  (${articleRelease(desk, document).missing.map(({ name }) => stageName(name, language)).join(' ')})\n`).join('');
      tell(session, {
        text: {
          zh: '以下 {count} 篇缺少规定的签字，或签字后又有改动，因此没有导出：\n{list}请在校样台上核对签字（npm start），或运行 galley review {file} --confirm 姓名：它列出每一处改动并记录签字。',
          en: 'These {count} article(s) lack a signature that is required, or were changed after it, so nothing was exported:\n{list}Review and sign them at the desk (npm start), or by galley review {file} --confirm NAME, which prints every change and records the signature.',
        },
        data: { count: unseen.length, list, file: quoted(input.given) },
      }, input.given);
      held.push(language === 'zh' ? `${input.given}：${unseen.length} 篇未签` : `${input.given}: ${unseen.length} not signed`);
      return EXIT.unreviewed;
    }
    await onDisk({ path: folder }, () => mkdir(folder, { recursive: true }));
    const { files, current } = await host['export.write']({
      page: open.page, stamp: open.stamp, by: session.io.user, formats: options.formats.length > 0 ? options.formats : open.profile.exports.formats.filter(isExportFormat), folder, language, resume: options.resume,
      ...(options.articles.length > 0 && { articles: chosen.map(({ document }) => document.id) }),
    });
    sum.pages += current ? 0 : 1;
    sum.current += current ? 1 : 0;
    sum.files += files.length;
    if (options.json) await jsonLine(session, { page: open.page, files, current });
    else await session.io.out(files.map(({ path }) => `${path}\n`).join(''));
    return EXIT.fine;
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

/// As a shell takes it.
const quoted = (path: string): string => (/^[\w./@%+=:-]+$/.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`);
