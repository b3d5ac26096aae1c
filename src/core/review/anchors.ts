import type { Anchor } from '../text/anchor';
import { lastAtMost, type BasePos, type ProofPos, type Span } from '../text/span';
import { toProof, type ArticleDocument, type Patch } from './document';

/// The way from words of the proof text to the source that they came from, and back, wherever the article they stand in has got to.

const applied = new WeakMap<ArticleDocument, readonly Patch[]>();

function appliedOf(document: ArticleDocument): readonly Patch[] {
  let patches = applied.get(document);
  if (!patches) applied.set(document, (patches = document.patches.filter((patch) => patch.applied)));
  return patches;
}

/// The base range that a stretch of the proof text stands for: all of a replaced stretch of which it has a part, but no deletion at its edges.
export function baseRange(document: ArticleDocument, { from, to }: Span<ProofPos>): Span<BasePos> {
  const patches = appliedOf(document);
  const first = patches[lastAtMost(patches, from, ({ proof }) => proof.from)];
  const start = !first ? from : from < first.proof.to ? first.base.from : from + first.base.to - first.proof.to;
  if (to <= from) return { from: start, to: start };
  const last = patches[lastAtMost(patches, to - 1, ({ proof }) => proof.from)];
  const end = !last ? to : to - 1 < last.proof.to ? last.base.to : to + last.base.to - last.proof.to;
  return { from: Math.min(start, end), to: end };
}

/// The stretches of the source behind a stretch of the proof text, in its order. One without extent where the source has nothing of it.
export function anchorsOf(document: ArticleDocument, span: Span<ProofPos>): Anchor[] {
  const { slices, base } = document;
  const { from, to } = baseRange(document, span);
  const anchors: Anchor[] = [];
  for (let i = Math.max(0, lastAtMost(slices, from, (slice) => slice.base)); i < slices.length && slices[i]!.base < to; i++) {
    const { source, base: at } = slices[i]!;
    const a = Math.max(from, at);
    const b = Math.min(to, at + source.to - source.from);
    if (a < b) anchors.push({ from: source.from + a - at, to: source.from + b - at, was: base.slice(a, b) });
  }
  if (anchors.length > 0) return anchors;
  const slice = slices[Math.max(0, lastAtMost(slices, from, (one) => one.base))];
  const at = slice ? Math.min(slice.source.to, slice.source.from + from - slice.base) : 0;
  return [{ from: at, to: at, was: '' }];
}

/// Where the words of the first anchor that the document holds stand in its proof text, and those of the anchors that follow on; undefined where it holds none.
export function spanOf(document: ArticleDocument, anchors: readonly Anchor[]): Span<ProofPos> | undefined {
  let span: { from: BasePos; to: BasePos } | undefined;
  for (const anchor of anchors) {
    const slice = document.slices.find(({ source }) => source.from <= anchor.from && (anchor.from < source.to || (anchor.from === anchor.to && anchor.to === source.to)));
    if (!slice) continue;
    const from = slice.base + anchor.from - slice.source.from;
    const to = slice.base + Math.min(anchor.to, slice.source.to) - slice.source.from;
    if (!span) span = { from, to };
    else if (span.to <= from && document.base.slice(span.to, from).trim() === '') span.to = to;
  }
  if (!span) return undefined;
  const from = toProof(document, span.from, -1);
  const to = toProof(document, span.to, -1);
  // The end lies inside what replaced these words, or right behind it.
  return { from, to: to > from ? to : Math.max(from, toProof(document, span.to, 1)) };
}
