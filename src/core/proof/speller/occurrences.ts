/// How many places of one pair of symbols are looked at: what a text says more often is said often enough, and a text of any length is described in time that grows with it.
const LOOKS = 2048;
/// More than this tells nothing more.
const MOST = 4;

const hash = (a: number, b: number): number => Math.imul(a * 8192 + b, 0x9e3779b1) >>> 7;

/// Where pairs of symbols stand in the text at hand: a chain of places for each. Holds buffers: one for each check at a time.
export class Occurrences {
  private ids: Uint16Array = new Uint16Array(0);
  private heads = new Int32Array(256);
  private next = new Int32Array(256);
  private mask = 255;

  /// Takes up a text, unless it is the one at hand.
  take(ids: Uint16Array): void {
    if (ids === this.ids) return;
    this.ids = ids;
    let size = 256;
    while (size < ids.length) size *= 2;
    if (size > this.heads.length) {
      this.heads = new Int32Array(size);
      this.next = new Int32Array(size);
    }
    this.mask = size - 1;
    this.heads.fill(-1, 0, size);
    for (let i = ids.length - 2; i >= 0; i--) {
      const slot = hash(ids[i]!, ids[i + 1]!) & this.mask;
      this.next[i] = this.heads[slot]!;
      this.heads[slot] = i;
    }
  }

  /// How often one or two symbols stand elsewhere than at `at` with the neighbour before or behind that place, at most four times. Neighbours below `least` do not count.
  around(at: number, put: ArrayLike<number>, width: number, least: number): number {
    const { ids, heads, next, mask } = this;
    const first = put[0]!;
    const before = ids[at - 1]!;
    const after = ids[at + width]!;
    const follows = (i: number): boolean => before >= least && ids[i - 1] === before;
    const leads = (i: number): boolean => after >= least && ids[i + width] === after;
    let times = 0;
    const walk = (a: number, b: number, shift: number, counts: (i: number) => boolean): void => {
      let looks = LOOKS;
      for (let k = heads[hash(a, b) & mask]!; k >= 0 && times < MOST && looks > 0; k = next[k]!, looks--) {
        const i = k + shift;
        if (ids[k] === a && ids[k + 1] === b && i !== at && i >= 1 && i + width < ids.length && counts(i)) times++;
      }
    };
    if (width === 2) walk(first, put[1]!, 0, (i) => follows(i) || leads(i));
    else {
      walk(before, first, 1, follows);
      walk(first, after, 0, (i) => leads(i) && !follows(i));
    }
    return times;
  }
}
