import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleAlert, Info } from 'lucide-react';
import { lineNumber } from '../../core/text/lines';
import { clip } from '../state/cut';
import type { Notice } from '../state/session';
import { saveState } from '../state/journal';
import { BulkNotice } from './BulkNotice';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { visible } from './wording';

/// What a person should know of the page: each stands until it is put away.
export function Notices() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { fail } = useSpeech();
  const { notices, journal } = useSession();
  const save = saveState(journal);
  const held = notices.includes('held');
  const bulk = useApp((state) => state.bulkDone);
  if (notices.length === 0 && save.kind !== 'unsaved' && !bulk) return null;
  return (
    <section className="notices" aria-label={t('notice.title')}>
      {save.kind === 'unsaved' && (
        <div className="notice unsaved" role="alert">
          <CircleAlert size={15} aria-hidden />
          <p>{held ? `${t('save.held', { count: save.count })} ` : ''}{fail(save.failure)} {t('save.safe')}</p>
          <button type="button" className="button small" onClick={() => void desktop.save()}>{t('save.retryNow')}</button>
          {held && <button type="button" className="button small" onClick={() => void desktop.closePage(true)}>{t('save.leave')}</button>}
        </div>
      )}
      {bulk && <BulkNotice done={bulk} />}
      {notices.filter((notice) => notice !== 'held').map((notice) => (
        <div className={`notice ${notice}`} key={notice} role="status">
          <Info size={15} aria-hidden />
          <NoticeText notice={notice} />
          {notice === 'newer' && <button type="button" className="button small" onClick={() => void desktop.readAgain()}>{t('library.readAgain')}</button>}
          <button type="button" className="button small" onClick={() => desktop.dispatch({ type: 'notice-read', notice })}>{t('app.dismiss')}</button>
        </div>
      ))}
    </section>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { file, others } = useSession();
  switch (notice) {
    case 'torn': return <p>{t('notice.torn', { bytes: file.torn })}</p>;
    case 'changed': return <p>{t('notice.changed')}</p>;
    case 'data-folder': return <p>{t('notice.dataFolder')}</p>;
    case 'rebased': return <p>{t('notice.rebased', { count: others })}</p>;
    case 'profile': return <p>{t('notice.profile', { problem: file.profileProblem ?? '' })}</p>;
    case 'profile-unsaved': return <p>{t('notice.profileUnsaved')}</p>;
    case 'newer': return <p>{t('library.newer')}</p>;
    case 'absent': return <p>{t('library.absent', { page: file.page })}</p>;
    case 'house-unsaved': return <p>{t('notice.houseUnsaved')}</p>;
    case 'unconfirmed': return <p>{t('notice.unconfirmed')}</p>;
    case 'held': return null;
    case 'unmatched': return <Unmatched />;
  }
}

const LISTED = 50;

function Unmatched() {
  const { t } = useTranslation();
  const { desk } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <div className="unmatched">
      <p>
        {t('notice.unmatched', { count: desk.unmatched.length })}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('notice.hideUnmatched') : t('notice.showUnmatched')}</button>
      </p>
      {open && (
        <ul>
          {desk.unmatched.slice(0, LISTED).map((anchor, i) => (
            <li key={i}>{t('notice.at', { line: lineNumber(desk.reading.starts, anchor.from) })} · {anchor.was === '' ? t('notice.was0') : t('notice.was', { text: clip(visible(anchor.was), 40) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
