import { useTranslation } from 'react-i18next';
import { ChevronDown, Download, FolderOpen, RotateCw, Search } from 'lucide-react';
import { BulkNotice } from './BulkNotice';
import { useApp, useDesktop } from './context';
import { IconButton, Segmented } from './controls';
import { useKeyTable } from './keys';
import { Menu, MenuItem, MenuLabel } from './Menu';
import { PageList } from './PageList';

/// What stands on an empty desk: the folder's pages, how far each is, and ways to find one.
export function Library() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { hint } = useKeyTable();
  const folder = useApp((state) => state.folder);
  const { order, toured } = useApp((state) => state.settings);
  const bulk = useApp((state) => state.bulkDone);
  const empty = folder.status === 'ready' && folder.value.pages.length === 0;
  const path = folder.status === 'ready' ? folder.value.path : undefined;
  return (
    <main className="folder-screen" id="text" tabIndex={-1}>
      <div className="sheet library">
        <header>
          <h1>{t(empty ? 'pages.emptyTitle' : 'pages.choose')}</h1>
          <p className="lead">{t(empty ? 'pages.emptyHint' : 'pages.chooseHint')}<br />{t('library.drag')}</p>
          {!toured && folder.status === 'ready' && folder.value.pages.length > 0 && (
            <section className="what" aria-label={t('tour.what')}>
              <div><h2>{t('tour.what')}</h2><p>{t('tour.whatHint')}</p></div>
              <button type="button" className="button primary" onClick={() => desktop.library.tour(true)}>{t('tour.begin')}</button>
              <button type="button" className="button quiet-button" onClick={() => desktop.set({ toured: true })}>{t('tour.skip')}</button>
            </section>
          )}
          <div className="folder-line">
            <span className="folder-path" title={path}>{path ?? ''}</span>
            {folder.status === 'ready' && <span className="count">{t('pages.count', { count: folder.value.pages.length })}</span>}
            <IconButton label={t('pages.refresh')} keys={hint('folder.refresh')} onClick={() => void desktop.openFolder()}><RotateCw size={14} aria-hidden /></IconButton>
            <span className="spring" />
            <Recent />
            <button type="button" className="button" title={hint('folder.choose')} onClick={() => void desktop.chooseFolder()}><FolderOpen size={15} aria-hidden />{t('pages.open')}</button>
          </div>
          {folder.status === 'ready' && folder.value.pages.length > 0 && (
            <div className="library-tools">
              <button type="button" className="search-button" onClick={() => desktop.open({ kind: 'search' })}><Search size={14} aria-hidden />{t('library.search')}<kbd aria-hidden>{hint('folder.search')}</kbd></button>
              <Segmented small label={t('library.sort')} value={order} onChange={(next) => desktop.set({ order: next })} choices={[
                { value: 'title', label: t('library.byTitle') }, { value: 'time', label: t('library.byTime') }, { value: 'state', label: t('library.byState') }, { value: 'asked', label: t('library.byAsked') },
              ]} />
              <button type="button" className="button" title={hint('folder.export')} onClick={() => desktop.open({ kind: 'folder-export' })}><Download size={15} aria-hidden />{t('folderExport.open')}</button>
            </div>
          )}
        </header>
        {bulk && <BulkNotice done={bulk} />}
        <PageList detailed />
      </div>
    </main>
  );
}

/// The folders that were opened before.
function Recent() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const recent = useApp((state) => state.recent);
  const folder = useApp((state) => state.folder);
  const others = recent.filter((path) => folder.status !== 'ready' || path !== folder.value.path);
  return (
    <Menu align="end" trigger={<button type="button" className="button">{t('library.recent')}<ChevronDown size={13} aria-hidden /></button>}>
      {others.length === 0 && <MenuLabel>{t('library.recentNone')}</MenuLabel>}
      {others.map((path) => <MenuItem key={path} note={path} onSelect={() => void desktop.openFolder(path)}>{path.split(/[\\/]/).at(-1) || path}</MenuItem>)}
    </Menu>
  );
}
