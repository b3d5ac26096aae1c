import { IDIOMS } from './lexicon/idioms';
import { LONG_TERMS, SHORT_TERMS } from './lexicon/set-terms';
import { NOT_MISSPELT } from './lexicon/not-misspelt';
import { Matcher, PairIndex } from './matcher';
import { confusable } from './sound';

/// A place where a word of the lexicon stands with one slip.
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  readonly kind: 'character' | 'order' | 'missing';
}

/// How a word is looked for where two of its characters stand.
interface Anchor {
  readonly word: string;
  /// From the place of the pair to the word's start.
  readonly back: number;
  /// Places `[first, end)` of the word where another character may stand.
  readonly first: number;
  readonly end: number;
}

interface Lexicon {
  readonly words: ReadonlySet<string>;
  /// By the first two and the last two characters.
  readonly pairs: PairIndex<Anchor>;
  /// Of three: by the outer two.
  readonly outer: PairIndex<Anchor>;
  readonly forms: Matcher<{ readonly right: string; readonly kind: 'order' | 'missing' }>;
  readonly right: ReadonlySet<string>;
  readonly idioms: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

/// Without these a name is another name, or the same in short.
const OPTIONAL = /[性和化多级学分大等次的各与及副小新老]/;

function build(): Lexicon {
  const long = [...IDIOMS.trim().split(/\s+/), ...LONG_TERMS.trim().split(/\s+/)];
  const short = SHORT_TERMS.trim().split(/\s+/).map((entry) => [entry.slice(0, 3), entry.slice(3)] as const);
  const words = new Set([...long, ...short.map(([word]) => word)]);
  const right = new Set(NOT_MISSPELT.trim().split(/\s+/));
  const pairs = new PairIndex<Anchor>(2 * words.size);
  const outer = new PairIndex<Anchor>(short.length);
  const head = (word: string): void => pairs.add(word.charCodeAt(0), word.charCodeAt(1), { word, back: 0, first: 2, end: word.length });
  const tail = (word: string): void => pairs.add(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1), { word, back: word.length - 2, first: 0, end: word.length - 2 });
  const forms = new Map<string, { right: string; kind: 'order' | 'missing' }>();
  const form = (wrong: string, word: string, kind: 'order' | 'missing'): void => {
    if (wrong !== word && !words.has(wrong) && !right.has(wrong)) forms.set(wrong, { right: word, kind });
  };
  const swaps = (word: string): void => {
    for (let i = 0; i + 1 < word.length; i++) form(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2), word, 'order');
  };
  for (const word of new Set(long)) {
    head(word);
    tail(word);
    swaps(word);
    if (word.length >= 5) for (let i = 2; i + 1 < word.length; i++) if (!OPTIONAL.test(word[i]!)) form(word.slice(0, i) + word.slice(i + 1), word, 'missing');
  }
  const idioms = new Set(IDIOMS.trim().split(/\s+/));
  for (const [word, places] of short) {
    if (places.includes('3')) head(word);
    if (places.includes('1')) tail(word);
    if (places.includes('2')) outer.add(word.charCodeAt(0), word.charCodeAt(2), { word, back: 0, first: 1, end: 2 });
    swaps(word);
  }
  return { words, idioms, pairs, outer, forms: new Matcher(forms), right };
}

/// Where a word of the lexicon stands with one character of like sound or shape instead of its own, with two neighbours swapped, or (from five characters on)
/// with one lost. Linear in the text.
export function slips(text: string): Slip[] {
  lexicon ??= build();
  const { pairs, outer, forms } = lexicon;
  const out: Slip[] = [];
  let a = text.charCodeAt(0);
  let b = text.charCodeAt(1);
  for (let i = 0; i + 1 < text.length; i++) {
    const c = text.charCodeAt(i + 2);
    const close = pairs.get(a, b);
    if (close) for (const anchor of close) judge(lexicon, text, i, anchor, out);
    const apart = outer.get(a, c);
    if (apart) for (const anchor of apart) judge(lexicon, text, i, anchor, out);
    a = b;
    b = c;
  }
  for (const { from, to, value } of forms.scan(text)) out.push({ from, to, right: value.right, kind: value.kind });
  return out;
}

function judge({ words, idioms, right }: Lexicon, text: string, place: number, { word, back, first, end }: Anchor, out: Slip[]): void {
  const from = place - back;
  if (from < 0 || from + word.length > text.length) return;
  let at = -1;
  for (let k = 0; k < word.length; k++) {
    if (text.charCodeAt(from + k) === word.charCodeAt(k)) continue;
    if (at >= 0) return;
    at = k;
  }
  if (at < first || at >= end) return;
  // The ends of a long term may belong to its neighbours: 乡村振兴|举措. Idioms stand for themselves.
  if (word.length > 3 && (at === 0 || at === word.length - 1) && !idioms.has(word)) return;
  if (!confusable(text[from + at]!, word[at]!)) return;
  const seen = text.slice(from, from + word.length);
  if (!words.has(seen) && !right.has(seen)) out.push({ from, to: from + word.length, right: word, kind: 'character' });
}
