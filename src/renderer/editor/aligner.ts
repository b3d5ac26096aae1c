import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { BlockType, Decoration, EditorView, WidgetType, type BlockInfo, type DecorationSet } from '@codemirror/view';
import { another } from './side';

/// Two places that have to stand at the same height, each at the start of a line: one in the left editor's document, one in the right one's as it was when the levels were
/// set.
export interface Level {
  readonly left: number;
  readonly right: number;
}

/// Less than this is not seen and not mended.
const TOLERANCE = 0.05;
/// New spacers can bring other lines into view, with heights that were estimates before.
const MAX_PASSES = 3;
const MAX_RESTLESS = 12;

class Spacer extends WidgetType {
  constructor(readonly height: number) {
    super();
  }
  override eq(other: Spacer): boolean {
    return this.height === other.height;
  }
  override toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'g-spacer';
    element.setAttribute('aria-hidden', 'true');
    element.style.height = `${this.height}px`;
    return element;
  }
  override updateDOM(element: HTMLElement): boolean {
    element.style.height = `${this.height}px`;
    return true;
  }
  override get estimatedHeight(): number {
    return this.height;
  }
}

interface SpacerUpdate {
  /// The range whose spacers are replaced.
  readonly from: number;
  readonly to: number;
  readonly add: readonly Range<Decoration>[];
}

const setSpacers = StateEffect.define<SpacerUpdate>();

const spacerField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let spacers = transaction.docChanged ? value.map(transaction.changes) : value;
    for (const effect of transaction.effects) {
      if (effect.is(another)) spacers = Decoration.none;
      if (!effect.is(setSpacers)) continue;
      const { from, to, add } = effect.value;
      spacers = spacers.update({ filterFrom: from, filterTo: to, filter: (at) => at < from || at > to, add });
    }
    return spacers;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/// Keeps two editors that lie in one scroll container level, line for line where `levels` says so, by spacers between the lines. Only what is drawn is measured; what is
/// not keeps the heights that the editors estimate, and is put right when it comes into view.
export class Aligner {
  private left!: EditorView;
  private right!: EditorView;
  private scroller!: HTMLElement;
  private levels: readonly Level[] = [];
  private now: (right: number) => number = (right) => right;
  private scheduled = false;
  private all = false;
  private basis: readonly number[] = [];
  /// How many times in a row there was something to move.
  private restless = 0;
  private scrolled = -1;
  private stopped = false;

  /// What each of the two editors needs.
  readonly extension: Extension = [
    spacerField,
    EditorView.updateListener.of((update) => {
      // Estimates of a line that is being typed in are not worth an answer: its measured height follows before the next paint.
      if (update.transactions.length === 0 && (update.geometryChanged || update.heightChanged || update.viewportChanged)) this.schedule();
    }),
  ];

  attach(left: EditorView, right: EditorView, scroller: HTMLElement): void {
    this.left = left;
    this.right = right;
    this.scroller = scroller;
  }

  /// Takes new levels, rising on both sides, and aligns what is drawn, or with `all` everything: where one of the texts is another one, the spacers out of view have to be
  /// guessed anew too. Without any level nothing is kept level. `now` says where a place of the right document stands after what was typed since.
  reset(levels: readonly Level[], now: (right: number) => number, all: boolean): void {
    this.levels = levels;
    if (levels.length === 0) for (const view of [this.left, this.right]) if (view.state.field(spacerField).size > 0) put(view, 0, view.state.doc.length, []);
    this.now = now;
    this.all ||= all;
    this.restless = 0;
    this.align();
  }

  stop(): void {
    this.stopped = true;
  }

  private schedule(): void {
    if (this.scheduled || this.stopped) return;
    this.scheduled = true;
    const run = (): void => {
      this.scheduled = false;
      if (!this.stopped) this.align();
    };
    // Behind the editors' own measuring and before the paint. What does not settle at once goes on with the next frame, and not for ever.
    if (this.restless < 2) queueMicrotask(run);
    else if (this.restless < MAX_RESTLESS) this.window.requestAnimationFrame(run);
    else this.scheduled = false;
  }

  private get window(): Window {
    return this.left.dom.ownerDocument.defaultView ?? window;
  }

  /// Measures and sets spacers until nothing moves any more. Not to be called while an editor updates.
  align(): void {
    const { scrollTop } = this.scroller;
    if (scrollTop !== this.scrolled) this.restless = 0;
    this.scrolled = scrollTop;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      // Asking for a height carries out a measure that is due.
      this.left.elementAtHeight(0);
      this.right.elementAtHeight(0);
      const basis = [...basisOf(this.left), ...basisOf(this.right)];
      if (basis.some((value, k) => Math.abs(value - (this.basis[k] ?? 0)) > 0.3)) {
        this.all = true;
        this.basis = basis;
      }
      if (!this.pass()) {
        if (pass === 0) this.restless = 0;
        return;
      }
      if (pass === 0) this.restless++;
    }
  }

  private pass(): boolean {
    const { left, right } = this;
    const levels = this.all ? this.between(0, this.levels.length - 1) : this.drawn();
    this.all = false;
    const first = levels[0];
    const last = levels.at(-1);
    if (!first || !last) return false;
    const oldLeft = spacersIn(left, first.left, last.left);
    const oldRight = spacersIn(right, first.right, last.right);
    const newLeft: Range<Decoration>[] = [];
    const newRight: Range<Decoration>[] = [];
    let leftMoved = 0;
    let rightMoved = 0;
    let leftDrift = drift(left);
    let rightDrift = drift(right);
    let changedLeft = false;
    let changedRight = false;
    for (const level of levels) {
      const a = oldLeft.get(level.left) ?? 0;
      const b = oldRight.get(level.right) ?? 0;
      let wantLeft = 0;
      let wantRight = 0;
      if (level.left >= left.viewport.from) {
        leftMoved += leftDrift;
        leftDrift = 0;
      }
      if (level.right >= right.viewport.from) {
        rightMoved += rightDrift;
        rightDrift = 0;
      }
      // A line break that was deleted has no height of its own to bring in line.
      if (right.state.doc.lineAt(level.right).from === level.right) {
        const gap = textTop(left, level.left) - a + leftMoved - (textTop(right, level.right) - b + rightMoved);
        if (gap < -TOLERANCE) wantLeft = -gap;
        if (gap > TOLERANCE) wantRight = gap;
        if (Math.abs(wantLeft - a) < TOLERANCE && Math.abs(wantRight - b) < TOLERANCE) {
          wantLeft = a;
          wantRight = b;
        }
      }
      if (wantLeft > 0) newLeft.push(spacer(level.left, wantLeft));
      if (wantRight > 0) newRight.push(spacer(level.right, wantRight));
      changedLeft ||= wantLeft !== a;
      changedRight ||= wantRight !== b;
      leftMoved += wantLeft - a;
      rightMoved += wantRight - b;
    }
    if (changedLeft) put(left, first.left, last.left, newLeft);
    if (changedRight) put(right, first.right, last.right, newRight);
    return changedLeft || changedRight;
  }

  /// The levels that either editor draws, and one more at the end: it stands on what is drawn.
  private drawn(): Level[] {
    const { left, right, levels } = this;
    let first = 0;
    let high = levels.length;
    while (first < high) {
      const mid = (first + high) >> 1;
      if (levels[mid]!.left < left.viewport.from && this.now(levels[mid]!.right) < right.viewport.from) first = mid + 1;
      else high = mid;
    }
    let last = first;
    while (last < levels.length - 1 && (levels[last]!.left <= left.viewport.to || this.now(levels[last]!.right) <= right.viewport.to)) last++;
    return this.between(first, last);
  }

  private between(first: number, last: number): Level[] {
    const out: Level[] = [];
    let before = -1;
    for (let k = first; k <= last; k++) {
      const level = this.levels[k];
      if (!level) break;
      const right = this.now(level.right);
      // Two places that typing has made one can be level with the first only.
      if (right > before) out.push({ left: level.left, right });
      before = right;
    }
    return out;
  }
}

/// What an editor's guesses rest on, the width of a character in thirds: where it changes by what the editor itself takes for a change, everything out of view has another height.
const basisOf = (view: EditorView): number[] => [view.contentDOM.clientWidth, view.defaultLineHeight, 3 * view.defaultCharacterWidth];

/// How much lower what is drawn really stands than the editor believes. The guess for a single line before the drawn ones and the room that it leaves for it differ by a pixel or two.
function drift(view: EditorView): number {
  const { node } = view.domAtPos(view.viewport.from, 1);
  const line = (node instanceof Element ? node : node.parentElement)?.closest('.cm-line');
  if (!line) return 0;
  return line.getBoundingClientRect().top - view.documentTop - textTop(view, view.viewport.from);
}

/// The height at which the line's text, or what stands for it, begins, below everything that stands before it.
function textTop(view: EditorView, at: number): number {
  const block = view.lineBlockAt(Math.min(at, view.state.doc.length));
  if (!Array.isArray(block.type)) return block.top;
  return (block.type as readonly BlockInfo[]).find((part) => part.type === BlockType.Text || part.type === BlockType.WidgetRange)?.top ?? block.top;
}

/// The heights of the spacers in a range, by place.
function spacersIn(view: EditorView, from: number, to: number): Map<number, number> {
  const heights = new Map<number, number>();
  view.state.field(spacerField).between(from, to, (at, _to, decoration) => {
    heights.set(at, (heights.get(at) ?? 0) + (decoration.spec.widget as Spacer).height);
  });
  return heights;
}

const spacer = (at: number, height: number): Range<Decoration> => Decoration.widget({ widget: new Spacer(height), block: true, side: -2 }).range(at);

function put(view: EditorView, from: number, to: number, add: readonly Range<Decoration>[]): void {
  view.dispatch({ effects: setSpacers.of({ from, to, add }) });
}
