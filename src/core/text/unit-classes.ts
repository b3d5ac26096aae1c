/// Classes of UTF-16 units, one bit each: one scan of a text tells which of them stand in it, and with that who need not look at it at all.
export class UnitClasses {
  private readonly table = new Uint16Array(0x10000);

  /// Puts each unit of `units` into a class.
  each(bit: number, units: string): void {
    for (let i = 0; i < units.length; i++) this.table[units.charCodeAt(i)]! |= bit;
  }

  /// Puts ranges of units, both ends included, into a class; of a character beyond U+FFFF its first unit tells.
  ranges(bit: number, ...ranges: readonly (readonly [number, number])[]): void {
    for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) this.table[unit]! |= bit;
  }

  /// The classes of which a unit stands in the text, ored.
  of(text: string): number {
    const { table } = this;
    let bits = 0;
    for (let i = 0; i < text.length; i++) bits |= table[text.charCodeAt(i)]!;
    return bits;
  }

  /// The same of a range of units.
  in(units: Uint16Array, from: number, to: number): number {
    const { table } = this;
    let bits = 0;
    for (let i = from; i < to; i++) bits |= table[units[i]!]!;
    return bits;
  }
}
