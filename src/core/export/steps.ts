import { heaviestRising } from '../text/rising';
import type { ProofPos, Span } from '../text/span';
import { eachBlock, type Zone } from './copy';
import { documentsOf, type ExportInput, type ExportScope } from './input';
import type { SourceLines } from './source-lines';
import { blanksBefore } from './txt';

const BLANK: readonly string[] = [''];

/// The plain-text copy in steps, each of lines that come from the same lines of the page file, or an empty line. Kept column by column: a page of 10 MB has tens of thousands.
export class Steps {
  /// Where each step's lines stand in which proof text; `undefined` for an empty line.
  private readonly spans: (readonly Span<ProofPos>[] | undefined)[] = [];
  private readonly proofs: string[] = [];
  /// The lines of the page file that it comes from, half-open; -1 where it comes from none.
  private readonly first: number[] = [];
  private readonly end: number[] = [];
  private readonly stays: boolean[];

  constructor(source: SourceLines, desk: ExportInput, scope: Pick<ExportScope, 'articles'>) {
    const placed: number[] = [];
    const places: number[] = [];
    const weights: number[] = [];
    for (const document of documentsOf(desk, scope)) {
      let zone: Zone | undefined;
      eachBlock(document, (block) => {
        for (let blanks = blanksBefore(this.count > 0, zone, block.zone); blanks > 0; blanks--) this.add(undefined, '', -1, -1);
        zone = block.zone;
        const place = source.rangeOf(document, block);
        if (place) {
          placed.push(this.count);
          places.push(place.first);
          weights.push(block.spans.reduce((sum, { from, to }) => sum + to - from, 1));
        }
        this.add(block.spans, document.proof, place?.first ?? -1, place?.end ?? -1);
      });
    }
    this.stays = new Array<boolean>(this.count).fill(false);
    heaviestRising(places, weights).forEach((stays, index) => (this.stays[placed[index]!] = stays));
  }

  get count(): number {
    return this.proofs.length;
  }

  private add(spans: readonly Span<ProofPos>[] | undefined, proof: string, first: number, end: number): void {
    this.spans.push(spans);
    this.proofs.push(proof);
    this.first.push(first);
    this.end.push(end);
  }

  /// `stays`: among those that are in the page file's order.
  placeOf(step: number): { readonly first: number; readonly end: number; readonly stays: boolean } {
    return { first: this.first[step]!, end: this.end[step]!, stays: this.stays[step]! };
  }

  textsOf(step: number): readonly string[] {
    return this.spans[step]?.map(({ from, to }) => this.proofs[step]!.slice(from, to)) ?? BLANK;
  }

  /// The first line of the first step that stays; -1 where none does.
  firstThatStays(): number {
    return this.first[this.stays.indexOf(true)] ?? -1;
  }
}
