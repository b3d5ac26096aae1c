import type { Aligner } from './aligner';
import type { PaneSide } from './side';

/// Where in the pane a change that is gone to appears, as a part of its height.
const READING_HEIGHT = 0.38;
/// What has not been drawn has a guessed height only: a way there takes several attempts.
const ATTEMPTS = 5;
/// So long nothing scrolls before the place is noted, in ms.
const REST = 100;

/// A place of the proof, as a raw offset, and how far below the panes' upper edge it stands, in px.
interface Place {
  readonly raw: number;
  readonly top: number;
}

/// The scroll position that both panes share.
export class CommonScroll {
  /// What was being read when the scroll position last came to rest; undefined at the very top. It stays where it stands when lines break elsewhere.
  read: Place | undefined;
  private width = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer: ResizeObserver;

  constructor(private readonly box: HTMLElement, private readonly source: PaneSide, private readonly proof: PaneSide, private readonly aligner: Aligner) {
    box.addEventListener('scroll', () => this.note(), { passive: true });
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(box);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
  }

  /// To the top of another text.
  toTop(): void {
    this.read = undefined;
    this.box.scrollTop = 0;
  }

  private note(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.read = this.reading(); }, REST);
  }

  private resized(): void {
    const { clientWidth } = this.box;
    if (clientWidth === this.width) return;
    this.width = clientWidth;
    if (this.read) this.hold(this.read);
  }

  /// Scrolls until the place stands at the reading height.
  reveal(side: PaneSide, at: number): void {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = this.box.scrollTop;
      this.box.scrollTop += this.topOf(side, at) - this.box.clientHeight * READING_HEIGHT;
      if (Math.abs(this.box.scrollTop - before) < 1) return;
      this.remeasure();
    }
  }

  /// The first paragraph of the proof that can be seen, and where it stands; undefined at the very top, which stays the top.
  place(): Place | undefined {
    const { box, proof } = this;
    if (box.scrollTop <= 0) return undefined;
    const at = proof.view.lineBlockAtHeight(box.getBoundingClientRect().top - proof.view.documentTop).from;
    return { raw: proof.rawAt(at), top: this.topOf(proof, at) };
  }

  /// What is being read, to the character: the caret's place where it can be seen, else the first that can.
  private reading(): Place | undefined {
    const { box, proof } = this;
    if (box.scrollTop <= 0 || !box.isConnected) return undefined;
    const { head } = proof.view.state.selection.main;
    const top = this.topOf(proof, head);
    if (head > 0 && top >= 0 && top < box.clientHeight) return { raw: proof.rawAt(head), top };
    const edge = box.getBoundingClientRect().top;
    const at = proof.view.posAtCoords({ x: proof.view.contentDOM.getBoundingClientRect().left + 4, y: edge + 4 }, false);
    return { raw: proof.rawAt(at), top: this.topOf(proof, at) };
  }

  /// Brings a place back to where it stood.
  hold({ raw, top }: Place): void {
    this.remeasure();
    const now = this.topOf(this.proof, this.proof.docAt(Math.min(raw, this.proof.article.proof.length), 1));
    if (Math.abs(now - top) > 0.5) this.box.scrollTop += now - top;
  }

  private remeasure(): void {
    for (const { view } of [this.source, this.proof]) view.requestMeasure();
    this.aligner.align();
  }

  /// How far below the panes' upper edge a place stands.
  private topOf({ view }: PaneSide, at: number): number {
    const top = view.coordsAtPos(at, 1)?.top ?? view.documentTop + view.lineBlockAt(at).top;
    return top - this.box.getBoundingClientRect().top;
  }
}
