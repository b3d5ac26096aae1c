import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { HostError } from '../contract/errors';
import { errorSentence } from '../contract/sentences';
import { decodePage, MAX_PAGE_BYTES, type Decoded } from '../host/decode';
import { asHostError } from '../host/files';
import { EXIT, tell, worse, type Exit, type Session } from './io';
import { Progress } from './progress';

/// One input as it was named.
export interface Input {
  /// As given, `-` for stdin.
  readonly given: string;
  /// The file's name within its folder; `stdin` for stdin.
  readonly name: string;
  /// Absolute; absent for stdin.
  readonly path?: string;
}

/// A file as it was named.
export const namedInput = (given: string): Input => ({ given, name: basename(given), path: resolve(given) });

/// Works on one input after the other. One that fails is told on stderr and does not stop the others.
export async function eachInput(session: Session, files: readonly string[], work: (input: Input, progress: Progress) => Promise<Exit>): Promise<Exit> {
  const progress = new Progress(session, files.length, { zh: '个文件', en: 'files' });
  let exit: Exit = EXIT.fine;
  let done = 0;
  for (const given of files) {
    progress.at(done++, given);
    const input: Input = given === '-' ? { given, name: 'stdin' } : namedInput(given);
    try {
      exit = worse(exit, await work(input, progress));
    } catch (error) {
      const failure = asHostError(error, { path: given });
      if (!(failure instanceof HostError)) throw error;
      progress.clear();
      const sentence = errorSentence(failure, session.language);
      tell(session, { zh: sentence, en: sentence }, given);
      exit = worse(exit, failure.code === 'unreviewed' || failure.code === 'grave-questions' ? EXIT.unreviewed : EXIT.failed);
    }
  }
  progress.clear();
  return exit;
}

/// The input's bytes. Fails with `too-large` beyond what a page may have (`limit` raises it), and as the disk does.
export async function readBytes({ io }: Session, input: Input, limit = MAX_PAGE_BYTES): Promise<Uint8Array> {
  const tooLarge = (): HostError => new HostError('too-large', { path: input.given, limit: `${limit / 1024 / 1024} MB` });
  if (input.path === undefined) {
    const bytes = await io.readStdin();
    if (bytes.length > limit) throw tooLarge();
    return bytes;
  }
  const { size } = await stat(input.path);
  if (size > limit) throw tooLarge();
  return readFile(input.path);
}

/// The input as a page's text.
export async function readPageText(session: Session, input: Input): Promise<Decoded> {
  return decodePage(await readBytes(session, input), input.given);
}
