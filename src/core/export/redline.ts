import { heaviestRising } from '../text/rising';
import { lastAtMost, type SourceSpan } from '../text/span';
import type { ArticleDocument, Patch } from '../review/document';
import { ledgerOf, type LedgerRow } from '../review/ledger';
import type { Block } from './copy';
import type { ExportInput, ExportScope } from './input';
import { copyLines, type CopyLine } from './txt';

interface Stretch {
  readonly text: string;
  /// The line of the copy that it is part of, or that it ends.
  readonly line?: CopyLine;
}

export type Token =
  | (Stretch & { readonly kind: 'kept' })
  | (Stretch & { readonly kind: 'deleted'; readonly cause: Cause })
  | (Stretch & { readonly kind: 'inserted'; readonly cause: Cause })
  | (Stretch & { readonly kind: 'departed'; readonly move: Move })
  | (Stretch & { readonly kind: 'arrived'; readonly move: Move });

/// Why something is taken out or put in: a change; `furniture` for what belongs to no article; `edge` for blanks and line breaks that one of the two texts does not have.
export type Cause = Patch | 'furniture' | 'edge';

/// A block, or a run of one, that stands elsewhere in the copy than in the print.
export interface Move {
  readonly id: number;
  readonly block: Block;
  readonly document: ArticleDocument;
}

/// What the copy is made of, before it is known what stays in its place.
type Piece =
  | { readonly kind: 'source'; readonly from: number; readonly to: number; readonly line: CopyLine; stays: boolean; move?: Move }
  /// What stands for `[from, to)` of the source.
  | { readonly kind: 'new'; readonly text: string; readonly from: number; readonly to: number; readonly patch: Patch; readonly line: CopyLine }
  | { readonly kind: 'break'; readonly line: CopyLine; readonly blank: boolean };

const BREAK = /\r\n|\r|\n/g;

/// Lays source and copy of a page, or of some of its articles, over each other: one sequence of tokens. Without the inserted and arrived ones it is the source, character for character; without
/// the deleted and departed ones the plain-text copy. n log n in what was changed.
export function redline(desk: ExportInput, scope: ExportScope): Token[] {
  const rows = new Map<ArticleDocument, LedgerRow[]>();
  const rowsOf = (document: ArticleDocument): LedgerRow[] => {
    let known = rows.get(document);
    if (!known) rows.set(document, (known = ledgerOf(document)));
    return known;
  };
  const pieces = piecesOf(copyLines(desk, scope), rowsOf);
  settle(pieces);
  const documents = scope.articles ?? [...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture];
  const source = new Printed(desk, documents, rowsOf, scope.articles === undefined, pieces);
  return weave(pieces, source);
}

function piecesOf(lines: readonly CopyLine[], rowsOf: (document: ArticleDocument) => LedgerRow[]): Piece[] {
  const out: Piece[] = [];
  for (const line of lines) {
    const { document, span } = line;
    if (!document || !span) {
      out.push({ kind: 'break', line, blank: true });
      continue;
    }
    const own = rowsOf(document);
    for (let i = Math.max(0, lastAtMost(own, span.from, (row) => row.proof.from)); i < own.length && own[i]!.proof.from < span.to; i++) {
      const { proof, source, patch } = own[i]!;
      const from = Math.max(span.from, proof.from);
      const to = Math.min(span.to, proof.to);
      if (from >= to) continue;
      if (!patch) out.push({ kind: 'source', from: source.from + from - proof.from, to: source.from + to - proof.from, line, stays: false });
      else if (from > proof.from || to < proof.to) out.push({ kind: 'new', text: patch.insert.slice(from - proof.from, to - proof.from), from: source.from, to: source.to, patch, line });
      else out.push(...replaced(patch, line));
    }
    out.push({ kind: 'break', line, blank: false });
  }
  return out;
}

/// A replacement with what both texts begin and end with kept: only what differs is struck out and put in.
function replaced(patch: Patch, line: CopyLine): Piece[] {
  const { was, insert, from, to } = patch;
  const shorter = Math.min(was.length, insert.length);
  let head = 0;
  while (head < shorter && was[head] === insert[head]) head++;
  if (head > 0 && isHigh(was.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === insert[insert.length - 1 - tail]) tail++;
  if (tail > 0 && isLow(was.charCodeAt(was.length - tail))) tail--;
  const text = insert.slice(head, insert.length - tail);
  return [
    ...(head > 0 ? [{ kind: 'source' as const, from, to: from + head, line, stays: false }] : []),
    ...(text === '' ? [] : [{ kind: 'new' as const, text, from: from + head, to: to - tail, patch, line }]),
    ...(tail > 0 ? [{ kind: 'source' as const, from: to - tail, to, line, stays: false }] : []),
  ];
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/// Decides what stays where it was printed: the heaviest run in the source's own order. The rest is moved, a move a block.
function settle(pieces: Piece[]): void {
  const printed = pieces.filter((piece) => piece.kind === 'source');
  const stays = heaviestRising(printed.map(({ from }) => from), printed.map(({ from, to }) => to - from));
  const moves = new Map<Block, Move>();
  printed.forEach((piece, index) => {
    piece.stays = stays[index]!;
    if (piece.stays) return;
    const block = piece.line.block!;
    let move = moves.get(block);
    if (!move) moves.set(block, (move = { id: moves.size + 1, block, document: piece.line.document! }));
    piece.move = move;
  });
}

/// The source as far as it is in question, to be gone through once from its beginning.
class Printed {
  private at = 0;
  private readonly spans: readonly SourceSpan[];
  private readonly rows: readonly (LedgerRow & { readonly furniture: boolean })[];
  private readonly departed: readonly { readonly from: number; readonly to: number; readonly move: Move }[];
  private readonly text: string;

  constructor(desk: ExportInput, documents: readonly ArticleDocument[], rowsOf: (document: ArticleDocument) => LedgerRow[], whole: boolean, pieces: readonly Piece[]) {
    this.text = desk.reading.text;
    this.rows = documents.flatMap((document) => rowsOf(document).map((row) => ({ ...row, furniture: document === desk.furniture })))
      .filter(({ source }) => source.to > source.from).sort((a, b) => a.source.from - b.source.from);
    this.spans = whole ? [{ from: 0, to: this.text.length }] : documents.flatMap(({ slices }) => slices.map(({ source }) => source)).filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
    this.departed = pieces.flatMap((piece) => (piece.kind === 'source' && piece.move ? [{ from: piece.from, to: piece.to, move: piece.move }] : [])).sort((a, b) => a.from - b.from);
  }

  /// What is left before `to`, as deleted or departed; none of it comes again.
  pass(to: number, out: Token[]): void {
    for (const span of this.spans) {
      let at = Math.max(this.at, span.from);
      const end = Math.min(to, span.to);
      while (at < end) {
        const next = this.departed[lastAtMost(this.departed, at, ({ from }) => from)];
        if (next && at < next.to && at >= next.from) {
          const stop = Math.min(end, next.to);
          out.push({ kind: 'departed', text: this.text.slice(at, stop), move: next.move });
          at = stop;
          continue;
        }
        const before = this.departed[lastAtMost(this.departed, at, ({ from }) => from) + 1]?.from ?? Infinity;
        const row = this.rows[lastAtMost(this.rows, at, ({ source }) => source.from)];
        const holds = row !== undefined && at < row.source.to;
        const stop = Math.min(end, before, holds ? row.source.to : (this.rows[lastAtMost(this.rows, at, ({ source }) => source.from) + 1]?.source.from ?? end));
        out.push({ kind: 'deleted', text: this.text.slice(at, stop), cause: (holds && row.patch) || (holds && row.furniture ? 'furniture' : 'edge') });
        at = stop;
      }
    }
    this.at = Math.max(this.at, to);
  }

  keep(from: number, to: number, line: CopyLine, out: Token[]): void {
    this.pass(from, out);
    out.push({ kind: 'kept', text: this.text.slice(from, to), line });
    this.at = to;
  }

  /// What a replacement took out, if it is still to come and nothing that stays stands before its end.
  passReplaced(from: number, to: number, before: number, out: Token[]): void {
    if (from >= this.at && to <= before) this.pass(to, out);
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to);
  }

  /// A line break of the print that can stand for one of the copy: the first before `before`; with `near` only blanks may stand before it.
  breakBefore(before: number, near: boolean): SourceSpan | undefined {
    for (const span of this.spans) {
      const from = Math.max(this.at, span.from);
      const text = this.text.slice(from, Math.min(before, span.to));
      BREAK.lastIndex = 0;
      const found = BREAK.exec(text);
      if (!found) {
        if (text.trim() !== '') return undefined;
        continue;
      }
      const at = from + found.index;
      if (near && text.slice(0, found.index).trim() !== '') return undefined;
      const inside = this.departed[lastAtMost(this.departed, at, (move) => move.from)];
      return inside && at < inside.to ? undefined : { from: at, to: at + found[0].length };
    }
    return undefined;
  }

  end(out: Token[]): void {
    this.pass(Infinity, out);
  }
}

function weave(pieces: readonly Piece[], source: Printed): Token[] {
  const out: Token[] = [];
  // For each piece, where the next one begins that stays.
  const nextStay = new Array<number>(pieces.length + 1).fill(Infinity);
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    nextStay[i] = piece.kind === 'source' && piece.stays ? piece.from : nextStay[i + 1]!;
  }
  let settled = false;
  pieces.forEach((piece, index) => {
    const { line } = piece;
    const before = nextStay[index]!;
    if (piece.kind === 'source') {
      settled = piece.stays;
      if (piece.stays) source.keep(piece.from, piece.to, line, out);
      else out.push({ kind: 'arrived', text: source.slice(piece.from, piece.to), move: piece.move!, line });
    } else if (piece.kind === 'new') {
      source.passReplaced(piece.from, piece.to, before, out);
      out.push({ kind: 'inserted', text: piece.text, cause: piece.patch, line });
    } else {
      const found = settled ? source.breakBefore(before, piece.blank) : undefined;
      if (found) source.keep(found.from, found.to, line, out);
      else out.push({ kind: 'inserted', text: '\n', cause: 'edge', line });
    }
  });
  source.end(out);
  return out.reduce<Token[]>(joinEqual, []);
}

/// Neighbours of one kind and reason are one.
function joinEqual(out: Token[], token: Token): Token[] {
  const last = out.at(-1);
  const reason = (each: Token): unknown => ('move' in each ? each.move : 'cause' in each ? each.cause : undefined);
  if (last?.kind === token.kind && last.line === token.line && reason(last) === reason(token)) out[out.length - 1] = { ...last, text: last.text + token.text };
  else out.push(token);
  return out;
}
