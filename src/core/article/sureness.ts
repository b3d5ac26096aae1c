import type { HeadGiven, Place } from './assemble';
import type { Seat } from './seat';
import { H } from './weights';

/// How sure it is that a text and its headline are whole and belong together: the logarithm of the odds. Shown as words: on pages printed to PDF
/// that the weights were not fitted on, 96 of 100 articles that are called certain were whole, 75 of those called likely, 30 of the doubtful.
export function sureness(texts: readonly Seat[], heads: ReadonlyMap<number, HeadGiven>, sides: Readonly<Record<Place, number>>, index: number): number {
  const head = heads.get(index)!;
  const text = texts[index]!;
  const count = text.bodies.reduce((sum, body) => sum + body.to - body.from, 0);
  const bare = (at: number): boolean => at >= 0 && at < texts.length && !heads.has(at);
  let odds = H.base + H.margin * Math.max(-2, Math.min(12, head.margin)) + H.usual * sides[head.place];
  if (head.margin < 3) odds += H.close;
  if (head.far > 0) odds += H.far;
  if (head.among) odds += H.among;
  if (text.subheads.length > 0) odds += H.joined;
  if (text.opening) odds += H.opens;
  if (text.closing) odds += H.ends;
  if (head.lines.length === 1) odds += H.oneLine;
  if (head.lines.length > 4) odds += H.manyLines;
  if (count < 6) odds += H.brief;
  if (bare(index - 1) || bare(index + 1)) odds += H.bareBeside;
  return odds;
}

/// For each side, the share of the page's headlines that stand there.
export function sidesOf(heads: ReadonlyMap<number, HeadGiven>): Readonly<Record<Place, number>> {
  let after = 0;
  for (const head of heads.values()) if (head.place === 'after') after++;
  const share = after / Math.max(1, heads.size);
  return { after: share, before: 1 - share };
}
