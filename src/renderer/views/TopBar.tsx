import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClipboardCheck, Download, History, Keyboard, Redo2, Search, Settings as Gear, Undo2 } from 'lucide-react';
import { isUnanswered } from '../../core/question/question';
import { sessionOf } from '../state/app';
import { tally } from '../state/changes';
import { BudgetBadge } from './BudgetBadge';
import { useApp, useDesktop } from './context';
import { IconButton } from './controls';
import { useKeyTable } from './keys';
import { usePainted } from './usePainted';

/// The line above the desk: what is open, how much is left to decide, and the acts that concern the whole.
export function TopBar() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { hint } = useKeyTable();
  const session = useApp(sessionOf);
  const name = useApp((state) => state.page?.name);
  const articles = session?.desk.articles;
  const questions = session?.questions;
  const open = useMemo(() => (articles?.reduce((sum, article) => sum + tally(article).open, 0) ?? 0) + (questions?.filter(isUnanswered).length ?? 0), [articles, questions]);
  const painted = usePainted(name ?? '');
  return (
    <header className="topbar">
      <button type="button" className="brand" onClick={() => void desktop.closePage()} aria-label={`${t('app.title')} · ${t('pages.toList')}`}>
        <span className="seal" aria-hidden>校</span><span className="brand-name" aria-hidden>{t('app.name')}</span>
      </button>
      {session && <h1 className="where" title={name}>{name?.replace(/\.txt$/i, '')}</h1>}
      {session && <span className={`pill${open > 0 ? ' waiting' : ''}`}>{open > 0 ? t('status.open', { count: open }) : t('status.none')}</span>}
      {session && painted && <BudgetBadge />}
      <span className="spring" />
      {session && (
        <div role="toolbar" aria-label={t('app.tools')} className="tools">
          <IconButton label={t('app.undo')} keys={hint('edit.undo')} aria-disabled={session.desk.state.undoable === undefined} onClick={() => desktop.undo()}><Undo2 size={16} aria-hidden /></IconButton>
          <IconButton label={t('app.redo')} keys={hint('edit.redo')} aria-disabled={session.desk.state.redoable === undefined} onClick={() => desktop.redo()}><Redo2 size={16} aria-hidden /></IconButton>
          <IconButton label={t('timeline.title')} keys={hint('edit.timeline')} onClick={() => desktop.open({ kind: 'timeline' })}><History size={16} aria-hidden /></IconButton>
          <span className="rule" />
          <button type="button" className="button" onClick={() => desktop.open({ kind: 'review', scope: 'article' })}><ClipboardCheck size={15} aria-hidden />{t('review.title')}</button>
          <button type="button" className="button primary" onClick={() => desktop.open({ kind: 'export', scope: 'article' })}><Download size={15} aria-hidden />{t('export.title')}</button>
          <span className="rule" />
        </div>
      )}
      <button type="button" className="button palette-button" aria-label={t('palette.title')} onClick={() => desktop.open({ kind: 'palette' })}><Search size={14} aria-hidden /><span aria-hidden>{t('palette.title')}</span><kbd aria-hidden>{hint('help.palette')}</kbd></button>
      <IconButton label={t('keys.title')} keys={hint('help.keys')} onClick={() => desktop.open({ kind: 'keys' })}><Keyboard size={16} aria-hidden /></IconButton>
      <IconButton label={t('settings.title')} keys={hint('app.settings')} onClick={() => desktop.open({ kind: 'settings' })}><Gear size={16} aria-hidden /></IconButton>
    </header>
  );
}
