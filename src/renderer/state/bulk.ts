import type { Desk } from '../../core/pipeline';
import { answerAct } from '../../core/question/place';
import type { AskingRule, Question } from '../../core/question/question';
import type { Act, AnchoredEdit } from '../../core/review/events';
import type { Said } from '../../core/text/say';
import { documentOf } from './session';

/// Several questions answered at once.
export interface Bulk {
  readonly acts: readonly Act[];
  /// Those that the act answers. Two whose words overlap cannot both be.
  readonly answered: readonly Question[];
}

/// One act that answers all of these, each by its best fix or by `insert`. They must be of one rule.
export function bulkAct(desk: Desk, questions: readonly Question[], insert: string | undefined, rules: ReadonlyMap<string, AskingRule>): Bulk {
  const edits: AnchoredEdit[] = [];
  const replaces = new Set<string>();
  const answered: Question[] = [];
  for (const question of questions) {
    const document = documentOf(desk, question.document);
    const words = insert ?? question.fixes[0];
    const act = document && words !== undefined && question.kind === 'finding' ? answerAct(document, question, words) : undefined;
    if (!act || act.edits.some((edit) => edits.some((other) => edit.from < other.to && other.from < edit.to)) || act.replaces.some((key) => replaces.has(key))) continue;
    edits.push(...act.edits);
    for (const key of act.replaces) replaces.add(key);
    answered.push(question);
  }
  const first = answered[0];
  if (!first) return { acts: [], answered };
  const what = rules.get(first.rule)?.docs.what;
  // What is said of one place does not fit all.
  const why: Said = answered.length > 1 && what ? { text: what } : first.message;
  return { acts: [{ type: 'write', edits, replaces: [...replaces], rule: first.rule, why }], answered };
}
