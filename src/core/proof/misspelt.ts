import { COMPOUNDS } from './lexicon/compounds';
import { IDIOMS } from './lexicon/idioms';
import { LONG_TERMS, SHORT_TERMS } from './lexicon/set-terms';
import { NOT_MISSPELT } from './lexicon/not-misspelt';
import { PairIndex } from './matcher';
import { confusable } from './sound';
import { LEAD, unitsOf } from './standing';
import { Witnesses } from './witnesses';

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

/// What an author may write instead of a word, all of it.
interface Form {
  readonly text: string;
  readonly right: string;
  readonly kind: 'order' | 'missing';
}

interface Lexicon {
  readonly words: ReadonlySet<string>;
  /// By the first two and the last two characters. With one slip at most, a word of four or more has its third or its fourth character in place as well, counted from
  /// the pair on. Shorter ones have no such witness. Forms, which have three or more, hang on their first two, with the third as the witness, the longest first.
  readonly pairs: Witnesses<Anchor | Form>;
  /// Of three: by the outer two.
  readonly outer: PairIndex<Anchor>;
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
  const pairs: ConstructorParameters<typeof Witnesses<Anchor | Form>>[0][number][] = [];
  const outer = new PairIndex<Anchor>();
  const anchor = (a: number, b: number, value: Anchor): void => {
    const { word, back } = value;
    const unit = (off: number): number => word.charCodeAt(back + off);
    if (word.length < 4) pairs.push({ a, b, side: 'always', near: 0, far: 0, value });
    else if (back > 0) pairs.push({ a, b, side: 'before', near: unit(-1), far: unit(-2), value });
    else pairs.push({ a, b, side: 'behind', near: unit(2), far: unit(3), value });
  };
  const head = (word: string): void => anchor(word.charCodeAt(0), word.charCodeAt(1), { word, back: 0, first: 2, end: word.length });
  const tail = (word: string): void => anchor(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1), { word, back: word.length - 2, first: 0, end: word.length - 2 });
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
  for (const [text, each] of [...forms].sort((a, b) => b[0].length - a[0].length)) {
    pairs.push({ a: text.charCodeAt(0), b: text.charCodeAt(1), side: 'behind', near: text.charCodeAt(2), far: NO_UNIT, value: { text, ...each } });
  }
  return { words, idioms, pairs: new Witnesses(pairs), outer, right };
}

/// A noncharacter: no text has it.
const NO_UNIT = 0xffff;

/// Where a word of the lexicon stands with one character of like sound or shape instead of its own, with two neighbours swapped, or (from five characters on)
/// with one lost. Linear in the text.
export function slips(text: string): Slip[] {
  lexicon ??= build();
  const { pairs, outer } = lexicon;
  const out: Slip[] = [];
  const written: Slip[] = [];
  const units = unitsOf(text);
  const asked: (Anchor | Form)[] = [];
  for (let i = 0, at = LEAD; i + 1 < text.length; i++, at++) {
    pairs.ask(units, at, asked);
    if (asked.length > 0) {
      let told = false;
      for (let k = 0; k < asked.length; k++) {
        const each = asked[k]!;
        if ('back' in each) judge(lexicon, text, i, each, out);
        else if (!told && text.startsWith(each.text, i)) {
          written.push({ from: i, to: i + each.text.length, right: each.right, kind: each.kind });
          told = true;
        }
      }
      asked.length = 0;
    }
    const apart = outer.get(units[at]!, units[at + 2]!);
    if (apart) for (const anchor of apart) judge(lexicon, text, i, anchor, out);
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
