import type { Extension } from '@codemirror/state';
import { gutter, GutterMarker, type BlockInfo, type ViewUpdate } from '@codemirror/view';
import { trimEnd, trimStart } from '../../core/text/blank';
import { lineNumber } from '../../core/text/lines';
import { toSource } from '../../core/review/document';
import { refresh, type PaneSide } from './side';

class Label extends GutterMarker {
  override readonly elementClass: string;

  constructor(readonly text: string, readonly title: string, readonly className: string, off = false) {
    super();
    this.elementClass = off ? 'g-off' : '';
  }
  override eq(other: Label): boolean {
    return this.text === other.text && this.title === other.title && this.className === other.className && this.elementClass === other.elementClass;
  }
  override toDOM(): Node {
    const element = document.createElement('span');
    element.className = this.className;
    element.textContent = this.text;
    if (this.title !== '') element.title = this.title;
    return element;
  }
}

const refreshed = (update: ViewUpdate): boolean => update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(refresh)));

/// The source file's own line numbers. A re-flowed line shows its first, and all of them when it is pointed at.
export function sourceLineNumbers(side: PaneSide): Extension {
  const widest = (): Label => new Label('0'.repeat(Math.max(3, String(side.starts.length).length)), '', 'g-number');
  return gutter({
    class: 'g-numbers',
    lineMarker: (_view, block) => numberOf(side, block),
    lineMarkerChange: refreshed,
    initialSpacer: widest,
    updateSpacer: widest,
  });
}

function numberOf(side: PaneSide, block: BlockInfo): Label | null {
  const { article, starts, shown, words } = side;
  if (article.slices.length === 0) return null;
  const from = shown.toRaw(block.from);
  const to = shown.toRaw(block.to);
  const first = Math.min(trimStart(article.base, from, to), Math.max(from, to - 1));
  const last = Math.max(first, trimEnd(article.base, from, to) - 1);
  const a = lineNumber(starts, toSource(article.slices, first));
  const b = lineNumber(starts, toSource(article.slices, last));
  const index = side.partFrom(block.from);
  return new Label(String(a), words.lines(a, Math.max(a, b)), 'g-number', index >= 0 && side.standsOff(index));
}

/// What each line of the proof is, in the trade's words; a paragraph needs no name.
export function roleLabels(side: PaneSide): Extension {
  return gutter({
    class: 'g-roles',
    lineMarker: (_view, block) => roleAt(side, block),
    lineMarkerChange: refreshed,
    initialSpacer: () => new Label('　　', '', 'g-role'),
  });
}

function roleAt(side: PaneSide, block: BlockInfo): Label | null {
  const index = side.partFrom(block.from);
  if (index < 0) return null;
  const role = side.lineRole(index);
  return role === 'paragraph' ? null : new Label(side.words.roles[role], '', `g-role g-role-${role}`, side.standsOff(index));
}
