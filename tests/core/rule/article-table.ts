import { describe, expect, it } from 'vitest';
import { runOnArticle } from '../../../src/core/rule/run';
import type { ArticleFields, ArticleRule, Field } from '../../../src/core/rule/rule';
import type { Role } from '../../../src/core/text/role';
import { expectFilled, parseMarked } from './table';

/// An article as a table writes it: each field `where` with its text, in reading order; a bare text is a paragraph. Marks as in `RuleTable`.
export type ArticleRow = readonly (string | { readonly where: 'headline' | 'byline' | `caption:${number}`; readonly text: string })[];

export interface ArticleTable {
  readonly flags: readonly ArticleRow[];
  readonly keeps: readonly ArticleRow[];
  /// Fewest rows of each kind; proof rules need three.
  readonly least?: number;
}

interface MarkedArticle {
  readonly article: ArticleFields;
  readonly spans: readonly { readonly where: string; readonly from: number; readonly to: number; readonly fixes: readonly string[] | null }[];
}

const roleOf = (where: string): Role => (where.startsWith('caption') ? 'caption' : where === 'headline' || where === 'byline' ? where : 'paragraph');

/// Takes the marks out of an article's fields.
export function parseArticle(row: ArticleRow): MarkedArticle {
  let paragraphs = 0;
  const fields: Field[] = [];
  const spans: { where: string; from: number; to: number; fixes: readonly string[] | null }[] = [];
  for (const part of row) {
    const where = typeof part === 'string' ? `para:${paragraphs++}` : part.where;
    const marked = parseMarked(typeof part === 'string' ? part : part.text);
    fields.push({ where, role: roleOf(where), text: marked.text });
    spans.push(...marked.spans.map((span) => ({ where, ...span })));
  }
  return { article: { id: 'a', fields }, spans };
}

const place = (a: { where: string; from: number }, b: { where: string; from: number }): number => (a.where < b.where ? -1 : a.where > b.where ? 1 : 0) || a.from - b.from;

/// Runs an article rule's table: every row as a test, and the table itself (rows twice, too few, related places outside their fields, a fix that does not clear its finding).
export function testArticleRule<K>(rule: ArticleRule<K>, table: ArticleTable, knowledge: K): void {
  const say = (row: ArticleRow): string => row.map((part) => (typeof part === 'string' ? part : part.text)).join(' / ');

  describe(rule.name, () => {
    it('has a table that is fit to judge it', () => {
      const least = table.least ?? 1;
      expect(table.flags.length).toBeGreaterThanOrEqual(least);
      expect(table.keeps.length).toBeGreaterThanOrEqual(least);
      const all = [...table.flags, ...table.keeps].map((row) => JSON.stringify(parseArticle(row).article));
      expect(new Set(all).size).toBe(all.length);
      for (const row of table.flags) expect(parseArticle(row).spans.length, say(row)).toBeGreaterThan(0);
      for (const row of table.keeps) expect(say(row)).not.toContain('⟦');
    });

    for (const row of table.flags) {
      it(`flags ${say(row)}`, () => {
        const { article, spans } = parseArticle(row);
        const found = runOnArticle([rule], article, knowledge);
        expect(found.map(({ where, from, to, fixes }) => ({ where, from, to, fixes: [...fixes] }))).toEqual(
          [...spans].sort(place).map(({ where, from, to, fixes }, i) => ({
            where, from, to, fixes: fixes === null ? [] : fixes.length === 1 && found[i] && found[i].fixes.length > 1 ? [fixes[0], ...found[i].fixes.slice(1)] : fixes,
          })),
        );
        for (const finding of found) {
          expectFilled(finding.message);
          for (const other of finding.related) {
            const text = article.fields.find((field) => field.where === other.where)?.text;
            expect(text, `related ${other.where}`).toBeDefined();
            expect(other.from >= 0 && other.from < other.to && other.to <= text!.length).toBe(true);
          }
          if (finding.trust === 'offer') expect(finding.fixes.length).toBeGreaterThan(0);
        }
        if (found.every((finding) => finding.fixes.length > 0)) {
          const repaired: ArticleFields = {
            id: article.id,
            fields: article.fields.map((field) => ({
              ...field,
              text: found.filter((f) => f.where === field.where).reverse().reduce((text, f) => text.slice(0, f.from) + f.fixes[0]! + text.slice(f.to), field.text),
            })),
          };
          expect(runOnArticle([rule], repaired, knowledge), `after the fix: ${JSON.stringify(repaired.fields)}`).toEqual([]);
        }
      });
    }
    for (const row of table.keeps) it(`keeps ${say(row)}`, () => expect(runOnArticle([rule], parseArticle(row).article, knowledge)).toEqual([]));
  });
}
