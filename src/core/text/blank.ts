/// Blanks: what separates but prints nothing. White space of Unicode, the ideographic space, zero-width marks and the byte order mark.
const BLANK = /[\s\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff]/;

export function isBlank(char: string): boolean {
  return BLANK.test(char);
}

/// The end of the visible text of `[from, to)`: `to` less the blanks before it.
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isBlank(text[to - 1]!)) to--;
  return to;
}

/// The start of the visible text of `[from, to)`: `from` plus the blanks behind it.
export function trimStart(text: string, from: number, to: number): number {
  while (from < to && isBlank(text[from]!)) from++;
  return from;
}
