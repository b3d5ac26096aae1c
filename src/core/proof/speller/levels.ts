/// Levels of counts: 4 bits for a count on a logarithmic scale, 0 for "not seen often enough to be counted".
/// `STEP[order]`: levels for each doubling of an n-gram's count; bigrams reach further up than longer ones.
const STEP = [0, 0, 0.75, 1, 1] as const;

/// The level (1 to 15) of a count that is at least `least`.
export const levelOf = (order: number, count: number, least: number): number =>
  Math.min(15, 1 + Math.round(STEP[order]! * Math.log2(Math.max(1, count / least))));

/// log2 of the count that a level from 1 on stands for.
export const countLog = (order: number, level: number, least: number): number => Math.log2(least) + (level - 1) / STEP[order]!;

/// The highest level of a run of three that has a pair of this level in it, by the least counts of both.
export const highestLevel = (pair: number, leastPair: number, leastRun: number): number =>
  pair === 15 ? 15 : Math.min(15, Math.max(1, 1 + Math.round(STEP[3] * (Math.log2(leastPair / leastRun) + (pair - 0.5) / STEP[2]))));
