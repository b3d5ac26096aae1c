import { UnitClasses } from '../text/unit-classes';

/// Classes of characters that repairs look for, one bit each.
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

const CLASSES = makeClasses();

function makeClasses(): UnitClasses {
  const classes = new UnitClasses();
  classes.ranges(BLANK, [0x09, 0x0d], [0x2000, 0x200d]);
  classes.each(BLANK, ' \u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff');
  classes.each(COMMA, ',');
  classes.each(STOP, '?!;:');
  classes.each(BRACKET, '()');
  classes.each(QUOTE, '"\'');
  classes.each(BAR, '―─━');
  classes.each(DOT, '.·•・⋯');
  classes.each(MIDDLE_DOT, '‧・･∙⋅');
  classes.ranges(INVISIBLE, [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x9f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x206f], [0xfff9, 0xfffb]);
  classes.each(INVISIBLE, '\u00ad\ufeff');
  classes.ranges(LOOKALIKE, [0x2e80, 0x2fd5], [0xf900, 0xfaff], [0xd87e, 0xd87e]);
  classes.ranges(FORM, [0xfb00, 0xfb06], [0xfe10, 0xfe6a], [0xff61, 0xff64]);
  classes.ranges(WIDE_WESTERN, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]);
  classes.ranges(LOST, [0xe000, 0xf8ff], [0xfffd, 0xffff], [0xdb80, 0xdbff]);
  return classes;
}

/// The classes of which a character stands in the text.
export const traitsOf = (text: string): number => CLASSES.of(text);
