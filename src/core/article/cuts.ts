/// Ways to cut a run of headline lines and to give the pieces to seats, column by column: thousands are weighed for a page's every run and few are kept, so that none of them is an object. A cut is
/// its last headline, lines `from` to `to` (excluded) of the run, the seat that this goes to (-1 if none), and the cut before. Cut 0 is none at all.
export class Cuts {
  cost = new Float64Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);
  seat = new Int32Array(256);
  before = new Int32Array(256);
  private depth = new Int32Array(256);
  /// Of the seats in their order.
  private hash = new Int32Array(256);
  private count = 1;

  /// Forgets all of them.
  clear(): void {
    this.count = 1;
  }

  add(cost: number, from: number, to: number, seat: number, before: number): number {
    const id = this.count++;
    if (id === this.cost.length) this.grow();
    this.cost[id] = cost;
    this.from[id] = from;
    this.to[id] = to;
    this.seat[id] = seat;
    this.before[id] = before;
    this.depth[id] = this.depth[before]! + 1;
    this.hash[id] = this.hashOf(seat, before);
    return id;
  }

  /// Whether one of the headlines goes to the seat.
  has(id: number, seat: number): boolean {
    for (let one = id; one !== 0; one = this.before[one]!) if (this.seat[one] === seat) return true;
    return false;
  }

  hashOf(seat: number, before: number): number {
    return (Math.imul(this.hash[before]!, 0x01000193) + seat + 2) | 0;
  }

  /// Whether a cut gives its headlines to the same seats, in their order, as one would that gives a further headline behind `before` to `seat`; `hash` is that one's.
  isLike(id: number, hash: number, seat: number, before: number): boolean {
    if (this.hash[id] !== hash || this.seat[id] !== seat || this.depth[id] !== this.depth[before]! + 1) return false;
    let a = this.before[id]!;
    let b = before;
    while (a !== b) {
      if (this.seat[a] !== this.seat[b]) return false;
      a = this.before[a]!;
      b = this.before[b]!;
    }
    return true;
  }

  private grow(): void {
    const wider = <T extends Int32Array | Float64Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const size = this.cost.length * 2;
    this.cost = wider(this.cost, new Float64Array(size));
    this.from = wider(this.from, new Int32Array(size));
    this.to = wider(this.to, new Int32Array(size));
    this.seat = wider(this.seat, new Int32Array(size));
    this.before = wider(this.before, new Int32Array(size));
    this.depth = wider(this.depth, new Int32Array(size));
    this.hash = wider(this.hash, new Int32Array(size));
  }
}

/// The cheapest cuts up to one line, best first, the earlier one first where two cost the same; of those that give their headlines to the same seats, one.
export class Beam {
  readonly ids: Int32Array;
  count = 0;

  /// `most` are kept.
  constructor(private readonly cuts: Cuts, private readonly most: number) {
    this.ids = new Int32Array(most + 1);
  }

  offer(cost: number, from: number, to: number, seat: number, before: number): void {
    const { cuts, ids, most } = this;
    if (this.count === most && cost >= cuts.cost[ids[most - 1]!]!) return;
    const hash = cuts.hashOf(seat, before);
    for (let k = 0; k < this.count; k++) {
      if (!cuts.isLike(ids[k]!, hash, seat, before)) continue;
      if (cuts.cost[ids[k]!]! <= cost) return;
      ids.copyWithin(k, k + 1, this.count--);
      break;
    }
    let at = this.count;
    for (; at > 0 && cuts.cost[ids[at - 1]!]! > cost; at--) ids[at] = ids[at - 1]!;
    ids[at] = cuts.add(cost, from, to, seat, before);
    if (this.count < most) this.count++;
  }
}
