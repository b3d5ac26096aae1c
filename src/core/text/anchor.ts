import type { SourceSpan } from './span';

/// A stretch of the source with the text that stood there when it was recorded. Decisions are bound to place *and* content, so that a newer engine, or a source that
/// changed on disk, carries along what still matches and lists what does not.
export interface Anchor extends SourceSpan {
  readonly was: string;
}

/// Whether the source still reads there as it did when the anchor was made.
export function holds(source: string, anchor: Anchor): boolean {
  return source.slice(anchor.from, anchor.to) === anchor.was;
}
