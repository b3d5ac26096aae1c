/// Short pieces are joined when they are so long together, in UTF-16 units.
const JOINED = 16 * 1024;
/// So long in a text that is long already: V8 keeps strings of this length where it need not copy them while it collects.
const JOINED_LATER = 128 * 1024;
const LONG = 512 * 1024;
/// So many pieces that are longer than this on average are left as they are until the end: to write them twice costs more than to carry a list of them.
const MANY = 1024;
const SHORT = 64;

/// A long text that is put together of many pieces. Short ones are joined as soon as there are many: a rope of a hundred thousand pieces, or a list of them, would be looked at and copied
/// piece by piece by every collection until its end.
export class Pieces {
  private readonly done: string[] = [];
  private few: string[] = [];
  private fewLength = 0;
  private doneLength = 0;

  /// In UTF-16 units.
  get length(): number {
    return this.doneLength + this.fewLength;
  }

  add(piece: string): void {
    this.few.push(piece);
    this.fewLength += piece.length;
    if (this.fewLength >= (this.doneLength > LONG ? JOINED_LATER : JOINED) && (this.few.length >= MANY || this.fewLength < this.few.length * SHORT)) this.settle();
  }

  /// Adds all that another has, which is not to be used any more.
  take(other: Pieces): void {
    this.settle();
    for (const piece of other.done) this.done.push(piece);
    this.doneLength += other.doneLength;
    this.few = other.few;
    this.fewLength = other.fewLength;
  }

  text(): string {
    if (this.done.length === 0) return this.few.join('');
    this.settle();
    return this.done.join('');
  }

  private settle(): void {
    const { done, few } = this;
    if (this.fewLength > few.length * SHORT) for (const piece of few) done.push(piece);
    else if (few.length > 0) done.push(few.join(''));
    this.doneLength += this.fewLength;
    this.few = [];
    this.fewLength = 0;
  }
}
