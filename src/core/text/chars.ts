/// What a character is, for whoever judges its neighbours. `mark` is full-width Chinese punctuation, `ascii` half-width punctuation, `unit` a sign that
/// belongs to the number before it (%, ℃), `none` the edge of the text.
export type CharKind = 'han' | 'digit' | 'latin' | 'mark' | 'ascii' | 'unit' | 'blank' | 'other' | 'none';

const KINDS: readonly CharKind[] = ['other', 'han', 'digit', 'latin', 'mark', 'ascii', 'unit', 'blank'];
const HAN = 1, DIGIT = 2, LATIN = 3, MARK = 4, ASCII = 5, UNIT = 6, BLANK = 7;

/// Kind by UTF-16 unit. A table, because every rule asks for the neighbours of every candidate; surrogates are decided by plane.
const TABLE = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const range = (from: number, to: number, kind: number): void => void table.fill(kind, from, to + 1);
  const each = (chars: string, kind: number): void => { for (const char of chars) table[char.charCodeAt(0)] = kind; };
  range(0x2e80, 0x2fd5, HAN);
  each('々〆〇', HAN);
  range(0x3021, 0x3029, HAN);
  range(0x3400, 0x4dbf, HAN);
  range(0x4e00, 0x9fff, HAN);
  range(0xf900, 0xfaff, HAN);
  range(0x30, 0x39, DIGIT);
  range(0xff10, 0xff19, DIGIT);
  range(0x2160, 0x2188, DIGIT);
  range(0x41, 0x5a, LATIN);
  range(0x61, 0x7a, LATIN);
  range(0xc0, 0x24f, LATIN);
  for (const char of '×÷') table[char.charCodeAt(0)] = 0;
  range(0x370, 0x52f, LATIN);
  range(0x1e00, 0x1eff, LATIN);
  range(0xff21, 0xff3a, LATIN);
  range(0xff41, 0xff5a, LATIN);
  range(0x21, 0x2f, ASCII);
  range(0x3a, 0x40, ASCII);
  range(0x5b, 0x60, ASCII);
  range(0x7b, 0x7e, ASCII);
  each('，。、；：？！“”‘’（）《》〈〉【】〔〕〖〗「」『』［］｛｝—―…⋯·～', MARK);
  each('%％‰℃℉°′″', UNIT);
  range(0x3371, 0x337a, UNIT);
  range(0x3380, 0x33df, UNIT);
  range(0x9, 0xd, BLANK);
  each(' \u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff', BLANK);
  range(0x2000, 0x200d, BLANK);
  return table;
}

const kindOfUnit = (unit: number): CharKind => KINDS[TABLE[unit]!]!;

/// Whether a high surrogate leads into the ideographic planes 2 and 3.
const leadsHan = (unit: number): boolean => unit >= 0xd840 && unit <= 0xd8bf;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/// The kind of the character that begins at `at`.
export function kindAt(text: string, at: number): CharKind {
  if (at < 0 || at >= text.length) return 'none';
  const unit = text.charCodeAt(at);
  if (leadsHan(unit) && at + 1 < text.length && isLow(text.charCodeAt(at + 1))) return 'han';
  return kindOfUnit(unit);
}

/// The kind of the character that ends before `at`.
export function kindBefore(text: string, at: number): CharKind {
  if (at <= 0 || at > text.length) return 'none';
  const unit = text.charCodeAt(at - 1);
  if (isLow(unit) && at >= 2 && leadsHan(text.charCodeAt(at - 2))) return 'han';
  return kindOfUnit(unit);
}

/// Where the character that begins at `at` ends: 2 units on for a surrogate pair.
export function nextChar(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length && isLow(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

/// Opening and closing marks in pairs, full-width.
export const OPENERS = '“‘（《〈【〔〖「『［｛';
export const CLOSERS = '”’）》〉】〕〗」』］｝';
