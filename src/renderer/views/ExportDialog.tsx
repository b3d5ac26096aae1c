import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleCheck } from 'lucide-react';
import type { HostFailure } from '../../contract/errors';
import type { WrittenFile } from '../../contract/methods';
import { previewFiles } from '../../core/export';
import { articleRelease } from '../../core/pipeline';
import { unansweredOf } from '../../core/question/budget';
import { clip } from '../state/cut';
import { asFailure } from '../state/recorder';
import { shownDocument } from '../state/session';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { Failure } from './controls';
import { Dialog } from './Dialog';
import FolderDialog from './FolderDialog';
import { useExportChoice, usePreviewFacts } from './exportChoice';
import { ExportFolder } from './ExportFolder';
import { ExportFormats } from './ExportFormats';
import { ExportPreview } from './ExportPreview';
import { nameOf, sizeWords } from './wording';

/// Writes corrected copies: what, in which formats, where; then which files were written.
export default function ExportDialog({ scope: startScope, onClose }: { scope: 'article' | 'page'; onClose: () => void }) {
  const { t } = useTranslation();
  const { number, language } = useSpeech();
  const desktop = useDesktop();
  const session = useSession();
  const pages = useApp((state) => (state.folder.status === 'ready' ? state.folder.value.pages.length : 0));
  const canPrint = useApp((state) => state.info?.pdf ?? false);
  const factsOf = usePreviewFacts();
  const { desk, questions } = session;
  const [scope, setScope] = useState(startScope);
  const [state, setState] = useState<{ kind: 'asking' } | { kind: 'writing' } | { kind: 'failed'; failure: HostFailure } | { kind: 'done'; files: readonly WrittenFile[] }>({ kind: 'asking' });
  const { formats, folder, pdf, keep, choosing, choose, cancel } = useExportChoice(desk.reading.profile.exports.formats, () => setState({ kind: 'asking' }));
  const current = desk.articles.find((article) => article === shownDocument(session)) ?? desk.articles[0];
  const articles = scope === 'page' ? desk.articles : current ? [current] : [];
  const held = articles.map((article) => articleRelease(desk, article, unansweredOf(questions, article.id))).filter(({ free }) => !free);
  const waiting = held.filter(({ missing }) => missing.length > 0).length;
  const grave = held.reduce((sum, one) => sum + one.grave.length, 0);

  const go = async (): Promise<void> => {
    if (folder === null) return;
    setState({ kind: 'writing' });
    try {
      const { files } = await desktop.export({ formats, folder, language, pdf: pdf && canPrint, ...(scope === 'article' && { articles: articles.map(({ id }) => id) }) });
      setState({ kind: 'done', files });
    } catch (error) {
      setState({ kind: 'failed', failure: asFailure(error) });
    }
  };
  const toReview = (): void => desktop.open({ kind: 'review', scope });

  if (choosing) return <FolderDialog purpose="export" start={folder ?? undefined} onClose={cancel} onChoose={(path) => keep({ folder: path })} />;
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
        <ul className="files">{state.files.map((file) => <li key={file.path}><span className="file-path">{file.path}</span><span className="quiet file-bytes">{sizeWords(file.bytes, number)}</span></li>)}</ul>
      </Dialog>
    );
  }
  const files = previewFiles(desk, {
    page: session.file.page, formats, bom: session.file.bom, facts: factsOf(session.file.sha256), ...(scope === 'article' && { articles: articles.map(({ id }) => id) }),
  });
  return (
    <Dialog title={t('export.title')} testId="export-dialog" wide onClose={onClose} notice={(held.length > 0 || state.kind === 'failed') && (
      <>
        {held.length > 0 && <p className="must" role="status">{waiting > 0 && t('export.must', { count: waiting })}{waiting > 0 && grave > 0 && <br />}{grave > 0 && t('export.mustAnswer', { count: grave })}</p>}
        {state.kind === 'failed' && <Failure failure={state.failure}>{(state.failure.code === 'unreviewed' || state.failure.code === 'grave-questions') && <button type="button" className="button" onClick={toReview}>{t('export.toReview')}</button>}</Failure>}
      </>
    )} footer={(
      <>
        <button type="button" className="button" onClick={onClose}>{t('app.cancel')}</button>
        {held.length > 0
          ? <button type="button" className="button primary" onClick={toReview}>{t('export.toReview')}</button>
          : <button type="button" className="button primary" disabled={formats.length === 0 || folder === null || state.kind === 'writing'} onClick={() => void go()}>{state.kind === 'writing' ? t('export.going') : t('export.go')}</button>}
      </>
    )}>
      <fieldset className="field">
        <legend>{t('export.scope')}</legend>
        <label className="option"><input type="radio" name="scope" checked={scope === 'article'} onChange={() => setScope('article')} /><span>{t('export.article')}<small lang="zh-CN">{current && clip(nameOf(current, t), 30)}</small></span></label>
        <label className="option"><input type="radio" name="scope" checked={scope === 'page'} onChange={() => setScope('page')} /><span>{t('export.page')}<small>{t('articles.count', { count: desk.articles.length })}</small></span></label>
        {pages > 1 && <button type="button" className="link" onClick={() => desktop.open({ kind: 'folder-export' })}>{t('export.wholeFolder', { count: pages })}</button>}
      </fieldset>
      <ExportFormats chosen={formats} onChange={(chosen) => keep({ formats: chosen })} pdf={pdf} onPdf={(wanted) => keep({ pdf: wanted })} />
      <ExportFolder folder={folder} onChoose={() => void choose()} />
      <div className="field summary">
        <span className="field-name">{t('export.what')}</span>
        {files.length > 0 ? <ExportPreview files={files} /> : <p>{t('export.pickFormat')}</p>}
        {folder === null && <p>{t('export.pickFolder')}</p>}
        <p className="quiet">{t('export.never')}</p>
      </div>
    </Dialog>
  );
}
