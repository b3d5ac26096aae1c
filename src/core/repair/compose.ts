/// A replacement in one text: `[from, to)` becomes `insert`. `T` says why.
export interface Patch<T> {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly why: T;
}

/// Puts two passes over a text together: `first` holds on the original, `second` on what `first` makes of it; the result holds on the original. Both are sorted
/// and do not overlap, and neither does the result. Patches of the second pass that change what the first inserted, or reach across what it removed, become one
/// with them; `merge` says why such a patch stands, the first pass's reasons first. Linear in the number of patches.
export function composePatches<T>(middle: string, first: readonly Patch<T>[], second: readonly Patch<T>[], merge: (whys: readonly T[]) => T): Patch<T>[] {
  const out: Patch<T>[] = [];
  let i = 0;
  let j = 0;
  /// Original place less place in `middle`, for text behind the patches of `first` that are used up.
  let shift = 0;
  while (i < first.length || j < second.length) {
    const a = first[i];
    const b = second[j];
    const start = a ? a.from - shift : Infinity;
    if (a && (!b || start + a.insert.length <= b.from)) {
      out.push(a);
      shift += a.to - a.from - a.insert.length;
      i++;
      continue;
    }
    // A connected run of patches of both passes, [low, high) in the middle text.
    const low = Math.min(start, b!.from);
    const base = low + shift;
    let high = b!.to;
    let text = '';
    let at = low;
    const whys: T[] = [];
    const later: T[] = [];
    for (;;) {
      const next = first[i];
      if (next && next.from - shift < high) {
        const end = next.from - shift + next.insert.length;
        shift += next.to - next.from - next.insert.length;
        high = Math.max(high, end);
        whys.push(next.why);
        i++;
        continue;
      }
      const edit = second[j];
      if (!edit || (later.length > 0 && edit.from >= high)) break;
      text += middle.slice(at, edit.from) + edit.insert;
      at = edit.to;
      high = Math.max(high, edit.to);
      later.push(edit.why);
      j++;
    }
    text += middle.slice(at, high);
    out.push({ from: base, to: high + shift, insert: text, why: whys.length + later.length === 1 ? later[0]! : merge([...whys, ...later]) });
  }
  return out;
}
