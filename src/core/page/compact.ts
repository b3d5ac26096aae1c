import { isBlank } from '../text/blank';

/// A line's text without its blanks, and where each of its characters stood. Structure words are looked for in it, since extraction puts blanks anywhere.
export interface Compact {
  readonly text: string;
  /// `at[i]` is the place of `text[i]` in the original; `at[text.length]` is the original's length.
  readonly at: readonly number[];
}

export function compact(original: string): Compact {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    if (isBlank(original[i]!)) continue;
    text += original[i]!;
    at.push(i);
  }
  at.push(original.length);
  return { text, at };
}

/// `text` without any blank.
export const squeeze = (text: string): string => compact(text).text;
