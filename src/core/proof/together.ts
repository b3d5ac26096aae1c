import { sortFindings, toFinding } from '../rule/run';
import type { ArticleFields, Field, Finding, Report } from '../rule/rule';
import type { DueRules } from './due';
import type { ProofKnowledge } from './knowledge';
import { standsInAny } from './presence';
import type { ProofArticleRule } from './rule';

/// Rules are asked one after the other, each of them about some fields or articles together: all rules with their tables are many times larger than what a core holds, and to ask
/// all of them about one field after the other sweeps each of them out before it is asked again. That cost a quarter of it.

/// How many fields are asked about together, and how many articles, if they have no more fields than that: as many as what was worked out of them is remembered for.
const FIELDS = 64;
const ARTICLES = 8;

/// What the rules find in each of some fields.
export function findInFields(due: DueRules, fields: readonly Field[], knowledge: ProofKnowledge): readonly (readonly Finding[])[] {
  const out: (readonly Finding[])[] = [];
  for (let from = 0; from < fields.length; from += FIELDS) out.push(...findInSome(due, fields.slice(from, from + FIELDS), knowledge));
  return out;
}

function findInSome(due: DueRules, fields: readonly Field[], knowledge: ProofKnowledge): readonly (readonly Finding[])[] {
  const found = new Array<Finding[] | undefined>(fields.length).fill(undefined);
  const { rules } = due;
  const those = due.in(fields);
  for (let number = 0; number < rules.length; number++) {
    const rule = rules[number]!;
    const numbers = those[number]!;
    for (let i = 0; i < numbers.length; i++) {
      const field = fields[numbers[i]!]!;
      const reports = rule.check(field, knowledge);
      // Nearly always a rule finds nothing: an iterator is not made for that.
      if (Array.isArray(reports) && reports.length === 0) continue;
      for (const report of reports as Iterable<Report>) (found[numbers[i]!] ??= []).push(toFinding(rule, field.where, field.text, report));
    }
  }
  return found.map((findings) => (findings === undefined ? NONE : sortFindings(findings)));
}

/// An article rule with what its articles must hold.
export interface WideRule {
  readonly rule: ProofArticleRule;
  readonly needs: readonly Uint16Array[];
}

/// What article rules find in each of some articles.
export function findInArticles(rules: readonly WideRule[], articles: readonly ArticleFields[], knowledge: ProofKnowledge): readonly (readonly Finding[])[] {
  const found = articles.map((): Finding[] => []);
  for (let from = 0; from < articles.length;) {
    let to = from + 1;
    for (let fields = articles[from]!.fields.length; to < articles.length && to < from + ARTICLES && (fields += articles[to]!.fields.length) <= FIELDS;) to++;
    for (const { rule, needs } of rules) {
      for (let i = from; i < to; i++) {
        const article = articles[i]!;
        if (!mayFind(article, needs)) continue;
        for (const report of rule.check(article, knowledge)) found[i]!.push(toFinding(rule, report.where, textOf(article, report.where), report));
      }
    }
    from = to;
  }
  return found.map((findings) => (findings.length === 0 ? NONE : sortFindings(findings)));
}

function mayFind({ fields }: ArticleFields, needs: readonly Uint16Array[]): boolean {
  for (let i = 0; i < needs.length; i++) if (!standsInAny(fields, needs[i]!)) return false;
  return true;
}

const textOf = ({ fields }: ArticleFields, where: string): string => fields.find((field) => field.where === where)?.text ?? '';

const NONE: readonly Finding[] = [];
