import { COMPOUNDS } from './lexicon/compounds';
import { IDIOMS } from './lexicon/idioms';
import { LONG_TERMS, SHORT_TERMS } from './lexicon/set-terms';
import { NOT_MISSPELT } from './lexicon/not-misspelt';
import { PairIndex, TripleBits } from './matcher';
import { confusable } from './sound';
import { LEAD, unitsOf } from './standing';

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

/// From a pair to the characters that bear witness for a word: one of two before it, or one of two behind it.
const SIDES = [-1, -2, 2, 3] as const;

/// What else is asked beside a pair: whether a word without a witness has it, and whether a wrong form begins with it and a third unit.
const ALWAYS = SIDES.length;
const FORM = ALWAYS + 1;

/// An anchor with its witnesses: with one slip at most, a word of four or more has its third or its fourth character in place as well, counted from the pair on. Of dozens
/// of words that begin alike one or two are looked at. Shorter ones, which have no such witness (-1), are looked at always.
interface Witnessed {
  readonly anchor: Anchor;
  readonly near: number;
  readonly nearAt: number;
  readonly far: number;
  readonly farAt: number;
}

/// What an author may write instead of a word, all of it.
interface Form {
  readonly text: string;
  readonly right: string;
  readonly kind: 'order' | 'missing';
}

interface Lexicon {
  readonly words: ReadonlySet<string>;
  /// By the first two and the last two characters.
  readonly pairs: PairIndex<Witnessed>;
  /// What `pairs` and `forms` can be asked for with success: with the unit beside a pair, at one of the sides.
  readonly beside: TripleBits;
  /// Of three: by the outer two.
  readonly outer: PairIndex<Anchor>;
  /// By the first two characters, the longest first; all have three or more.
  readonly forms: PairIndex<Form>;
  readonly right: ReadonlySet<string>;
  readonly idioms: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

/// An entry of `COMPOUNDS`.
interface Compound {
  readonly word: string;
  /// From 1: where no confusable character makes another wording.
  readonly places: string;
  readonly swappable: boolean;
}

function parseCompound(entry: string): Compound {
  const [, word = '', places = '', kept] = /^([^0-9-]+)([0-9]*)(-)?$/.exec(entry) ?? [];
  return { word, places, swappable: kept === undefined };
}

/// Without these a name is another name, or the same in short.
const OPTIONAL = /[性和化多级学分大等次的各与及副小新老]/;

function build(): Lexicon {
  const long = [...IDIOMS.trim().split(/\s+/), ...LONG_TERMS.trim().split(/\s+/)];
  const short = SHORT_TERMS.trim().split(/\s+/).map((entry) => [entry.slice(0, 3), entry.slice(3)] as const);
  const compounds = COMPOUNDS.trim().split(/\s+/).map(parseCompound);
  const words = new Set([...long, ...short.map(([word]) => word), ...compounds.map(({ word }) => word)]);
  const right = new Set(NOT_MISSPELT.trim().split(/\s+/));
  const pairs = new PairIndex<Witnessed>();
  const outer = new PairIndex<Anchor>();
  const beside = new TripleBits();
  const anchor = (a: number, b: number, each: Anchor): void => {
    const { word, back } = each;
    const [near, far] = back > 0 ? [0, 1] : [2, 3];
    const unit = (side: number): number => word.charCodeAt(back + SIDES[side]!);
    if (word.length < 4) {
      pairs.add(a, b, { anchor: each, near: -1, nearAt: 0, far: -1, farAt: 0 });
      beside.add(a, b, ALWAYS, 0);
      return;
    }
    pairs.add(a, b, { anchor: each, near: unit(near), nearAt: SIDES[near]!, far: unit(far), farAt: SIDES[far]! });
    beside.add(a, b, near, unit(near));
    beside.add(a, b, far, unit(far));
  };
  const head = (word: string): void => anchor(word.charCodeAt(0), word.charCodeAt(1), { word, back: 0, first: 2, end: word.length });
  const tail = (word: string): void => anchor(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1), { word, back: word.length - 2, first: 0, end: word.length - 2 });
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
  for (const { word, places, swappable } of compounds) {
    if (word.length === 3) {
      if (places.includes('3')) head(word);
      if (places.includes('1')) tail(word);
      if (places.includes('2')) outer.add(word.charCodeAt(0), word.charCodeAt(2), { word, back: 0, first: 1, end: 2 });
    } else {
      if (/[34]/.test(places)) anchor(word.charCodeAt(0), word.charCodeAt(1), { word, back: 0, first: 2, end: places.includes('4') ? 4 : 3 });
      if (/[12]/.test(places)) anchor(word.charCodeAt(2), word.charCodeAt(3), { word, back: 2, first: places.includes('1') ? 0 : 1, end: 2 });
    }
    if (swappable) swaps(word);
  }
  const index = new PairIndex<Form>();
  for (const [text, each] of [...forms].sort((a, b) => b[0].length - a[0].length)) {
    index.add(text.charCodeAt(0), text.charCodeAt(1), { text, ...each });
    beside.add(text.charCodeAt(0), text.charCodeAt(1), FORM, text.charCodeAt(2));
  }
  return { words, idioms, pairs, beside, outer, forms: index, right };
}

/// Where a word of the lexicon stands with one character of like sound or shape instead of its own, with two neighbours swapped, or (from five characters on)
/// with one lost. Linear in the text.
export function slips(text: string): Slip[] {
  lexicon ??= build();
  const { pairs, beside, outer, forms } = lexicon;
  const out: Slip[] = [];
  const written: Slip[] = [];
  const units = unitsOf(text);
  let a = units[LEAD]!;
  let b = units[LEAD + 1]!;
  for (let i = 0, at = LEAD; i + 1 < text.length; i++, at++) {
    const c = units[at + 2]!;
    if (beside.may(a, b)) {
      const pair = TripleBits.pair(a, b);
      if (beside.has(pair, 2, c) || beside.has(pair, 3, units[at + 3]!) || beside.has(pair, 0, units[at - 1]!) || beside.has(pair, 1, units[at - 2]!) || beside.has(pair, ALWAYS, 0)) {
        for (const { anchor, near, nearAt, far, farAt } of pairs.get(a, b) ?? []) {
          if (near < 0 || units[at + nearAt] === near || units[at + farAt] === far) judge(lexicon, text, i, anchor, out);
        }
      }
      if (beside.has(pair, FORM, c)) {
        const form = forms.get(a, b)?.find((each) => text.startsWith(each.text, i));
        if (form) written.push({ from: i, to: i + form.text.length, right: form.right, kind: form.kind });
      }
    }
    const apart = outer.get(a, c);
    if (apart) for (const anchor of apart) judge(lexicon, text, i, anchor, out);
    a = b;
    b = c;
  }
  return out.concat(written);
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
