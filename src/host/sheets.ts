import type { OpenPage } from '../contract/methods';
import type { Desk } from '../core/pipeline';
import { recordedArticles } from '../core/print/gather';
import type { PrintPage } from '../core/print/html';
import { signingRecord } from '../core/print/record';
import { budgetSheet } from '../core/print/sheet';
import { fieldsOf } from '../core/export/copy';
import { ruleOf } from '../core/question/ask';
import type { Question } from '../core/question/question';
import type { ArticleDocument } from '../core/review/document';
import { lineNumber } from '../core/text/lines';
import { say, type Language } from '../core/text/say';

/// Sheets that inspectors ask for, of a page as it was decided.

/// A rule as a person reads it, with its clause.
function ruleWords(name: string, language: Language): string {
  const rule = ruleOf(name);
  if (name === 'by-hand') return language === 'zh' ? '手工修改' : 'Changed by hand';
  return rule ? `${say(rule.docs.what, language)}${rule.docs.source === undefined ? '' : ` · ${rule.docs.source}`}` : name;
}

const titleOf = (document: ArticleDocument): string => {
  const { headline, paragraphs } = fieldsOf(document);
  return headline.length > 0 ? headline.join(' ') : (paragraphs[0] ?? '').slice(0, 20);
};

/// The record of reviews and proofs.
export const recordPage = ({ page, sha256 }: Pick<OpenPage, 'page' | 'sha256'>, desk: Desk, language: Language): PrintPage => signingRecord({
  page, sha256, text: desk.reading.text, language, articles: recordedArticles(desk, titleOf), lineOf: (at) => lineNumber(desk.reading.starts, at), ruleWords: (name) => ruleWords(name, language),
});

/// The count of errors. `questions` are all of the page.
export const errorSheet = (page: string, desk: Desk, questions: readonly Question[], language: Language): PrintPage => budgetSheet({ page, language, desk, questions, titleOf, ruleWords: (name) => ruleWords(name, language) });
