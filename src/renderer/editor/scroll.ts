import type { Aligner } from './aligner';
import type { PaneSide } from './side';

/// Where in the pane a change that is gone to appears, as a part of its height.
const READING_HEIGHT = 0.38;
/// What has not been drawn has a guessed height only: a way there takes several attempts.
const ATTEMPTS = 5;

/// The scroll position that both panes share.
export class CommonScroll {
  constructor(private readonly box: HTMLElement, private readonly source: PaneSide, private readonly proof: PaneSide, private readonly aligner: Aligner) {}

  /// Scrolls until the place stands at the reading height.
  reveal(side: PaneSide, at: number): void {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = this.box.scrollTop;
      this.box.scrollTop += this.topOf(side, at) - this.box.clientHeight * READING_HEIGHT;
      if (Math.abs(this.box.scrollTop - before) < 1) return;
      this.remeasure();
    }
  }

  /// The first place of the proof that can be seen, and where it stands; undefined at the very top, which stays the top.
  place(): { raw: number; top: number } | undefined {
    const { box, proof } = this;
    if (box.scrollTop <= 0) return undefined;
    const at = proof.view.lineBlockAtHeight(box.getBoundingClientRect().top - proof.view.documentTop).from;
    return { raw: proof.rawAt(at), top: this.topOf(proof, at) };
  }

  /// Brings a place back to where it stood.
  hold({ raw, top }: { raw: number; top: number }): void {
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
