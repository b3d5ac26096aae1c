import { COMPOUNDS } from './lexicon/compounds';
import { IDIOMS } from './lexicon/idioms';
import { LONG_TERMS, SHORT_TERMS } from './lexicon/set-terms';
import { NOT_MISSPELT } from './lexicon/not-misspelt';
import { PairIndex } from './matcher';
import { confusable } from './sound';
import { LEAD, unitsOf } from './standing';
import { Witnesses, type Witnessed } from './witnesses';

/// A place where a word of the lexicon stands with one slip.
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  readonly kind: 'character' | 'order' | 'missing';
}

/// How a word is looked for where two of its characters stand.
interface Anchor {
  readonly word: number;
  /// From the place of the pair to the word's start.
  readonly back: number;
  /// Places `[first, end)` of the word where another character may stand.
  readonly first: number;
  readonly end: number;
}

/// What an author may write instead of a word, all of it.
interface Form {
  readonly text: string;
  readonly right: string;
  readonly kind: 'order' | 'missing';
}

/// Words and their anchors in flat arrays: nearly all of them stand as they should where they are looked for, and objects all over the memory would cost more than comparing.
interface Flat {
  readonly words: readonly string[];
  /// The units of all words, and where each begins among them.
  readonly units: Uint16Array;
  readonly begins: Uint32Array;
  /// By word whether it is an idiom.
  readonly idioms: Uint8Array;
  /// By anchor the word, and `back`, the word's length, `first` and `end` in eight bits each.
  readonly word: Uint32Array;
  readonly shape: Uint32Array;
}

interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly flat: Flat;
  readonly forms: readonly Form[];
  /// By the first two and the last two characters. With one slip at most, a word of four or more has its third or its fourth character in place as well, counted from
  /// the pair on. Shorter ones have no such witness. Forms, which have three or more, hang on their first two, with the third as the witness, the longest first.
  /// Anchors by their number, forms by `-1 - number`.
  readonly pairs: Witnesses;
  /// Of three: by the outer two.
  readonly outer: PairIndex<number>;
  readonly right: ReadonlySet<string>;
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

/// A verb with where it goes: 跑下来. What seems swapped in it belongs to its neighbours: 树下|跑来跑去.
const DIRECTION = /^.[上下进出回过起开][来去]$/;

/// Without these a name is another name, or the same in short.
const OPTIONAL = /[性和化多级学分大等次的各与及副小新老]/;

function build(): Lexicon {
  const long = [...IDIOMS.trim().split(/\s+/), ...LONG_TERMS.trim().split(/\s+/)];
  const short = SHORT_TERMS.trim().split(/\s+/).map((entry) => [entry.slice(0, 3), entry.slice(3)] as const);
  const compounds = COMPOUNDS.trim().split(/\s+/).map(parseCompound);
  const words = new Set([...long, ...short.map(([word]) => word), ...compounds.map(({ word }) => word)]);
  const right = new Set(NOT_MISSPELT.trim().split(/\s+/));
  const pairs: Witnessed[] = [];
  const outer = new PairIndex<number>();
  const anchors: Anchor[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word)!;
  };
  const anchor = (a: number, b: number, word: string, back: number, first: number, end: number): void => {
    const unit = (off: number): number => word.charCodeAt(back + off);
    const value = anchors.push({ word: numberOf(word), back, first, end }) - 1;
    if (word.length < 4) pairs.push({ a, b, side: 'always', near: 0, far: 0, value });
    else if (back > 0) pairs.push({ a, b, side: 'before', near: unit(-1), far: unit(-2), value });
    else pairs.push({ a, b, side: 'behind', near: unit(2), far: unit(3), value });
  };
  const head = (word: string): void => anchor(word.charCodeAt(0), word.charCodeAt(1), word, 0, 2, word.length);
  const tail = (word: string): void => anchor(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1), word, word.length - 2, 0, word.length - 2);
  const around = (word: string): void => outer.add(word.charCodeAt(0), word.charCodeAt(2), anchors.push({ word: numberOf(word), back: 0, first: 1, end: 2 }) - 1);
  const forms = new Map<string, { right: string; kind: 'order' | 'missing' }>();
  const form = (wrong: string, word: string, kind: 'order' | 'missing'): void => {
    if (wrong !== word && !words.has(wrong) && !right.has(wrong)) forms.set(wrong, { right: word, kind });
  };
  const swaps = (word: string): void => {
    if (DIRECTION.test(word)) return;
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
    if (places.includes('2')) around(word);
    swaps(word);
  }
  for (const { word, places, swappable } of compounds) {
    if (word.length === 3) {
      if (places.includes('3')) head(word);
      if (places.includes('1')) tail(word);
      if (places.includes('2')) around(word);
    } else {
      if (/[34]/.test(places)) anchor(word.charCodeAt(0), word.charCodeAt(1), word, 0, 2, places.includes('4') ? 4 : 3);
      if (/[12]/.test(places)) anchor(word.charCodeAt(2), word.charCodeAt(3), word, 2, places.includes('1') ? 0 : 1, 2);
    }
    if (swappable) swaps(word);
  }
  const sorted = [...forms].sort((a, b) => b[0].length - a[0].length).map(([text, each]): Form => ({ text, ...each }));
  sorted.forEach(({ text }, i) => pairs.push({ a: text.charCodeAt(0), b: text.charCodeAt(1), side: 'behind', near: text.charCodeAt(2), far: NO_UNIT, value: -1 - i }));
  return { words, flat: flatten([...numbers.keys()], anchors, idioms), forms: sorted, pairs: new Witnesses(pairs), outer, right };
}

function flatten(words: readonly string[], anchors: readonly Anchor[], idioms: ReadonlySet<string>): Flat {
  const begins = new Uint32Array(words.length);
  let count = 0;
  words.forEach((word, i) => {
    begins[i] = count;
    count += word.length;
  });
  const units = new Uint16Array(count);
  words.forEach((word, i) => { for (let k = 0; k < word.length; k++) units[begins[i]! + k] = word.charCodeAt(k); });
  return {
    words, units, begins, idioms: Uint8Array.from(words, (word) => (idioms.has(word) ? 1 : 0)), word: Uint32Array.from(anchors, ({ word }) => word),
    shape: Uint32Array.from(anchors, ({ word, back, first, end }) => back | (words[word]!.length << 8) | (first << 16) | (end << 24)),
  };
}

/// A noncharacter: no text has it.
const NO_UNIT = 0xffff;

/// Where a word of the lexicon stands with one character of like sound or shape instead of its own, with two neighbours swapped, or (from five characters on)
/// with one lost. Linear in the text.
export function slips(text: string): readonly Slip[] {
  if (!lexicon) {
    lexicon = build();
    asked = new Int32Array(lexicon.pairs.most);
  }
  const known = lexicon;
  const { pairs, outer, forms } = known;
  let out: Slip[] | undefined;
  let written: Slip[] | undefined;
  const units = unitsOf(text);
  for (let i = 0, at = LEAD; i + 1 < text.length; i++, at++) {
    const count = pairs.ask(units, at, asked);
    if (count > 0) {
      let told = false;
      for (let k = 0; k < count; k++) {
        const each = asked[k]!;
        if (each >= 0) {
          const slip = judge(known, units, text, i, each);
          if (slip) (out ??= []).push(slip);
        } else if (!told) {
          const form = forms[-1 - each]!;
          if (!text.startsWith(form.text, i)) continue;
          (written ??= []).push({ from: i, to: i + form.text.length, right: form.right, kind: form.kind });
          told = true;
        }
      }
    }
    const apart = outer.get(units[at]!, units[at + 2]!);
    if (apart) for (let k = 0; k < apart.length; k++) {
      const slip = judge(known, units, text, i, apart[k]!);
      if (slip) (out ??= []).push(slip);
    }
  }
  return out === undefined ? (written ?? NONE) : written === undefined ? out : out.concat(written);
}

const NONE: readonly Slip[] = [];
/// What is asked about at the place at hand.
let asked = new Int32Array(0);

/// Whether a word with one slip stands where an anchor of it does.
function judge({ words, flat, right }: Lexicon, units: Uint16Array, text: string, place: number, anchor: number): Slip | undefined {
  const shape = flat.shape[anchor]!;
  const length = (shape >>> 8) & 0xff;
  const from = place - (shape & 0xff);
  if (from < 0 || from + length > text.length) return undefined;
  const number = flat.word[anchor]!;
  const begin = flat.begins[number]!;
  let at = -1;
  for (let k = 0; k < length; k++) {
    if (units[from + LEAD + k] === flat.units[begin + k]) continue;
    if (at >= 0) return undefined;
    at = k;
  }
  if (at < ((shape >>> 16) & 0xff) || at >= shape >>> 24) return undefined;
  // The ends of a long term may belong to its neighbours: 乡村振兴|举措. Idioms stand for themselves.
  if (length > 3 && (at === 0 || at === length - 1) && flat.idioms[number] === 0) return undefined;
  const word = flat.words[number]!;
  if (!confusable(text[from + at]!, word[at]!)) return undefined;
  // 能不能自己修.
  if (word[0] === '不' && from > 0 && text[from - 1] === word[1]) return undefined;
  const seen = text.slice(from, from + length);
  return words.has(seen) || right.has(seen) ? undefined : { from, to: from + length, right: word, kind: 'character' };
}
