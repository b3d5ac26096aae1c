import type { Desk } from '../pipeline';
import { budgetOf, type Budget } from '../review/budget';
import type { ArticleDocument } from '../review/document';
import { deskDocuments } from './place';
import { isUnanswered, type Question } from './question';

/// The error budget of a page, or of some of its documents. `questions` are all of the page, whatever their state: those that were answered by a fix tell what the fix mended.
export function deskBudget(desk: Desk, questions: readonly Question[], documents = deskDocuments(desk)): Budget {
  const rules = new Map(questions.map((question) => [question.rule, question]));
  return budgetOf(documents, questions.filter((question) => question.kind === 'finding' && isUnanswered(question)), (rule) => rules.get(rule));
}

/// One article's own count, beside its page's: what may be printed three times on a page is counted anew in each article.
export interface ArticleBudget {
  /// Its place on the page, from 1.
  readonly number: number;
  readonly title: string;
  readonly budget: Budget;
}

/// The error budget of each article of the page, in the page's order.
export const articleBudgets = (desk: Desk, questions: readonly Question[], titleOf: (document: ArticleDocument) => string): ArticleBudget[] =>
  desk.articles.map((document, index) => ({ number: index + 1, title: titleOf(document), budget: documentBudget(desk, questions, document) }));

/// The error budget of one document.
export const documentBudget = (desk: Desk, questions: readonly Question[], document: ArticleDocument): Budget => deskBudget(desk, questions.filter((question) => question.document === document.id), [document]);

/// The questions of a document that nobody has answered: what its release asks about.
export const unansweredOf = (questions: readonly Question[], document: string): readonly Question[] => questions.filter((question) => question.document === document && isUnanswered(question));
