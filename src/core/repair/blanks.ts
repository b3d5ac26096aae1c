import { kindAt, kindBefore } from '../text/chars';
import type { CharKind } from '../text/chars';

/// A run of blanks and what stands beside it.
export interface BlankRun {
  readonly from: number;
  readonly to: number;
  readonly left: CharKind;
  readonly right: CharKind;
}

/// The runs of blanks in a text, in order.
export function* blankRuns(text: string): Generator<BlankRun> {
  const blank = /[\s\u200b-\u200d\u2060\ufeff]+/g;
  for (let hit = blank.exec(text); hit; hit = blank.exec(text)) {
    const from = hit.index;
    const to = from + hit[0].length;
    yield { from, to, left: kindBefore(text, from), right: kindAt(text, to) };
  }
}

/// A credit at the end of a caption: `■ 某某 摄`, `资料图`, `某某/图`, `某某 供图`. The blanks before and in it are printed ones.
const CREDIT = /(?:[■□●◆▲]\s*)?(?:[（(]\s*)?(?:(?:\p{Script=Han}{2,4}|\p{Script=Han}(?:\s+\p{Script=Han}){1,2})[\s、/]*){1,3}(?:摄影?|[供制]?图|资料图片?)?\s*[）)]?$/u;
const CREDIT_END = /(?:摄影?|图|图片|摄\/?文)\s*[）)]?\s*$/;

/// Where the credit of a caption's text begins, or the text's length.
export function creditStart(text: string): number {
  const start = Math.max(0, text.length - 40);
  const tail = text.slice(start);
  if (!CREDIT_END.test(tail)) return text.length;
  for (const run of blankRuns(tail)) if (CREDIT.test(tail.slice(run.to)) && tail.slice(run.to).search(CREDIT) === 0) return start + run.from;
  return text.length;
}

/// Where authors' names at the end of a paragraph begin (`……座谈。 某某某 某某`), or the text's length: the structure of the page may have left them there.
export function namesStart(text: string): number {
  const hit = /[。！？”…）](\s+)(?:\p{Script=Han}{2,4}|\p{Script=Han}\s+\p{Script=Han})(?:\s+(?:\p{Script=Han}{2,4}|\p{Script=Han}\s+\p{Script=Han}))*\s*$/u.exec(text.slice(-40));
  return hit ? Math.max(0, text.length - 40) + hit.index + 1 : text.length;
}
