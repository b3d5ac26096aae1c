import { hashTexts } from '../text/hash';
import { trimEnd } from '../text/blank';
import type { Role } from '../text/role';
import { BODY_ROLES, CAPTION_ROLES } from '../text/role';
import { compareEdits } from '../text/edit';
import { heaviestRising } from '../text/rising';
import { lastAtMost, overlaps } from '../text/span';
import type { Said, Sentence } from '../text/say';
import type { ArticleLayout, CaptionLayout, Part, Piece } from '../article/layout';
import type { ArticleDocument, Change, DocumentPart, Patch, Slice } from './document';
import { patchKey } from './events';
import type { ReviewState, Write } from './state';

/// What laying an article out needs besides its parts.
export interface LayInput {
  readonly source: string;
  /// The repairs inside one part, its joined lines among them.
  changesOf(part: Part): readonly Change[];
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
  const placed: Placed[] = [
    ...article.parts.map((part) => ({ part })),
    ...captions.flatMap((caption) => caption.parts.map((part) => ({ part, caption: caption.id }))),
  ];
  const { source } = input;
  const slices: Slice[] = [];
  const changes: Change[] = [];
  const partStart: number[] = [];
  // Pieces that follow each other in the source are taken out of it at once.
  let base = '';
  let length = 0;
  let from = 0;
  let to = 0;
  placed.forEach(({ part }, index) => {
    partStart.push(length);
    for (const piece of part.pieces) {
      slices.push({ source: piece, base: length });
      length += piece.to - piece.from;
      if (piece.from !== to) {
        base += source.slice(from, to);
        from = piece.from;
      }
      to = piece.to;
    }
    for (const change of input.changesOf(part)) changes.push(change);
    const end = separatorChange(source, placed, index, input.datelineGap);
    if (end) changes.push(end);
  });
  base += source.slice(from, to);
  const patches = decide(slices, changes, input.state);
  const { proof, laid } = carryOut(base, patches);
  const toProof = forward(laid);
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
  return {
    id: article.id, base, proof, slices, parts, patches: laid, confidence: article.confidence, why: article.why,
    digest: hashTexts([parts.map((part) => `${part.role}@${part.text.from}`).join(' '), '\u0000', base, '\u0000', proof]),
  };
}

/// The change that turns the blanks at the end of a part into what belongs there, if anything has to change.
function separatorChange(source: string, placed: readonly Placed[], index: number, gap: string): Change | undefined {
  const { part } = placed[index]!;
  const piece = part.pieces.at(-1);
  if (!piece) return undefined;
  const from = trimEnd(source, piece.from, piece.to);
  const was = source.slice(from, piece.to);
  const { insert, why } = separator(part.role, placed[index + 1]?.part.role, gap, source.slice(Math.max(piece.from, from - 1), from));
  if (was === insert) return undefined;
  return {
    from, to: piece.to, was, insert, ...(from === piece.to && { side: -1 as const }),
    rule: 'part-break', origin: 'repair', layer: 'layout', trust: 'safe', why: { text: why },
  };
}

/// The changes of an article as patches: repairs with their verdicts, and the writes that fall into its slices; a repair whose place a write took is left out.
function decide(slices: readonly Slice[], changes: readonly Change[], state: ReviewState): Draft[] {
  const bySource = inSourceOrder(slices);
  const place = (from: number, to: number, side?: -1): { from: number; to: number } | undefined => {
    const last = lastAtMost(bySource, from, ({ source }) => source.from);
    for (let i = last; i >= Math.max(0, last - 1); i--) {
      const { source, base } = bySource[i]!;
      if (from < source.from || to > source.to) continue;
      if (from === to && (side ? from === source.from && source.to > source.from : from === source.to)) continue;
      return { from: base + from - source.from, to: base + to - source.from };
    }
    return undefined;
  };
  const out: Draft[] = [];
  const replaced = new Set<string>();
  for (const write of state.writes) {
    const at = place(write.edit.from, write.edit.to, write.edit.side);
    if (!at) continue;
    const key = patchKey(write.edit);
    const rejected = state.decisions.get(key)?.verdict === 'rejected';
    if (!rejected) for (const name of write.replaces) replaced.add(name);
    out.push({ ...writeChange(write), key, group: write.n, replaces: write.replaces, base: at, applied: !rejected, ...verdictOf(state, key, write), proof: NOWHERE });
  }
  const taken = out.filter((patch) => patch.applied).map((patch) => patch.base).sort((a, b) => a.from - b.from);
  const decided = state.decisions.size > 0 || replaced.size > 0;
  for (const change of changes) {
    const base = place(change.from, change.to, change.side);
    if (!base || hits(taken, base)) continue;
    const key = decided ? patchKey(change) : '';
    if (replaced.has(key)) continue;
    if (!state.decisions.has(key)) out.push(new OpenPatch(change, base));
    else {
      const verdict = verdictOf(state, key);
      out.push({ ...change, key, base, applied: verdict.verdict === 'accepted' || (verdict.verdict === 'open' && change.trust === 'safe'), ...verdict, proof: NOWHERE });
    }
  }
  for (let i = 1; i < out.length; i++) if (byPlace(out[i - 1]!, out[i]!) > 0) return out.sort(byPlace);
  return out;
}

const byPlace = (a: Draft, b: Draft): number => a.base.from - b.base.from || (a.side ?? 0) - (b.side ?? 0) || a.base.to - b.base.to || compareEdits(a, b);

/// A patch that is being laid out: whether it is applied, and where it stands in the proof text, is told last.
interface Draft extends Omit<Patch, 'applied' | 'proof'> {
  applied: boolean;
  proof: Patch['proof'];
}

const NOWHERE: Patch['proof'] = { from: 0, to: 0 };

/// A repair that nobody has decided about: nearly all patches of a page are, and a large page has hundreds of thousands. It holds what is its own as numbers; what it tells of the
/// repair it leaves there, and its name is made when it is asked for.
class OpenPatch implements Draft {
  readonly verdict = 'open';
  applied: boolean;
  private readonly baseFrom: number;
  private readonly baseTo: number;
  private proofFrom = 0;
  private proofTo = 0;

  constructor(private readonly change: Change, base: Patch['base']) {
    this.applied = change.trust === 'safe';
    this.baseFrom = base.from;
    this.baseTo = base.to;
  }

  get base(): Patch['base'] { return { from: this.baseFrom, to: this.baseTo }; }
  get proof(): Patch['proof'] { return { from: this.proofFrom, to: this.proofTo }; }
  set proof({ from, to }: Patch['proof']) {
    this.proofFrom = from;
    this.proofTo = to;
  }
  get key(): string { return patchKey(this.change); }
  get from(): number { return this.change.from; }
  get to(): number { return this.change.to; }
  get was(): string { return this.change.was; }
  get insert(): string { return this.change.insert; }
  get side(): Patch['side'] { return this.change.side; }
  get rule(): string { return this.change.rule; }
  get origin(): Patch['origin'] { return this.change.origin; }
  get layer(): Patch['layer'] { return this.change.layer; }
  get trust(): Patch['trust'] { return this.change.trust; }
  get why(): Said { return this.change.why; }
}

function inSourceOrder(slices: readonly Slice[]): readonly Slice[] {
  for (let i = 1; i < slices.length; i++) if (slices[i - 1]!.source.from > slices[i]!.source.from) return [...slices].sort((a, b) => a.source.from - b.source.from);
  return slices;
}

function writeChange(write: Write): Change {
  const why: Said = write.why ?? { text: BY_HAND };
  return { ...write.edit, rule: write.rule ?? 'by-hand', origin: write.rule === undefined ? 'hand' : 'fix', layer: 'text', trust: 'offer', why };
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

/// Carries the applied patches out. Where two applied patches overlap, which only decisions about an older engine's repairs can bring about, the later one is left unapplied.
function carryOut(base: string, patches: readonly Draft[]): { proof: string; laid: readonly Patch[] } {
  let proof = '';
  let at = 0;
  for (const patch of patches) {
    const from = patch.base.from;
    if (!patch.applied || from < at) {
      patch.applied = false;
      const start = proof.length + Math.max(0, from - at);
      patch.proof = { from: start, to: start + patch.base.to - from };
      continue;
    }
    if (from > at) proof += base.slice(at, from);
    patch.proof = { from: proof.length, to: proof.length + patch.insert.length };
    proof += patch.insert;
    at = patch.base.to;
  }
  proof += base.slice(at);
  const end = proof.length;
  for (const patch of patches) if (patch.proof.to > end) patch.proof = { from: Math.min(patch.proof.from, end), to: end };
  return { proof, laid: patches };
}

/// Maps rising base positions to the proof text; a position where an insertion clings to the left lies behind it.
function forward(patches: readonly Patch[]): (at: number) => number {
  let index = 0;
  let shift = 0;
  return (at) => {
    for (; index < patches.length; index++) {
      const { applied, base, proof, side } = patches[index]!;
      if (!applied) continue;
      if (base.from > at || (base.from === at && base.to === at && side !== -1)) break;
      if (base.to > at) return proof.from;
      shift = proof.to - base.to;
    }
    return at + shift;
  };
}

/// Which parts stand in the page's own order: the heaviest rising run of parts by their place in the source. The others were moved.
function inPlace(parts: readonly Part[]): boolean[] {
  const weight = (part: Part): number => (CAPTION_ROLES.has(part.role) ? 0 : 1) + part.pieces.reduce((sum: number, piece: Piece) => sum + piece.to - piece.from, 0);
  return heaviestRising(parts.map((part) => part.pieces[0]?.from ?? 0), parts.map(weight));
}
