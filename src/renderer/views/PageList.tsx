import { useTranslation } from 'react-i18next';
import { CircleCheck, FileText, FolderOpen, RotateCw } from 'lucide-react';
import type { PageEntry } from '../../contract/methods';
import { sortPages } from '../state/order';
import { useApp, useDesktop, useSpeech } from './context';
import { Failure, IconButton } from './controls';

export function usePageState(): (page: PageEntry) => string {
  const { t } = useTranslation();
  return (page) => {
    if (page.state === 'signed' || page.state === 'proofed') return t(`pages.${page.state}`);
    if (page.reviewed > 0) return t('pages.reviewed', { count: page.reviewed });
    return page.steps > 0 ? t('pages.steps', { count: page.steps }) : t('pages.untouched');
  };
}

export function FolderTools() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  return (
    <>
      <IconButton label={t('pages.refresh')} onClick={() => void desktop.openFolder()}><RotateCw size={14} aria-hidden /></IconButton>
      <IconButton label={t('pages.open')} onClick={() => void desktop.chooseFolder()}><FolderOpen size={15} aria-hidden /></IconButton>
    </>
  );
}

/// The folder's pages: progress, emptiness and failure told where the list would stand.
export function PageList({ detailed }: { detailed?: boolean }) {
  const { t } = useTranslation();
  const { number, time } = useSpeech();
  const desktop = useDesktop();
  const folder = useApp((state) => state.folder);
  const { order } = useApp((state) => state.settings);
  const open = useApp((state) => state.page?.name);
  const stateOf = usePageState();
  const busy = folder.status === 'loading';
  return (
    <div className={`page-list${detailed ? ' detailed' : ''}`} data-testid="page-list" aria-busy={busy}>
      {busy && <p className="quiet late" role="status">{t('pages.loading')}</p>}
      {folder.status === 'failed' && (
        <Failure failure={folder.failure}>
          <button type="button" className="button" onClick={() => void desktop.openFolder()}>{t('app.retry')}</button>
          {!detailed && <button type="button" className="button" onClick={() => void desktop.chooseFolder()}>{t('pages.open')}</button>}
        </Failure>
      )}
      {folder.status === 'ready' && folder.value.pages.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('pages.emptyTitle')}</p>
          <p>{t('pages.emptyHint')}</p>
          <p>{t('library.drag')}</p>
          {!detailed && (
            <div className="actions">
              <button type="button" className="button" onClick={() => void desktop.openFolder()}>{t('pages.refresh')}</button>
              <button type="button" className="button" onClick={() => void desktop.chooseFolder()}>{t('pages.open')}</button>
            </div>
          )}
        </div>
      )}
      {folder.status === 'ready' && folder.value.pages.length > 0 && (
        <ul>
          {sortPages(folder.value.pages, order).map((page) => (
            <li key={page.page}>
              <button type="button" className="page-row" aria-current={page.page === open ? 'page' : undefined} onClick={() => void desktop.openPage(page.page)}
                onPointerEnter={() => desktop.ahead.rest(page.page, page.bytes)} onPointerLeave={() => desktop.ahead.pass()} onPointerDown={() => desktop.ahead.begin(page.page, page.bytes)}
                onFocus={() => desktop.ahead.rest(page.page, page.bytes)} onBlur={() => desktop.ahead.pass()}>
                {detailed && <FileText size={18} aria-hidden className="page-icon" />}
                <span className="page-name">{page.page.replace(/\.txt$/i, '')}</span>
                <span className={`page-state${page.steps > 0 ? ' begun' : ''}`}>{page.state === 'signed' && <CircleCheck size={12} aria-hidden />}{stateOf(page)}</span>
                {detailed && <span className="page-size">{number(Math.max(1, Math.round(page.bytes / 1024)))} KB</span>}
                {detailed && <span className="page-time">{time(page.modified)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
