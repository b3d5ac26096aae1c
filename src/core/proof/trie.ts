/// Keys of UTF-16 units with small values, looked up unit by unit, so that no piece of the text is cut out for it: a longer key goes on where a shorter one ended, and where
/// nothing goes on no longer one need be tried. Node 0 is the root; -1 leads nowhere and has no value.
export class Trie {
  /// Open addressing: node and unit as one number, and right behind it, in the same line of fast memory, the node that they lead to (0 where nothing stands: no unit leads to the root).
  private slots = new Uint32Array(2 << 12);
  private readonly values: number[] = [-1];

  /// Sets the value of a key, 0 or more. Throws beyond 65,535 nodes.
  add(units: readonly number[], value: number): void {
    let node = 0;
    for (const unit of units) {
      let next = this.step(node, unit);
      if (next < 0) {
        next = this.values.push(-1) - 1;
        if (next > 0xffff) throw new RangeError('too many keys');
        if (next * 8 > this.slots.length) this.grow();
        const at = this.slot(((node << 16) | unit) >>> 0);
        this.slots[at] = ((node << 16) | unit) >>> 0;
        this.slots[at + 1] = next;
      }
      node = next;
    }
    this.values[node] = value;
  }

  /// The node that a unit leads to.
  step(node: number, unit: number): number {
    if (node < 0) return -1;
    const at = this.slot(((node << 16) | unit) >>> 0);
    return this.slots[at + 1] === 0 ? -1 : this.slots[at + 1]!;
  }

  /// The value of the key that ends at a node; -1 where none does.
  valueAt(node: number): number {
    return node < 0 ? -1 : this.values[node]!;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Uint32Array(slots.length * 4);
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] === 0) continue;
      const at = this.slot(slots[i]!);
      this.slots[at] = slots[i]!;
      this.slots[at + 1] = slots[i + 1]!;
    }
  }

  /// Where a key stands, or would.
  private slot(key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let at = ((mixed ^ (mixed >>> 15)) << 1) & mask;
    while (slots[at + 1] !== 0 && slots[at] !== key) at = (at + 2) & mask;
    return at;
  }
}
