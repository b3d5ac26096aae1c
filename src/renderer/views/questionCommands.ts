import type { TFunction } from 'i18next';
import type { CommandId } from '../../contract/commands';
import { isUnanswered, type Question } from '../../core/question/question';
import { sessionOf } from '../state/app';
import type { Desktop } from '../state/desktop';
import { pageCalled } from '../state/neighbours';
import { keepable } from '../state/questioning';
import { sameAs } from '../state/questions';
import { shownDocument } from '../state/session';
import { keepKeyboard } from './keepKeyboard';

/// The answers to the selected question. Where words have to be typed, its card opens a field for them.
export function questionCommand(desktop: Desktop, t: TFunction, id: CommandId): void {
  const { questioning } = desktop;
  const session = sessionOf(desktop.store.get());
  if (!session) return;
  if (id === 'question.same') {
    const { lastAnswer } = session;
    if (!lastAnswer) return;
    const count = questioning.answerAll(sameAs(session.questions, lastAnswer), lastAnswer.insert === undefined ? 'dismissed' : 'accepted', lastAnswer.insert);
    return desktop.announce(t('questions.announcedAll', { count }));
  }
  const question = questioning.find(session.question);
  if (!question) return;
  desktop.list('questions');
  if (id === 'question.other') return goToOther(desktop, t, question);
  const field = (kind: 'edit' | 'ask'): void => desktop.dispatch({ type: 'question-field', field: kind });
  const doubt = question.kind === 'doubt';
  if (id === 'question.reopen') {
    if (isUnanswered(question)) return;
    questioning.reopen(question.key);
    return desktop.announce(t('questions.announcedOpen'));
  }
  if (!isUnanswered(question)) return;
  switch (id) {
    case 'question.accept':
      if (!questioning.accept(question.key)) return field('edit');
      return desktop.announce(doubt ? t('questions.announcedConfirmed') : t('questions.announcedAccepted'));
    case 'question.keep':
      if (doubt) return desktop.questioning.locate(question);
      questioning.dismiss(question.key);
      return desktop.announce(t('questions.announcedDismissed'));
    case 'question.edit': return doubt ? desktop.questioning.locate(question) : field('edit');
    case 'question.ask': return field('ask');
    case 'question.always':
      if (!keepable(question)) return;
      keepAlways(desktop, question.key);
      return desktop.announce(t('questions.announcedAlways'));
    case 'question.bulk': if (!doubt) desktop.open({ kind: 'bulk', rule: question.rule });
  }
}

/// To what a question sets its words against: the other place on this page, or the article on another one.
export function goToOther(desktop: Desktop, t: TFunction, { related, elsewhere }: Question): void {
  const [place] = related;
  if (place) return desktop.going.toRange(place.document, place.proof);
  if (!elsewhere) return desktop.announce(t('questions.noOther'));
  const page = pageCalled(desktop.store.get(), elsewhere.page);
  if (page === undefined) return desktop.announce(t('questions.pageGone', { page: elsewhere.page }));
  void desktop.openPage(page).then(() => {
    const { page: open } = desktop.store.get();
    if (open?.status !== 'open' || open.name !== page) return;
    const article = open.session.desk.articles[elsewhere.article - 1];
    if (article) desktop.show(article.id);
    desktop.announce(t('pages.opened', { page: elsewhere.page }));
    keepKeyboard(desktop);
  });
}

/// Leaves the question's words alone in the whole house; says so where the list cannot be written.
export function keepAlways(desktop: Desktop, key: string): void {
  desktop.questioning.dismissAlways(key).catch(() => desktop.dispatch({ type: 'notice', notice: 'house-unsaved' }));
}

/// Opens the field for a comment on what is selected in the proof.
export function addComment(desktop: Desktop, t: TFunction): void {
  const range = desktop.selection();
  if (!range) return desktop.announce(t('comments.noSelection'));
  desktop.list('questions');
  desktop.dispatch({ type: 'question-field', field: 'comment', range });
}

/// Replies to the comment that the caret is in, at its words.
export function replyToComment(desktop: Desktop, t: TFunction): void {
  const n = sessionOf(desktop.store.get())?.commentAt?.n ?? desktop.asking()?.commentHere();
  if (n === undefined) return desktop.announce(t('comments.none'));
  desktop.dispatch({ type: 'comment-at', at: { n, reply: true } });
}

/// Opens the house's list with what is selected in the proof.
export function addToHouse(desktop: Desktop): void {
  const session = sessionOf(desktop.store.get());
  const range = desktop.selection();
  const wording = session && range ? shownDocument(session).proof.slice(range.from, range.to).replace(/\s+/g, ' ').trim().slice(0, 200) : '';
  desktop.open({ kind: 'house', ...(wording !== '' && { wording }) });
}
