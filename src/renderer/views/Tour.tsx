import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitColumns, type Column } from '../state/columns';
import { useApp, useDesktop } from './context';
import { useWidth } from './useWidth';

/// What each step shows, by the place that it speaks of.
const STEPS = [['articles', '#column-articles'], ['panes', '#text'], ['list', '#column-changes'], ['keys', '.palette-button'], ['out', '.tools']] as const;

/// Columns that a narrow window has folded away.
const COLUMN_OF: Readonly<Partial<Record<(typeof STEPS)[number][0], Column>>> = { articles: 'articles', list: 'changes' };

/// A short way through the desk, beside the work and not over it: it can be left at any step, and comes back by a command.
export default function Tour() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const open = useApp((state) => state.page?.status === 'open');
  const [at, setAt] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const [name, target] = STEPS[at]!;
  const width = useWidth();
  const shown = fitColumns(useApp((state) => state.columns), width);
  const column = COLUMN_OF[name];
  const folded = column !== undefined && !shown.has(column);
  const end = (): void => desktop.library.tour(false);

  useEffect(() => {
    // Nobody is shown a rail.
    if (open && folded) desktop.toggle(column, width);
  }, [desktop, open, folded, column, width]);
  useEffect(() => {
    if (!open || folded) return;
    const place = document.querySelector(target);
    place?.classList.add('toured');
    next.current?.focus();
    return () => place?.classList.remove('toured');
  }, [open, folded, target]);

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
