import { kindAt } from '../text/chars';

/// What two texts of a page have in common, weighed by how rare it is on the page: the evidence that a headline or a caption belongs to an article.

const RUN = /[\p{Script=Han}]+|[A-Za-z][A-Za-z0-9+\-]*|\d+(?:\.\d+)?[%‰℃]?/gu;
const WORD = /[A-Za-z][A-Za-z0-9+\-]*|\d+(?:\.\d+)?[%‰℃]?/y;
/// Pairs with these characters say nothing about what a text is of.
const EMPTY = new Set([...'的了是在和与及或就也都而不这那有为被把将从到对等着过们我你他她它其之于上下里中一个'].map((char) => char.charCodeAt(0)));

/// What a text is told by: two neighbouring Han characters, as one number of both, or a word or number of more than one character as it stands. A page has as many
/// pairs as characters, and numbers are compared many times faster than strings.
export type Token = number | string;

/// Whether a token says what a text is of: no function word in it.
export const isTelling = (token: Token): boolean => typeof token === 'string' || !(EMPTY.has(token >>> 16) || EMPTY.has(token & 0xffff));

/// The pairs of neighbouring Han characters, words and numbers of a text.
export function tokens(text: string): Set<Token> {
  const out = new Set<Token>();
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHanUnit(unit, text, i)) {
      // A four-byte character is told by its second half.
      if (unit >= 0xd800 && unit < 0xdc00) continue;
      if (last !== 0) out.add((last << 16) | unit);
      last = unit;
      continue;
    }
    last = 0;
    if (!isAlnum(unit)) continue;
    WORD.lastIndex = i;
    const word = WORD.exec(text)![0];
    if (word.length > 1) out.add(word);
    i += word.length - 1;
  }
  return out;
}

const isAlnum = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/// Whether a unit is (half of) a Han character.
function isHanUnit(unit: number, text: string, at: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit < 0x2e80) return false;
  if (unit >= 0xd840 && unit <= 0xdfff) return kindAt(text, unit < 0xdc00 ? at : at - 1) === 'han';
  return kindAt(text, at) === 'han';
}

/// Whether the token that two neighbouring characters make is among `known`.
export function holds(known: { has(token: Token): boolean }, pair: string): boolean {
  for (const token of tokens(pair)) if (known.has(token)) return true;
  return false;
}

/// How many texts of the page each token stands in.
export class Rarity {
  private readonly found = new Map<Token, number>();
  /// By how many texts have a token, what it weighs.
  private readonly rare: readonly number[];

  constructor(texts: readonly ReadonlySet<Token>[]) {
    for (const text of texts) for (const token of text) this.found.set(token, (this.found.get(token) ?? 0) + 1);
    // On a page of few texts a word of one text says as much as on a page of eight.
    const scale = Math.max(1, Math.log(9) / Math.log(Math.max(2, texts.length + 1)));
    this.rare = Array.from({ length: texts.length + 1 }, (_, count) => Math.log((texts.length + 1) / Math.max(1, count)) * scale);
  }

  /// The weight of a token that two texts share: high if few texts have it, low if it has a function word in it.
  weight(token: Token): number {
    const rare = this.rare[this.found.get(token) ?? 1]!;
    if (typeof token === 'number') return isTelling(token) ? rare : rare * 0.3;
    return token.length < 3 && /^\d/.test(token) ? rare * 0.4 : rare;
  }
}

/// The weight of all tokens of `a` that `b` has, too. The sum grows ever more slowly with their number, for neighbouring pairs repeat each other.
export function likeness(a: ReadonlySet<Token>, b: ReadonlySet<Token>, rarity: Rarity): number {
  let sum = 0;
  for (const token of a) if (b.has(token)) sum += rarity.weight(token);
  return sum;
}

/// The longest strings that `part` shares with `whole`, as a person would name them: cut back to whole words where a function word begins or ends them, those
/// within others left out, weightiest first.
export function sharedStrings(part: string, whole: string, weigh: (text: string) => number, most = 6): string[] {
  const found = new Map<string, number>();
  for (const [run] of part.matchAll(RUN)) {
    let at = 0;
    while (at < run.length) {
      let length = 1;
      while (at + length < run.length && whole.includes(run.slice(at, at + length + 1))) length++;
      const whole2 = length >= 2 && whole.includes(run.slice(at, at + length));
      if (!whole2) {
        at++;
        continue;
      }
      const word = run.slice(at, at + length).replace(/^[的了是在和与及或也都而为被把将从到对等着过们之于]+|[的了是在和与及或也都而为被把将从到对等着过之于]+$/g, '');
      if (word.length >= 2) found.set(word, weigh(word));
      at += length;
    }
  }
  const words = [...found].sort((x, y) => y[1] - x[1] || y[0].length - x[0].length).map(([word]) => word);
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word))).slice(0, most);
}
