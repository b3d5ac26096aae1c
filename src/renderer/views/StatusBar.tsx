import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { documentBudget } from '../../core/question/budget';
import { rateOf } from '../../core/review/budget';
import { LIMIT } from '../../core/review/counting';
import { lineNumber } from '../../core/text/lines';
import { saveState } from '../state/journal';
import { tally } from '../state/changes';
import { shownDocument } from '../state/session';
import { useDesktop, useSession, useSpeech } from './context';
import { countCharacters, sourceLines } from './wording';

/// The line under the desk: where the text stands in the file, its length, and whether everything is on disk. `filled`: the text is painted, and what takes counting may follow.
export function StatusBar({ filled }: { filled: boolean }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const session = useSession();
  const document = shownDocument(session);
  const lines = sourceLines(document, (at) => lineNumber(session.reading.starts, at));
  const counts = tally(document);
  return (
    <footer className="statusbar" aria-label={t('app.status')}>
      {lines && <span>{t('status.lines', { lines })}</span>}
      <span>{t('status.chars', { count: countCharacters(document.proof) })}</span>
      {filled && <ArticleRate />}
      <span className="wide-only">{t('status.tally', { text: number(counts.text), layout: number(counts.layout) })}</span>
      <span className="wide-only">{t('status.encoding', { name: session.file.encoding.toUpperCase() + (session.file.bom ? ' BOM' : '') })}</span>
      <span className="spring" />
      <SaveMark />
    </footer>
  );
}

/// The article's own errors in 10,000 characters, as it stands; the page's are in the top bar.
function ArticleRate() {
  const { t } = useTranslation();
  const session = useSession();
  const { desk, questions } = session;
  const document = shownDocument(session);
  const { characters, mended, open } = useMemo(() => documentBudget(desk, questions, document), [desk, questions, document]);
  const words = { rate: rateOf(open, characters).toFixed(1), raw: rateOf([...mended, ...open], characters).toFixed(1), limit: LIMIT };
  return <span data-testid="article-rate" title={t('budget.title', words)}>{t('budget.article', words)}</span>;
}

function SaveMark() {
  const { t } = useTranslation();
  const { fail } = useSpeech();
  const desktop = useDesktop();
  const { journal } = useSession();
  const save = saveState(journal);
  return (
    <div className={`save ${save.kind}`} data-testid="save-state" data-state={save.kind} role="status">
      {save.kind === 'saved' && <span title={t('save.savedHint')}><Check size={13} aria-hidden />{t('save.saved')}</span>}
      {save.kind === 'saving' && <span><LoaderCircle size={13} aria-hidden />{t('save.saving')}</span>}
      {save.kind === 'unsaved' && (
        <>
          <span className="save-count" title={fail(save.failure)}><CircleAlert size={13} aria-hidden />{t('save.unsaved', { count: save.count })}</span>
          <button type="button" className="button small" onClick={() => void desktop.save()}>{t('save.retryNow')}</button>
        </>
      )}
    </div>
  );
}
