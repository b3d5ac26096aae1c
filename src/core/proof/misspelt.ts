import { IDIOMS } from './lexicon/idioms';
import { LONG_TERMS, SHORT_TERMS } from './lexicon/set-terms';
import { NOT_MISSPELT } from './lexicon/not-misspelt';
import { Matcher } from './matcher';
import { confusable } from './sound';

/// A place where a word of the lexicon stands with one slip.
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  readonly kind: 'character' | 'order' | 'missing';
}

const BITS = 1 << 18;
const hash = (a: number, b: number): number => (Math.imul(a, 40503) ^ Math.imul(b, 2654435) ^ (b >>> 3)) & (BITS - 1);

/// Words by two of their characters, with a bit table in front: nearly every pair of characters in a text is in no word, and costs one look.
class PairIndex {
  private readonly bits = new Uint8Array(BITS >> 3);
  private readonly words = new Map<number, string[]>();

  add(a: number, b: number, word: string): void {
    const at = hash(a, b);
    this.bits[at >> 3]! |= 1 << (at & 7);
    const key = a * 0x10000 + b;
    const list = this.words.get(key);
    if (list) list.push(word);
    else this.words.set(key, [word]);
  }

  get(a: number, b: number): readonly string[] | undefined {
    const at = hash(a, b);
    return (this.bits[at >> 3]! & (1 << (at & 7))) === 0 ? undefined : this.words.get(a * 0x10000 + b);
  }
}

interface Lexicon {
  readonly words: ReadonlySet<string>;
  /// By the first two, the last two, and (of three) the outer two characters.
  readonly heads: PairIndex;
  readonly tails: PairIndex;
  readonly outer: PairIndex;
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
  const heads = new PairIndex();
  const tails = new PairIndex();
  const outer = new PairIndex();
  const forms = new Map<string, { right: string; kind: 'order' | 'missing' }>();
  const form = (wrong: string, word: string, kind: 'order' | 'missing'): void => {
    if (wrong !== word && !words.has(wrong) && !right.has(wrong)) forms.set(wrong, { right: word, kind });
  };
  const swaps = (word: string): void => {
    for (let i = 0; i + 1 < word.length; i++) form(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2), word, 'order');
  };
  for (const word of new Set(long)) {
    heads.add(word.charCodeAt(0), word.charCodeAt(1), word);
    tails.add(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1), word);
    swaps(word);
    if (word.length >= 5) for (let i = 2; i + 1 < word.length; i++) if (!OPTIONAL.test(word[i]!)) form(word.slice(0, i) + word.slice(i + 1), word, 'missing');
  }
  const idioms = new Set(IDIOMS.trim().split(/\s+/));
  for (const [word, places] of short) {
    if (places.includes('3')) heads.add(word.charCodeAt(0), word.charCodeAt(1), word);
    if (places.includes('1')) tails.add(word.charCodeAt(1), word.charCodeAt(2), word);
    if (places.includes('2')) outer.add(word.charCodeAt(0), word.charCodeAt(2), word);
    swaps(word);
  }
  return { words, idioms, heads, tails, outer, forms: new Matcher(forms), right };
}

/// Where a word of the lexicon stands with one character of like sound or shape instead of its own, with two neighbours swapped, or (from five characters on)
/// with one lost. Linear in the text.
export function* slips(text: string): Generator<Slip> {
  lexicon ??= build();
  const { words, idioms, heads, tails, outer, forms, right } = lexicon;
  for (let i = 0; i + 1 < text.length; i++) {
    const a = text.charCodeAt(i);
    if (a < 0x4e00 || a > 0x9fff) continue;
    const b = text.charCodeAt(i + 1);
    for (const word of heads.get(a, b) ?? []) yield* judge(text, i, word, 2, word.length);
    for (const word of tails.get(a, b) ?? []) yield* judge(text, i + 2 - word.length, word, 0, word.length - 2);
    if (i + 2 < text.length) for (const word of outer.get(a, text.charCodeAt(i + 2)) ?? []) yield* judge(text, i, word, 1, 2);
  }
  for (const { from, to, value } of forms.scan(text)) yield { from, to, right: value.right, kind: value.kind };

  function* judge(whole: string, from: number, word: string, first: number, end: number): Generator<Slip> {
    if (from < 0 || from + word.length > whole.length) return;
    let at = -1;
    for (let k = 0; k < word.length; k++) {
      if (whole.charCodeAt(from + k) === word.charCodeAt(k)) continue;
      if (at >= 0) return;
      at = k;
    }
    // The ends of a long term may belong to its neighbours: 乡村振兴|举措. Idioms stand for themselves.
    if (word.length > 3 && !idioms.has(word) && (at === 0 || at === word.length - 1)) return;
    if (at < first || at >= end || !confusable(whole[from + at]!, word[at]!)) return;
    const seen = whole.slice(from, from + word.length);
    if (words.has(seen) || right.has(seen)) return;
    yield { from, to: from + word.length, right: word, kind: 'character' };
  }
}
