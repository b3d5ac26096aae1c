import { FIRST } from './alphabet';
import { Confusions, confusionLevel } from './confusions';
import type { Pair } from './learn-mistakes';

/// Confusions while they are learnt: counts that a sentence can be taken out of, so that the ranker never learns from a mistake that is counted only because
/// of this very sentence.
export class ConfusionTally extends Confusions {
  private readonly counts: Uint16Array;

  /// Counts the differences of `pairs` over an alphabet of `size` symbols.
  constructor(size: number, pairs: readonly Pair[]) {
    const rows = new Map<number, Map<number, number>>();
    for (const { wrong, right } of pairs) {
      for (let i = 0; i < wrong.length; i++) {
        const wrote = wrong[i]!;
        const meant = right[i]!;
        if (wrote === meant || wrote < FIRST || meant < FIRST) continue;
        const row = rows.get(wrote) ?? new Map<number, number>();
        row.set(meant, (row.get(meant) ?? 0) + 1);
        rows.set(wrote, row);
      }
    }
    const starts = new Uint32Array(size + 1);
    const values: number[] = [];
    const counts: number[] = [];
    for (let wrote = 0; wrote < size; wrote++) {
      for (const [meant, count] of [...(rows.get(wrote) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
        values.push(meant * 8 + confusionLevel(count));
        counts.push(count);
      }
      starts[wrote + 1] = values.length;
    }
    super(starts, Uint16Array.from(values));
    this.counts = Uint16Array.from(counts);
  }

  /// Adds `by` to what a pair's own differences count: -1 takes it out, 1 puts it back.
  adjust({ wrong, right }: Pair, by: 1 | -1): void {
    for (let i = 0; i < wrong.length; i++) {
      if (wrong[i] === right[i] || wrong[i]! < FIRST || right[i]! < FIRST) continue;
      for (let at = this.starts[wrong[i]!]!; at < this.starts[wrong[i]! + 1]!; at++) {
        if (this.values[at]! >> 3 !== right[i]) continue;
        this.counts[at]! += by;
        this.values[at] = right[i]! * 8 + confusionLevel(this.counts[at]!);
      }
    }
  }
}
