import { characters, isBriefNumber, isTelling, isWord, tokens, TokenSet, type Token } from './token-set';
import { C } from './caption-weights';

/// What the words of captions say for the articles of a page.
export class CaptionWords {
  private readonly pairs: Having;
  private readonly singles: Having;
  private readonly total: number;
  /// By article, how many units long it is held to be.
  private readonly lengths: readonly number[];
  /// What each article has by the caption at hand, and which have anything.
  private readonly sums: Float64Array;
  private touched: number[] = [];
  /// The articles that the caption at hand shares a pair or word with, by character: what it shares besides is asked of single characters.
  private readonly covered = new Map<Token, Set<number>>();

  constructor(texts: readonly string[], captions: readonly string[]) {
    this.pairs = new Having(texts, captions, tokens);
    this.singles = new Having(texts, captions, characters);
    this.total = texts.reduce((sum, text) => sum + text.length, 0);
    this.lengths = texts.map((text) => Math.max(C.shortest, text.length));
    this.sums = new Float64Array(texts.length);
  }

  /// For each article that shares anything telling with the caption, the logarithm of how much likelier its words are there than anywhere else on the page.
  weigh(caption: string): Map<number, number> {
    this.covered.clear();
    for (const token of tokens(caption)) this.addPair(token);
    for (const character of characters(caption)) this.addSingle(character);
    const found = new Map(this.touched.map((i) => [i, this.sums[i]!]));
    for (const i of this.touched) this.sums[i] = 0;
    this.touched = [];
    return found;
  }

  /// What a word says at its best: where one article has it, of the usual length.
  rarity(text: string): number {
    let sum = 0;
    const usual = this.total / Math.max(1, this.lengths.length);
    for (const token of tokens(text)) sum += this.tells(this.pairs.of(token).length - 1, usual, usualShare(token));
    return sum;
  }

  private addPair(token: Token): void {
    const having = this.pairs.of(token);
    if (having.length > C.widespread) return;
    for (const i of having) this.add(i, C.pair * this.tells(having.length - 1, this.lengths[i]!, usualShare(token)));
    if (isWord(token) || !isTelling(token)) return;
    for (const half of [token >>> 16, token & 0xffff]) {
      const own = this.covered.get(half);
      if (own) for (const i of having) own.add(i);
      else this.covered.set(half, new Set(having));
    }
  }

  private addSingle(character: Token): void {
    const having = this.singles.of(character);
    if (having.length > C.widespread) return;
    const covered = this.covered.get(character);
    for (const i of having) if (!covered?.has(i)) this.add(i, C.single * this.tells(having.length - 1, this.lengths[i]!, C.usualSingle));
  }

  private add(i: number, weight: number): void {
    if (this.sums[i] === 0) this.touched.push(i);
    this.sums[i]! += weight;
  }

  /// A caption draws some of its words from its article and the rest from the language: how much likelier that makes a word that the article has. `others` are the articles that have it, too.
  private tells(others: number, length: number, usual: number): number {
    const elsewhere = (Math.max(0, others) + C.language * usual) / (this.total + C.language);
    return Math.log(1 + C.drawn / length / elsewhere);
  }
}

/// How often a word or pair stands in any text, by its kind: one that says what a text is of is rare.
const usualShare = (token: Token): number => (isBriefNumber(token) ? C.usualNumber : isTelling(token) ? C.usualPair : C.usualEmpty);

/// For each token of some captions, the articles that have it: a caption is compared with these only, not with every article of the page.
class Having {
  private readonly articles = new Map<Token, number[]>();

  constructor(texts: readonly string[], captions: readonly string[], read: (text: string) => TokenSet) {
    for (const caption of captions) for (const token of read(caption)) this.articles.set(token, []);
    // A page has a hundred times more words than its captions: a look into one table passes over the others.
    const asked = new TokenSet(Int32Array.from(this.articles.keys()));
    texts.forEach((text, i) => {
      const { list } = read(text);
      for (let k = 0; k < list.length; k++) if (asked.has(list[k]!)) this.articles.get(list[k]!)!.push(i);
    });
  }

  of(token: Token): readonly number[] {
    return this.articles.get(token) ?? NONE;
  }
}

const NONE: readonly number[] = [];
