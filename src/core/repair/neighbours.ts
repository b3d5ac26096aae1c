import { isBlank } from '../text/blank';
import { kindAt, kindBefore } from '../text/chars';
import type { CharKind } from '../text/chars';

/// How far a rule looks past blanks: further than any setting spaces out, near enough that a megabyte of blanks costs nothing.
const REACH = 8;

/// The kind of the next visible character from `at`, forwards (`1`) or backwards (`-1`), within reach.
export function kindAcross(text: string, at: number, direction: 1 | -1): CharKind {
  for (let step = 0; step < REACH; step++) {
    const index = direction === 1 ? at : at - 1;
    if (index < 0 || index >= text.length || !isBlank(text[index]!)) break;
    at += direction;
  }
  return direction === 1 ? kindAt(text, at) : kindBefore(text, at);
}
