import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { HEADLINE_ROLES } from '../../core/text/role';
import { tally } from '../state/changes';
import { unify } from '../state/unified';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { MarkedChange } from './MarkedChange';
import { nameOf } from './wording';

/// The page on paper: every article as it reads now, its changes of words marked. It is drawn for the printer only, and shows the system's preview as soon as it stands.
export default function ProofSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { number, time } = useSpeech();
  const desktop = useDesktop();
  const { desk } = useSession();
  const page = useApp((state) => state.page?.name ?? '');
  useEffect(() => {
    // Once the sheet has been laid out; the print dialog holds everything up until it is closed.
    const frame = requestAnimationFrame(() => {
      window.print();
      onClose();
    });
    return () => cancelAnimationFrame(frame);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return createPortal(
    <main className="proof-sheet" data-testid="proof-sheet">
      <header>
        <h1>{page.replace(/\.txt$/i, '')}</h1>
        <p>{t('sheet.made', { name: desktop.who(), time: time(new Date().toISOString()) })} · {t('articles.count', { count: desk.articles.length })}</p>
        <p>{t('sheet.legend')}</p>
      </header>
      {desk.articles.map((article, index) => {
        const counts = tally(article);
        return (
          <article key={article.id} lang="zh-CN">
            <h2>{t('articles.articleN', { n: index + 1, name: nameOf(article, t) })}</h2>
            <p className="sheet-facts">{t('sheet.facts', { text: number(counts.text), open: number(counts.open) })}</p>
            {unify(article, 'text').map(({ part, segments }) => (
              <p key={part} className={HEADLINE_ROLES.has(article.parts[part]!.role) ? 'sheet-head' : ''}>
                {segments.map((segment, i) => (segment.type === 'same' ? segment.text : <MarkedChange key={i} was={segment.patch.was} insert={segment.patch.insert} applied={segment.patch.applied} />))}
              </p>
            ))}
          </article>
        );
      })}
    </main>,
    document.body,
  );
}
