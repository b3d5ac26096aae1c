import { isBriefNumber, isTelling, spreadOf, tokens, type Token, type TokenSet } from './token-set';

/// What two texts of a page have in common, weighed by how rare it is on the page: the evidence that a headline or a caption belongs to an article.

const RUN = /[\p{Script=Han}]+|[A-Za-z][A-Za-z0-9+\-]*|\d+(?:\.\d+)?[%‰℃]?/gu;

/// Whether the token that two neighbouring characters make is among `known`.
export function holds(known: { has(token: Token): boolean }, pair: string): boolean {
  for (const token of tokens(pair)) if (known.has(token)) return true;
  return false;
}

/// How many of several texts have a token.
export class Counts {
  private keys = new Int32Array(1024);
  private counts = new Int32Array(1024);
  private used = 0;

  constructor(texts: readonly TokenSet[]) {
    for (const { list } of texts) for (let i = 0; i < list.length; i++) this.add(list[i]!);
  }

  of(token: Token): number {
    return this.counts[this.place(token)]!;
  }

  private place(token: Token): number {
    const mask = this.keys.length - 1;
    let at = spreadOf(token) & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== token) at = (at + 1) & mask;
    return at;
  }

  private add(token: Token): void {
    const at = this.place(token);
    this.counts[at]!++;
    if (this.keys[at] !== 0) return;
    this.keys[at] = token;
    if (++this.used * 2 > this.keys.length) this.grow();
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const at = this.place(keys[i]!);
      this.keys[at] = keys[i]!;
      this.counts[at] = counts[i]!;
    }
  }
}

/// How many texts of the page each token stands in.
export class Rarity {
  private readonly found: Counts;
  /// By how many texts have a token, what it weighs.
  private readonly rare: readonly number[];

  constructor(texts: readonly TokenSet[]) {
    this.found = new Counts(texts);
    // On a page of few texts a word of one text says as much as on a page of eight.
    const scale = Math.max(1, Math.log(9) / Math.log(Math.max(2, texts.length + 1)));
    this.rare = Array.from({ length: texts.length + 1 }, (_, count) => Math.log((texts.length + 1) / Math.max(1, count)) * scale);
  }

  /// The weight of a token that two texts share: high if few texts have it, low if it has a function word in it.
  weight(token: Token): number {
    const rare = this.rare[Math.max(1, this.found.of(token))]!;
    return isTelling(token) ? (isBriefNumber(token) ? rare * 0.4 : rare) : rare * 0.3;
  }
}

/// The weight of all tokens of `a` that `b` has, too. The sum grows ever more slowly with their number, for neighbouring pairs repeat each other.
export function likeness(a: TokenSet, b: TokenSet, rarity: Rarity): number {
  let sum = 0;
  const { list } = a;
  for (let i = 0; i < list.length; i++) if (b.has(list[i]!)) sum += rarity.weight(list[i]!);
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
