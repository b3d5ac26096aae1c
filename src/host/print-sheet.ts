import { join } from 'node:path';
import { HostError } from '../contract/errors';
import type { Input, WrittenFile } from '../contract/methods';
import { openDesk, readPage } from '../core/pipeline';
import { printDocument } from '../core/print/html';
import type { Language } from '../core/text/say';
import { onDisk, syncFolder, type Files } from './files';
import { absolutePath, safeName } from './folders';
import type { Houses } from './houses';
import { askAbout } from './knowledge';
import type { PageStore } from './pages';
import type { PrintPdf } from './pdf';
import { errorSheet, recordPage } from './sheets';
import { claim, discard, numbered, stage } from './write-atomic';

export interface SheetPrinter {
  readonly files: Files;
  readonly houses: Houses;
  readonly pages: PageStore;
  /// In which a sheet speaks where nobody says.
  readonly language: Language;
  readonly printPdf?: PrintPdf;
}

/// More files of one name than anybody wants.
const MAX_NUMBER = 999;

/// Writes a sheet that inspectors ask for as PDF, beside whatever lies in the folder.
export async function printSheet(printer: SheetPrinter, opened: string, { page, sheet, folder, language = printer.language }: Input<'page.print'>): Promise<WrittenFile> {
  const { files, houses, pages, printPdf } = printer;
  const target = absolutePath(folder);
  if (!printPdf) throw new HostError('no-printer');
  const open = await pages.open(opened, page);
  const desk = openDesk(readPage(open.text, open.profile), open.entries);
  const made = sheet === 'record' ? recordPage(open, desk, language) : errorSheet(page.replace(/\.txt$/i, ''), desk, (await askAbout(files, houses, opened, desk)).questions, language);
  const pdf = await printPdf(printDocument(made));
  const real = await onDisk({ path: target }, () => files.realpath(target));
  const staged = await stage(files, join(real, safeName(`${made.title.replace(/\.txt$/i, '').replace(/ · /g, '-')}.pdf`)), pdf);
  try {
    for (let n = 1; n <= MAX_NUMBER; n++) {
      const path = numbered(staged.target, n);
      if (!(await claim(files, { temp: staged.temp, target: path }))) continue;
      await syncFolder(files, real);
      return { path, bytes: pdf.length };
    }
  } finally {
    await discard(files, staged.temp);
  }
  throw new HostError('no-access', { path: staged.target });
}
