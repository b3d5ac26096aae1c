import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { edgesOf, intersection, unitsIn, type Units } from './edges';
import { WRITTEN, type ProofParagraphRule } from './rule';
import { keptOf, seek, tellersIn, type Sought } from './search';

/// A fault that a regular expression can tell. The whole match is what is reported; context belongs into lookarounds.
export interface Pattern {
  /// The characters that a match can begin with, where the expression itself does not tell. Only where one of them stands is the expression tried: a search for a single character is many times
  /// faster than an expression that begins with a lookbehind.
  readonly starts?: string;
  /// Characters of which every match holds one at least: a text without them is not searched.
  readonly holds?: string;
  /// A wording that every text with a match holds.
  readonly wording?: string;
  /// The characters that can stand right before a match: where another one stands, or the text begins, it is not tried.
  readonly after?: string;
  /// The characters that can stand right behind the first one, be it in the match or in what it looks ahead to: where another one stands it is not tried.
  readonly then?: string;
  /// Quantifiers are bounded or run over one class, so that time is linear in the text.
  readonly find: RegExp;
  readonly message: string;
  /// Best first. Null: not a fault after all.
  fix(hit: RegExpExecArray): readonly string[] | null;
  readonly data?: (hit: RegExpExecArray) => SentenceData;
  readonly trust?: Trust;
}

export type PatternRuleOptions = Omit<ProofParagraphRule, 'layer' | 'scope' | 'check' | 'needs' | 'due' | 'told'> & { readonly patterns: readonly Pattern[] };

/// A rule made of patterns. Where matches overlap, the one that begins first speaks, then the one that is listed first.
export function patternRule({ patterns, ...options }: PatternRuleOptions): ProofParagraphRule {
  const seeker = seek(patterns.map((pattern): Sought => {
    const { starts, after, then, holds, wording, find, message, fix, data, trust } = pattern;
    return {
      find, holds, wording,
      edges() {
        const { before, ahead: [first, second, third], ...rest } = edgesOf(find.source);
        return { before: narrowed(before, after), ahead: [narrowed(first, starts), narrowed(second, then), third], ...rest };
      },
      keep(hit): Report | undefined {
        const fixes = fix(hit);
        return fixes === null ? undefined : { from: hit.index, to: hit.index + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) };
      },
    };
  }));
  return { roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph', told: { by: tellersIn, as: [seeker] }, check: (field) => keptOf(field, seeker) as readonly Report[] };
}

const narrowed = (units: Units, characters: string | undefined): Units => (characters === undefined ? units : intersection(units, unitsIn(characters)));

/// The first, or the last, characters of alternatives (`(?:a|b)` or `a|b`), for `then` and `after`. Throws where they are more than plain words.
export const startsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word[0]!).join('');
export const endsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word.at(-1)!).join('');

function wordsOf(alternatives: string): string[] {
  const words = alternatives.replace(/^\(\?:(.*)\)$/, '$1').split('|');
  if (!words.every((word) => /^[\u4e00-\u9fff]+$/.test(word))) throw new Error(`not plain words: ${alternatives}`);
  return words;
}
