import type { Role } from '../../core/text/role';
import type { Patch } from '../../core/review/document';

/// Everything the panes say, in the interface's language.
export interface PaneWords {
  /// Names of the two panes for screen readers.
  readonly source: string;
  readonly proof: string;
  /// The trade's name of each role: 主题, 署名.
  readonly roles: Readonly<Record<Role, string>>;
  /// What a line break of the source is called where it is shown as a mark.
  readonly lineBreak: string;
  /// A line of the source, or several: 第 27–33 行.
  lines(from: number, to: number): string;
  /// Where a character comes from, counted from 1: 原文第 27 行第 5 字.
  origin(line: number, column: number): string;
  /// For characters that the source does not have; the place is where they were put in.
  added(line: number, column: number): string;
  /// A change in one sentence: what it did, why, how it was decided.
  change(patch: Patch): string;
  /// The ghost line at a moved part's old place: 标题移至文首 · 原第 100–101 行.
  moved(role: Role, from: number, to: number): string;
  /// Paragraphs that are folded away: 3 段未改动 · 412 字.
  folded(paragraphs: number, characters: number): string;
  /// The way back from its new place: 原第 100–101 行.
  movedFrom(from: number, to: number): string;
}
