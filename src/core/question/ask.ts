import type { Desk } from '../pipeline';
import { checkPage, proofRules, type ProofKnowledge } from '../proof';
import { repairRules } from '../repair/repair';
import { doubtRules } from './doubts';
import { deskFields, placeFindings } from './place';
import type { AskingRule, Question } from './question';

/// All questions of a page, whatever their state, by document and place.
export function questionsOf(desk: Desk, knowledge: ProofKnowledge): Question[] {
  const fields = deskFields(desk);
  return placeFindings(desk, fields, checkPage(fields, knowledge), ruleOf);
}

/// All rules that may ask, as the interface speaks of them: data without their checks.
export const askingRules: readonly AskingRule[] = [...proofRules, ...repairRules, ...doubtRules].map((rule: AskingRule) => ({ name: rule.name, class: rule.class, severity: rule.severity, trust: rule.trust, docs: rule.docs }));

const rules: ReadonlyMap<string, AskingRule> = new Map(askingRules.map((rule) => [rule.name, rule]));

/// The rule of a question by its name; undefined for one that another version had.
export const ruleOf = (name: string): AskingRule | undefined => rules.get(name);
