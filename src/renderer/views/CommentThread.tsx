import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import type { Comment } from '../../core/review/state';
import { useDesktop, useSpeech } from './context';
import { fieldKeys } from './fieldKeys';

/// A comment with its replies, and what can be done: reply, settle, open again. `replying` has the field open at once.
export function CommentThread({ comment, lost = false, replying = false, onLeave }: { comment: Comment; lost?: boolean; replying?: boolean; onLeave?: () => void }) {
  const { t } = useTranslation();
  const { time } = useSpeech();
  const desktop = useDesktop();
  const [writing, setWriting] = useState(replying);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => setWriting(replying), [replying, comment.n]);
  useEffect(() => {
    if (writing) input.current?.focus();
  }, [writing]);
  const close = (): void => {
    setText('');
    setWriting(false);
    if (onLeave) onLeave();
    else requestAnimationFrame(() => answer.current?.focus());
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    desktop.act({ type: 'reply', of: comment.n, text: text.trim() });
    desktop.announce(t('comments.announcedReply'));
    close();
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
        <form className="answer-field" onSubmit={send}>
          <label>{t('comments.reply')}<input ref={input} lang="zh-CN" value={text} onChange={(event) => setText(event.target.value)} onKeyDown={fieldKeys(close)} maxLength={5000} /></label>
          <div className="decisions">
            <button type="submit" className="button accept" disabled={text.trim() === ''}><Check size={14} aria-hidden />{t('comments.reply')}<kbd aria-hidden>⏎</kbd></button>
            <button type="button" className="button quiet-button" onClick={close}>{t('app.cancel')}<kbd aria-hidden>Esc</kbd></button>
          </div>
        </form>
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
