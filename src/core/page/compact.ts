import { isBlankUnit } from '../text/blank';

/// A line's text without its blanks, and where each of its characters stood. Structure words are looked for in it, since extraction puts blanks anywhere.
export interface Compact {
  readonly text: string;
  /// `at[i]` is the place of `text[i]` in the original; `at[text.length]` is the original's length.
  readonly at: readonly number[];
}

export function compact(original: string): Compact {
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) if (!isBlankUnit(original.charCodeAt(i))) at.push(i);
  at.push(original.length);
  return { text: squeeze(original), at };
}

/// `text` without any blank.
export function squeeze(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isBlankUnit(text.charCodeAt(i))) continue;
    if (i > from) out += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
