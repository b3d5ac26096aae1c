/// Keys of UTF-16 units with small values, looked up unit by unit, so that no piece of the text is cut out for it: a longer key goes on where a shorter one ended, and where
/// nothing goes on no longer one need be tried. Node 0 is the root; -1 leads nowhere and has no value.
export class Trie {
  /// Open addressing: node and unit as one number, and the node that they lead to (0 where nothing stands: no unit leads to the root).
  private keys = new Uint32Array(1 << 12);
  private targets = new Int32Array(1 << 12);
  private readonly values: number[] = [-1];

  /// Sets the value of a key, 0 or more. Throws beyond 65,535 nodes.
  add(units: readonly number[], value: number): void {
    let node = 0;
    for (const unit of units) {
      let next = this.step(node, unit);
      if (next < 0) {
        next = this.values.push(-1) - 1;
        if (next > 0xffff) throw new RangeError('too many keys');
        if (next * 4 > this.keys.length) this.grow();
        const at = this.slot(((node << 16) | unit) >>> 0);
        this.keys[at] = ((node << 16) | unit) >>> 0;
        this.targets[at] = next;
      }
      node = next;
    }
    this.values[node] = value;
  }

  /// The node that a unit leads to.
  step(node: number, unit: number): number {
    if (node < 0) return -1;
    const at = this.slot(((node << 16) | unit) >>> 0);
    return this.targets[at] === 0 ? -1 : this.targets[at]!;
  }

  /// The value of the key that ends at a node; -1 where none does.
  valueAt(node: number): number {
    return node < 0 ? -1 : this.values[node]!;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Uint32Array(keys.length * 4);
    this.targets = new Int32Array(keys.length * 4);
    keys.forEach((key, i) => {
      if (targets[i] === 0) return;
      const at = this.slot(key);
      this.keys[at] = key;
      this.targets[at] = targets[i]!;
    });
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    while (this.targets[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
}
