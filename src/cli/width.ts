/// The columns that a text takes in a terminal: two for the wide characters of East Asia (UAX #11, W and F) and for emoji, none for marks that combine.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;
const NONE = /\p{Mn}|\p{Me}|\p{Cf}/u;
/// Ambiguous in UAX #11, and set wide by the fonts that Chinese terminals use.
const CHINESE_MARKS = /[“”‘’…—·]/;

export function columns(text: string): number {
  let width = 0;
  for (const char of text) width += NONE.test(char) ? 0 : WIDE.test(char) || CHINESE_MARKS.test(char) ? 2 : 1;
  return width;
}

/// The text with blanks behind it up to the width.
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/// The text, cut to the width with an ellipsis where it is longer.
export function cutTo(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const char of text) {
    used += columns(char);
    if (used > width - 2) break;
    out += char;
  }
  return `${out}…`;
}

/// Line breaks and other control characters made visible, so that a text stays on its line and cannot steer the terminal.
export function oneLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '⏎').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
}
