import { kindAt } from '../text/chars';

/// What a text is told by: two neighbouring Han characters, as one number of both, or a word or number of more than one character by the number that it has on this page. A page
/// has as many pairs as characters, and numbers are compared many times faster than strings.
export type Token = number;

const WORD = /[A-Za-z][A-Za-z0-9+\-]*|\d+(?:\.\d+)?[%‰℃]?/y;
/// Pairs with these characters say nothing about what a text is of.
const EMPTY = new Uint8Array(0x10000);
for (const char of '的了是在和与及或就也都而不这那有为被把将从到对等着过们我你他她它其之于上下里中一个') EMPTY[char.charCodeAt(0)] = 1;

/// Below the first Han character stand, in the upper half of a token, the numbers of words.
const FIRST_HAN = 0x2e80;
/// Numbers of one or two digits, which say little, are told by the lowest bit.
let numbers = new Map<string, Token>();

/// Forgets the numbers of words. Tokens of two pages are not to be compared.
export function forgetWords(): void {
  numbers = new Map();
}

function wordToken(word: string): Token {
  let token = numbers.get(word);
  if (token === undefined) numbers.set(word, (token = 2 * (numbers.size + 1) + (word.length < 3 && /^\d/.test(word) ? 1 : 0)));
  return token;
}

export const isWord = (token: Token): boolean => token >>> 16 < FIRST_HAN;
export const isBriefNumber = (token: Token): boolean => isWord(token) && (token & 1) === 1;

/// Whether a token says what a text is of: no function word in it.
export const isTelling = (token: Token): boolean => isWord(token) || (EMPTY[token >>> 16]! | EMPTY[token & 0xffff]!) === 0;

/// Scrambles a token so that those of neighbouring code points are spread over a table.
export const spreadOf = (token: Token): number => {
  const mixed = Math.imul(token ^ (token >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

/// Distinct tokens in the order in which they were first seen. A page has one for each text and each stretch of a headline: one array of numbers, and a table of as many places, twice over,
/// that is made when the first is looked for.
export class TokenSet implements Iterable<Token> {
  private table: Int32Array | undefined;

  constructor(readonly list: Int32Array) {}

  get size(): number {
    return this.list.length;
  }

  has(token: Token): boolean {
    const table = (this.table ??= tableOf(this.list));
    const mask = table.length - 1;
    let at = spreadOf(token) & mask;
    for (let found = table[at]!; found !== 0; found = table[at]!) {
      if (found === token) return true;
      at = (at + 1) & mask;
    }
    return false;
  }

  [Symbol.iterator](): Iterator<Token> {
    return this.list[Symbol.iterator]();
  }
}

/// No token is 0, which marks a free place.
function tableOf(list: Int32Array): Int32Array {
  let size = 4;
  while (size < list.length * 2) size *= 2;
  const table = new Int32Array(size);
  for (let i = 0; i < list.length; i++) {
    let at = spreadOf(list[i]!) & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = list[i]!;
  }
  return table;
}

/// What the text at hand has so far: each place with the text that last used it, so that nothing need be cleared.
let seen = new Int32Array(1024);
let usedBy = new Int32Array(1024);
let found = new Int32Array(512);
let count = 0;
let turn = 0;

function begin(length: number): void {
  if (found.length < length) {
    let size = 1024;
    while (size < length * 2) size *= 2;
    seen = new Int32Array(size);
    usedBy = new Int32Array(size);
    found = new Int32Array(size >> 1);
    turn = 0;
  }
  count = 0;
  turn++;
}

function add(token: Token): void {
  const mask = seen.length - 1;
  let at = spreadOf(token) & mask;
  while (usedBy[at] === turn) {
    if (seen[at] === token) return;
    at = (at + 1) & mask;
  }
  usedBy[at] = turn;
  seen[at] = token;
  found[count++] = token;
}

/// The pairs of neighbouring Han characters, words and numbers of a text.
export function tokens(text: string): TokenSet {
  begin(text.length);
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHanUnit(unit, text, i)) {
      // A four-byte character is told by its second half.
      if (unit >= 0xd800 && unit < 0xdc00) continue;
      if (last !== 0) add((last << 16) | unit);
      last = unit;
      continue;
    }
    last = 0;
    if (!isAlnum(unit)) continue;
    WORD.lastIndex = i;
    const word = WORD.exec(text)![0];
    if (word.length > 1) add(wordToken(word));
    i += word.length - 1;
  }
  return new TokenSet(found.slice(0, count));
}

/// The Han characters of a text that say something of it, one by one. They are no tokens of `tokens`: the two are not to be mixed.
export function characters(text: string): TokenSet {
  begin(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff && EMPTY[unit] === 0) add(unit);
  }
  return new TokenSet(found.slice(0, count));
}

const isAlnum = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/// Whether a unit is (half of) a Han character.
function isHanUnit(unit: number, text: string, at: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit < FIRST_HAN) return false;
  if (unit >= 0xd840 && unit <= 0xdfff) return kindAt(text, unit < 0xdc00 ? at : at - 1) === 'han';
  return kindAt(text, at) === 'han';
}
