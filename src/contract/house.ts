import type { HouseFile, HouseRow } from '../core/proof/house-file';
import { integer, list, oneOf, optional, shape, text, variant, type Parser } from './parse';

/// The house's list as the host keeps it.
export interface KeptHouse extends HouseFile {
  /// Where a newsroom edits it; the file may not exist yet.
  readonly path: string;
  /// Names the file's state; a change must carry it.
  readonly stamp: string;
}

/// One row in the place of line `line`; `null` takes the line out. Without `line` the row is added at the end.
export interface HouseChange {
  readonly stamp: string;
  readonly line?: number;
  readonly row: HouseRow | null;
}

/// How often editors took a rule's fixes, and how often they left its findings as they were. Numbers and nothing else: no word of any page.
export type RuleCounts = Readonly<Record<string, { readonly accepted: number; readonly rejected: number }>>;

export interface CountChange {
  readonly rule: string;
  readonly answer: 'accepted' | 'rejected';
  /// How many more; less than 0 where answers were taken back.
  readonly by: number;
}

const cell = text({ min: 1, max: 200, plain: true });
const cells = list(cell, 50);
const why = text({ max: 500, plain: true });
const term = { wrong: cell, use: cells, why, within: optional(cells) };

const row: Parser<HouseRow> = variant('kind', {
  forbidden: shape({ kind: oneOf('forbidden'), ...term }),
  cautious: shape({ kind: oneOf('cautious'), ...term }),
  preferred: shape({ kind: oneOf('preferred'), ...term }),
  person: shape({ kind: oneOf('person'), name: cell, posts: list(cell, 50, 1) }),
  ignore: shape({ kind: oneOf('ignore'), wording: cell, rule: optional(cell), why }),
  rule: shape({ kind: oneOf('rule'), rule: cell, setting: oneOf('A', 'B', 'C', 'off'), why }),
});

export const houseChange: Parser<HouseChange> = shape({
  stamp: text({ min: 1, max: 100, plain: true }), line: optional(integer(1, 1_000_000)),
  row: (value, at) => (value === null ? null : row(value, at)),
});

export const countChange: Parser<readonly CountChange[]> = list(shape({
  rule: text({ min: 1, max: 100, pattern: /^[a-z][a-z-]*$/ }), answer: oneOf('accepted', 'rejected'), by: integer(-100_000, 100_000),
}), 1000, 1);
