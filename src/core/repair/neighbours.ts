import { isBlankUnit } from '../text/blank';
import { kindAt, kindBefore } from '../text/chars';
import type { CharKind } from '../text/chars';

/// How far a rule looks past blanks: further than any setting spaces out, near enough that a megabyte of blanks costs nothing.
const REACH = 8;

/// The kind of the next visible character from `at`, forwards (`1`) or backwards (`-1`).
export function kindAcross(text: string, at: number, direction: 1 | -1): CharKind {
  for (let step = 0; step < REACH; step++) {
    const index = direction === 1 ? at : at - 1;
    if (index < 0 || index >= text.length || !isBlankUnit(text.charCodeAt(index))) break;
    at += direction;
  }
  return direction === 1 ? kindAt(text, at) : kindBefore(text, at);
}

export const isChinese = (kind: CharKind): boolean => kind === 'han' || kind === 'mark';
const isWestern = (kind: CharKind): boolean => kind === 'latin' || kind === 'digit';

/// Whether a half-width mark at `[from, to)` stands among Chinese: a Han character or full-width mark beside it, or a sign of measure before it and nothing Western behind.
/// Between digits (`1,234`, `10:30`) and between Latin letters it never does.
export function amongChinese(text: string, from: number, to: number): boolean {
  const left = kindAcross(text, from, -1);
  const right = kindAcross(text, to, 1);
  if (left === 'none') return false;
  if (isChinese(left)) return true;
  return isChinese(right) && (isWestern(left) || left === 'unit' || left === 'ascii' || left === 'other') || left === 'unit' && !isWestern(right);
}
