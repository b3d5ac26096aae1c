import { isBlank } from '../text/blank';
import { kindAt, nextChar } from '../text/chars';

/// What the page itself says of how its words are written, for places where the damage leaves two readings.
export interface PageEvidence {
  /// Two Han characters that stand side by side somewhere on the page.
  readonly pairs: ReadonlySet<string>;
  /// Latin words that stand whole within a printed line.
  readonly words: ReadonlySet<string>;
  /// Whether the setting breaks numbers over lines; such a setting breaks Latin words as well.
  readonly breaksWords: boolean;
}

/// Gathers the evidence of a page's text (its lines as they are printed). Linear.
export function pageEvidence(text: string): PageEvidence {
  const pairs = new Set<string>();
  let last = '';
  for (let at = 0; at < text.length;) {
    const next = nextChar(text, at);
    const char = kindAt(text, at) === 'han' ? text.slice(at, next) : '';
    if (last && char) pairs.add(last + char);
    last = char;
    at = next;
  }
  const words = new Set<string>();
  for (const hit of text.matchAll(/[A-Za-z][A-Za-z0-9]+/g)) {
    if (!atLineEdge(text, hit.index, -1) && !atLineEdge(text, hit.index + hit[0].length, 1)) words.add(hit[0]);
  }
  let broken = 0;
  for (const _ of text.matchAll(BROKEN_NUMBER)) if (++broken === BROKEN_ENOUGH) break;
  return { pairs, words, breaksWords: broken === BROKEN_ENOUGH };
}

/// A number that goes on in the next line and belongs to a sentence there. One may be two numbers that happen to meet; several are a habit of the setting.
const BROKEN_NUMBER = /(?:\d\.|[^\d.\s]\d+)[^\S\n]*\n\s*\d+(?:\.\d+)?[^\S\n]*[\p{Script=Han}%％]/gu;
const BROKEN_ENOUGH = 3;

/// Whether nothing but blanks stands between `at` and the border of its line.
function atLineEdge(text: string, at: number, direction: 1 | -1): boolean {
  for (let i = direction === 1 ? at : at - 1; i >= 0 && i < text.length; i += direction) {
    if (text[i] === '\n') return true;
    if (!isBlank(text[i]!)) return false;
  }
  return true;
}
