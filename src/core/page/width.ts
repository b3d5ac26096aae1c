import { isBlank, isBlankUnit } from '../text/blank';

/// What a blank that the typesetter puts between Han and digits or Latin measures (四分空, less what justification takes), printed or not.
const AUTOSPACE = 0.2;
/// A digit or Latin letter, on average over the faces that newspapers set them in.
const HALF_WIDTH = 0.56;
/// The blank behind a dateline (本报讯　…) is one character wide.
const DATELINE_GAP = 1;

const HAN = /\p{Script=Han}/u;
export const isHan = (char: string): boolean => HAN.test(char);

/// Marks that a page sets in full or in half width. Dashes, ellipses and the wave always keep about their own.
const MARKS = new Set([...'、。，．：；？！·‘’“”「」『』（）〔〕【】《》〈〉［］｛｝'].map((char) => char.charCodeAt(0)));
/// Units that differ from the usual, by their code.
const OWN_WIDTH = new Map(Object.entries({ '%': 0.85, '.': 0.4, ',': 0.4, ';': 0.4, ':': 0.4, '—': 0.9, '…': 0.9, '～': 0.9 }).map(([char, width]) => [char.charCodeAt(0), width]));

/// By UTF-16 unit, how it is measured; a table, since each character of a page is measured at least once.
const HAN_UNIT = 1, ALNUM = 2, NOTHING = 3, MARK = 4, OTHER = 0;
const KIND = new Uint8Array(0x10000);
const WIDTH = new Float64Array(0x10000).fill(1);
for (const [from, to] of [[0x3400, 0x9fff], [0xf900, 0xfaff], [0x2e80, 0x2fdf], [0x3007, 0x3007]] as const) KIND.fill(HAN_UNIT, from, to + 1);
for (const [from, to] of [[0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a], [0x25, 0x25], [0xb0, 0xb0], [0x2103, 0x2103]] as const) KIND.fill(ALNUM, from, to + 1);
// Low surrogates, and all blanks.
KIND.fill(NOTHING, 0xdc00, 0xe000);
for (let unit = 0; unit <= 0x3000; unit++) if (isBlankUnit(unit)) KIND[unit] = NOTHING;
KIND[0xfeff] = NOTHING;
for (const [from, to] of [[0x20, 0x7e], [0xb0, 0xb7], [0xff61, 0xff9f]] as const) WIDTH.fill(HALF_WIDTH, from, to + 1);
for (const [unit, width] of OWN_WIDTH) WIDTH[unit] = width;
for (const unit of MARKS) KIND[unit] = MARK;

/// Whether a line is letter-spaced (疏排, or stretched by justification): a blank stands between most of its characters.
export function isLetterSpaced(text: string): boolean {
  let shown = 0;
  let blanks = 0;
  let inBlank = false;
  for (const char of text) {
    if (isBlank(char)) {
      if (!inBlank) blanks++;
      inBlank = true;
    } else {
      shown++;
      inBlank = false;
    }
  }
  return shown >= 3 && blanks >= (shown - 1) * 0.6;
}

/// The width of a printed line in em, before justification: a Han character counts 1, a half-width one about a half, a mark what this page's setting gives it
/// (`punctuation`: 1 in full-width setting, a half where all marks are squeezed). Between Han and digits or Latin stands a small blank, whether the extraction kept
/// it or not; other blanks count nothing, since most are damage. `[from, to)` is the line's place in the text, the whole of it if nothing is said.
export function emWidth(text: string, punctuation = 1, from = 0, to = text.length): number {
  let width = 0;
  let last = OTHER;
  let dateline = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = KIND[unit]!;
    if (kind === HAN_UNIT) {
      if (last === ALNUM) width += AUTOSPACE;
      width += 1;
      if (unit === REPORT) dateline = true;
    } else {
      if (kind === NOTHING) continue;
      if (kind === ALNUM && last === HAN_UNIT) width += AUTOSPACE;
      width += kind === MARK ? punctuation : WIDTH[unit]!;
    }
    last = kind;
  }
  return dateline && DATELINE.test(text.slice(from, to)) ? width + DATELINE_GAP : width;
}

/// What datelines end with.
const REPORT = '讯'.charCodeAt(0);
const DATELINE = /^\S{2,8}讯[\s\u3000]/;
const SETTINGS = [0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/// How many lines on a line's width is held against, and by how many em two may differ at most: more tells nothing.
const NEAR_LINES = 1;
const UNLIKE = 1.5;
/// The indent that extraction loses: the first line of a paragraph is shorter by it than those behind, and a page of short texts has many.
const INDENTED = 2;
/// …which tells less than lines of one width.
const INDENT_DOUBT = 0.1;

/// What a mark of punctuation measures on this page: the setting under which lines near each other come out most alike, or the earlier shorter by an indent. `lines` in the order
/// of print; at most the first thousand are looked at.
export function punctuationWidth(lines: readonly string[]): number {
  const all = lines.slice(0, 1000);
  const bare = Float64Array.from(all, (line) => emWidth(line, 0));
  const marks = Float64Array.from(all, (line, i) => emWidth(line, 1) - bare[i]!);
  let best = 1;
  let least = Infinity;
  for (const setting of SETTINGS) {
    let unlike = 0;
    for (let i = 1; i < all.length; i++) {
      const width = bare[i]! + marks[i]! * setting;
      for (let k = Math.max(0, i - NEAR_LINES); k < i; k++) {
        const longer = width - bare[k]! - marks[k]! * setting;
        unlike += Math.min(Math.abs(longer), Math.abs(longer - INDENTED) + INDENT_DOUBT, UNLIKE);
      }
    }
    if (unlike < least - 1e-9) {
      least = unlike;
      best = setting;
    }
  }
  return best;
}
