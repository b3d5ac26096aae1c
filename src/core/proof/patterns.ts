import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { CharSet } from './begins';
import { WRITTEN, type ProofParagraphRule } from './rule';
import { anyStands, ask, firstPlace, LEAD, nextPlace, unitsOf } from './standing';

/// A fault that a regular expression can tell. The whole match is what is reported; context belongs into lookarounds.
export interface Pattern {
  /// The characters that a match can begin with. Only where one of them stands is the expression tried: a search for a single character is many times
  /// faster than an expression that begins with a lookbehind.
  readonly starts: string;
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

export type PatternRuleOptions = Omit<ProofParagraphRule, 'layer' | 'scope' | 'check'> & { readonly patterns: readonly Pattern[] };

/// A rule made of patterns. Where matches overlap, the one that begins first speaks, then the one that is listed first.
export function patternRule({ patterns, ...options }: PatternRuleOptions): ProofParagraphRule {
  const asked = patterns.map(({ starts, holds, after, then, find, ...pattern }) => ({ ...pattern, starts: ask(starts), holds: holds === undefined ? undefined : ask(holds), after: after === undefined ? undefined : new CharSet(after), then: then === undefined ? undefined : new CharSet(then), find: new RegExp(find.source, 'y') }));
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    check({ text }): Iterable<Report> {
      const units = unitsOf(text);
      const found: { readonly order: number; readonly report: Report }[] = [];
      for (let order = 0; order < asked.length; order++) {
        const pattern = asked[order]!;
        const { starts, holds } = pattern;
        if (!anyStands(starts)) continue;
        const { wording, after, then, find } = pattern;
        if ((holds !== undefined && !anyStands(holds)) || (wording !== undefined && !text.includes(wording))) continue;
        for (let i = 0; i < starts.length; i++) {
          for (let at = firstPlace(starts[i]!); at >= 0; at = nextPlace(at)) {
            if ((then !== undefined && !then.has(units[at + LEAD + 1]!)) || (after !== undefined && !after.has(units[at + LEAD - 1]!))) continue;
            find.lastIndex = at;
            const hit = find.exec(text);
            if (!hit) continue;
            const { message, fix, data, trust } = pattern;
            const fixes = fix(hit);
            if (fixes) found.push({ order, report: { from: at, to: at + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) } });
          }
        }
      }
      if (found.length === 0) return NONE;
      found.sort((a, b) => a.report.from - b.report.from || a.order - b.order);
      let past = 0;
      return found.flatMap(({ report }) => {
        if (report.from < past) return [];
        past = report.to;
        return [report];
      });
    },
  };
}

const NONE: readonly Report[] = [];

/// The first, or the last, characters of alternatives (`(?:a|b)` or `a|b`), for `then` and `after`. Throws where they are more than plain words.
export const startsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word[0]!).join('');
export const endsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word.at(-1)!).join('');

function wordsOf(alternatives: string): string[] {
  const words = alternatives.replace(/^\(\?:(.*)\)$/, '$1').split('|');
  if (!words.every((word) => /^[\u4e00-\u9fff]+$/.test(word))) throw new Error(`not plain words: ${alternatives}`);
  return words;
}
