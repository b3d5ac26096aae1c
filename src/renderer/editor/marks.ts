import type { Extension, Range, Text } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import type { Patch } from '../../core/review/document';
import { lastAtMost } from '../../core/text/span';
import { drawnInView } from './in-view';
import { isShown, lookOf } from './looks';
import { refresh, type PaneSide } from './side';

/// Draws a pane's changes, for what is in view only.
export function marks(side: PaneSide): Extension {
  return drawnInView(side, refresh, (view) => {
    const out: Range<Decoration>[] = [];
    const seen = new Set<Patch>();
    for (const { from, to } of view.visibleRanges) {
      for (const patch of side.index.touching(side.rawAt(from), side.rawAt(to, 1))) {
        if (seen.has(patch) || !isShown(patch, side.layers)) continue;
        seen.add(patch);
        place(side, view.state.doc, patch, out);
      }
      if (side.side === 'source') lineBreaks(side, from, to, out);
    }
    return out;
  });
}

function classesOf(side: PaneSide, patch: Patch): string {
  const { kind, state } = lookOf(patch);
  return `g-mark g-${kind} g-${state}${isSelected(side, patch) ? ' g-selected' : ''}`;
}

const isSelected = (side: PaneSide, patch: Patch): boolean => patch.key === side.selected || (patch.group !== undefined && patch.group === groupOf(side));

/// All edits of one act of writing are one change to a person.
function groupOf(side: PaneSide): number | undefined {
  return side.selected === null ? undefined : side.article.patches.find((patch) => patch.key === side.selected)?.group;
}

const mark = (classes: string): Decoration => Decoration.mark({ class: classes });

/// A change with text of its own is marked on it; one without, or of line ends only, by a sign at the character beside it.
function place(side: PaneSide, doc: Text, patch: Patch, out: Range<Decoration>[]): void {
  let { from, to } = side.rangeOf(patch);
  const classes = classesOf(side, patch);
  const whole = from < to;
  while (from < to && isLineEnd(doc, from)) from++;
  while (to > from && isLineEnd(doc, to - 1)) to--;
  if (from < to) {
    if (side.side === 'source' && isBreakMarks(side, from, to)) return;
    out.push(mark(`${classes} g-on`).range(from, to));
    return;
  }
  const at = whole ? side.rangeOf(patch).from : from;
  const sign = whole ? (patch.rule === 'part-break' ? 'g-line-end g-part-end' : 'g-line-end') : patch.applied && side.side === 'proof' ? 'g-gone' : 'g-here';
  const line = doc.lineAt(at);
  // Blanks and line breaks that came or went are nearly all that is marked here: only a selected one needs more than a ground.
  const seam = !whole && lookOf(patch).kind === 'layout';
  const ground = seam && !isSelected(side, patch);
  if (at > line.from) out.push(mark(`${classes} ${ground ? 'g-seam' : `${seam ? 'g-stroke' : sign} g-behind`}`).range(before(doc, at), at));
  else if (at < line.to) out.push(mark(`${classes} ${ground ? 'g-seam g-seam-ahead' : `${seam ? 'g-stroke' : sign} g-ahead`}`).range(at, after(doc, at)));
}

const isLineEnd = (doc: Text, at: number): boolean => doc.lineAt(at).to === at;

function isBreakMarks(side: PaneSide, from: number, to: number): boolean {
  const { marks } = side.shown;
  const first = lastAtMost(marks, from - 1, (at) => at) + 1;
  return marks[first] === from && marks[first + to - from - 1] === to - 1;
}

function before(doc: Text, at: number): number {
  const low = doc.sliceString(Math.max(0, at - 2), at);
  return low.length === 2 && isLow(low.charCodeAt(1)) && isHigh(low.charCodeAt(0)) ? at - 2 : at - 1;
}

function after(doc: Text, at: number): number {
  const pair = doc.sliceString(at, at + 2);
  return pair.length === 2 && isHigh(pair.charCodeAt(0)) && isLow(pair.charCodeAt(1)) ? at + 2 : at + 1;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/// The character that stands for a line break, as a sign that is no part of the text.
const lineBreak = (classes: string, title: string): Decoration => Decoration.mark({ class: classes, attributes: { 'aria-hidden': 'true', ...(title !== '' && { title }) } });

function lineBreaks(side: PaneSide, from: number, to: number, out: Range<Decoration>[]): void {
  const { shown, layers, index } = side;
  for (let i = lastAtMost(shown.marks, from - 1, (at) => at) + 1; i < shown.marks.length; i++) {
    const at = shown.marks[i]!;
    if (at >= to) return;
    const rawFrom = shown.toRaw(at);
    const rawTo = shown.toRaw(at + 1);
    let found: Patch | undefined;
    for (const patch of index.touching(rawFrom, rawTo)) {
      if (patch.base.from < rawTo && rawFrom < patch.base.to && (!found || patch.base.to - patch.base.from < found.base.to - found.base.from)) found = patch;
    }
    const visible = found ? isShown(found, layers) : layers.layout;
    const classes = found && visible ? `g-break ${classesOf(side, found)}` : visible ? 'g-break' : 'g-break g-quiet';
    out.push(lineBreak(classes, visible ? side.words.lineBreak : '').range(at, at + 1));
  }
}
