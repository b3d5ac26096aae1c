import { proofRules } from '../core/proof';
import { repairRules } from '../core/repair/rules/index';
import type { RuleClass, RuleDocs, Severity } from '../core/rule/rule';
import { lacksClause } from '../core/rule/source';
import type { Sentence } from '../core/text/say';
import type { Trust } from '../core/text/edit';

interface Documented {
  readonly name: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  readonly docs: RuleDocs;
}

const CLASSES: Readonly<Record<RuleClass, Sentence>> = {
  layout: { zh: '版式', en: 'Layout' }, character: { zh: '错别字', en: 'Characters' }, punctuation: { zh: '标点', en: 'Punctuation' }, numeral: { zh: '数字', en: 'Numerals' }, unit: { zh: '计量单位', en: 'Units' },
  variant: { zh: '异形词', en: 'Variant forms' }, wording: { zh: '用语', en: 'Wording' }, grammar: { zh: '语法', en: 'Grammar' }, consistency: { zh: '前后一致', en: 'Consistency' }, fact: { zh: '事实', en: 'Facts' },
  duplicate: { zh: '重复', en: 'Repetition' }, term: { zh: '词表', en: 'House terms' },
};

/// Said behind a standard whose clause was not checked.
export const CLAUSE_UNCHECKED: Sentence = { zh: '条款号未核对', en: 'clause not checked' };

/// The documentation of all rules as one Markdown page in both languages, made of what the rules say about themselves. It ships as `resources/RULES.md`; a test fails where that is older.
export function rulesPage(): string {
  const all: readonly Documented[] = [...repairRules, ...proofRules];
  const out = [
    '# 规则 Rules', '',
    `<!-- Generated from the rules: npm run rules. Do not edit. -->`, '',
    `共 ${all.length} 条。A、B、C 是差错的严重程度；safe 自动修复、可撤销，offer 给出建议，none 只提问。`, '',
    `${all.length} rules. A, B, C is how grave the fault is; safe is applied and can be undone, offer is proposed, none is a question.`, '',
    `标准后面的条款号，对照公开转载的条文、目次或条款摘要核对过；写“${CLAUSE_UNCHECKED.zh}”的只注明标准。`, '',
    `Clause numbers were checked against public reprints, their order of sections, or summaries by clause, not against the printed standard; where it says “${CLAUSE_UNCHECKED.en}”, only the standard is named.`, '',
  ];
  for (const [kind, title] of Object.entries(CLASSES) as [RuleClass, Sentence][]) {
    const rules = all.filter((rule) => rule.class === kind);
    if (rules.length === 0) continue;
    out.push(`## ${title.zh} ${title.en}`, '');
    for (const { name, severity, trust, docs } of rules) {
      out.push(`### ${name}`, '', `${severity} · ${trust}${docs.source === undefined ? '' : ` · ${docs.source}${lacksClause(docs.source) ? `（${CLAUSE_UNCHECKED.zh} ${CLAUSE_UNCHECKED.en}）` : ''}`}`, '');
      out.push(`${docs.what.zh}。${docs.why.zh}。改法：${docs.instead.zh}。`.replace(/。。/g, '。'), '');
      out.push(`${docs.what.en}. ${docs.why.en}. Instead: ${docs.instead.en}.`.replace(/\.\.(?!\.)/g, '.'), '');
    }
  }
  return `${out.join('\n').trimEnd()}\n`;
}
