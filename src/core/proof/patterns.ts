import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { WRITTEN, type ProofParagraphRule } from './rule';

/// A fault that a regular expression can tell. The whole match is what is reported; context belongs into lookarounds.
export interface Pattern {
  /// Global. Quantifiers are bounded or run over one class, so that time is linear in the text.
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
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    *check({ text }): Iterable<Report> {
      const reports: Report[] = [];
      for (const { find, message, fix, data, trust } of patterns) {
        for (const hit of text.matchAll(find)) {
          const fixes = fix(hit);
          if (fixes) reports.push({ from: hit.index, to: hit.index + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) });
        }
      }
      if (patterns.length > 1) reports.sort((a, b) => a.from - b.from);
      let past = 0;
      for (const report of reports) {
        if (report.from < past) continue;
        past = report.to;
        yield report;
      }
    },
  };
}
