import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { ArticleDocument } from '../../core/review/document';
import type { Span } from '../../core/text/span';
import { isShown, type Layers } from './looks';
import { rowsOf } from './rows';
import { another, type PaneSide } from './side';

/// Rows in a row of which nothing needs to be seen, on both sides. Offsets are raw.
export interface Fold {
  readonly base: Span;
  readonly proof: Span;
  readonly rows: number;
  /// Characters of the proof that are not seen.
  readonly length: number;
}

/// Less than this is not worth a line that says so.
const LEAST = 40;

/// The folds of an article: rows of running text without any change of words, without a change that is marked, and without anything `asked` (raw offsets of the proof). Those whose first row begins at a
/// base offset of `opened` stay open.
export function foldsOf(document: ArticleDocument, layers: Layers, asked: readonly Span[], opened: ReadonlySet<number>): readonly Fold[] {
  const rows = rowsOf(document);
  const folds: Fold[] = [];
  let run: { base: { from: number; to: number }; proof: { from: number; to: number }; rows: number } | undefined;
  const end = (): void => {
    if (run && !opened.has(run.base.from)) {
      const length = document.proof.slice(run.proof.from, run.proof.to).replace(/\s/g, '').length;
      if (length >= LEAST) folds.push({ ...run, length });
    }
    run = undefined;
  };
  rows.forEach((row, index) => {
    const base = { from: row.base, to: rows[index + 1]?.base ?? document.base.length };
    const proof = { from: row.proof, to: rows[index + 1]?.proof ?? document.proof.length };
    const quiet = document.parts.every((part) => part.base.from < base.from || part.base.from >= base.to || RUNNING.has(part.role))
      // A change at the border belongs to the row before it and the one behind it alike.
      && !document.patches.some((patch) => patch.base.to >= base.from && patch.base.from <= base.to && (patch.layer === 'text' || isShown(patch, layers) || patch.verdict === 'rejected'))
      && !asked.some(({ from, to }) => from < proof.to && to > proof.from);
    if (!quiet) return end();
    if (run) run = { base: { from: run.base.from, to: base.to }, proof: { from: run.proof.from, to: proof.to }, rows: run.rows + 1 };
    else run = { base, proof, rows: 1 };
  });
  end();
  return folds;
}

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'item', 'verse', 'row', 'dateline']);

const setFolds = StateEffect.define<DecorationSet>();

const foldField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFolds)) return effect.value;
      if (effect.is(another)) return Decoration.none;
    }
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => [EditorView.decorations.from(field), EditorView.atomicRanges.of((view) => view.state.field(field))],
});

/// For both panes: what is folded is one line that says how much.
export const folds: Extension = foldField;

class FoldLine extends WidgetType {
  constructor(readonly fold: Fold, readonly text: string, readonly open: ((fold: Fold) => void) | undefined) {
    super();
  }
  override eq(other: FoldLine): boolean {
    return this.text === other.text && this.fold.base.from === other.fold.base.from && (this.open === undefined) === (other.open === undefined);
  }
  override toDOM(): HTMLElement {
    const line = document.createElement('div');
    line.className = 'g-fold';
    const { open } = this;
    if (open) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.text;
      button.addEventListener('click', () => open(this.fold));
      line.append(button);
    } else {
      line.textContent = this.text;
    }
    return line;
  }
  override get estimatedHeight(): number {
    return 30;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

/// The effect that folds a side. The source's line can be pressed; the proof's, which lies in text that is edited, only says the same.
function showFolds(side: PaneSide, folded: readonly Fold[], open: (fold: Fold) => void): StateEffect<DecorationSet> {
  const { doc } = side.view.state;
  return setFolds.of(Decoration.set(folded.flatMap((fold) => {
    const span = side.side === 'source' ? fold.base : fold.proof;
    const from = doc.lineAt(side.docAt(span.from, 1)).from;
    const last = side.docAt(span.to, -1);
    const line = doc.lineAt(last);
    const to = line.from === last && last > from ? last - 1 : line.to;
    const both = side.side === 'source' || side.alone;
    return from < to ? [Decoration.replace({ widget: new FoldLine(fold, side.words.folded(fold.rows, fold.length), both ? open : undefined), block: true }).range(from, to)] : [];
  }), true));
}

/// What is folded in the two panes, and what a person has opened of it.
export class Folding {
  private folded: readonly Fold[] = [];
  /// Base offsets at which folds begin that were opened.
  private readonly opened = new Set<number>();

  private wanted = false;

  constructor(private readonly source: PaneSide, private readonly proof: PaneSide, private readonly reshow: () => void) {}

  /// Folds what need not be seen, or nothing; says whether anything is or was folded, so that heights may have changed.
  fold(wanted: boolean, fresh: boolean): boolean {
    this.wanted = wanted;
    if (fresh || !wanted) this.opened.clear();
    const before = this.folded.length;
    this.folded = wanted ? foldsOf(this.proof.article, this.proof.layers, this.proof.questions, this.opened) : [];
    if (before === 0 && this.folded.length === 0) return false;
    for (const side of [this.source, this.proof]) side.view.dispatch({ effects: showFolds(side, this.folded, (fold) => this.unfold(fold)) });
    return true;
  }

  /// To be called when other questions are marked: what is asked about is not folded.
  asked(): void {
    if (!this.wanted) return;
    const now = foldsOf(this.proof.article, this.proof.layers, this.proof.questions, this.opened);
    if (now.map(({ base }) => `${base.from}-${base.to}`).join() !== this.folded.map(({ base }) => `${base.from}-${base.to}`).join()) this.reshow();
  }

  /// Whether a place of the base lies inside a fold, behind its start.
  hides(at: number): boolean {
    return this.folded.some(({ base }) => base.from < at && at < base.to);
  }

  /// Opens the fold that holds a place of the base.
  open(at: number): void {
    const fold = this.folded.find(({ base }) => base.from <= at && at < base.to);
    if (fold) this.unfold(fold);
  }

  private unfold({ base }: Fold): void {
    this.opened.add(base.from);
    this.reshow();
  }
}
