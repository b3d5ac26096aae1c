import type { ProofPos } from '../text/span';
import type { ArticleDocument, Patch, Slice } from './document';
import { lastAtMost } from '../text/span';
import type { Act, AnchoredEdit } from './events';

/// What was typed, pasted or deleted: `[from, to)` of the proof text becomes `insert`.
export interface ProofChange {
  readonly from: ProofPos;
  readonly to: ProofPos;
  readonly insert: string;
}

export type WriteAct = Extract<Act, { type: 'write' }>;

/// Whether the change takes the patch's place. A repair is left alone unless its own words are cut into or removed; an earlier write that the
/// change touches always grows into the new one, so that one stretch of typing stays one change.
function absorbs({ from, to }: ProofChange, patch: Patch): boolean {
  const { proof, base } = patch;
  if (!patch.applied) return false;
  if (patch.origin !== 'repair') return proof.from <= to && from <= proof.to;
  if (proof.from < to && from < proof.to) return true;
  if (proof.from === proof.to) return from < proof.from && proof.from < to;
  // A pure insertion has no extent in the base: typing at its edge has no place of its own there.
  return base.from === base.to && from === to && (from === proof.from || from === proof.to);
}

/// Turns a change of the proof text into the act that records it in the source, or undefined where it changes nothing.
export function writeAct(document: ArticleDocument, change: ProofChange): WriteAct | undefined {
  if (document.proof.slice(change.from, change.to) === change.insert) return undefined;
  const taken = document.patches.filter((patch) => absorbs(change, patch));
  const first = taken[0];
  const last = taken.at(-1);
  const from = Math.min(change.from, first?.proof.from ?? change.from);
  const to = Math.max(change.to, last?.proof.to ?? change.to);
  let insert = document.proof.slice(from, change.from) + change.insert + document.proof.slice(change.to, to);
  const empty = from === to;
  let baseFrom = first && first.proof.from === from ? first.base.from : outer(document, from, empty ? 'before' : 'after');
  let baseTo = last && last.proof.to === to ? last.base.to : empty ? baseFrom : outer(document, to, 'before');
  if (taken.length === 0) {
    // Nothing else depends on the range: keep only what differs.
    const was = document.base.slice(baseFrom, baseTo);
    let head = 0;
    while (head < was.length && head < insert.length && was[head] === insert[head]) head++;
    let tail = 0;
    while (tail < was.length - head && tail < insert.length - head && was[was.length - 1 - tail] === insert[insert.length - 1 - tail]) tail++;
    baseFrom += head;
    baseTo -= tail;
    insert = insert.slice(head, insert.length - tail);
  }
  const replaces = new Set(taken.map((patch) => patch.key));
  // What an absorbed write had taken the place of stays replaced; but a write that was made anew since, and is not touched now, keeps its place.
  const living = new Set(document.patches.filter((patch) => patch.origin !== 'repair').map((patch) => patch.key));
  for (const key of taken.flatMap((patch) => patch.replaces ?? [])) if (!living.has(key)) replaces.add(key);
  // Typing back what was printed takes an own earlier change away. Where it stands against a repair it is a decision, and is kept.
  const plain = taken.every((patch) => patch.origin !== 'repair' && (patch.replaces?.length ?? 0) === 0);
  const edits = split(document, baseFrom, baseTo, insert).filter((edit) => !plain || edit.was !== edit.insert);
  return { type: 'write', edits, replaces: [...replaces] };
}

/// The base position of a proof position that lies in no applied patch; where a deletion sits exactly there, before or after what it took out.
function outer(document: ArticleDocument, at: ProofPos, where: 'before' | 'after'): number {
  let shift = 0;
  for (const { applied, proof, base } of document.patches) {
    if (!applied) continue;
    if (proof.from > at || (proof.from === at && where === 'before')) break;
    shift = base.to - proof.to;
  }
  return at + shift;
}

/// A replacement in the base as edits of the source, one for each slice it touches; the first takes the insertion.
function split(document: ArticleDocument, from: number, to: number, insert: string): AnchoredEdit[] {
  const { slices, base } = document;
  if (from === to) {
    const index = Math.max(0, lastAtMost(slices, from, (slice) => slice.base));
    const slice = slices[index];
    if (!slice) return [{ from: 0, to: 0, was: '', insert }];
    const at = slice.source.from + from - slice.base;
    return [at >= slice.source.to ? { from: slice.source.to, to: slice.source.to, was: '', insert, side: -1 } : { from: at, to: at, was: '', insert }];
  }
  const edits: AnchoredEdit[] = [];
  for (const slice of slices) {
    const a = Math.max(from, slice.base);
    const b = Math.min(to, end(slice));
    if (a >= b) continue;
    edits.push({
      from: slice.source.from + a - slice.base, to: slice.source.from + b - slice.base,
      was: base.slice(a, b), insert: edits.length === 0 ? insert : '',
    });
  }
  return edits;
}

const end = (slice: Slice): number => slice.base + slice.source.to - slice.source.from;
