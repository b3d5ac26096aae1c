import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DISK, onDisk } from '../host/files';
import { importPage, readExported } from '../host/import';
import { eachInput, readBytes } from './inputs';
import { EXIT, jsonLine, type Exit, type Session } from './io';

export interface ImportOptions {
  readonly files: readonly string[];
  readonly folder: string;
  readonly json: boolean;
}

/// A page in JSON is some times its text.
const MAX_BYTES = 512 * 1024 * 1024;

/// `galley import`: pages with all their decisions out of what `galley export --as json` wrote.
export function importPages(session: Session, { files, folder, json }: ImportOptions): Promise<Exit> {
  const target = resolve(folder);
  return eachInput(session, files, async (input, progress) => {
    const page = readExported(new TextDecoder().decode(await readBytes(session, input, MAX_BYTES)), input.given);
    await onDisk({ path: target }, () => mkdir(target, { recursive: true }));
    const path = await importPage(DISK, target, page);
    progress.clear();
    if (json) await jsonLine(session, { path, page: page.page, articles: page.articles.length, steps: page.entries.length });
    else await session.io.out(`${path}\n`);
    return EXIT.fine;
  });
}
