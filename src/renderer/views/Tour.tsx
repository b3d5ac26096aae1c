import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useDesktop } from './context';

/// What each step shows, by the place that it speaks of.
const STEPS = [['articles', '#column-articles'], ['panes', '#text'], ['list', '#column-changes'], ['keys', '.palette-button'], ['out', '.tools']] as const;

/// A short way through the desk, beside the work and not over it: it can be left at any step, and comes back by a command.
export default function Tour() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const open = useApp((state) => state.page?.status === 'open');
  const [at, setAt] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const [name, target] = STEPS[at]!;
  const end = (): void => desktop.library.tour(false);

  useEffect(() => {
    if (!open) return;
    const place = document.querySelector(target);
    place?.classList.add('toured');
    next.current?.focus();
    return () => place?.classList.remove('toured');
  }, [open, target]);

  if (!open) return null;
  return (
    <section className="tour" role="dialog" aria-label={t('tour.title')} data-testid="tour" onKeyDown={(event) => { if (event.key === 'Escape') end(); }}>
      <p className="tour-count">{t('tour.title')} {at + 1}/{STEPS.length}</p>
      <p className="tour-text" aria-live="polite">{t(`tour.${name}`)}</p>
      <div className="actions">
        <button type="button" className="button quiet-button" onClick={end}>{t('tour.skip')}</button>
        <span className="spring" />
        {at > 0 && <button type="button" className="button" onClick={() => setAt(at - 1)}>{t('app.back')}</button>}
        <button type="button" className="button primary" ref={next} onClick={() => (at + 1 < STEPS.length ? setAt(at + 1) : end())}>{at + 1 < STEPS.length ? t('tour.next') : t('tour.end')}</button>
      </div>
    </section>
  );
}
