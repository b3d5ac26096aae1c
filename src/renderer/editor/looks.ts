import type { Patch } from '../../core/review/document';
import { lastAtMost, type Span } from '../../core/text/span';

export type Side = 'source' | 'proof';

export interface Layers {
  readonly layout: boolean;
  readonly text: boolean;
}

/// How a change is drawn. `kind` tells the three looks apart, and the offer; `state` how it was decided.
export interface Look {
  readonly kind: 'layout' | 'text' | 'hand' | 'offer';
  readonly state: 'open' | 'accepted' | 'rejected';
}

export function lookOf(patch: Patch): Look {
  if (patch.verdict === 'rejected') return { kind: patch.origin === 'repair' ? patch.layer : 'hand', state: 'rejected' };
  // Who writes has decided: a hand edit keeps its look, there is nothing to fade.
  if (patch.origin !== 'repair') return { kind: 'hand', state: 'open' };
  if (!patch.applied) return { kind: 'offer', state: 'open' };
  return { kind: patch.layer, state: patch.verdict };
}

/// Whether the change is marked. A hidden layer hides marks, never text.
export function isShown(patch: Patch, layers: Layers): boolean {
  return layers[patch.layer];
}

/// The changes of one side by place, for looking up what touches a range.
export class PatchIndex {
  /// The furthest end of all changes up to each: it never falls, whatever overlaps.
  private readonly reach: readonly number[];

  constructor(readonly patches: readonly Patch[], private readonly side: Side) {
    let reach = -1;
    this.reach = patches.map((patch) => (reach = Math.max(reach, this.spanOf(patch).to)));
  }

  spanOf(patch: Patch): Span {
    return this.side === 'source' ? patch.base : patch.proof;
  }

  /// The changes that touch `[from, to]`, ends included.
  *touching(from: number, to: number): Generator<Patch> {
    for (let i = lastAtMost(this.reach, from - 1, (end) => end) + 1; i < this.patches.length; i++) {
      const patch = this.patches[i]!;
      const span = this.spanOf(patch);
      if (span.from > to) return;
      if (span.to >= from) yield patch;
    }
  }

  /// The change that a caret at `at` is in or at: the narrowest, text before layout.
  at(at: number, layers: Layers): Patch | undefined {
    let best: Patch | undefined;
    const weight = (patch: Patch): number => (patch.layer === 'text' ? 0 : 1e9) + this.spanOf(patch).to - this.spanOf(patch).from;
    for (const patch of this.touching(at, at)) if (isShown(patch, layers) && (!best || weight(patch) < weight(best))) best = patch;
    return best;
  }
}
