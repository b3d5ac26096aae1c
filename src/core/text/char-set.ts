/// A set of characters by their UTF-16 units, as bits: small enough that many of them stay in the fastest memory.
export class CharSet {
  private readonly bits = new Uint8Array(0x10000 >> 3);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i);
      this.bits[unit >> 3]! |= 1 << (unit & 7);
    }
  }

  has(unit: number): boolean {
    return ((this.bits[unit >> 3]! >> (unit & 7)) & 1) === 1;
  }
}
