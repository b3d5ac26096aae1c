import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { HostFailure } from '../../contract/errors';
import { tallyExport, type FolderExportState, type PageOutcome } from '../state/folder-export';
import { useApp, useDesktop, useSpeech } from './context';
import { Dialog } from './Dialog';
import { NotifyOffer } from './NotifyOffer';
import { Rate } from './Rate';
import { useDoneNotice } from './useDoneNotice';

/// An export of the folder under way, and what came of it.
export function FolderExportRun({ run, onAsk, onClose }: { run: FolderExportState; onAsk: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const desktop = useDesktop();
  const next = useApp((state) => (state.folder.status === 'ready' ? state.folder.value.pages[run.outcomes.length]?.page : undefined));
  const [stopping, setStopping] = useState(false);
  const counts = tallyExport(run);
  const busy = run.status === 'running';
  const said = [
    t('folderExport.written', { count: counts.written }), ...(counts.files > 0 ? [t('folderExport.files', { count: counts.files })] : []),
    ...(counts.current > 0 ? [t('folderExport.current', { count: counts.current })] : []), ...(counts.held > 0 ? [t('folderExport.held', { count: counts.held })] : []),
    ...(counts.failed > 0 ? [t('folderExport.failed', { count: counts.failed })] : []), ...(counts.left > 0 && !busy ? [t('folderExport.left', { count: counts.left })] : []),
  ].join(t('folderExport.comma'));
  useDoneNotice(busy, said);
  useEffect(() => {
    if (busy) return;
    setStopping(false);
    desktop.announce(said);
    // Told once, when it has ended.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [busy]);
  const stop = (): void => {
    setStopping(true);
    desktop.folderExport.stop();
  };
  const goOn = (): void => void desktop.folderExport.run({ ...run.wish, language });
  return (
    <Dialog title={t('folderExport.title')} testId="folder-export" wide onClose={busy ? stop : onClose} footer={busy
      ? <button type="button" className="button" disabled={stopping} onClick={stop}>{t(stopping ? 'folderExport.stopping' : 'folderExport.stop')}</button>
      : (
        <>
          <button type="button" className="button" onClick={onAsk}>{t('folderExport.back')}</button>
          <button type="button" className="button" onClick={goOn}>{counts.left > 0 ? t('folderExport.goOn', { count: counts.left }) : t('folderExport.again')}</button>
          <button type="button" className="button primary" onClick={onClose}>{t('app.close')}</button>
        </>
      )}>
      {busy ? (
        <div className="export-progress">
          <p>{t('folderExport.running', { done: run.outcomes.length, total: run.total })}<Rate done={run.outcomes.length} total={run.total} words="folderExport.rate" /></p>
          <progress value={run.outcomes.length} max={run.total} aria-label={t('folderExport.title')} />
          <NotifyOffer />
          <p className="quiet">{next && t('folderExport.at', { page: next })}</p>
        </div>
      ) : (
        <p className={`${counts.held + counts.failed + counts.left === 0 ? 'good' : 'waiting'} big`}>
          {counts.held + counts.failed + counts.left === 0 ? <CircleCheck size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
          {said}
        </p>
      )}
      <Outcomes title={t('folderExport.failed', { count: counts.failed })} outcomes={run.outcomes.filter(({ kind }) => kind === 'failed')} busy={busy} />
      <Outcomes title={t('folderExport.held', { count: counts.held })} outcomes={run.outcomes.filter(({ kind }) => kind === 'held')} busy={busy} />
      {!busy && counts.written + counts.current > 0 && <p className="quiet">{t('folderExport.into', { folder: run.wish.folder })}</p>}
    </Dialog>
  );
}

/// Pages that were not written, why, and the way to each.
function Outcomes({ title, outcomes, busy }: { title: string; outcomes: readonly PageOutcome[]; busy: boolean }) {
  const { t } = useTranslation();
  const { fail } = useSpeech();
  const desktop = useDesktop();
  if (outcomes.length === 0) return null;
  return (
    <section className="export-outcomes" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.page}>
            <button type="button" className="link" disabled={busy} aria-label={t(outcome.kind === 'held' ? 'folderExport.review' : 'folderExport.openPage', { page: outcome.page })}
              onClick={() => void (outcome.kind === 'held' ? desktop.folderExport.review(outcome.page) : desktop.openPage(outcome.page))}>{outcome.page.replace(/\.txt$/i, '')}</button>
            <span>{outcome.kind === 'held' ? reasonOf(outcome.failure, t) : 'failure' in outcome && fail(outcome.failure)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonOf({ code, data }: HostFailure, t: TFunction): string {
  const unsigned = code === 'unreviewed' ? Number(data['count'] ?? 0) : 0;
  const grave = Number((code === 'unreviewed' ? data['grave'] : data['count']) ?? 0);
  return [...(unsigned > 0 ? [t('folderExport.unsigned', { count: unsigned })] : []), ...(grave > 0 ? [t('folderExport.grave', { count: grave })] : [])].join(t('folderExport.comma'));
}
