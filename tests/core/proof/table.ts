import { expect, it } from 'vitest';
import { defaultKnowledge } from '../../../src/core/proof/index';
import type { ProofKnowledge, ProofParagraphRule } from '../../../src/core/proof/index';
import { listsOf, type ProofArticleRule } from '../../../src/core/proof/rule';
import { type ArticleTable, parseArticle, testArticleRule } from '../rule/article-table';
import { parseMarked, type RuleTable, testRule } from '../rule/table';

/// A proof rule's table: three rows of each kind at least, and what the rule flags must pass the pre-filter that it declares.
export function proofTable(rule: ProofParagraphRule, table: Omit<RuleTable, 'least'>, knowledge: ProofKnowledge = defaultKnowledge): void {
  testRule(rule, { ...table, least: 3 }, knowledge);
  const { needs } = rule;
  if (needs === undefined) return;
  it(`${rule.name}: the pre-filter lets all flagged rows through`, () => {
    for (const row of table.flags) {
      const { text } = parseMarked(typeof row === 'string' ? row : row.text);
      for (const list of listsOf(needs)) expect([...list].some((char) => text.includes(char)), text).toBe(true);
    }
  });
}

export function proofArticleTable(rule: ProofArticleRule, table: Omit<ArticleTable, 'least'>, knowledge: ProofKnowledge = defaultKnowledge): void {
  testArticleRule(rule, { ...table, least: 3 }, knowledge);
  const { needs } = rule;
  if (needs === undefined) return;
  it(`${rule.name}: the pre-filter lets all flagged rows through`, () => {
    for (const row of table.flags) {
      const text = parseArticle(row).article.fields.map((field) => field.text).join('\n');
      for (const list of listsOf(needs)) expect([...list].some((char) => text.includes(char)), text).toBe(true);
    }
  });
}
