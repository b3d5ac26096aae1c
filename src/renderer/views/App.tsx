import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fitColumns, type Column as ColumnName } from '../state/columns';
import { useApplicationMenu } from './applicationMenu';
import { useApp, useDesktop } from './context';
import { ErrorBoundary } from './ErrorBoundary';
import { DropTarget } from './DropTarget';
import { useGlobalKeys } from './keys';
import { Library } from './Library';
import { PageOpening } from './PageOpening';
import { Tips } from './Tips';
import { TopBar } from './TopBar';
import { useDoneNotice } from './useDoneNotice';
import { useLoaded } from './useLoaded';
import { useWidth } from './useWidth';

const Review = lazy(() => import('./Review'));
const ExportDialog = lazy(() => import('./ExportDialog'));
const FolderExportDialog = lazy(() => import('./FolderExportDialog'));
const FolderDialog = lazy(() => import('./FolderDialog'));
const SettingsDialog = lazy(() => import('./SettingsDialog'));
const KeysDialog = lazy(() => import('./KeysDialog'));
const palette = () => import('./Palette');
const search = () => import('./SearchDialog');
const Palette = lazy(palette);
const Tour = lazy(() => import('./Tour'));
const ProofSheet = lazy(() => import('./ProofSheet'));
const PlacePicker = lazy(() => import('./PlacePicker'));
const PageMap = lazy(() => import('./PageMap'));
const SearchDialog = lazy(search);
const BulkDialog = lazy(() => import('./BulkDialog'));
const HouseDialog = lazy(() => import('./HouseDialog'));
const SheetDialog = lazy(() => import('./SheetDialog'));
const RecordDialog = lazy(() => import('./RecordDialog'));
const TimelineDialog = lazy(() => import('./TimelineDialog'));

/// The window.
export function App() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const status = useApp((state) => state.page?.status);
  const tour = useApp((state) => state.tour);
  const { text, n } = useApp((state) => state.announcement);
  const shown = fitColumns(useApp((state) => state.columns), useWidth());
  const bulk = useApp((state) => state.bulk?.status);
  const done = useApp((state) => state.bulkDone);
  useDoneNotice(bulk === 'reading', t('notify.read'));
  useDoneNotice(bulk === 'writing', done ? t('bulk.done', { count: done.count, pages: done.entries.length }) : t('notify.read'));
  useDoneNotice(status === 'opening', t('notify.opened'));
  useGlobalKeys();
  useApplicationMenu();
  useEffect(() => {
    // Both are typed into at once: they must not be loaded only then.
    const idle = requestIdleCallback(() => void Promise.all([palette(), search()]));
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (desktop.unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [desktop]);
  return (
    <>
      <nav className="skips" aria-label={t('app.skips')}>
        <a href="#text" onClick={focusTarget}>{t('app.skipToText')}</a>
        {status === 'open' && shown.has('articles') && <a href="#column-articles" onClick={focusTarget}>{t('app.skipToArticles')}</a>}
        {status === 'open' && shown.has('changes') && <a href="#column-changes" onClick={focusTarget}>{t('app.skipToChanges')}</a>}
      </nav>
      <TopBar />
      <DropTarget />
      <ErrorBoundary><Body shown={shown} /></ErrorBoundary>
      <ErrorBoundary><Suspense fallback={null}><Overlays />{tour && <Tour />}</Suspense></ErrorBoundary>
      <div className="only-spoken" aria-live="polite"><span key={n}>{text}</span></div>
      <Tips />
    </>
  );
}

/// A skip link moves the focus, and leaves the address alone.
function focusTarget(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}

const openPage = () => import('./OpenPage');
const editors = () => openPage().then((module) => ({ default: module.Editors }));

function Body({ shown }: { shown: ReadonlySet<ColumnName> }) {
  const page = useApp((state) => state.page);
  const OpenPage = useLoaded(openPage, page !== null);
  const Editors = useLoaded(editors, false);
  if (!page) return <><Library />{Editors && <Editors />}</>;
  if (page.status !== 'open') return <PageOpening page={page} />;
  if (!OpenPage) return <PageOpening page={{ status: 'opening', name: page.name }} />;
  return <OpenPage name={page.name} shown={shown} />;
}

function Overlays() {
  const overlay = useApp((state) => state.overlay);
  const desktop = useDesktop();
  const close = (): void => desktop.open(null);
  switch (overlay?.kind) {
    case 'review': return <Review scope={overlay.scope} onClose={close} />;
    case 'export': return <ExportDialog scope={overlay.scope} onClose={close} />;
    case 'folder-export': return <FolderExportDialog onClose={close} />;
    case 'folder': return <FolderDialog purpose="open" onClose={close} onChoose={(path) => { close(); void desktop.openFolder(path); }} />;
    case 'settings': return <SettingsDialog onClose={close} />;
    case 'keys': return <KeysDialog onClose={close} />;
    case 'print': return <ProofSheet onClose={close} />;
    case 'place': case 'role': return <PlacePicker what={overlay.what} role={overlay.kind === 'role'} onClose={close} />;
    case 'map': return <PageMap onClose={close} />;
    case 'search': return <SearchDialog onClose={close} />;
    case 'palette': return <Palette onClose={close} />;
    case 'bulk': return <BulkDialog rule={overlay.rule} onClose={close} />;
    case 'house': return <HouseDialog onClose={close} {...(overlay.wording !== undefined && { wording: overlay.wording })} />;
    case 'sheet': return <SheetDialog onClose={close} />;
    case 'record': return <RecordDialog onClose={close} />;
    case 'timeline': return <TimelineDialog onClose={close} />;
    case undefined: return null;
  }
}
