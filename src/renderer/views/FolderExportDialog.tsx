import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewFiles } from '../../core/export';
import type { SamplePage } from '../state/folder-export';
import { useApp, useDesktop, useSpeech } from './context';
import { Dialog } from './Dialog';
import { useExportChoice, usePreviewFacts } from './exportChoice';
import { ExportFolder } from './ExportFolder';
import { ExportFormats } from './ExportFormats';
import { ExportPreview } from './ExportPreview';
import FolderDialog from './FolderDialog';
import { FolderExportRun } from './FolderExportRun';

/// Copies of all pages of the folder: in which formats, where; then how far it is, and what became of each page.
export default function FolderExportDialog({ onClose }: { onClose: () => void }) {
  const desktop = useDesktop();
  const run = useApp((state) => state.folderExport);
  const [asking, setAsking] = useState(false);
  const [sample, setSample] = useState<SamplePage | null | undefined>(undefined);
  useEffect(() => {
    const control = new AbortController();
    desktop.folderExport.sample(control.signal).then((page) => !control.signal.aborted && setSample(page ?? null), () => !control.signal.aborted && setSample(null));
    return () => control.abort();
  }, [desktop]);
  if (run && (run.status === 'running' || !asking)) return <FolderExportRun run={run} onAsk={() => setAsking(true)} onClose={onClose} />;
  return <Asking sample={sample} onGo={() => setAsking(false)} onClose={onClose} />;
}

function Asking({ sample, onGo, onClose }: { sample: SamplePage | null | undefined; onGo: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const desktop = useDesktop();
  const source = useApp((state) => (state.folder.status === 'ready' ? state.folder.value : undefined));
  const canPrint = useApp((state) => state.info?.pdf ?? false);
  const factsOf = usePreviewFacts();
  // The paper's own formats are those of its profile, which comes with a page.
  const house = sample?.desk.reading.profile.exports;
  const { formats, folder, pdf, keep, choosing, choose, cancel } = useExportChoice(house?.formats ?? []);
  const count = source?.pages.length ?? 0;
  if (choosing) return <FolderDialog purpose="export" start={folder ?? undefined} onClose={cancel} onChoose={(path) => keep({ folder: path })} />;
  const files = sample ? previewFiles(sample.desk, { page: sample.page, formats, bom: sample.bom, facts: factsOf(sample.sha256) }) : [];
  const go = (): void => {
    if (folder === null) return;
    onGo();
    void desktop.folderExport.run({ formats, folder, language, pdf: pdf && canPrint });
  };
  return (
    <Dialog title={t('folderExport.title')} description={t('folderExport.hint', { count, folder: source?.path ?? '' })} testId="folder-export" wide onClose={onClose} footer={(
      <>
        <button type="button" className="button" onClick={onClose}>{t('app.cancel')}</button>
        <button type="button" className="button primary" disabled={formats.length === 0 || folder === null || count === 0} onClick={go}>{t('folderExport.go', { count })}</button>
      </>
    )}>
      <ExportFormats chosen={formats} onChange={(chosen) => keep({ formats: chosen })} pdf={pdf} onPdf={(wanted) => keep({ pdf: wanted })} />
      <ExportFolder folder={folder} onChoose={() => void choose()} />
      <div className="field summary">
        <span className="field-name">{t('folderExport.names')}</span>
        {house && <p className="quiet">{t('folderExport.namesPattern', { page: house.pageName, article: house.articleName })}</p>}
        {sample === undefined && <p className="quiet late">{t('folderExport.namesReading')}</p>}
        {files.length > 0 && <p>{t('folderExport.namesHint', { page: sample!.page })}</p>}
        {files.length > 0 ? <ExportPreview files={files} /> : sample && <p>{t('export.pickFormat')}</p>}
        {folder === null && <p>{t('export.pickFolder')}</p>}
        <p className="quiet">{t('export.never')}</p>
      </div>
    </Dialog>
  );
}
