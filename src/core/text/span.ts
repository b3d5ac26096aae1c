/// Positions. Every offset in Galley counts UTF-16 code units and every range is half-open, `[from, to)`.
/// Three coordinate systems exist and are never mixed; the brand makes the compiler refuse it:
/// - **source**: the decoded text of the page file, without its byte order mark;
/// - **base**: one article's source slices in reading order, line breaks and all;
/// - **proof**: the base with the applied patches carried out: what the editor reads and exports.

declare const system: unique symbol;

export type SourcePos = number & { readonly [system]?: 'source' };
export type BasePos = number & { readonly [system]?: 'base' };
export type ProofPos = number & { readonly [system]?: 'proof' };

/// A half-open range in one coordinate system.
export interface Span<P extends number = number> {
  readonly from: P;
  readonly to: P;
}

export type SourceSpan = Span<SourcePos>;

/// Whether two ranges share a character. Empty ranges share none.
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/// Whether `inner` lies within `outer`, ends included.
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/// The index of the last element whose key is ≤ `x`, or -1. `keyOf` must not fall as the index grows.
export function lastAtMost<T>(list: readonly T[], x: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (keyOf(list[mid]!) <= x) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
