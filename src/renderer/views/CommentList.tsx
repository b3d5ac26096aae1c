import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, MessageSquare } from 'lucide-react';
import { placedComments } from '../state/comments';
import { CommentThread } from './CommentThread';
import { useDesktop, useSession } from './context';
import { fieldKeys } from './fieldKeys';
import { clip, oneLine } from './wording';

/// The comments of the page, those that are open first, and the field for a new one on what is selected in the proof.
export function CommentList() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const session = useSession();
  const comments = useMemo(() => placedComments(session.desk), [session.desk]);
  const [all, setAll] = useState(false);
  const open = comments.filter(({ comment }) => !comment.resolved);
  const shown = all ? comments : open;
  const writing = session.questionField === 'comment';
  if (comments.length === 0 && !writing) return null;
  return (
    <section className="comments" aria-label={t('comments.title')}>
      <header className="comments-head">
        <h3><MessageSquare size={13} aria-hidden />{t('comments.title')}</h3>
        <span className="count">{open.length}</span>
        <span className="spring" />
        {comments.length > open.length && <button type="button" className="link" aria-pressed={all} onClick={() => setAll(!all)}>{all ? t('comments.hideResolved') : t('comments.showResolved', { count: comments.length - open.length })}</button>}
      </header>
      {writing && <CommentField />}
      <ul>
        {shown.map(({ comment, place }) => (
          <li key={comment.n} className={comment.resolved ? 'resolved' : ''}>
            <button type="button" className="comment-quote" lang="zh-CN" disabled={!place} onClick={() => place && desktop.showRange(place.document, place.proof)}>{comment.quote === '' ? t('comments.place') : clip(oneLine(comment.quote), 18)}</button>
            <CommentThread comment={comment} lost={!place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CommentField() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { commentRange } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => input.current?.focus(), []);
  const close = (): void => {
    desktop.dispatch({ type: 'question-field', field: null });
    desktop.focusPane('proof');
  };
  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (commentRange) desktop.questioning.comment(text, commentRange);
    close();
  };
  return (
    <form className="answer-field" onSubmit={take}>
      <label>{t('comments.write')}<input ref={input} lang="zh-CN" value={text} onChange={(event) => setText(event.target.value)} onKeyDown={fieldKeys(close)} maxLength={5000} /></label>
      <div className="decisions">
        <button type="submit" className="button accept" disabled={text.trim() === ''}><Check size={14} aria-hidden />{t('comments.add')}<kbd aria-hidden>⏎</kbd></button>
        <button type="button" className="button quiet-button" onClick={close}>{t('app.cancel')}<kbd aria-hidden>Esc</kbd></button>
      </div>
    </form>
  );
}
