import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as Radix from '@radix-ui/react-dialog';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowLeft, ChevronDown } from 'lucide-react';
import type { ArticleDocument } from '../../core/review/document';
import { stageStates } from '../../core/pipeline';
import { stageName } from '../../core/review/stages';
import type { Layer } from '../../core/text/edit';
import { itemIsOpen, itemsOf, tally } from '../state/changes';
import { shownDocument } from '../state/session';
import { unify, type Unified } from '../state/unified';
import { useDesktop, useSession, useSpeech } from './context';
import { focusItself, Segmented } from './controls';
import { useReturnFocus } from './returnFocus';
import { ReasonForm } from './ReasonForm';
import { Against, ComparedArticle, signedVersions, useCompared, type Compared } from './ReviewAgainst';
import { ReviewPart } from './ReviewPart';
import { SignatureMark, SignBar } from './SignBar';
import { nameOf } from './wording';

type Line =
  | { readonly type: 'head'; readonly article: ArticleDocument; readonly n: number }
  | { readonly type: 'compared'; readonly article: ArticleDocument; readonly compared: Compared; readonly n: number }
  | { readonly type: 'part'; readonly article: ArticleDocument; readonly unified: Unified; readonly n: number };

/// The review before publication: every change of the article, or of the page, in one text and in order; then a stage is signed.
export default function Review({ scope: startScope, onClose }: { scope: 'article' | 'page'; onClose: () => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const giveBack = useReturnFocus();
  const session = useSession();
  const { desk } = session;
  const [scope, setScope] = useState(startScope);
  const [layers, setLayers] = useState<'all' | Layer>('all');
  // A state, not a ref: the dialog's portal puts the element in after the first render.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const current = desk.articles.find((article) => article === shownDocument(session)) ?? desk.articles[0];
  const articles = useMemo(() => (scope === 'page' ? desk.articles : current ? [current] : []), [scope, desk, current]);
  const [against, setAgainst] = useState<number | null>(null);
  const versions = useMemo(() => signedVersions(desk, articles), [desk, articles]);
  const version = versions.some(({ n }) => n === against) ? against : null;
  const compared = useCompared(articles, version, layers);
  const lines = useMemo(() => articles.flatMap((article, index): Line[] => [
    { type: 'head', article, n: desk.articles.indexOf(article) + 1 },
    ...compared[index] ? [{ type: 'compared' as const, article, compared: compared[index], n: 0 }] : unify(article, layers).map((unified, i): Line => ({ type: 'part', article, unified, n: i + 1 })),
  ]), [articles, desk, layers, compared]);
  const list = useVirtualizer({
    count: lines.length, getScrollElement: () => scroller, estimateSize: (i) => (lines[i]?.type === 'head' ? 92 : 180), overscan: 6,
    getItemKey: (i) => `${lines[i]!.article.id}/${lines[i]!.type === 'head' ? 'head' : lines[i]!.n}`,
  });
  const counts = articles.map(tally).reduce((sum, one) => ({ text: sum.text + one.text, layout: sum.layout + one.layout, open: sum.open + one.open }), { text: 0, layout: 0, open: 0 });
  const openKeys = (): string[] => articles.flatMap((article) => itemsOf(article).filter(itemIsOpen).flatMap(({ keys }) => keys));
  // Many at once are not each looked at: the record says why.
  const [asksWhy, setAsksWhy] = useState(false);
  const acceptAll = (reason: string): void => {
    desktop.decide(openKeys(), 'accepted', false, reason);
    setAsksWhy(false);
  };
  const goToOpen = (): void => {
    const last = list.getVirtualItems().find(({ start, size }) => start + size / 2 > (list.scrollOffset ?? 0))?.index ?? -1;
    const isWaiting = (line: Line): boolean => line.type === 'part' && itemsOf(line.article).some((item) => item.part === line.unified.part && itemIsOpen(item));
    const next = lines.findIndex((line, i) => i > last && isWaiting(line));
    const index = next >= 0 ? next : lines.findIndex(isWaiting);
    if (index >= 0) list.scrollToIndex(index, { align: 'start' });
  };
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Content className="review" data-testid="review-screen" aria-describedby={undefined} onOpenAutoFocus={focusItself} onCloseAutoFocus={giveBack}
          // Where a reason is typed, Escape leaves the reason, not the review.
          onEscapeKeyDown={(event) => { if ((event.target as Element).closest('.reason-form')) event.preventDefault(); }}>
          <header className="review-head">
            <Radix.Close asChild><button type="button" className="button"><ArrowLeft size={15} aria-hidden />{t('app.back')}</button></Radix.Close>
            <Radix.Title className="review-title">{t('review.title')}</Radix.Title>
            <Segmented small label={t('review.scope')} value={scope} onChange={setScope} choices={[{ value: 'article', label: t('review.article') }, { value: 'page', label: t('review.page', { count: desk.articles.length }) }]} />
            <Segmented small label={t('review.filter')} value={layers} onChange={setLayers} choices={[{ value: 'all', label: t('review.all') }, { value: 'text', label: t('review.text') }, { value: 'layout', label: t('review.layout') }]} />
            <Against versions={versions} value={version} onChange={setAgainst} />
            <span className="spring" />
            <button type="button" className="button" onClick={() => desktop.open({ kind: 'record' })}>{t('print.record')}</button>
            <span className="review-counts">{t('review.summary', { ...counts })}</span>
          </header>
          <div className="review-scroll" ref={setScroller} tabIndex={0} role="region" aria-label={t('review.title')}>
            <div className="review-sheet">
              <p className="legend">{t('review.legend')}</p>
              {lines.length === 0 && <p className="quiet">{t('review.empty')}</p>}
              <div className="review-lines" style={{ height: list.getTotalSize() }}>
                {list.getVirtualItems().map(({ index, key, start }) => {
                  const line = lines[index]!;
                  return (
                    <div key={key} data-index={index} ref={list.measureElement} className="review-line" style={{ transform: `translateY(${start}px)` }}>
                      {line.type === 'head' ? <ArticleHead article={line.article} n={line.n} /> : line.type === 'compared' ? <ComparedArticle compared={line.compared} /> : <ReviewPart document={line.article} unified={line.unified} n={line.n} />}
                    </div>
                  );
                })}
              </div>
            </div>
          </div>
          <footer className="review-foot">
            {counts.open > 0 && (
              <div className={`review-open${asksWhy ? ' asking' : ''}`}>
                <button type="button" className="button" onClick={goToOpen}><ChevronDown size={15} aria-hidden />{t('review.nextOpen')}</button>
                {asksWhy ? <ReasonForm go={t('review.acceptAll')} onGo={acceptAll} onCancel={() => setAsksWhy(false)} /> : <button type="button" className="button" onClick={() => setAsksWhy(true)}>{t('review.acceptAll')}…</button>}
              </div>
            )}
            <SignBar articles={articles} scope={scope} open={counts.open} />
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function ArticleHead({ article, n }: { article: ArticleDocument; n: number }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { desk } = useSession();
  const signed = stageStates(desk, article).filter(({ signature }) => signature);
  return (
    <div className="review-article">
      <h2 lang="zh-CN"><span className="article-number">{n}</span>{nameOf(article, t)}</h2>
      <p className="quiet">
        {t('review.summary', { ...tally(article) })}{signed.length === 0 && <> · {t('review.unreviewed')}</>}
      </p>
      {signed.length > 0 && <ul className="signatures">{signed.map((state) => <li key={state.stage.name}>{stageName(state.stage.name, language)} <SignatureMark state={state} /></li>)}</ul>}
    </div>
  );
}
