/// What two texts of a page have in common, weighed by how rare it is on the page: the evidence that a headline or a caption belongs to an article.

const RUN = /[\p{Script=Han}]+|[A-Za-z][A-Za-z0-9+\-]*|\d+(?:\.\d+)?[%‰℃]?/gu;
/// Pairs with these characters say nothing about what a text is of.
const EMPTY = /[的了是在和与及或就也都而不这那有为被把将从到对等着过们我你他她它其之于上下里中一个]/;

/// Whether a token says what a text is of: no function word in it.
export const isTelling = (token: string): boolean => !EMPTY.test(token);

/// The pairs of neighbouring Han characters, words and numbers of a text.
export function tokens(text: string): Set<string> {
  const out = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    if (/^[\x21-\x7e℃‰]+$/.test(run)) {
      if (run.length > 1) out.add(run);
      continue;
    }
    for (let i = 0; i + 2 <= run.length; i++) out.add(run.slice(i, i + 2));
  }
  return out;
}

/// How many texts of the page each token stands in.
export class Rarity {
  private readonly found = new Map<string, number>();
  private readonly texts: number;
  /// On a page of few texts a word of one text says as much as on a page of eight.
  private readonly scale: number;

  constructor(texts: readonly ReadonlySet<string>[]) {
    this.texts = texts.length;
    this.scale = Math.max(1, Math.log(9) / Math.log(Math.max(2, texts.length + 1)));
    for (const text of texts) for (const token of text) this.found.set(token, (this.found.get(token) ?? 0) + 1);
  }

  /// Whether any text of the page has the token.
  knows(token: string): boolean {
    return this.found.has(token);
  }

  /// The weight of a token that two texts share: high if few texts have it, low if it has a function word in it.
  weight(token: string): number {
    const rare = Math.log((this.texts + 1) / (this.found.get(token) ?? 1)) * this.scale;
    return EMPTY.test(token) ? rare * 0.3 : /^\d/.test(token) && token.length < 3 ? rare * 0.4 : rare;
  }
}

/// The weight of all tokens of `a` that `b` has, too. The sum grows ever more slowly with their number, for neighbouring pairs repeat each other.
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
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
