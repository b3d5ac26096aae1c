import { spreadOf } from './token-set';

/// A pair of neighbouring Han characters, as one number; 0 if either is none.
const pairOf = (a: number, b: number): number => (a >= 0x4e00 && a <= 0x9fff && b >= 0x4e00 && b <= 0x9fff ? (a << 16) | b : 0);

/// What more than this tells nothing more.
const MOST = 2;

/// For each line, how often the two characters that the break behind it parts stand side by side inside a line of the page (at most 2). They do where a word runs over the
/// line's end, which happens within a unit of text: at the border of two units they hardly ever meet elsewhere. `shown` is the text of all lines, `starts` tells where each begins, and its end;
/// `out` gets the counts.
export function runsOver(shown: string, starts: Int32Array, out: Uint8Array): void {
  const lines = starts.length - 1;
  let size = 64;
  while (size < lines * 2) size *= 2;
  // The pairs that breaks part, each with how often it was found.
  const keys = new Int32Array(size);
  const counts = new Uint8Array(size);
  const placeOf = (pair: number): number => {
    let at = spreadOf(pair) & (size - 1);
    while (keys[at] !== 0 && keys[at] !== pair) at = (at + 1) & (size - 1);
    return at;
  };
  const pairBehind = (line: number): number => (line + 1 < lines ? pairOf(shown.charCodeAt(starts[line + 1]! - 1), shown.charCodeAt(starts[line + 1]!)) : 0);
  for (let line = 0; line < lines; line++) {
    const pair = pairBehind(line);
    if (pair !== 0) keys[placeOf(pair)] = pair;
  }
  for (let line = 0; line < lines; line++) {
    let last = 0;
    for (let i = starts[line]!; i < starts[line + 1]!; i++) {
      const unit = shown.charCodeAt(i);
      const pair = pairOf(last, unit);
      last = unit;
      if (pair === 0) continue;
      const at = placeOf(pair);
      if (keys[at] !== 0 && counts[at]! < MOST) counts[at]!++;
    }
  }
  for (let line = 0; line < lines; line++) {
    const pair = pairBehind(line);
    out[line] = pair === 0 ? 0 : counts[placeOf(pair)]!;
  }
}
