import { UnitClasses } from '../text/unit-classes';

/// Characters that readers of a line look for, by kind, one bit each: one scan of a line tells which readers need not look at all.
export const FULL_STOP = 1;
export const CRY = 2;
export const COMMA = 4;
export const COLON = 8;
export const OPENS_ROUND = 16;
export const DIGIT = 32;
export const LATIN = 64;
export const QUOTE = 128;
/// What ends a sentence, or stands behind its end.
export const ENDS_SENTENCE = 256;
/// Of the words that say who spoke.
export const SPOKE = 512;
/// A Han character of the common ones.
export const HAN = 1024;
/// Marks behind which a verse goes on only where it is broken.
export const PAUSE = 2048;
/// What opens or closes a quotation or a bracket.
export const ENCLOSES = 4096;
/// The sign in addresses of mail.
export const AT = 8192;

const CLASSES = makeClasses();

function makeClasses(): UnitClasses {
  const classes = new UnitClasses();
  classes.ranges(HAN, [0x4e00, 0x9fff]);
  classes.each(FULL_STOP, '。');
  classes.each(CRY, '！？');
  classes.each(COMMA, '，,');
  classes.each(COLON, '：:');
  classes.each(OPENS_ROUND, '（(');
  classes.each(DIGIT, '0123456789');
  classes.each(LATIN, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
  classes.each(QUOTE, '“”');
  classes.each(ENDS_SENTENCE, '。！？…”’）》!?."');
  classes.each(SPOKE, '说道绍示诉言慨叹忆称充释');
  classes.each(PAUSE, '，。、；？！');
  classes.each(AT, '@');
  classes.each(ENCLOSES, '“”（《〈【「『）》〉】」』');
  return classes;
}

/// The kinds of which a unit stands in `[from, to)`.
export const signsIn = (units: Uint16Array, from: number, to: number): number => CLASSES.in(units, from, to);
