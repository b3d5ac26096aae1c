import { tokensOf, type Seat } from './seat';
import type { Readings } from './readings';

/// What holds neighbouring seats together. Between seat `s - 1` and seat `s` stands nothing that parts them but their words (a seam, with what it costs to part them), a
/// sub-heading that was taken for one (`joined`, never parted), or something that parts them for good.
export class Links {
  constructor(private readonly seats: readonly Seat[], readonly joined: readonly number[]) {}

  /// What it costs to part seat `s` from the one before: Infinity if it cannot be, null if nothing holds them.
  cost(s: number): number | null {
    if (s <= 0 || s >= this.seats.length) return null;
    return this.joined.length > 0 && this.joined.includes(s) ? Infinity : this.seats[s]!.seam;
  }

  /// What it costs that `a` and `b` (behind it) are of two articles: the cheapest cut between them; 0 if they are parted anyway.
  between(a: number, b: number): number {
    let least = Infinity;
    for (let s = a + 1; s <= b; s++) {
      const cost = this.cost(s);
      if (cost === null) return 0;
      least = Math.min(least, cost);
    }
    return least;
  }

  /// Whether nothing but links stands between `a` and `b`.
  hold(a: number, b: number): boolean {
    for (let s = Math.min(a, b) + 1; s <= Math.max(a, b); s++) if (this.cost(s) === null) return false;
    return true;
  }

  /// What it costs that all of `headed` and of `more` (both rising) have headlines of their own.
  parting(headed: readonly number[], more: readonly number[]): number {
    let sum = 0;
    let last = -1;
    for (let i = 0, k = 0; i < headed.length || k < more.length;) {
      const next = k === more.length || (i < headed.length && headed[i]! < more[k]!) ? headed[i++]! : more[k++]!;
      if (last >= 0) sum += this.between(last, next);
      last = next;
    }
    return sum;
  }

  /// The seats from which a new text begins: where nothing holds them to the one before, or the cheapest cut between two that have headlines.
  starts(headed: ReadonlySet<number>): Set<number> {
    const out = new Set<number>();
    let last = -1;
    for (let s = 0; s < this.seats.length; s++) {
      if (this.cost(s) === null) {
        out.add(s);
        last = -1;
      }
      if (!headed.has(s)) continue;
      if (last >= 0) {
        let cut = last + 1;
        for (let k = cut; k <= s; k++) if (this.cost(k)! < this.cost(cut)!) cut = k;
        out.add(cut);
      }
      last = s;
    }
    return out;
  }
}

/// Seats that are one text, as one; `subheads` are the lines of the sub-headings between them.
export function mergeSeats(lines: Readings, seats: readonly Seat[], subheads: readonly number[]): Seat {
  if (seats.length === 1) return seats[0]!;
  const bodies = seats.flatMap((seat) => seat.bodies);
  return {
    bodies,
    bylines: seats.flatMap((seat) => seat.bylines),
    subheads: [...seats.flatMap((seat) => seat.subheads), ...subheads],
    opening: seats[0]!.opening,
    closing: seats.at(-1)!.closing,
    tokens: tokensOf(lines, { bodies }),
    seam: null,
  };
}
