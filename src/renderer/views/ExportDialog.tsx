import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleCheck, FolderOpen } from 'lucide-react';
import type { HostFailure } from '../../contract/errors';
import type { WrittenFile } from '../../contract/methods';
import { EXPORT_FORMATS, isExportFormat, previewFiles, type ExportFormat } from '../../core/export';
import { articleRelease } from '../../core/pipeline';
import { asFailure } from '../state/recorder';
import { shownDocument } from '../state/session';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { Failure } from './controls';
import { Dialog } from './Dialog';
import FolderDialog from './FolderDialog';
import { ExportFormats } from './ExportFormats';
import { ExportPreview } from './ExportPreview';
import { clip, nameOf } from './wording';

const LAST = 'galley.export';

/// Formats and folder of the last export on this machine; the paper's own formats where there was none.
function lastChoice(usual: readonly string[]): { formats: readonly ExportFormat[]; folder: string | null } {
  const house = usual.filter(isExportFormat);
  try {
    const { formats, folder } = JSON.parse(localStorage.getItem(LAST) ?? '{}') as { formats?: unknown; folder?: unknown };
    const known = Array.isArray(formats) ? EXPORT_FORMATS.filter((format) => formats.includes(format)) : [];
    return { formats: known.length > 0 ? known : house, folder: typeof folder === 'string' ? folder : null };
  } catch {
    return { formats: house, folder: null };
  }
}

/// Writes corrected copies: what, in which formats, where; then which files were written.
export default function ExportDialog({ scope: startScope, onClose }: { scope: 'article' | 'page'; onClose: () => void }) {
  const { t } = useTranslation();
  const { number, language } = useSpeech();
  const desktop = useDesktop();
  const session = useSession();
  const native = useApp((state) => state.info?.nativeDialogs ?? false);
  const version = useApp((state) => state.info?.version ?? '');
  const { desk } = session;
  const [scope, setScope] = useState(startScope);
  const [{ formats, folder }, setChoice] = useState(() => lastChoice(desk.reading.profile.exports.formats));
  const [choosing, setChoosing] = useState(false);
  const [state, setState] = useState<{ kind: 'asking' } | { kind: 'writing' } | { kind: 'failed'; failure: HostFailure } | { kind: 'done'; files: readonly WrittenFile[] }>({ kind: 'asking' });
  const current = desk.articles.find((article) => article === shownDocument(session)) ?? desk.articles[0];
  const articles = scope === 'page' ? desk.articles : current ? [current] : [];
  const waiting = articles.filter((article) => !articleRelease(desk, article).free).length;

  const choose = async (): Promise<void> => {
    if (!native) return setChoosing(true);
    try {
      const { path } = await desktop.folders.choose('export');
      if (path !== null) take(path);
    } catch {
      setChoosing(true);
    }
  };
  const keep = (choice: { formats: readonly ExportFormat[]; folder: string | null }): void => {
    setChoice(choice);
    localStorage.setItem(LAST, JSON.stringify(choice));
    setState({ kind: 'asking' });
  };
  const take = (path: string): void => keep({ formats, folder: path });
  const go = async (): Promise<void> => {
    if (folder === null) return;
    setState({ kind: 'writing' });
    try {
      const files = await desktop.export(scope === 'page' ? undefined : articles.map(({ id }) => id), formats, folder, language);
      setState({ kind: 'done', files });
    } catch (error) {
      setState({ kind: 'failed', failure: asFailure(error) });
    }
  };
  const toReview = (): void => desktop.open({ kind: 'review', scope });

  if (choosing) return <FolderDialog purpose="export" start={folder ?? undefined} onClose={() => setChoosing(false)} onChoose={(path) => { take(path); setChoosing(false); }} />;
  if (articles.length === 0) return <Dialog title={t('export.title')} testId="export-dialog" onClose={onClose}><p>{t('export.none')}</p></Dialog>;
  if (state.kind === 'done') {
    return (
      <Dialog title={t('export.title')} testId="export-dialog" onClose={onClose} footer={(
        <>
          <button type="button" className="button" onClick={() => setState({ kind: 'asking' })}>{t('export.again')}</button>
          <button type="button" className="button primary" onClick={onClose}>{t('app.close')}</button>
        </>
      )}>
        <p className="good big" role="status"><CircleCheck size={18} aria-hidden />{t('export.done', { count: state.files.length })}</p>
        <ul className="files">{state.files.map((file) => <li key={file.path}><span className="file-path">{file.path}</span><span className="quiet file-bytes">{number(file.bytes)} B</span></li>)}</ul>
      </Dialog>
    );
  }
  const at = new Date();
  const files = previewFiles(desk, {
    page: session.file.page, formats, bom: session.file.bom, ...(scope === 'article' && { articles: articles.map(({ id }) => id) }),
    facts: { at: at.toISOString(), date: localDate(at), by: desktop.who(), version, language, sha256: session.file.sha256, questions: [] },
  });
  return (
    <Dialog title={t('export.title')} testId="export-dialog" wide onClose={onClose} footer={(
      <>
        <button type="button" className="button" onClick={onClose}>{t('app.cancel')}</button>
        {waiting > 0
          ? <button type="button" className="button primary" onClick={toReview}>{t('export.toReview')}</button>
          : <button type="button" className="button primary" disabled={formats.length === 0 || folder === null || state.kind === 'writing'} onClick={() => void go()}>{state.kind === 'writing' ? t('export.going') : t('export.go')}</button>}
      </>
    )}>
      <fieldset className="field">
        <legend>{t('export.scope')}</legend>
        <label className="option"><input type="radio" name="scope" checked={scope === 'article'} onChange={() => setScope('article')} /><span>{t('export.article')}<small lang="zh-CN">{current && clip(nameOf(current, t), 30)}</small></span></label>
        <label className="option"><input type="radio" name="scope" checked={scope === 'page'} onChange={() => setScope('page')} /><span>{t('export.page')}<small>{t('articles.count', { count: desk.articles.length })}</small></span></label>
      </fieldset>
      <ExportFormats chosen={formats} onChange={(chosen) => keep({ folder, formats: chosen })} />
      <div className="field">
        <span className="field-name">{t('export.folder')}</span>
        <div className="folder-line"><span className="folder-path">{folder ?? t('export.noFolder')}</span><button type="button" className="button" onClick={() => void choose()}><FolderOpen size={15} aria-hidden />{t('export.choose')}</button></div>
      </div>
      <div className="field summary">
        <span className="field-name">{t('export.what')}</span>
        {files.length > 0 ? <ExportPreview files={files} /> : <p>{t('export.pickFormat')}</p>}
        {folder === null && <p>{t('export.pickFolder')}</p>}
        <p className="quiet">{t('export.never')}</p>
      </div>
      {waiting > 0 && <p className="must" role="status">{t('export.must', { count: waiting })}</p>}
      {state.kind === 'failed' && <Failure failure={state.failure}>{state.failure.code === 'unreviewed' && <button type="button" className="button" onClick={toReview}>{t('export.toReview')}</button>}</Failure>}
    </Dialog>
  );
}

/// The day on the user's calendar.
function localDate(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
