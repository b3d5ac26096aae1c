import type { Change } from './document';

/// What a change does and why, but for its place: line breaks that are taken out have it in common.
export type Cause = Omit<Change, 'from' | 'to' | 'was'>;

/// The changes inside one part, in the order in which they were found: a page of 10 MB has hundreds of thousands, nearly all of them line breaks. Each has its place in the source, and what it
/// has in common with others.
export class Changes {
  /// `places` are `from` and `to` of each change, one behind the other.
  constructor(readonly places: readonly number[], readonly causes: readonly Cause[]) {}

  static of(changes: readonly Change[]): Changes {
    const places = new Array<number>(2 * changes.length).fill(0);
    changes.forEach(({ from, to }, index) => {
      places[2 * index] = from;
      places[2 * index + 1] = to;
    });
    return new Changes(places, changes);
  }

  get count(): number {
    return this.causes.length;
  }
}
