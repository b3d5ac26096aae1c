import { integer, shape, type Parser } from './parse';

/// How many questions of each severity wait for an answer in a page.
export interface AskedCounts {
  readonly A: number;
  readonly B: number;
  readonly C: number;
}

const count = integer(0, 1_000_000);

export const askedCounts: Parser<AskedCounts> = shape({ A: count, B: count, C: count });

/// Whether it is one, as it stands in a file.
export function isAsked(value: unknown): value is AskedCounts {
  try {
    askedCounts(value, '');
    return true;
  } catch {
    return false;
  }
}
