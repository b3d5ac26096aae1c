import type { RuleClass, Severity } from '../rule/rule';
import type { Sentence } from '../text/say';

/// How inspectors count a newspaper's errors, as data: 报纸编校差错率计算方法, the annex of 报纸期刊质量管理规定 (2020).

export type RowName = 'fact' | 'character' | 'characters' | 'passage' | 'swapped' | 'number' | 'numeral-style' | 'foreign-word' | 'unit' | 'variant' | 'punctuation';

export interface CountingRow {
  readonly name: RowName;
  /// In tenths of an error, before anything is doubled.
  readonly tenths: number;
  readonly what: Sentence;
  /// The clause of the annex; empty where it names none.
  readonly clause: string;
  /// Whether the weight was checked against the annex's text. The others are what newsrooms work with; an inspector's copy decides.
  readonly verified: boolean;
}

export const REGULATION = '《报纸期刊质量管理规定》（2020）附件《报纸编校差错率计算方法》';

/// A newspaper passes with at most this many errors in 10,000 characters.
export const LIMIT = 3;
/// The same error of words counts at most so often in one issue: clause 三·2.
export const MOST_REPEATS = 3;
/// The style of numerals counts at most so much in one issue, in tenths: clause 三·2(3).
export const MOST_STYLE = 10;

const row = (name: RowName, tenths: number, zh: string, en: string, clause: string, verified = true): CountingRow => ({ name, tenths, what: { zh, en }, clause, verified });

export const COUNTING: Readonly<Record<RowName, CountingRow>> = {
  'fact': row('fact', 10, '事实性、知识性、逻辑性、语法性错误', 'Fact, knowledge, logic or grammar', '三·2(1)'),
  'character': row('character', 10, '错字、别字、多字、漏字，1 个字', 'One character wrong, extra or missing', '三·2(2)'),
  'characters': row('characters', 20, '错字、别字、多字、漏字，2 至 5 个字', '2 to 5 characters wrong, extra or missing', '三·2(2)'),
  'passage': row('passage', 40, '错字、别字、多字、漏字，5 个字以上', 'More than 5 characters wrong, extra or missing', '三·2(2)'),
  'swapped': row('swapped', 10, '前后颠倒字', 'Characters in the wrong order', '三·2(2)'),
  'number': row('number', 10, '数字差错，不论几位', 'A number, however long', '三·2(2)'),
  'numeral-style': row('numeral-style', 1, '数字用法不合国家标准', 'Numerals against the national standard', '三·2(3)'),
  'foreign-word': row('foreign-word', 10, '外文，以 1 个单词计', 'A foreign word', '三·2(4)'),
  'unit': row('unit', 10, '计量单位（按知识性错误计）', 'A unit of measure (as knowledge)', '', false),
  'variant': row('variant', 0, '异形词（推荐性规范，不计）', 'A variant word (a recommendation: not counted)', '', false),
  'punctuation': row('punctuation', 1, '标点符号错用、漏用、多用', 'Punctuation wrong, missing or extra', '', false),
};

/// Whether an error in a headline counts double: clause 三·1 speaks of errors of words.
export const doublesInHeadline = (name: RowName): boolean => name !== 'punctuation';

/// The row of an error by the words alone: what stood and what should stand. Undefined where no reader sees a difference.
export function rowOfWords(was: string, insert: string): RowName | undefined {
  let old = [...was.replace(/\s+/g, '')];
  let now = [...insert.replace(/\s+/g, '')];
  const NUMBER = /^[\d０-９.,．，%％]*$/;
  if (/\d/.test(was + insert) && NUMBER.test(old.join('')) && NUMBER.test(now.join(''))) return old.join('') === now.join('') ? undefined : 'number';
  while (old.length > 0 && now.length > 0 && old[0] === now[0]) { old = old.slice(1); now = now.slice(1); }
  while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) { old = old.slice(0, -1); now = now.slice(0, -1); }
  const both = [...old, ...now].join('');
  if (both === '') return undefined;
  if (/^[\p{P}\p{S}]+$/u.test(both)) return 'punctuation';
  if (NUMBER.test(both)) return 'number';
  if (/^[\p{Script=Latin}\d'’.-]+$/u.test(both)) return 'foreign-word';
  const letters = (chars: string[]): string[] => chars.filter((char) => !/[\p{P}\p{S}]/u.test(char));
  const [a, b] = [letters(old), letters(now)];
  if (a.length > 1 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')) return 'swapped';
  const count = Math.max(a.length, b.length);
  return count <= 1 ? 'character' : count <= 5 ? 'characters' : 'passage';
}

/// The row of what a rule found. `insert` is undefined where the rule knows no answer.
export function rowOfRule(kind: RuleClass, severity: Severity, was: string, insert: string | undefined): RowName | undefined {
  switch (kind) {
    case 'layout': return undefined;
    case 'punctuation': case 'variant': case 'unit': return kind;
    // Numerals of severity C are a matter of style; graver ones say something that cannot be so.
    case 'numeral': return severity === 'C' ? 'numeral-style' : 'fact';
    case 'fact': case 'grammar': case 'wording': case 'term': case 'consistency': return 'fact';
    case 'duplicate': return insert === undefined ? 'fact' : rowOfWords(was, insert);
    case 'character': return insert === undefined ? 'character' : rowOfWords(was, insert);
  }
}
