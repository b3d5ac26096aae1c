import { trimEnd, trimStart } from '../text/blank';
import type { ProofPos, Span } from '../text/span';
import { BODY_ROLES, CAPTION_ROLES, HEADLINE_ROLES, type Role } from '../text/role';
import type { ArticleDocument, DocumentPart } from '../review/document';

/// The three stretches of a copy, in this order: headline lines, text with its bylines, captions.
export type Zone = 'head' | 'text' | 'captions';

/// What stands in one line of the copy, or in more where somebody wrote line breaks into it: mostly one part, `dateline + paragraph` in an opening.
export interface Block {
  readonly zone: Zone;
  /// Of the body part that it holds, or of its first part.
  readonly role: Role;
  /// Never empty; without blanks at their ends.
  readonly lines: readonly string[];
  /// Where each line stands in the proof text.
  readonly spans: readonly Span<ProofPos>[];
  readonly parts: readonly DocumentPart[];
}

export interface Caption {
  readonly text: string;
  /// As printed, `■ 某某 摄`; empty if there is none.
  readonly credit: string;
}

/// An article's fields as a newsroom system takes them.
export interface Fields {
  /// Kicker, headline and deck, a printed line each.
  readonly headline: readonly string[];
  readonly dateline: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly Caption[];
}

const zoneOf = (part: DocumentPart): Zone => (part.caption !== undefined || CAPTION_ROLES.has(part.role) ? 'captions' : HEADLINE_ROLES.has(part.role) ? 'head' : 'text');

/// The first line break in `[from, to)`; `to` where there is none.
function breakIn(text: string, from: number, to: number): number {
  for (; from < to; from++) {
    const unit = text.charCodeAt(from);
    if (unit === LF || unit === CR) break;
  }
  return from;
}

const [LF, CR] = [0x0a, 0x0d];

/// The same in a text that breaks its lines by line feeds alone.
function feedIn(text: string, from: number, to: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 || feed > to ? to : feed;
}

/// Tells where the visible text of `[from, to)` stands, line by line; `breakAfter` finds where a line ends.
function eachVisible(text: string, from: number, to: number, breakAfter: typeof breakIn, take: (from: number, to: number) => void): void {
  for (let at = from; at < to;) {
    const end = breakAfter(text, at, to);
    const start = trimStart(text, at, end);
    if (start < end) take(start, trimEnd(text, start, end));
    at = end + 1;
  }
}

/// The same as a list.
function visibleSpans(text: string, from: number, to: number): Span<ProofPos>[] {
  let spans: Span<ProofPos>[] | undefined;
  eachVisible(text, from, to, breakIn, (start, end) => {
    const span = { from: start, to: end };
    // Mostly there is one, and a list that grows has room for many.
    if (spans) spans.push(span);
    else spans = [span];
  });
  return spans ?? [];
}

const visibleLines = (text: string, from: number, to: number): string[] => visibleSpans(text, from, to).map((span) => text.slice(span.from, span.to));

/// Tells the blocks of a copy by the first and the last of their parts: what an editor joined by hand is one block. Parts without text belong to none, though they may stand between.
function eachGroup({ proof, parts }: ArticleDocument, take: (first: number, last: number) => void): void {
  let first = -1;
  let last = -1;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.text.from === part.text.to) continue;
    const before = parts[last];
    const goesOn = before && zoneOf(before) === zoneOf(part) && before.caption === part.caption && breakIn(proof, before.text.to, part.text.from) === part.text.from;
    if (!goesOn) {
      if (before) take(first, last);
      first = i;
    }
    last = i;
  }
  if (last >= 0) take(first, last);
}

/// Of the body part that a block holds, or of its first part.
function roleOf(parts: readonly DocumentPart[], first: number, last: number): Role {
  for (let i = first; i <= last; i++) if (BODY_ROLES.has(parts[i]!.role) && parts[i]!.text.from < parts[i]!.text.to) return parts[i]!.role;
  return parts[first]!.role;
}

/// Tells the lines of an article's copy in their order and makes nothing: whose block each is of, where it stands in the proof text, and its number within the block.
export function eachLine(document: ArticleDocument, take: (zone: Zone, role: Role, from: number, to: number, number: number) => void): void {
  const { proof, parts } = document;
  const breakAfter = proof.includes('\r') ? breakIn : feedIn;
  eachGroup(document, (first, last) => {
    const zone = zoneOf(parts[first]!);
    const role = roleOf(parts, first, last);
    let number = 0;
    eachVisible(proof, parts[first]!.text.from, parts[last]!.text.to, breakAfter, (from, to) => take(zone, role, from, to, number++));
  });
}

/// Tells the blocks of an article's copy in their order: what was parted by hand is two lines.
export function eachBlock(document: ArticleDocument, take: (block: Omit<Block, 'lines'>) => void): void {
  const { proof, parts } = document;
  eachGroup(document, (first, last) => {
    const spans = visibleSpans(proof, parts[first]!.text.from, parts[last]!.text.to);
    if (spans.length === 0) return;
    take({ zone: zoneOf(parts[first]!), role: roleOf(parts, first, last), spans, parts: parts.slice(first, last + 1).filter(({ text }) => text.from < text.to) });
  });
}

/// The article's copy as it reads in the proof, block by block.
export function blocksOf(document: ArticleDocument): Block[] {
  const out: Block[] = [];
  eachBlock(document, ({ zone, role, spans, parts }) => out.push({ zone, role, spans, parts, lines: spans.map((span) => document.proof.slice(span.from, span.to)) }));
  return out;
}

/// A stretch of a line that is of one part; without a role what stands between two parts.
export interface Run {
  readonly role?: Role;
  readonly text: string;
}

/// A block's lines in runs: the dateline apart from the text behind it, the caption from its credit.
export function runsOf({ proof }: ArticleDocument, { spans, parts }: Block): Run[][] {
  return spans.map(({ from, to }) => {
    const runs: Run[] = [];
    let at = from;
    for (const { role, text } of parts) {
      const end = Math.min(to, text.to);
      const start = Math.max(at, text.from);
      if (start >= end) continue;
      if (start > at) runs.push({ text: proof.slice(at, start) });
      runs.push({ role, text: proof.slice(start, end) });
      at = end;
    }
    if (at < to) runs.push({ text: proof.slice(at, to) });
    return runs;
  });
}

/// The article's fields. Bylines and datelines are joined by a blank, as printed ones are.
export function fieldsOf(document: ArticleDocument): Fields {
  const { proof, parts } = document;
  const linesOf = (part: DocumentPart): string[] => visibleLines(proof, part.text.from, part.text.to);
  const linesIn = (role: Role): string => parts.filter((part) => part.role === role && zoneOf(part) === 'text').flatMap(linesOf).join(' ');
  return {
    headline: parts.filter((part) => zoneOf(part) === 'head').flatMap(linesOf),
    dateline: linesIn('dateline'),
    byline: linesIn('byline'),
    paragraphs: blocksOf(document).flatMap((block) => {
      const body = block.zone === 'text' ? block.parts.filter((part) => BODY_ROLES.has(part.role)) : [];
      return body.length === 0 ? [] : visibleLines(proof, body[0]!.text.from, body.at(-1)!.text.to);
    }),
    captions: captionsOf(document),
  };
}

/// The captions of an article, or of a document that is one caption.
export function captionsOf({ proof, parts }: ArticleDocument): Caption[] {
  const byId = new Map<string, { text: string[]; credit: string[] }>();
  for (const part of parts) {
    if (zoneOf(part) !== 'captions') continue;
    const id = part.caption ?? '';
    let caption = byId.get(id);
    if (!caption) byId.set(id, (caption = { text: [], credit: [] }));
    (part.role === 'credit' ? caption.credit : caption.text).push(...visibleLines(proof, part.text.from, part.text.to));
  }
  return [...byId.values()].map(({ text, credit }) => ({ text: text.join(''), credit: credit.join(' ') }));
}
