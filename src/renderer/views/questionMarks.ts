import { deskDocuments } from '../../core/question/place';
import { isUnanswered, type Question } from '../../core/question/question';
import type { ArticleDocument } from '../../core/review/document';
import type { Said } from '../../core/text/say';
import type { QuestionMark } from '../editor/panes';
import { placedComments } from '../state/comments';
import type { Session } from '../state/session';

/// What the panes mark in the proof of a document: open questions, and open comments.
export function questionMarksOf({ questions, desk }: Pick<Session, 'questions' | 'desk'>, document: ArticleDocument, say: (said: Said) => string): readonly QuestionMark[] {
  const kind = (question: Question): QuestionMark['kind'] => (question.kind === 'doubt' ? 'doubt' : question.severity);
  const asked = questions.filter((question) => question.document === document.id && isUnanswered(question))
    .map((question): QuestionMark => ({ key: question.key, ...question.proof, kind: kind(question), words: `${say(question.message)}${question.fixes.length > 0 ? ` → ${question.fixes.join(' / ')}` : ''}` }));
  const noted = desk.state.comments.length === 0 || !deskDocuments(desk).includes(document) ? []
    : placedComments(desk).flatMap(({ comment, place }): QuestionMark[] => (place?.document === document.id && !comment.resolved && !comment.about ? [{ key: `comment:${comment.n}`, ...place.proof, kind: 'comment', words: `${comment.by}: ${comment.text}` }] : []));
  return [...asked, ...noted].sort((a, b) => a.from - b.from || a.to - b.to);
}
