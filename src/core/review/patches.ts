import { compareEdits } from '../text/edit';
import { Pieces } from '../text/pieces';
import type { Said } from '../text/say';
import type { Cause } from './changes';
import type { Patch } from './document';
import { patchKey } from './events';

/// What somebody decided about a change, or what is told of a change that somebody wrote.
export type Decided = Pick<Patch, 'key' | 'group' | 'replaces' | 'verdict' | 'by' | 'at' | 'reason' | 'deed'> & { readonly was?: string };

/// The columns of a row: the change's place in the source, in the base and in the proof text.
const FROM = 0, TO = 1, BASE_FROM = 2, BASE_TO = 3, PROOF_FROM = 4, PROOF_TO = 5, COLUMNS = 6;

/// The patches of one article, column by column: a large page has hundreds of thousands, and of most articles nobody ever asks for one.
export class Patches {
  count = 0;
  private rows: Int32Array;
  private readonly applied: Uint8Array;
  private causes: Cause[];
  /// By row; few patches of a page are decided.
  private decided = new Map<number, Decided>();

  /// `most`: no more are added.
  constructor(readonly source: string, most: number) {
    this.rows = new Int32Array(most * COLUMNS);
    this.applied = new Uint8Array(most);
    this.causes = new Array<Cause>(most);
  }

  /// Adds a change that stands at `base`.
  add(from: number, to: number, base: number, cause: Cause, applied: boolean, decided?: Decided): void {
    const row = this.count++;
    const at = row * COLUMNS;
    this.rows[at + FROM] = from;
    this.rows[at + TO] = to;
    this.rows[at + BASE_FROM] = base;
    this.rows[at + BASE_TO] = base + to - from;
    this.applied[row] = applied ? 1 : 0;
    this.causes[row] = cause;
    if (decided) this.decided.set(row, decided);
  }

  /// Puts them into the order of the base text.
  sort(): void {
    let sorted = true;
    for (let row = 1; row < this.count && sorted; row++) sorted = this.compare(row - 1, row) <= 0;
    if (sorted) return;
    const order = Array.from({ length: this.count }, (_, row) => row).sort((a, b) => this.compare(a, b));
    const { rows, causes, decided } = this;
    const applied = this.applied.slice();
    this.rows = new Int32Array(rows.length);
    this.causes = order.map((row) => causes[row]!);
    this.decided = new Map();
    order.forEach((old, row) => {
      this.rows.set(rows.subarray(old * COLUMNS, (old + 1) * COLUMNS), row * COLUMNS);
      this.applied[row] = applied[old]!;
      const one = decided.get(old);
      if (one) this.decided.set(row, one);
    });
  }

  private compare(a: number, b: number): number {
    const x = a * COLUMNS;
    const y = b * COLUMNS;
    const { rows } = this;
    return rows[x + BASE_FROM]! - rows[y + BASE_FROM]! || (this.causes[a]!.side ?? 0) - (this.causes[b]!.side ?? 0) || rows[x + BASE_TO]! - rows[y + BASE_TO]! || compareEdits(this.editAt(a), this.editAt(b));
  }

  private editAt(row: number): { from: number; to: number; insert: string; side: -1 | undefined } {
    const { insert, side } = this.causes[row]!;
    return { from: this.rows[row * COLUMNS + FROM]!, to: this.rows[row * COLUMNS + TO]!, insert, side };
  }

  /// Carries the applied patches out. Where two applied patches overlap, which only decisions about an older engine's repairs can bring about, the later one is left unapplied.
  carryOut(base: string): string {
    const { rows } = this;
    const out = new Pieces();
    let at = 0;
    for (let row = 0; row < this.count; row++) {
      const cell = row * COLUMNS;
      const from = rows[cell + BASE_FROM]!;
      const to = rows[cell + BASE_TO]!;
      if (this.applied[row] === 0 || from < at) {
        this.applied[row] = 0;
        rows[cell + PROOF_FROM] = out.length + Math.max(0, from - at);
        rows[cell + PROOF_TO] = rows[cell + PROOF_FROM]! + to - from;
        continue;
      }
      if (from > at) out.add(base.slice(at, from));
      rows[cell + PROOF_FROM] = out.length;
      const { insert } = this.causes[row]!;
      if (insert !== '') out.add(insert);
      rows[cell + PROOF_TO] = out.length;
      at = to;
    }
    out.add(base.slice(at));
    const proof = out.text();
    for (let cell = 0; cell < this.count * COLUMNS; cell += COLUMNS) {
      if (rows[cell + PROOF_TO]! <= proof.length) continue;
      rows[cell + PROOF_FROM] = Math.min(rows[cell + PROOF_FROM]!, proof.length);
      rows[cell + PROOF_TO] = proof.length;
    }
    return proof;
  }

  /// Maps rising base positions to the proof text; a position where an insertion clings to the left lies behind it.
  forward(): (at: number) => number {
    const { rows } = this;
    let row = 0;
    let shift = 0;
    return (at) => {
      for (; row < this.count; row++) {
        if (this.applied[row] === 0) continue;
        const cell = row * COLUMNS;
        const from = rows[cell + BASE_FROM]!;
        const to = rows[cell + BASE_TO]!;
        if (from > at || (from === at && to === at && this.causes[row]!.side !== -1)) break;
        if (to > at) return rows[cell + PROOF_FROM]!;
        shift = rows[cell + PROOF_TO]! - to;
      }
      return at + shift;
    };
  }

  /// All of them, each to be asked by name.
  all(): Patch[] {
    return Array.from({ length: this.count }, (_, row) => this.patch(row));
  }

  private patch(row: number): Patch {
    const own = this.decided.get(row);
    const cell = row * COLUMNS;
    const cause = this.causes[row]!;
    if (!own) return new OpenPatch(this.source, this.rows, cell, cause, this.applied[row] === 1);
    const { rows } = this;
    const from = rows[cell + FROM]!;
    const to = rows[cell + TO]!;
    return {
      ...cause, from, to, was: this.source.slice(from, to), ...own, applied: this.applied[row] === 1,
      base: { from: rows[cell + BASE_FROM]!, to: rows[cell + BASE_TO]! }, proof: { from: rows[cell + PROOF_FROM]!, to: rows[cell + PROOF_TO]! },
    };
  }
}

/// A repair that nobody has decided about. What it tells of its place it leaves where that stands, and its name is made when it is asked for.
class OpenPatch implements Patch {
  readonly verdict = 'open';

  constructor(private readonly source: string, private readonly rows: Int32Array, private readonly cell: number, private readonly cause: Cause, readonly applied: boolean) {}

  get base(): Patch['base'] { return { from: this.rows[this.cell + BASE_FROM]!, to: this.rows[this.cell + BASE_TO]! }; }
  get proof(): Patch['proof'] { return { from: this.rows[this.cell + PROOF_FROM]!, to: this.rows[this.cell + PROOF_TO]! }; }
  get key(): string { return patchKey(this); }
  get from(): number { return this.rows[this.cell + FROM]!; }
  get to(): number { return this.rows[this.cell + TO]!; }
  get was(): string { return this.source.slice(this.from, this.to); }
  get insert(): string { return this.cause.insert; }
  get side(): Patch['side'] { return this.cause.side; }
  get rule(): string { return this.cause.rule; }
  get origin(): Patch['origin'] { return this.cause.origin; }
  get layer(): Patch['layer'] { return this.cause.layer; }
  get trust(): Patch['trust'] { return this.cause.trust; }
  get why(): Said { return this.cause.why; }
}
