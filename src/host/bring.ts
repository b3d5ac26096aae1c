import { basename, join } from 'node:path';
import { HostError } from '../contract/errors';
import type { Input, Output } from '../contract/methods';
import { MAX_PAGE_BYTES } from './decode';
import type { Files } from './files';
import { safeName } from './folders';
import { isPageName } from './library';
import { claim, discard, numbered, stage } from './write-atomic';

const MOST_NUMBERS = 1000;

/// Puts a copy of a page's file into the folder, under its own name or that with a number: nothing there is overwritten.
export async function bringPage(files: Files, folder: string, { page, base64 }: Input<'page.bring'>): Promise<Output<'page.bring'>> {
  if (!isPageName(page)) throw new HostError('bad-input', { at: 'page', expected: 'the name of a .txt file' });
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MAX_PAGE_BYTES) throw new HostError('too-large', { path: page, limit: `${MAX_PAGE_BYTES / 1024 / 1024} MB` });
  const target = join(folder, safeName(page));
  const staged = await stage(files, target, bytes);
  for (let n = 1; n <= MOST_NUMBERS; n++) {
    const path = numbered(target, n);
    if (await claim(files, { ...staged, target: path })) return { page: basename(path) };
  }
  await discard(files, staged.temp);
  throw new HostError('bad-input', { at: 'page', expected: 'a name that is not taken a thousand times' });
}
