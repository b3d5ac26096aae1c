import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MessageSquare } from 'lucide-react';
import { clip } from '../state/cut';
import { placedComments } from '../state/comments';
import { CommentField } from './CommentField';
import { CommentThread } from './CommentThread';
import { useDesktop, useSession } from './context';
import { oneLine } from './wording';

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
      {writing && <NewComment />}
      <ul>
        {shown.map(({ comment, place }) => (
          <li key={comment.n} className={comment.resolved ? 'resolved' : ''}>
            <button type="button" className="comment-quote" lang="zh-CN" disabled={!place} onClick={() => place && desktop.going.toRange(place.document, place.proof)}>{comment.quote === '' ? t('comments.place') : clip(oneLine(comment.quote), 18)}</button>
            <CommentThread comment={comment} lost={!place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/// The field for a comment on what is selected in the proof.
function NewComment() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { commentRange } = useSession();
  const close = (): void => {
    desktop.dispatch({ type: 'question-field', field: null });
    desktop.focusPane('proof');
  };
  return <CommentField label={t('comments.write')} send={t('comments.add')} onSend={(text) => commentRange && desktop.questioning.comment(text, commentRange)} onClose={close} />;
}
