import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import type { Comment } from '../../core/review/state';
import { CommentField } from './CommentField';
import { useDesktop, useSpeech } from './context';

/// A comment with its replies, and what can be done: reply, settle, open again. `replying` has the field open at once.
export function CommentThread({ comment, lost = false, replying = false, onLeave }: { comment: Comment; lost?: boolean; replying?: boolean; onLeave?: () => void }) {
  const { t } = useTranslation();
  const { time } = useSpeech();
  const desktop = useDesktop();
  const [writing, setWriting] = useState(replying);
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => setWriting(replying), [replying, comment.n]);
  const close = (): void => {
    setWriting(false);
    if (onLeave) onLeave();
    else requestAnimationFrame(() => answer.current?.focus());
  };
  const send = (text: string): void => {
    desktop.act({ type: 'reply', of: comment.n, text });
    desktop.announce(t('comments.announcedReply'));
  };
  return (
    <>
      <p className="comment-text">{comment.text}</p>
      <p className="comment-by">{comment.about ? t('comments.toAuthor', { name: comment.by }) : comment.by} · {time(comment.at)}{lost && ` · ${t('comments.lost')}`}</p>
      {comment.replies.length > 0 && (
        <ol className="comment-replies" aria-label={t('comments.replies')}>
          {comment.replies.map((reply) => (
            <li key={reply.n}><p className="comment-text">{reply.text}</p><p className="comment-by">{reply.by} · {time(reply.at)}</p></li>
          ))}
        </ol>
      )}
      {writing ? (
        <CommentField label={t('comments.reply')} send={t('comments.reply')} onSend={send} onClose={close} />
      ) : (
        <p className="comment-acts">
          <button ref={answer} type="button" className="button small quiet-button" onClick={() => setWriting(true)}><CornerDownRight size={12} aria-hidden />{t('comments.reply')}</button>
          <button type="button" className="button small quiet-button" onClick={() => desktop.questioning.settle(comment.n, !comment.resolved)}>
            {comment.resolved ? <RotateCcw size={12} aria-hidden /> : <Check size={12} aria-hidden />}{comment.resolved ? t('comments.reopen') : t('comments.resolve')}
          </button>
        </p>
      )}
    </>
  );
}
