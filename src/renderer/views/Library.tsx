import { useTranslation } from 'react-i18next';
import { FolderOpen, RotateCw } from 'lucide-react';
import { useApp, useDesktop } from './context';
import { PageList } from './PageList';

/// What stands on an empty desk: the folder's pages, and how to begin.
export function Library() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const folder = useApp((state) => state.folder);
  return (
    <main className="folder-screen" id="text" tabIndex={-1}>
      <div className="sheet">
        <header>
          <h1>{t('pages.choose')}</h1>
          <p className="lead">{t('pages.chooseHint')}</p>
          <div className="folder-line">
            <span className="folder-path" title={folder.status === 'ready' ? folder.value.path : undefined}>{folder.status === 'ready' ? folder.value.path : ''}</span>
            {folder.status === 'ready' && <span className="count">{t('pages.count', { count: folder.value.pages.length })}</span>}
            <span className="spring" />
            <button type="button" className="button" onClick={() => void desktop.openFolder()}><RotateCw size={14} aria-hidden />{t('pages.refresh')}</button>
            <button type="button" className="button" onClick={() => void desktop.chooseFolder()}><FolderOpen size={15} aria-hidden />{t('pages.open')}</button>
          </div>
        </header>
        <PageList detailed />
      </div>
    </main>
  );
}
