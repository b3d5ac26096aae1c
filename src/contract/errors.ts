import type { SentenceData } from '../core/text/say';

/// Why the host could not do what was asked. Codes travel; sentences are made where they are shown, in the user's language.
export type ErrorCode =
  | 'bad-input'        // the call itself is malformed
  | 'unknown-method'
  | 'unsupported'      // this shell cannot
  | 'not-found'        // file or folder is gone
  | 'not-a-folder'
  | 'no-access'        // the system refuses to read or write
  | 'outside'          // a path that leaves the opened folder
  | 'empty-page'       // a file without a visible character
  | 'binary'           // not text
  | 'unknown-encoding' // text, but in no encoding that is read
  | 'too-large'
  | 'disk-full'
  | 'read-only'
  | 'stale'            // someone else wrote meanwhile
  | 'journal-damaged'  // more than a torn tail
  | 'over-source'      // an export would overwrite a page
  | 'unreviewed'       // an article has not passed the review
  | 'forbidden'        // token, host or origin
  | 'internal';

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
