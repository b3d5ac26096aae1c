import { lastAtMost } from './span';

/// The offsets at which the lines of a text begin. A line ends behind LF, CR LF or a lone CR; a text without any has one line.
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/// The number, counted from 1, of the line that holds the offset.
export function lineNumber(starts: readonly number[], at: number): number {
  return lastAtMost(starts, at, (start) => start) + 1;
}
