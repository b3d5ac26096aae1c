import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { WRITTEN, type ProofParagraphRule } from './rule';
import { anyStands, ask, firstPlace, nextPlace, scan } from './standing';

export const DIGITS = '0123456789';

/// A fault that a regular expression can tell. The whole match is what is reported; context belongs into lookarounds.
export interface Pattern {
  /// The characters that a match can begin with. Only where one of them stands is the expression tried: a search for a single character is many times
  /// faster than an expression that begins with a lookbehind.
  readonly starts: string;
  /// Characters of which every match holds one at least: a text without them is not searched.
  readonly holds?: string;
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
  const asked = patterns.map(({ starts, holds, find, ...pattern }) => ({ ...pattern, starts: ask(starts), holds: holds === undefined ? undefined : ask(holds), find: new RegExp(find.source, 'y') }));
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    *check({ text }): Iterable<Report> {
      scan(text);
      const found: { readonly order: number; readonly report: Report }[] = [];
      for (let order = 0; order < asked.length; order++) {
        const { starts, holds, find, message, fix, data, trust } = asked[order]!;
        if (holds !== undefined && !anyStands(holds)) continue;
        for (let i = 0; i < starts.length; i++) {
          for (let at = firstPlace(starts[i]!); at >= 0; at = nextPlace(at)) {
            find.lastIndex = at;
            const hit = find.exec(text);
            const fixes = hit && fix(hit);
            if (fixes) found.push({ order, report: { from: at, to: at + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) } });
          }
        }
      }
      if (found.length > 1) found.sort((a, b) => a.report.from - b.report.from || a.order - b.order);
      let past = 0;
      for (const { report } of found) {
        if (report.from < past) continue;
        past = report.to;
        yield report;
      }
    },
  };
}
