/// How many places of one pair of symbols are looked at: what a text says more often is said often enough, and a text of any length is described in time that grows with it.
const LOOKS = 2048;
/// More than this tells nothing more.
const MOST = 4;
/// What no symbol is: a neighbour that does not count.
const NOBODY = -1;

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
    const { ids } = this;
    const first = put[0]!;
    const before = ids[at - 1]! >= least ? ids[at - 1]! : NOBODY;
    const after = ids[at + width]! >= least ? ids[at + width]! : NOBODY;
    if (width === 2) return this.walk(first, put[1]!, 0, at, width, before, after, 0);
    const follows = before === NOBODY ? 0 : this.walk(before, first, 1, at, width, before, NOBODY, 0);
    return after === NOBODY ? follows : this.walk(first, after, 0, at, width, before, after, follows);
  }

  /// Goes through the places of a pair. What is asked about stands `shift` behind its beginning; of one symbol, what the symbol before it has told is not told again by the one behind.
  private walk(a: number, b: number, shift: number, at: number, width: number, before: number, after: number, known: number): number {
    const { ids, heads, next, mask } = this;
    let times = known;
    let looks = LOOKS;
    for (let k = heads[hash(a, b) & mask]!; k >= 0 && times < MOST && looks > 0; k = next[k]!, looks--) {
      const i = k + shift;
      if (ids[k] !== a || ids[k + 1] !== b || i === at || i < 1 || i + width >= ids.length) continue;
      const follows = ids[i - 1] === before;
      const leads = ids[i + width] === after;
      if (width === 2 ? follows || leads : shift === 1 ? follows : leads && !follows) times++;
    }
    return times;
  }
}
