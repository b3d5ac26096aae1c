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
  // Patterns that begin alike share one search for their beginnings.
  const groups = new Map<string, (Pattern & { readonly order: number })[]>();
  patterns.forEach((pattern, order) => groups.set(pattern.starts, [...(groups.get(pattern.starts) ?? []), { ...pattern, order, find: new RegExp(pattern.find.source, 'y') }]));
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    *check({ text }): Iterable<Report> {
      const found: { readonly order: number; readonly report: Report }[] = [];
      for (const [starts, group] of groups) {
        const due = group.filter(({ holds }) => holds === undefined || holdsOne(text, holds));
        if (due.length === 0) continue;
        for (const start of starts) {
          for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            for (const { order, find, message, fix, data, trust } of due) {
              find.lastIndex = at;
              const hit = find.exec(text);
              const fixes = hit && fix(hit);
              if (fixes) found.push({ order, report: { from: at, to: at + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) } });
            }
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

function holdsOne(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true;
  return false;
}
