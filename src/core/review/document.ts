import type { Layer, Trust } from '../text/edit';
import type { Role } from '../text/role';
import type { Said } from '../text/say';
import type { BasePos, ProofPos, SourcePos, Span } from '../text/span';
import { lastAtMost } from '../text/span';
import type { Confidence, Part } from '../article/layout';
import type { AnchoredEdit, Verdict } from './events';

/// Where a change comes from: the engine's repair, a finding's fix that an editor took, or the editor's own hand.
export type Origin = 'repair' | 'fix' | 'hand';

/// A change before it is laid into an article: by source position, with its reason.
export interface Change extends AnchoredEdit {
  readonly rule: string;
  readonly origin: Origin;
  readonly layer: Layer;
  readonly trust: Trust;
  readonly why: Said;
}

/// A change as it stands in an article's document.
export interface Patch extends Change {
  /// `patchKey` of the change: the name under which it is decided.
  readonly key: string;
  readonly verdict: Verdict | 'open';
  /// The journal entry that made it, for writes: all edits of one entry are one change to a person.
  readonly group?: number;
  /// For writes: the patches whose place it took.
  readonly replaces?: readonly string[];
  /// Who decided, and when (ISO 8601); absent while open.
  readonly by?: string;
  readonly at?: string;
  /// The person's own reason, where many were decided at once; `deed` names the entry that did.
  readonly reason?: string;
  readonly deed?: number;
  /// Whether the proof text carries it: accepted, or safe and not rejected, and not overwritten by hand.
  readonly applied: boolean;
  readonly base: Span<BasePos>;
  /// What stands for it in the proof text: `insert` where it is applied, the source's own characters where not.
  readonly proof: Span<ProofPos>;
}

/// A stretch of the source that stands at `base` of an article.
export interface Slice {
  readonly source: Span<SourcePos>;
  readonly base: BasePos;
}

/// A part of the layout with its place in both texts. The ranges of neighbouring parts touch: each ends where the next begins, its separator included.
export interface DocumentPart {
  /// The part of the layout that it shows.
  readonly part: Part;
  readonly role: Role;
  readonly base: Span<BasePos>;
  readonly proof: Span<ProofPos>;
  /// `proof` without the separator at its end.
  readonly text: Span<ProofPos>;
  readonly confidence: Confidence;
  readonly why: readonly Said[];
  /// The caption that it belongs to, for captions and credits.
  readonly caption?: string;
  /// Set where the part stood elsewhere in the page's order than its neighbours: a headline behind its body, a caption far off.
  readonly moved: boolean;
}

/// An article with everything that is decided about it: both panes, the review and the exports are views of it.
export interface ArticleDocument {
  readonly id: string;
  readonly base: string;
  readonly proof: string;
  readonly slices: readonly Slice[];
  readonly parts: readonly DocumentPart[];
  /// Sorted by base; applied ones do not overlap.
  readonly patches: readonly Patch[];
  readonly confidence: Confidence;
  readonly why: readonly Said[];
  /// Changes whenever text or layout of the copy would: what a review is bound to.
  readonly digest: string;
}

/// The source position of a base position. A position between two slices is the start of the right one.
export function toSource(slices: readonly Slice[], at: BasePos): SourcePos {
  const index = lastAtMost(slices, at, (slice) => slice.base);
  const slice = slices[index];
  if (!slice) return 0;
  return Math.min(slice.source.to, slice.source.from + (at - slice.base));
}

/// The slice that holds the base position; with `bias` -1 the one that ends there.
export function sliceAt(slices: readonly Slice[], at: BasePos, bias: -1 | 1 = 1): Slice | undefined {
  const index = lastAtMost(slices, at, (slice) => slice.base);
  const slice = slices[index];
  return slice && bias < 0 && slice.base === at && index > 0 ? slices[index - 1] : slice;
}

/// The base position of a proof position. Inside an inserted text it is the start of what was replaced (`bias` -1) or its end (1).
export function toBase(document: ArticleDocument, at: ProofPos, bias: -1 | 1): BasePos {
  let shift = 0;
  for (const patch of document.patches) {
    if (!patch.applied) continue;
    if (patch.proof.from > at) break;
    if (at < patch.proof.to || (at === patch.proof.to && bias < 0)) {
      if (at === patch.proof.from && bias < 0) return patch.base.from;
      if (at === patch.proof.from && patch.proof.to > at) return patch.base.from;
      return bias < 0 ? patch.base.from : patch.base.to;
    }
    shift = patch.base.to - patch.proof.to;
  }
  return at + shift;
}

/// The proof position of a base position; inside a replaced stretch, the start (`bias` -1) or the end (1) of what stands for it.
export function toProof(document: ArticleDocument, at: BasePos, bias: -1 | 1 = -1): ProofPos {
  let shift = 0;
  for (const patch of document.patches) {
    if (!patch.applied) continue;
    if (patch.base.from > at || (patch.base.from === at && bias < 0)) break;
    if (at < patch.base.to) return bias < 0 ? patch.proof.from : patch.proof.to;
    shift = patch.proof.to - patch.base.to;
  }
  return at + shift;
}
