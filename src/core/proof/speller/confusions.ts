/// How often people wrote one character for another, as levels of 3 bits: 1 once, 2 twice, 3 up to four times, and so on by doublings to 7.
export const confusionLevel = (count: number): number => (count > 0 ? Math.min(7, 1 + Math.ceil(Math.log2(count))) : 0);

/// Which characters have been written for which, by the symbol that was written: row `i` is `values[starts[i], starts[i + 1])`, each `meant * 8 + level`.
export class Confusions {
  constructor(readonly starts: Uint32Array, readonly values: Uint16Array) {}

  /// The level of `meant` having been written as `wrote`, or 0.
  level(wrote: number, meant: number): number {
    for (let i = this.starts[wrote]!; i < this.starts[wrote + 1]!; i++) if (this.values[i]! >> 3 === meant) return this.values[i]! & 7;
    return 0;
  }
}
