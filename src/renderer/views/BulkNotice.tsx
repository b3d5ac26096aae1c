import { useTranslation } from 'react-i18next';
import { Info } from 'lucide-react';
import type { BulkStanding } from '../../contract/bulk';
import { pageName } from '../../core/export/name';
import { whoIs } from '../state/app';
import type { FolderBulkDone } from '../state/folder-bulk';
import { useApp, useDesktop, useSpeech } from './context';

/// Pages that are named; of more, how many.
const NAMED = 4;

/// What was answered in the whole folder, by whom, what became of it on the pages since, and the one undo that takes all of it back.
export function BulkNotice({ done }: { done: FolderBulkDone }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { language } = useSpeech();
  const me = useApp(whoIs);
  const { count, by, entries, undoing, left } = done;
  const those = (now: BulkStanding) => {
    const pages = entries.filter((entry) => entry.now === now).map(({ page }) => pageName(page));
    const names = new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en', { style: 'narrow', type: 'unit' }).format(pages.slice(0, NAMED));
    return { count: pages.length, names: pages.length > NAMED ? `${names}…` : names };
  };
  const [later, undone, gone] = [those('later'), those('undone'), those('gone')];
  const standing = those('standing');
  return (
    <div className="notice" role="status" data-testid="bulk-done">
      <Info size={15} aria-hidden />
      <p>
        {left ? t('bulk.left', standing.count > 0 ? standing : later) : by === me ? t('bulk.done', { count, pages: entries.length }) : t('bulk.doneBy', { name: by, count, pages: entries.length })}
        {!left && later.count > 0 && ` ${t('bulk.later', later)}`}
        {undone.count > 0 && ` ${t('bulk.undone', undone)}`}
        {gone.count > 0 && ` ${t('bulk.gone', gone)}`}
      </p>
      {undoing ? <span className="quiet">{t('bulk.undoing', undoing)}</span> : (
        <>
          <button type="button" className="button small" onClick={() => void desktop.folderBulk.undo()}>{left ? t('app.retry') : t('bulk.undoAll')}</button>
          <button type="button" className="button small" onClick={() => desktop.folderBulk.leave()}>{t('bulk.keep')}</button>
        </>
      )}
    </div>
  );
}
