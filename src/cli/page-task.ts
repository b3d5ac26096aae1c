import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../core/text/say';
import { DISK } from '../host/files';
import { besidePath, JOURNAL_FOLDER } from '../host/place';
import { writeWhole } from '../host/write-atomic';
import type { CheckOptions, Proofing } from './check';
import type { Exit, Io, Session } from './io';
import { repair, type RepairOptions } from './repair';

/// What is to be done to each page of a batch: plain data, so that it can go to another thread. It names no page: it is copied for every one of them, and ten thousand names each time
/// would cost more than the pages.
export type PageWork = { readonly command: 'repair'; readonly options: Omit<RepairOptions, 'files'> } | { readonly command: 'check'; readonly options: Omit<CheckOptions, 'files'> };

export interface PageTask {
  readonly work: PageWork;
  /// The page as it was named.
  readonly given: string;
  /// Earlier pages that share text with it, as they were named.
  readonly alike: readonly string[];
  readonly language: Language;
  readonly colour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: string;
  readonly locale: string;
  readonly columns: number;
  /// The file that takes the result instead of stdout, and the mark of the page as it was when that was last written.
  readonly target?: string;
  readonly known?: string | undefined;
}

export interface PageDone {
  readonly exit: Exit;
  readonly out: string;
  readonly err: string;
  /// Said about what all pages share (the model, a house's list), which every thread finds for itself.
  readonly notices: readonly string[];
  /// What the page and all that speaks into it looked like; only where there is a target.
  readonly mark?: string;
  /// Nothing has changed since it was last written.
  readonly kept?: true;
  /// The engine's own fault.
  readonly fault?: string;
}

/// One for each thread and speller: reading the model takes longer than a page.
const proofing = new Map<string, Proofing>();
const notices: string[] = [];

/// Does one page. Never rejects: what goes wrong is in the answer.
export async function doPage(task: PageTask): Promise<PageDone> {
  let out = '';
  let err = '';
  const io: Io = {
    env: task.env, user: task.user, locale: task.locale, columns: task.columns, outIsTerminal: false, errIsTerminal: false,
    readStdin: () => Promise.reject(new Error('a batch has no standard input')),
    out: (text) => { out += text; return Promise.resolve(); },
    err: (text) => { err += text; },
    now: () => 0,
  };
  const session: Session = { io, language: task.language, colour: task.colour };
  const answer = (exit: Exit, more: Partial<PageDone> = {}): PageDone => ({ exit, out: task.target === undefined ? out : '', err, notices: notices.splice(0), ...more });
  try {
    const mark = task.target === undefined ? undefined : await markOf(task);
    if (mark !== undefined && mark === task.known) return answer(0, { mark, kept: true });
    const exit = await carryOut(session, task);
    if (task.target === undefined || exit === 3) return answer(exit);
    await writeWhole(DISK, task.target, out);
    return answer(exit, mark === undefined ? {} : { mark });
  } catch (error) {
    return answer(3, { fault: error instanceof Error ? error.message : String(error) });
  }
}

async function carryOut(session: Session, { work, given, alike }: PageTask): Promise<Exit> {
  if (work.command === 'repair') return repair(session, { ...work.options, files: [given], many: true });
  const { check, Proofing } = await import('./check');
  const key = work.options.speller ?? '';
  let known = proofing.get(key);
  if (!known) proofing.set(key, (known = new Proofing({ ...session, io: { ...session.io, err: (text) => { notices.push(text); } } }, work.options.speller)));
  return check(session, { ...work.options, files: [given] }, known, new Map([[given, alike]]));
}

/// A digest of the page, its decisions, its folder's profile and list, of the pages that it is compared with, and of how it is worked on: while it is the same, so is the result.
async function markOf({ work, given, alike, language, env }: PageTask): Promise<string | undefined> {
  const hash = createHash('sha256').update(JSON.stringify([work.command, work.options, language, env['GALLEY_DATA'] ?? '']));
  const path = resolve(given);
  const house = join(dirname(path), JOURNAL_FOLDER);
  const others = alike.map((name) => resolve(name)).flatMap((other) => [other, besidePath(other)]);
  for (const file of [path, besidePath(path), join(house, 'profile.json'), join(house, 'terms.tsv'), ...others]) {
    try {
      hash.update(`\n${basename(file)}\n`).update(await readFile(file));
    } catch {
      if (file === path) return undefined;
    }
  }
  return hash.digest('hex');
}
