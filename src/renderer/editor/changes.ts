import { ChangeSet, type Text } from '@codemirror/state';
import type { ArticleDocument, Patch } from '../../core/review/document';
import type { ShownText } from './text';

/// One replacement: `[fromA, toA)` of the old text became `[fromB, toB)` of the new one.
interface Region {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/// The parts of the proof text in which two states of one article differ, from their patches: what stands between two patches that both have is compared only where
/// one of them has a patch that the other has not. Undefined where the base itself is another one.
export function proofRegions(before: ArticleDocument, after: ArticleDocument): Region[] | undefined {
  if (before.base !== after.base) return undefined;
  const allMine = before.patches.filter(isApplied);
  const allTheirs = after.patches.filter(isApplied);
  // A decision changes little in one place: what both lists begin and end with need not be looked up.
  const least = Math.min(allMine.length, allTheirs.length);
  let head = 0;
  while (head < least && allMine[head]!.key === allTheirs[head]!.key) head++;
  let tail = 0;
  while (tail < least - head && allMine[allMine.length - 1 - tail]!.key === allTheirs[allTheirs.length - 1 - tail]!.key) tail++;
  const mine = allMine.slice(head, allMine.length - tail);
  const theirs = allTheirs.slice(head, allTheirs.length - tail);
  const inMine = new Set(mine.map((patch) => patch.key));
  const inTheirs = new Set(theirs.map((patch) => patch.key));
  const regions: Region[] = [];
  let fromA = head > 0 ? allMine[head - 1]!.proof.to : 0;
  let fromB = head > 0 ? allTheirs[head - 1]!.proof.to : 0;
  let differs = false;
  let i = 0;
  let j = 0;
  const close = (toA: number, toB: number): void => {
    if (differs) regions.push({ fromA, toA, fromB, toB });
    differs = false;
  };
  while (i < mine.length || j < theirs.length) {
    const a = mine[i];
    const b = theirs[j];
    if (a && b && a.key === b.key) {
      close(a.proof.from, b.proof.from);
      fromA = a.proof.to;
      fromB = b.proof.to;
      i++;
      j++;
    } else if (a && !inTheirs.has(a.key)) {
      differs = true;
      i++;
    } else if (b && !inMine.has(b.key)) {
      differs = true;
      j++;
    } else return undefined;
  }
  close(allMine[allMine.length - tail]?.proof.from ?? before.proof.length, allTheirs[allTheirs.length - tail]?.proof.from ?? after.proof.length);
  return regions;
}

const isApplied = (patch: Patch): boolean => patch.applied;

/// The change that turns the old text's document into the new one's: exact, and no wider than `regions` (in raw offsets) say where they are known and right.
export function shownChange(before: ShownText, after: ShownText, regions: readonly Region[] | undefined): ChangeSet {
  const length = before.doc.length;
  if (before.raw === after.raw && before.doc.eq(after.doc)) return ChangeSet.empty(length);
  if (regions) {
    const specs = regions.map(({ fromA, toA, fromB, toB }) => ({
      from: before.toDoc(fromA, -1), to: before.toDoc(toA, 1), insert: after.doc.slice(after.toDoc(fromB, -1), after.toDoc(toB, 1)),
    }));
    const rising = specs.every((spec, k) => spec.from <= spec.to && (k === 0 || specs[k - 1]!.to <= spec.from));
    if (rising) {
      const change = ChangeSet.of(specs, length);
      if (change.apply(before.doc).eq(after.doc)) return trimmed(change, before.doc);
    }
  }
  return trimmed(ChangeSet.of({ from: 0, to: length, insert: after.doc }, length), before.doc);
}

/// The same change without the characters that each replacement begins or ends with on both sides. What a composition takes out and puts back next to it counts as one.
export function trimmed(change: ChangeSet, doc: Text): ChangeSet {
  const specs: { from: number; to: number; insert: Text }[] = [];
  change.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    if (fromA === toA || inserted.length === 0) {
      specs.push({ from: fromA, to: toA, insert: inserted });
      return;
    }
    const { head, tail } = common(doc.sliceString(fromA, toA), inserted.toString());
    if (head + tail === inserted.length && head + tail === toA - fromA) return;
    specs.push({ from: fromA + head, to: toA - tail, insert: inserted.slice(head, inserted.length - tail) });
  });
  return ChangeSet.of(specs, change.length);
}

/// How many characters two texts have in common at their start, and then at their end. Surrogate pairs stay whole.
export function common(a: string, b: string): { head: number; tail: number } {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  if (head > 0 && head < Math.max(a.length, b.length) && isHigh(a.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < least - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  if (tail > 0 && isLow(a.charCodeAt(a.length - tail))) tail--;
  return { head, tail };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/// The end of the last stretch that a change touches, in the new text; -1 where it changes nothing.
export function lastChange(change: ChangeSet): number {
  let end = -1;
  change.iterChangedRanges((_fromA, _toA, _fromB, toB) => (end = toB));
  return end;
}

export const touches = (range: { from: number; to: number }, at: number): boolean => range.from <= at && at <= range.to;
