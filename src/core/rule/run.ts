import { hashText } from '../text/hash';
import type { Trust } from '../text/edit';
import type { ArticleFields, ArticleRule, Field, Finding, PageRule, ParagraphRule, Report, Rule } from './rule';

/// How many characters on either side of a finding belong to its fingerprint: enough to tell two places of one paragraph apart, few enough that a change further off leaves it alone.
const CONTEXT = 6;

const RANK: Readonly<Record<Trust, number>> = { none: 0, offer: 1, safe: 2 };

/// The finding's name by rule, content and context.
export function fingerprint(rule: string, text: string, from: number, to: number): string {
  const left = text.slice(Math.max(0, from - CONTEXT), from);
  const right = text.slice(to, to + CONTEXT);
  return hashText(`${rule}\u0000${left}\u0000${text.slice(from, to)}\u0000${right}`);
}

/// Makes a report into a finding. Throws where a rule breaks its own contract: a range outside the text, a message that it does not declare, a trust above its own.
export function toFinding<K>(rule: Rule<K>, where: string, text: string, report: Report): Finding {
  const { from, to } = report;
  if (!(from >= 0 && from <= to && to <= text.length)) throw new RangeError(`${rule.name}: [${from}, ${to}) is outside a text of ${text.length}`);
  const message = rule.messages[report.message];
  if (!message) throw new Error(`${rule.name}: no message ${report.message}`);
  const trust = report.trust ?? rule.trust;
  if (RANK[trust] > RANK[rule.trust]) throw new Error(`${rule.name}: trust ${trust} is above the rule's own`);
  return {
    rule: rule.name, class: rule.class, severity: report.severity ?? rule.severity, trust, layer: rule.layer,
    where, from, to, text: text.slice(from, to), fixes: report.fixes,
    message: report.data ? { text: message, data: report.data } : { text: message },
    related: report.related ?? [], fingerprint: fingerprint(rule.name, text, from, to),
  };
}

/// The findings of paragraph rules in one field, by place. Depends on nothing but the field and the knowledge, so that it can be cached by the field's text.
export function runOnField<K>(rules: readonly ParagraphRule<K>[], field: Field, knowledge: K): readonly Finding[] {
  let out: Finding[] | undefined;
  for (const rule of rules) {
    if (rule.roles && !rule.roles.has(field.role)) continue;
    const reports = rule.check(field, knowledge);
    // Nearly always a rule finds nothing: an iterator is not made for that.
    if (Array.isArray(reports) && reports.length === 0) continue;
    for (const report of reports) (out ??= []).push(toFinding(rule, field.where, field.text, report));
  }
  return out === undefined ? NONE : sortFindings(out);
}

const NONE: readonly Finding[] = [];

/// The findings of article rules in one article, by field and place.
export function runOnArticle<K>(rules: readonly ArticleRule<K>[], article: ArticleFields, knowledge: K): Finding[] {
  const texts = new Map(article.fields.map((field) => [field.where, field.text]));
  const out: Finding[] = [];
  for (const rule of rules) {
    for (const report of rule.check(article, knowledge)) out.push(toFinding(rule, report.where, texts.get(report.where) ?? '', report));
  }
  return sortFindings(out);
}

/// The findings of page and issue rules, by article id.
export function runOnPage<K>(rules: readonly PageRule<K>[], articles: readonly ArticleFields[], knowledge: K): Map<string, Finding[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const out = new Map<string, Finding[]>();
  for (const rule of rules) {
    for (const report of rule.check(articles, knowledge)) {
      const text = byId.get(report.article)?.fields.find((field) => field.where === report.where)?.text ?? '';
      const list = out.get(report.article) ?? [];
      list.push(toFinding(rule, report.where, text, report));
      out.set(report.article, list);
    }
  }
  for (const list of out.values()) sortFindings(list);
  return out;
}

/// By field, then place, then rule: an order that does not depend on the order of the rules.
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => (a.where < b.where ? -1 : a.where > b.where ? 1 : 0) || a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
}
