import { isUtf8 } from 'node:buffer';
import { HostError } from '../contract/errors';
import type { Encoding } from '../contract/methods';
import { isBlank } from '../core/text/blank';

/// The largest page file that is opened. A broadsheet page has some 20 KB.
export const MAX_PAGE_BYTES = 32 * 1024 * 1024;

export interface Decoded {
  /// Without the byte order mark, line endings as they stand.
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/// How many leading bytes are looked at to tell text from something else.
const SAMPLE_BYTES = 64 * 1024;

/// Files whose beginning says what they are, whatever follows: PDF, ZIP (DOCX, EPUB), PNG, JPEG, old Office, gzip.
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], [0x50, 0x4b, 0x03, 0x04], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x1f, 0x8b, 0x08],
];

/// Reads the bytes of a page as text. UTF-8 (with or without mark), UTF-16 (by mark or by its pattern of zero bytes) and GB18030 are read, strictly: a byte
/// sequence that the encoding does not allow is never replaced silently. Fails with `empty-page`, `binary` or `unknown-encoding`; `page` is for the sentence.
export function decodePage(bytes: Uint8Array, page: string): Decoded {
  const decoded = decode(bytes, page);
  if (!hasVisible(decoded.text)) throw new HostError('empty-page', { page });
  return decoded;
}

function decode(bytes: Uint8Array, page: string): Decoded {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) throw new HostError('binary', { page });
  // UTF-32 begins with UTF-16's mark, where its byte order is the same.
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) throw new HostError('unknown-encoding', { page });
  const marked = byMark(bytes);
  if (marked) {
    const text = strictly(marked.encoding, bytes.subarray(marked.length));
    if (text === undefined) throw new HostError('unknown-encoding', { page });
    return { text, encoding: marked.encoding, bom: true };
  }
  const sample = survey(bytes.subarray(0, SAMPLE_BYTES));
  const wide = sample.zeros * 500 >= sample.length && bytes.length % 2 === 0 ? byLook(bytes) : undefined;
  if (wide) {
    const text = strictly(wide, bytes);
    if (text !== undefined) return { text, encoding: wide, bom: false };
  }
  // A stray zero in text is possible (some extractors leave them); a zero every few bytes is not text.
  if (sample.zeros * 500 > sample.length || sample.controls * 50 > sample.length) throw new HostError('binary', { page });
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', bom: false };
  const gb = sample.zeros === 0 && looksLikeGb(bytes) ? strictly('gb18030', bytes) : undefined;
  if (gb === undefined) throw new HostError('unknown-encoding', { page });
  return { text: gb, encoding: 'gb18030', bom: false };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function byMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', length: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  // A decoder that refuses is one of the ICU's, whose making takes longer than reading a page.
  if (encoding === 'utf-8') return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString() : undefined;
  try {
    // The mark was taken off by `byMark`: a second one is part of the text.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

interface Survey {
  readonly length: number;
  readonly zeros: number;
  /// Control bytes that no text has, zeros not counted.
  readonly controls: number;
}

const isControl = (code: number): boolean => (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || code === 0x7f;

function survey(bytes: Uint8Array): Survey {
  let zeros = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    else if (isControl(byte)) controls++;
  }
  return { length: bytes.length, zeros, controls };
}

/// UTF-16 without a mark: line breaks, digits and Latin letters have a zero as their high byte. The other byte order would make of them what no page is written in.
function byLook(bytes: Uint8Array): Encoding | undefined {
  const size = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (size === 0) return undefined;
  let little = 0;
  let big = 0;
  for (let i = 0; i < size; i += 2) {
    if (isUsual(bytes[i]! | (bytes[i + 1]! << 8))) little++;
    if (isUsual((bytes[i]! << 8) | bytes[i + 1]!)) big++;
  }
  const usual = Math.max(little, big) * 2;
  if (little === big || usual * 10 < size * 9) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/// Characters that pages are mostly made of: ASCII, Latin-1, general punctuation, Chinese punctuation, Han, full-width forms.
function isUsual(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && code <= 0x17f) || (code >= 0x2010 && code <= 0x206f)
    || (code >= 0x3000 && code <= 0x303f) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef);
}

/// Nearly any bytes decode as GB18030, so its statistics must fit as well. In Chinese text most pairs are symbols or first-level characters of GB 2312 (rows A1 to A9 and
/// B0 to D7, second byte from A1 on); Latin letters with accents, Big5 and Shift-JIS fall elsewhere for the most part. Big5's comma and full stop are pairs that GB leaves to users.
function looksLikeGb(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  let users = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      i += 3;
      continue;
    }
    pairs++;
    if (((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7)) && trail >= 0xa1) common++;
    if (lead >= 0xa1 && lead <= 0xa7 && trail < 0xa1) users++;
    i++;
  }
  return common * 2 >= pairs && users * 50 <= pairs;
}

function hasVisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0 && !isBlank(text[i]!)) return true;
  return false;
}
