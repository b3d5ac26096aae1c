/// From so many UTF-16 units on, a text of Chinese characters lies apart from young objects (V8: 128 KB), and no collection copies it.
const LONG = 64 * 1024;

/// A long text that is put together of many pieces: these are joined as soon as they are long enough together. A rope of a hundred thousand pieces, or a list of them, would be
/// looked at and copied piece by piece by every collection until its end.
export class Pieces {
  private readonly long: string[] = [];
  private few: string[] = [];
  private fewLength = 0;
  private longLength = 0;

  /// In UTF-16 units.
  get length(): number {
    return this.longLength + this.fewLength;
  }

  add(piece: string): void {
    this.few.push(piece);
    this.fewLength += piece.length;
    if (this.fewLength >= LONG) this.join();
  }

  text(): string {
    if (this.long.length === 0) return this.few.join('');
    this.join();
    return this.long.join('');
  }

  private join(): void {
    this.long.push(this.few.join(''));
    this.longLength += this.fewLength;
    this.few = [];
    this.fewLength = 0;
  }
}
