import type { Desk } from '../pipeline';
import { budgetOf, type Budget } from '../review/budget';
import { deskDocuments } from './place';
import { isUnanswered, type Question } from './question';

/// The error budget of a page, or of some of its documents. `questions` are all of the page, whatever their state: those that were answered by a fix tell what the fix mended.
export function deskBudget(desk: Desk, questions: readonly Question[], documents = deskDocuments(desk)): Budget {
  const rules = new Map(questions.map((question) => [question.rule, question]));
  return budgetOf(documents, questions.filter((question) => question.kind === 'finding' && isUnanswered(question)), (rule) => rules.get(rule));
}

/// The questions of a document that nobody has answered: what its release asks about.
export const unansweredOf = (questions: readonly Question[], document: string): readonly Question[] => questions.filter((question) => question.document === document && isUnanswered(question));
