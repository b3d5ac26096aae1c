import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportFormat } from '../core/export';
import { articleRelease } from '../core/pipeline';
import { onDisk } from '../host/files';
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
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
}

/// `galley export`: corrected copies into a folder, never over a source, and only of what has passed the review as it stands.
export function exportCopies(session: Session, options: ExportOptions): Promise<Exit> {
  const { language } = session;
  const folder = resolve(options.folder);
  return eachInput(session, options.files, async (input, progress) => {
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
      return EXIT.unreviewed;
    }
    await onDisk({ path: folder }, () => mkdir(folder, { recursive: true }));
    const { files } = await host['export.write']({
      page: open.page, stamp: open.stamp, by: session.io.user, formats: options.formats, folder,
      ...(options.articles.length > 0 && { articles: chosen.map(({ document }) => document.id) }),
    });
    if (options.json) await jsonLine(session, { page: open.page, files });
    else await session.io.out(files.map(({ path }) => `${path}\n`).join(''));
    return EXIT.fine;
  });
}

/// As a shell takes it.
const quoted = (path: string): string => (/^[\w./@%+=:-]+$/.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`);
