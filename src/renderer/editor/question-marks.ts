import { StateEffect, type Extension, type Range } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import { lastAtMost } from '../../core/text/span';
import { drawnInView } from './in-view';
import type { PaneSide } from './side';

/// A question or a comment in the proof, by raw offsets of the document that is shown.
export interface QuestionMark {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /// A severity's letter, `doubt`, or `comment`.
  readonly kind: 'A' | 'B' | 'C' | 'doubt' | 'comment';
  /// What is asked, in a sentence.
  readonly words: string;
}

/// Sent when there are other marks, or another one is selected.
export const askAnew = StateEffect.define<null>();

/// Draws what is asked about the proof: a wavy line in the severity's ink, for what is in view only. While something is typed, marks move along with their words.
export function questionMarks(side: PaneSide): Extension {
  return drawnInView(side, askAnew, (view) => {
    const out: Range<Decoration>[] = [];
    const { doc } = view.state;
    for (const visible of view.visibleRanges) {
      for (const mark of touching(side.questions, side.rawAt(visible.from), side.rawAt(visible.to, 1))) {
        let { from, to } = rangeOf(side, mark);
        // What is missing between two characters is asked at the one before it.
        if (from >= to) [from, to] = from > doc.lineAt(from).from ? [from - 1, from] : [from, Math.min(doc.lineAt(from).to, from + 1)];
        const classes = `g-asked g-asked-${mark.kind}${mark.key === side.asked ? ' g-asked-selected' : ''}`;
        if (from < to) out.push(Decoration.mark({ class: classes, attributes: { 'data-question': mark.key } }).range(from, to));
      }
    }
    return out;
  });
}

/// Where the editor shows it, possibly an empty range.
export function rangeOf(side: PaneSide, { from, to }: QuestionMark): { from: number; to: number } {
  const a = side.docAt(from, 1);
  return from === to ? { from: a, to: a } : { from: a, to: Math.max(a, side.docAt(to, -1)) };
}

/// How far back a mark that is still open may begin: a paragraph that is asked about as a whole.
const LONGEST = 4000;

function* touching(marks: readonly QuestionMark[], from: number, to: number): Generator<QuestionMark> {
  for (let i = lastAtMost(marks, from - LONGEST, (mark) => mark.from) + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.from > to) return;
    if (mark.to >= from) yield mark;
  }
}

/// The narrowest question that a caret at the raw offset is in or at; comments only where nothing is asked.
export function questionAt(side: PaneSide, raw: number): QuestionMark | undefined {
  let best: QuestionMark | undefined;
  const weight = (mark: QuestionMark): number => (mark.kind === 'comment' ? 1e9 : mark.kind === 'doubt' ? 1e6 : 0) + mark.to - mark.from;
  for (const mark of touching(side.questions, raw, raw)) if (!best || weight(mark) < weight(best)) best = mark;
  return best;
}
