import { isBlank } from '../text/blank';
import { kindAt, nextChar } from '../text/chars';

/// What the page itself says of how its words are written, for places where the damage leaves two readings.
export interface PageEvidence {
  /// Two Han characters that stand side by side somewhere on the page.
  readonly pairs: { has(pair: string): boolean };
  /// Latin words that stand whole within a printed line.
  readonly words: ReadonlySet<string>;
  /// Whether the setting breaks numbers over lines; such a setting breaks Latin words as well.
  readonly breaksWords: boolean;
}

/// The evidence of a page's text (its lines as they are printed). Each of the three is gathered when it is asked for the first time: most pages ask for none. Linear.
export function pageEvidence(text: string): PageEvidence {
  let pairs: HanPairs | undefined;
  let words: Set<string> | undefined;
  let breaksWords: boolean | undefined;
  return {
    get pairs() { return (pairs ??= new HanPairs(text)); },
    get words() { return (words ??= wholeWords(text)); },
    get breaksWords() { return (breaksWords ??= breaksNumbers(text)); },
  };
}

/// Pairs of neighbouring Han characters: as one number where both have one UTF-16 unit, as they stand where not.
class HanPairs {
  private readonly short = new Set<number>();
  private readonly long = new Set<string>();

  constructor(text: string) {
    let last = -1;
    for (let at = 0; at < text.length;) {
      const next = nextChar(text, at);
      const han = kindAt(text, at) === 'han';
      if (han && last >= 0) {
        if (next - last === 2) this.short.add((text.charCodeAt(last) << 16) | text.charCodeAt(at));
        else this.long.add(text.slice(last, next));
      }
      last = han ? at : -1;
      at = next;
    }
  }

  has(pair: string): boolean {
    return pair.length === 2 ? this.short.has((pair.charCodeAt(0) << 16) | pair.charCodeAt(1)) : this.long.has(pair);
  }
}

function wholeWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const hit of text.matchAll(/[A-Za-z][A-Za-z0-9]+/g)) {
    if (!atLineEdge(text, hit.index, -1) && !atLineEdge(text, hit.index + hit[0].length, 1)) words.add(hit[0]);
  }
  return words;
}

function breaksNumbers(text: string): boolean {
  let broken = 0;
  for (const _ of text.matchAll(BROKEN_NUMBER)) if (++broken === BROKEN_ENOUGH) return true;
  return false;
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
