import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { WRITTEN, type ProofParagraphRule } from './rule';

export const DIGITS = '0123456789';

/// A fault that a regular expression can tell. The whole match is what is reported; context belongs into lookarounds.
export interface Pattern {
  /// The characters that a match can begin with. Only where one of them stands is the expression tried: a search for a single character is many times
  /// faster than an expression that begins with a lookbehind.
  readonly starts: string;
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
  const sticky = patterns.map((pattern) => ({ ...pattern, find: new RegExp(pattern.find.source, 'y') }));
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    *check({ text }): Iterable<Report> {
      const reports: Report[] = [];
      for (const { starts, find, message, fix, data, trust } of sticky) {
        for (const start of starts) {
          for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            find.lastIndex = at;
            const hit = find.exec(text);
            const fixes = hit && fix(hit);
            if (fixes) reports.push({ from: at, to: at + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) });
          }
        }
      }
      if (reports.length > 1) reports.sort((a, b) => a.from - b.from);
      let past = 0;
      for (const report of reports) {
        if (report.from < past) continue;
        past = report.to;
        yield report;
      }
    },
  };
}
