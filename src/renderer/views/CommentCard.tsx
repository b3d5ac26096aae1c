import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { CommentThread } from './CommentThread';
import { useDesktop, useSession } from './context';

const GAP = 6;
const MARGIN = 12;

/// The comment at the caret, beside its words. Escape, a press elsewhere or scrolling puts it away; the caret stays in the text.
export function CommentCard() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { commentAt, desk } = useSession();
  const card = useRef<HTMLElement>(null);
  const comment = commentAt && desk.state.comments.find(({ n }) => n === commentAt.n);
  useLayoutEffect(() => {
    const mark = commentAt && document.querySelector(`[data-question="comment:${commentAt.n}"]`);
    const { current } = card;
    if (!mark || !current) return;
    const at = mark.getBoundingClientRect();
    const { width, height } = current.getBoundingClientRect();
    const below = at.bottom + GAP + height <= window.innerHeight - MARGIN;
    current.style.left = `${Math.max(MARGIN, Math.min(window.innerWidth - width - MARGIN, at.left))}px`;
    current.style.top = `${below ? at.bottom + GAP : Math.max(MARGIN, at.top - GAP - height)}px`;
  }, [commentAt, comment]);
  useEffect(() => {
    if (!commentAt) return;
    const close = (): void => desktop.dispatch({ type: 'comment-at', at: null });
    const press = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && card.current?.contains(event.target))) close();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) close();
    };
    const panes = document.querySelector('.g-panes');
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key);
    panes?.addEventListener('scroll', close);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key);
      panes?.removeEventListener('scroll', close);
    };
  }, [commentAt, desktop]);
  if (!commentAt || !comment) return null;
  return (
    <section className="comment-card" ref={card} role="note" aria-label={t('comments.title')} data-testid="comment-card">
      <button type="button" className="icon-button" aria-label={t('app.close')} onClick={() => desktop.dispatch({ type: 'comment-at', at: null })}><X size={13} aria-hidden /></button>
      <CommentThread comment={comment} replying={commentAt.reply} onLeave={() => {
        desktop.dispatch({ type: 'comment-at', at: { n: comment.n, reply: false } });
        desktop.focusPane('proof');
      }} />
    </section>
  );
}
