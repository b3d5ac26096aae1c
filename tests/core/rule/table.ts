import { describe, expect, it } from 'vitest';
import { runOnField } from '../../../src/core/rule/run';
import type { ParagraphRule } from '../../../src/core/rule/rule';
import type { Role } from '../../../src/core/text/role';
import { type Said, say } from '../../../src/core/text/say';

/// A rule's table. In `flags`, ⟦seen→wanted⟧ marks what the rule must report and its first fix (`⟦seen→a|b⟧`: all its fixes, `⟦seen⟧`: none). `keeps` are texts
/// in which it must find nothing. A row may be `{role, text}` to stand in another part than a paragraph.
export interface RuleTable {
  readonly flags: readonly Row[];
  readonly keeps: readonly Row[];
  /// Fewest rows of each kind; proof rules need three.
  readonly least?: number;
}
export type Row = string | { readonly role: Role; readonly text: string };

export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly from: number; readonly to: number; readonly fixes: readonly string[] | null }[];
}

/// Takes the marks out of a row. Throws on a mark that is not closed.
export function parseMarked(row: string): Marked {
  let text = '';
  const spans: { from: number; to: number; fixes: string[] | null }[] = [];
  let at = 0;
  for (;;) {
    const open = row.indexOf('⟦', at);
    if (open < 0) return { text: text + row.slice(at), spans };
    const close = row.indexOf('⟧', open);
    if (close < 0) throw new Error(`mark not closed: ${row}`);
    text += row.slice(at, open);
    const [seen = '', wanted] = row.slice(open + 1, close).split('→');
    spans.push({ from: text.length, to: text.length + seen.length, fixes: wanted === undefined ? null : wanted.split('|') });
    text += seen;
    at = close + 1;
  }
}

const splitsPair = (text: string, at: number): boolean => at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!);

/// What is said has all its values, in both languages.
export function expectFilled(said: Said): void {
  for (const language of ['zh', 'en'] as const) expect(say(said, language)).not.toMatch(/\{\w+\}|undefined|NaN/);
}

/// Runs a paragraph rule's table: every row as a test, and the table itself (rows twice, too few, spans that split a character, a fix that does not clear its
/// finding, a trust that does not match).
export function testRule<K>(rule: ParagraphRule<K>, table: RuleTable, knowledge: K): void {
  describe(rule.name, () => {
    const roleOf = (row: Row): Role => (typeof row === 'string' ? 'paragraph' : row.role);
    const textOf = (row: Row): string => (typeof row === 'string' ? row : row.text);
    const run = (text: string, role: Role) => runOnField([rule], { where: 'para:0', role, text }, knowledge);

    it('has a table that is fit to judge it', () => {
      const least = table.least ?? 1;
      expect(table.flags.length).toBeGreaterThanOrEqual(least);
      expect(table.keeps.length).toBeGreaterThanOrEqual(least);
      const all = [...table.flags, ...table.keeps].map((row) => `${roleOf(row)} ${parseMarked(textOf(row)).text}`);
      expect(new Set(all).size).toBe(all.length);
      for (const row of table.flags) {
        const { text, spans } = parseMarked(textOf(row));
        expect(spans.length, textOf(row)).toBeGreaterThan(0);
        for (const { from, to } of spans) expect(splitsPair(text, from) || splitsPair(text, to), textOf(row)).toBe(false);
      }
      for (const row of table.keeps) expect(textOf(row)).not.toContain('⟦');
    });

    for (const row of table.flags) {
      it(`flags ${textOf(row)}`, () => {
        const { text, spans } = parseMarked(textOf(row));
        const found = run(text, roleOf(row));
        expect(found.map(({ from, to, fixes }) => ({ from, to, fixes: [...fixes] }))).toEqual(
          spans.map(({ from, to, fixes }, i) => ({ from, to, fixes: fixes === null ? [] : fixes.length === 1 && found[i] && found[i].fixes.length > 1 ? [fixes[0], ...found[i].fixes.slice(1)] : fixes })),
        );
        for (const finding of found) {
          expectFilled(finding.message);
          if (rule.trust !== 'none' && finding.trust !== 'none') expect(finding.fixes.length).toBeGreaterThan(0);
          if (finding.trust === 'none') expect(rule.trust === 'none' || finding.fixes.length === 0).toBe(true);
        }
        const repaired = [...found].reverse().reduce((s, f) => (f.fixes[0] === undefined ? s : s.slice(0, f.from) + f.fixes[0] + s.slice(f.to)), text);
        if (found.every((f) => f.fixes.length > 0)) expect(run(repaired, roleOf(row)), `after the fix: ${repaired}`).toEqual([]);
      });
    }
    for (const row of table.keeps) it(`keeps ${textOf(row)}`, () => expect(run(textOf(row), roleOf(row))).toEqual([]));
  });
}
