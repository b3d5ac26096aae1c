import type { SentenceData } from '../core/text/say';

/// Why the host could not do what was asked. Codes travel; sentences are made where they are shown, in the user's language.
export const ERROR_CODES = [
  'bad-input',        // the call itself is malformed
  'unknown-method',
  'unsupported',      // this shell cannot
  'not-found',        // file or folder is gone
  'not-a-folder',
  'no-access',        // the system refuses to read or write
  'outside',          // a path that leaves the opened folder
  'empty-page',       // a file without a visible character
  'binary',           // not text
  'unknown-encoding', // text, but in no encoding that is read
  'bad-model',        // a speller's model that is damaged, or of another version
  'too-little',       // not enough text to learn from
  'bad-record',       // a line of records that is not what it should be
  'too-large',
  'disk-full',
  'read-only',
  'stale',            // someone else wrote meanwhile
  'journal-damaged',  // more than a torn tail
  'journal-newer',    // written by a later version of Galley
  'over-source',      // an export would overwrite a page
  'misfit',           // a character that a format cannot hold
  'unreviewed',       // an article lacks a signature that the newsroom requires
  'no-printer',       // nothing here makes a PDF of a page
  'grave-questions',  // a question of severity A is open
  'two-stages',       // a person has signed another stage of the article
  'forbidden',        // token, host or origin
  'busy',             // more calls at once than the host takes
  'unreachable',      // the call did not get to the host, or its answer not back
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface HostFailure {
  readonly code: ErrorCode;
  /// Values for the sentence: `path`, `page`, `limit`, …
  readonly data: SentenceData;
}

export class HostError extends Error implements HostFailure {
  override readonly name = 'HostError';
  constructor(readonly code: ErrorCode, readonly data: SentenceData = {}) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
