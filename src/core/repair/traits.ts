/// Classes of characters that repairs look for, one bit each. One scan of a text tells which of them stand in it, and with that which rules need not be asked.
export const BLANK = 1;
export const COMMA = 2;
export const STOP = 4;
export const BRACKET = 8;
export const QUOTE = 16;
/// Bars of a dash's look; dashes themselves are none.
export const BAR = 32;
/// What an ellipsis can be put together from, but for the sign itself.
export const DOT = 64;
export const MIDDLE_DOT = 128;
export const INVISIBLE = 256;
export const LOOKALIKE = 512;
export const FORM = 1024;
export const WIDE_WESTERN = 2048;
export const LOST = 4096;

const TABLE = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  // By class, ranges of UTF-16 units; of a character beyond U+FFFF its first unit tells.
  const set = (trait: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) table[unit]! |= trait;
  };
  const each = (trait: number, units: string): void => {
    for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)]! |= trait;
  };
  set(BLANK, [0x09, 0x0d], [0x2000, 0x200d]);
  each(BLANK, ' \u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff');
  each(COMMA, ',');
  each(STOP, '?!;:');
  each(BRACKET, '()');
  each(QUOTE, '"\'');
  each(BAR, '―─━');
  each(DOT, '.·•・⋯');
  each(MIDDLE_DOT, '‧・･∙⋅');
  set(INVISIBLE, [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x9f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x206f], [0xfff9, 0xfffb]);
  each(INVISIBLE, '\u00ad\ufeff');
  set(LOOKALIKE, [0x2e80, 0x2fd5], [0xf900, 0xfaff], [0xd87e, 0xd87e]);
  set(FORM, [0xfb00, 0xfb06], [0xfe10, 0xfe6a], [0xff61, 0xff64]);
  set(WIDE_WESTERN, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]);
  set(LOST, [0xe000, 0xf8ff], [0xfffd, 0xffff], [0xdb80, 0xdbff]);
  return table;
}

/// The classes of which a character stands in the text.
export function traitsOf(text: string): number {
  let traits = 0;
  for (let i = 0; i < text.length; i++) traits |= TABLE[text.charCodeAt(i)]!;
  return traits;
}
