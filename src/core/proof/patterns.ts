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

/// A rule made of patterns. Where two of them match the same place, the first one speaks.
export function patternRule({ patterns, ...options }: PatternRuleOptions): ProofParagraphRule {
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    *check({ text }): Iterable<Report> {
      const taken: Report[] = [];
      for (const { find, message, fix, data, trust } of patterns) {
        for (const hit of text.matchAll(find)) {
          const from = hit.index;
          const to = from + hit[0].length;
          if (taken.some((other) => other.from < to && from < other.to)) continue;
          const fixes = fix(hit);
          if (!fixes) continue;
          const report: Report = { from, to, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) };
          taken.push(report);
          yield report;
        }
      }
    },
  };
}
