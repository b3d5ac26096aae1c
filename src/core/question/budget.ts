import type { Desk } from '../pipeline';
import { budgetOf, type Budget } from '../review/budget';
import { ruleOf } from './ask';
import { deskDocuments } from './place';
import { isUnanswered, type Question } from './question';

/// The error budget of a page, or of some of its documents. `questions` are those of the page.
export function deskBudget(desk: Desk, questions: readonly Question[], documents = deskDocuments(desk)): Budget {
  return budgetOf(documents, questions.filter((question) => question.kind === 'finding' && isUnanswered(question)), ruleOf);
}
