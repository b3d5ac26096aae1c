import { useTranslation } from 'react-i18next';
import type { PageState } from '../state/app';
import { useDesktop, useSpeech } from './context';
import { Failure } from './controls';
import { NotifyOffer } from './NotifyOffer';
import { Rate } from './Rate';

/// A page on its way: nothing for the first moment, then what is being done, how far it is, and a way out.
export function PageOpening({ page }: { page: Exclude<PageState, { status: 'open' }> }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const desktop = useDesktop();
  if (page.status === 'failed') {
    return (
      <main className="folder-screen" id="text" tabIndex={-1}>
        <div className="sheet small">
          <h1>{t('pages.failed', { page: page.name })}</h1>
          <Failure failure={page.failure}>
            <button type="button" className="button" onClick={() => void desktop.openPage(page.name)}>{t('pages.again')}</button>
            <button type="button" className="button" onClick={() => void desktop.closePage()}>{t('pages.toList')}</button>
          </Failure>
        </div>
      </main>
    );
  }
  const { progress } = page;
  return (
    <main className="folder-screen" id="text" tabIndex={-1} aria-busy>
      <div className="sheet small late">
        <h1>{t('pages.opening', { page: page.name })}</h1>
        <p className="quiet" role="status">
          {progress ? t('pages.reading', { done: number(progress.done), total: number(progress.total) }) : t('pages.parsing')}
          {progress && <Rate key={page.name} done={progress.done} total={progress.total} words="pages.rate" />}
        </p>
        <progress {...(progress && { value: progress.done, max: progress.total })} aria-label={t('pages.opening', { page: page.name })} />
        <NotifyOffer />
        <div className="actions"><button type="button" className="button" onClick={() => void desktop.closePage()}>{t('app.cancel')}</button></div>
      </div>
    </main>
  );
}
