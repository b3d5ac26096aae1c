import { hashTexts } from '../text/hash';
import { trimEnd } from '../text/blank';
import type { Role } from '../text/role';
import { BODY_ROLES, CAPTION_ROLES } from '../text/role';
import { heaviestRising } from '../text/rising';
import { lastAtMost, overlaps } from '../text/span';
import type { Said, Sentence } from '../text/say';
import type { ArticleLayout, CaptionLayout, Confidence, Part, Piece } from '../article/layout';
import type { Cause, Changes } from './changes';
import type { ArticleDocument, DocumentPart, Patch, Slice } from './document';
import { patchKey } from './events';
import { Patches } from './patches';
import type { ReviewState, Write } from './state';

/// What laying an article out needs besides its parts.
export interface LayInput {
  readonly source: string;
  /// The repairs inside one part, its joined lines among them.
  changesOf(part: Part): Changes;
  /// What stands between a dateline and the text behind it.
  readonly datelineGap: string;
  readonly state: ReviewState;
}

interface Placed {
  readonly part: Part;
  readonly caption?: string;
}

const PART_BREAK: Sentence = { zh: '这里另起一段：把排版的换行和空白换成一个段落分隔。', en: 'A new part begins here: the line breaks and blanks of the print become one paragraph break.' };
const DATELINE_GAP: Sentence = { zh: '电头与正文之间按本报体例分隔。', en: 'Dateline and text are set apart in the house style.' };
const CREDIT_GAP: Sentence = { zh: '图片说明与署名之间按本报体例分隔。', en: 'Caption and credit are set apart in the house style.' };
const END_BLANK: Sentence = { zh: '文末的空白和换行不属于文章。', en: 'Blanks and line breaks behind the last word are no part of the article.' };
const BY_HAND: Sentence = { zh: '编辑手工修改。', en: 'Changed by hand.' };

/// What belongs between two neighbouring parts of an article's copy.
function separator(left: Role, right: Role | undefined, gap: string, leftText: string): { insert: string; why: Sentence } {
  if (right === undefined) return { insert: '', why: END_BLANK };
  if (left === 'dateline' && right === 'byline') return { insert: '', why: DATELINE_GAP };
  if (left === 'dateline' && BODY_ROLES.has(right)) return { insert: gap, why: DATELINE_GAP };
  if (left === 'caption' && right === 'credit') return { insert: '　', why: CREDIT_GAP };
  // A byline in brackets opens the first sentence's line: 本报讯（记者某某）昨日，……
  if (left === 'byline' && BODY_ROLES.has(right) && /[）)]$/.test(leftText)) return { insert: '', why: DATELINE_GAP };
  return { insert: '\n', why: PART_BREAK };
}

/// Lays one article out: base and proof text, every change with its decision, and where each part lies in both. `captions` are those assigned to it.
/// An article of the tray or the furniture is laid out the same way from its parts.
export function layArticle(article: ArticleLayout, captions: readonly CaptionLayout[], input: LayInput): ArticleDocument {
  const placed: Placed[] = article.parts.map((part) => ({ part }));
  for (const caption of captions) for (const part of caption.parts) placed.push({ part, caption: caption.id });
  const { source } = input;
  const slices = new SliceTable(placed);
  const changes = placed.map(({ part }) => input.changesOf(part));
  const patches = new Patches(source, input.state.writes.length + changes.reduce((sum, { count }) => sum + count + 1, 0));
  const decide = decider(slices, patches, input.state);
  const partStart: number[] = [];
  // Pieces that follow each other in the source are taken out of it at once.
  let base = '';
  let length = 0;
  let from = 0;
  let to = 0;
  placed.forEach(({ part }, index) => {
    partStart.push(length);
    for (const piece of part.pieces) {
      length += piece.to - piece.from;
      if (piece.from !== to) {
        base += source.slice(from, to);
        from = piece.from;
      }
      to = piece.to;
    }
    const { places, causes, count } = changes[index]!;
    for (let i = 0; i < count; i++) decide(places[2 * i]!, places[2 * i + 1]!, causes[i]!);
    decideSeparator(source, placed, index, input.datelineGap, decide);
  });
  base += source.slice(from, to);
  patches.sort();
  const proof = patches.carryOut(base);
  const toProof = patches.forward();
  const parts: DocumentPart[] = [];
  const stays = inPlace(placed.map(({ part }) => part));
  placed.forEach(({ part, caption }, index) => {
    const baseRange = { from: partStart[index]!, to: partStart[index + 1] ?? base.length };
    const from = parts.at(-1)?.proof.to ?? 0;
    const to = index + 1 < placed.length ? Math.max(from, toProof(baseRange.to)) : proof.length;
    parts.push({
      part, role: part.role, base: baseRange, proof: { from, to }, text: { from, to: trimEnd(proof, from, to) },
      confidence: part.confidence, why: part.why, moved: !stays[index], ...(caption !== undefined && { caption }),
    });
  });
  return new LaidArticle(article, base, proof, parts, patches);
}

/// An article that is laid out. Of most articles of a page nobody ever asks for patches, slices and digest: they are told when somebody does.
class LaidArticle implements ArticleDocument {
  readonly id: string;
  readonly confidence: Confidence;
  readonly why: readonly Said[];
  #digest: string | undefined;
  #patches: readonly Patch[] | undefined;
  #slices: readonly Slice[] | undefined;

  constructor({ id, confidence, why }: ArticleLayout, readonly base: string, readonly proof: string, readonly parts: readonly DocumentPart[], private readonly changes: Patches) {
    this.id = id;
    this.confidence = confidence;
    this.why = why;
  }

  get digest(): string {
    return (this.#digest ??= hashTexts([this.parts.map((part) => `${part.role}@${part.text.from}`).join(' '), '\u0000', this.base, '\u0000', this.proof]));
  }

  get patches(): readonly Patch[] {
    return (this.#patches ??= this.changes.all());
  }

  get slices(): readonly Slice[] {
    return (this.#slices ??= slicesOf(this.parts));
  }
}

function slicesOf(parts: readonly DocumentPart[]): Slice[] {
  const out: Slice[] = [];
  let base = 0;
  for (const { part } of parts) {
    for (const piece of part.pieces) {
      out.push({ source: piece, base });
      base += piece.to - piece.from;
    }
  }
  return out;
}

/// Where the pieces of an article stand, in the order of the source: source range and place in the base text, column by column.
class SliceTable {
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly base: Int32Array;
  /// The slice at which the last place was found: the next is mostly near.
  private near = 0;

  constructor(placed: readonly Placed[]) {
    const count = placed.reduce((sum, { part }) => sum + part.pieces.length, 0);
    const starts = new Int32Array(3 * count);
    this.from = starts.subarray(0, count);
    this.to = starts.subarray(count, 2 * count);
    this.base = starts.subarray(2 * count);
    let base = 0;
    let i = 0;
    let sorted = true;
    for (const { part } of placed) {
      for (const { from, to } of part.pieces) {
        if (i > 0 && this.from[i - 1]! > from) sorted = false;
        this.from[i] = from;
        this.to[i] = to;
        this.base[i++] = base;
        base += to - from;
      }
    }
    if (!sorted) this.sort(starts.slice(), count);
  }

  private sort(old: Int32Array, count: number): void {
    const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => old[a]! - old[b]!);
    order.forEach((was, i) => {
      this.from[i] = old[was]!;
      this.to[i] = old[count + was]!;
      this.base[i] = old[2 * count + was]!;
    });
  }

  /// Where in the base text an edit of the source stands; -1 if in none of the pieces.
  place(from: number, to: number, side: -1 | undefined): number {
    const last = this.lastAtMost(from);
    for (let i = last; i >= Math.max(0, last - 1); i--) {
      const start = this.from[i]!;
      const end = this.to[i]!;
      if (from < start || to > end) continue;
      if (from === to && (side ? from === start && end > start : from === end)) continue;
      return this.base[i]! + from - start;
    }
    return -1;
  }

  private lastAtMost(at: number): number {
    const { from } = this;
    let low = 0;
    let high = from.length;
    if (high > 0 && from[this.near]! <= at) {
      low = this.near + 1;
      if (low < high && from[low]! > at) return this.near;
    }
    while (low < high) {
      const mid = (low + high) >> 1;
      if (from[mid]! <= at) low = mid + 1;
      else high = mid;
    }
    this.near = Math.max(0, low - 1);
    return low - 1;
  }
}

type Decide = (from: number, to: number, cause: Cause) => void;

/// Turns the blanks at the end of a part into what belongs there, if anything has to change.
function decideSeparator(source: string, placed: readonly Placed[], index: number, gap: string, decide: Decide): void {
  const { part } = placed[index]!;
  const piece = part.pieces.at(-1);
  if (!piece) return;
  const from = trimEnd(source, piece.from, piece.to);
  const { insert, why } = separator(part.role, placed[index + 1]?.part.role, gap, source.slice(Math.max(piece.from, from - 1), from));
  if (source.slice(from, piece.to) === insert) return;
  decide(from, piece.to, { insert, ...(from === piece.to && { side: -1 as const }), rule: 'part-break', origin: 'repair', layer: 'layout', trust: 'safe', why: { text: why } });
}

/// What makes the changes of an article patches: the writes that fall into its slices are added at once, then repairs as they come, with their verdicts; a repair whose place a write
/// took is left out.
function decider(slices: SliceTable, patches: Patches, state: ReviewState): Decide {
  const replaced = new Set<string>();
  const taken: { readonly from: number; readonly to: number }[] = [];
  for (const write of state.writes) {
    const { from, to, was, side } = write.edit;
    const base = slices.place(from, to, side);
    if (base < 0) continue;
    const key = patchKey(write.edit);
    const rejected = state.decisions.get(key)?.verdict === 'rejected';
    if (!rejected) {
      for (const name of write.replaces) replaced.add(name);
      taken.push({ from: base, to: base + to - from });
    }
    patches.add(from, to, base, causeOf(write), !rejected, { key, was, group: write.n, replaces: write.replaces, ...verdictOf(state, key, write) });
  }
  taken.sort((a, b) => a.from - b.from);
  const decided = state.decisions.size > 0 || replaced.size > 0;
  return (from, to, cause) => {
    const base = slices.place(from, to, cause.side);
    if (base < 0 || (taken.length > 0 && hits(taken, { from: base, to: base + to - from }))) return;
    const key = decided ? patchKey({ from, to, was: patches.source.slice(from, to), insert: cause.insert, side: cause.side }) : '';
    if (replaced.has(key)) return;
    if (!state.decisions.has(key)) patches.add(from, to, base, cause, cause.trust === 'safe');
    else {
      const verdict = verdictOf(state, key);
      patches.add(from, to, base, cause, verdict.verdict === 'accepted' || (verdict.verdict === 'open' && cause.trust === 'safe'), { key, ...verdict });
    }
  };
}

function causeOf(write: Write): Cause {
  const why: Said = write.why ?? { text: BY_HAND };
  const { insert, side } = write.edit;
  return { insert, ...(side && { side }), rule: write.rule ?? 'by-hand', origin: write.rule === undefined ? 'hand' : 'fix', layer: 'text', trust: 'offer', why };
}

function verdictOf(state: ReviewState, key: string, written?: Write): Pick<Patch, 'verdict' | 'by' | 'at' | 'reason' | 'deed'> {
  const decision = state.decisions.get(key);
  if (decision) return { verdict: decision.verdict, by: decision.by, at: decision.at, ...(decision.reason !== undefined && { reason: decision.reason, deed: decision.n }) };
  // Whoever wrote it has decided it.
  return written ? { verdict: 'accepted', by: written.by, at: written.at } : { verdict: 'open' };
}

/// Whether a range overlaps one of the sorted ranges.
function hits(sorted: readonly { from: number; to: number }[], range: { from: number; to: number }): boolean {
  const next = sorted[lastAtMost(sorted, range.from, (one) => one.to) + 1];
  return next !== undefined && (range.from === range.to ? next.from < range.from && range.from < next.to : overlaps(next, range));
}

/// Which parts stand in the page's own order: the heaviest rising run of parts by their place in the source. The others were moved.
function inPlace(parts: readonly Part[]): boolean[] {
  const weight = (part: Part): number => (CAPTION_ROLES.has(part.role) ? 0 : 1) + part.pieces.reduce((sum: number, piece: Piece) => sum + piece.to - piece.from, 0);
  return heaviestRising(parts.map((part) => part.pieces[0]?.from ?? 0), parts.map(weight));
}
