/// Blanks: what separates but prints nothing. White space of Unicode, the ideographic space, zero-width marks and the byte order mark.
export function isBlank(char: string): boolean {
  return isBlankUnit(char.charCodeAt(0));
}

/// The same by UTF-16 unit: every character of a page is asked for several times.
export function isBlankUnit(unit: number): boolean {
  if (unit > 0x20 && unit < 0xa0) return false;
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit >= 0x3001 && unit < 0xfeff) return false;
  return (unit >= 0x2000 && unit <= 0x200d) || unit === 0x3000 || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x2060 || unit === 0x1680;
}

/// The end of the visible text of `[from, to)`: `to` less the blanks before it.
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to--;
  return to;
}

/// The start of the visible text of `[from, to)`: `from` plus the blanks behind it.
export function trimStart(text: string, from: number, to: number): number {
  while (from < to && isBlankUnit(text.charCodeAt(from))) from++;
  return from;
}
