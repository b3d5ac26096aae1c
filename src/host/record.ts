import { entry as parseEntry } from '../contract/acts';
import { HostError } from '../contract/errors';
import type { Encoding } from '../contract/methods';
import type { Act, Entry } from '../core/review/events';
import { hashText } from '../core/text/hash';

/// The journal's text: JSON Lines. The first line says what the journal is about, each further one is an entry and, in `after`, the hash of the line before it.
/// The chain tells a damaged line from one that lost a race: two desks may append to the same file at the same moment; the line that comes first holds,
/// and what was written behind it for the same place is passed over by every reader (its writer was told `stale`).

export const FORMAT = 1;

export interface Header {
  readonly galley: typeof FORMAT;
  readonly page: string;
  /// Of the source's bytes when the journal was begun, hexadecimal.
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly begun: string;
}

/// A journal as far as it was read.
export interface Chain {
  readonly header: Header | undefined;
  readonly entries: readonly Entry[];
  /// Hash of the last line that holds; `new` before the first.
  readonly last: string;
  /// Lines read, those included that were passed over.
  readonly lines: number;
  /// Hash of the last line that was passed over.
  readonly passed: string | undefined;
}

export const NEW_CHAIN: Chain = { header: undefined, entries: [], last: 'new', lines: 0, passed: undefined };

/// The lines that carry the acts on from `chain`, each with its line break, and the chain with them.
export function extend(chain: Chain, header: Header, acts: readonly Act[], by: string, at: string): { text: string; chain: Chain } {
  let text = '';
  let last = chain.last;
  let lines = chain.lines;
  const put = (line: string): void => {
    text += `${line}\n`;
    last = hashText(line);
    lines++;
  };
  if (!chain.header) put(JSON.stringify(header));
  const entries = [...chain.entries];
  for (const act of acts) {
    const entry: Entry = { n: entries.length + 1, at, by, ...act };
    put(JSON.stringify({ ...entry, after: last }));
    entries.push(entry);
  }
  return { text, chain: { header: chain.header ?? header, entries, last, lines, passed: chain.passed } };
}

/// A whole journal of these entries, chained anew.
export function rewrite(header: Header, entries: readonly Entry[]): string {
  const lines = [JSON.stringify(header)];
  for (const entry of entries) lines.push(JSON.stringify({ ...entry, after: hashText(lines.at(-1)!) }));
  return `${lines.join('\n')}\n`;
}

export interface ReadOn {
  readonly chain: Chain;
  /// Bytes of `bytes` that were read; the rest is a torn last record.
  readonly whole: number;
}

/// Reads further lines. What does not end in a line break, and a last line that is no record, is torn: it is left unread. Fails with `journal-damaged`, naming the line, where
/// something is wrong before that, and with `journal-newer` for a later format; `path` is for the sentence.
export function readOn(chain: Chain, bytes: Uint8Array, path: string): ReadOn {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const entries = [...chain.entries];
  let { header, last, lines, passed } = chain;
  let whole = 0;
  while (whole < bytes.length) {
    const end = bytes.indexOf(0x0a, whole);
    if (end < 0) break;
    const record = parseLine(decoder, bytes.subarray(whole, end));
    if (!record) {
      if (end === bytes.length - 1 && lines > 0) break;
      throw new HostError('journal-damaged', { path, line: lines + 1 });
    }
    lines++;
    const hash = hashText(record.line);
    const { value } = record;
    if ('galley' in value) {
      if (typeof value['galley'] === 'number' && value['galley'] > FORMAT) throw new HostError('journal-newer', { path });
      if (!isHeader(value)) throw new HostError('journal-damaged', { path, line: lines });
      if (header) passed = hash;
      else {
        header = value;
        last = hash;
      }
    } else {
      const { after, ...rest } = value;
      if (!header) throw new HostError('journal-damaged', { path, line: lines });
      if (after !== last && (after === passed || (Number.isInteger(rest['n']) && (rest['n'] as number) <= entries.length))) passed = hash;
      else {
        const entry = after === last ? tryEntry(rest) : undefined;
        if (entry?.n !== entries.length + 1) throw new HostError('journal-damaged', { path, line: lines });
        entries.push(entry);
        last = hash;
      }
    }
    whole = end + 1;
  }
  return { chain: { header, entries, last, lines, passed }, whole };
}

function parseLine(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): { line: string; value: Record<string, unknown> } | undefined {
  try {
    const line = decoder.decode(bytes);
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { line, value: value as Record<string, unknown> } : undefined;
  } catch {
    // Not UTF-8 or not JSON: the caller knows whether that is a torn end or damage.
    return undefined;
  }
}

function tryEntry(value: unknown): Entry | undefined {
  try {
    return parseEntry(value, '');
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function isHeader(value: Record<string, unknown>): value is Record<string, unknown> & Header {
  return value['galley'] === FORMAT && typeof value['page'] === 'string' && typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(value['sha256']) && typeof value['encoding'] === 'string';
}
