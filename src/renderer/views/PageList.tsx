import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { CircleCheck, FileText, FolderOpen, RotateCw } from 'lucide-react';
import type { AskedCounts } from '../../contract/asked';
import type { PageEntry } from '../../contract/methods';
import { sessionOf } from '../state/app';
import { askedIn } from '../state/asked';
import { sortPages } from '../state/order';
import { useApp, useDesktop, useSpeech } from './context';
import { Failure, IconButton } from './controls';
import { sizeWords } from './wording';

const SEVERITIES = ['A', 'B', 'C'] as const;

export function usePageState(): (page: PageEntry) => string {
  const { t } = useTranslation();
  return (page) => {
    if (page.state === 'signed' || page.state === 'proofed') return t(`pages.${page.state}`);
    if (page.reviewed > 0) return t('pages.reviewed', { count: page.reviewed });
    return page.steps > 0 ? t('pages.steps', { count: page.steps }) : t('pages.untouched');
  };
}

export function FolderTools() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  return (
    <>
      <IconButton label={t('pages.refresh')} onClick={() => void desktop.openFolder()}><RotateCw size={14} aria-hidden /></IconButton>
      <IconButton label={t('pages.open')} onClick={() => void desktop.chooseFolder()}><FolderOpen size={15} aria-hidden /></IconButton>
    </>
  );
}

/// The folder's pages: progress and failure told where the list would stand; emptiness too, unless the screen around it (`detailed`) says so.
export function PageList({ detailed }: { detailed?: boolean }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const folder = useApp((state) => state.folder);
  const busy = folder.status === 'loading';
  return (
    <div className={`page-list${detailed ? ' detailed' : ''}`} data-testid="page-list" aria-busy={busy}>
      {busy && <p className="quiet late" role="status">{t('pages.loading')}</p>}
      {folder.status === 'failed' && (
        <Failure failure={folder.failure}>
          <button type="button" className="button" onClick={() => void desktop.openFolder()}>{t('app.retry')}</button>
          {!detailed && <button type="button" className="button" onClick={() => void desktop.chooseFolder()}>{t('pages.open')}</button>}
        </Failure>
      )}
      {!detailed && folder.status === 'ready' && folder.value.pages.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('pages.emptyTitle')}</p>
          <p>{t('pages.emptyHint')}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => void desktop.openFolder()}>{t('pages.refresh')}</button>
            <button type="button" className="button" onClick={() => void desktop.chooseFolder()}>{t('pages.open')}</button>
          </div>
        </div>
      )}
      {folder.status === 'ready' && folder.value.pages.length > 0 && <Rows pages={folder.value.pages} detailed={detailed ?? false} />}
    </div>
  );
}

/// Heights of a row that was not drawn yet, in px.
const ROW = { detailed: 46, narrow: 54 };

/// Those from `top` to `end`, and behind them what lies around them, the nearest first, as far as `first` and `last`.
function outward<T>(rows: readonly T[], top: number, end: number, first: number, last: number): readonly T[] {
  const out = rows.slice(top, end + 1);
  for (let step = 1; end + step <= last || top - step >= first; step++) {
    if (end + step <= last) out.push(rows[end + step]!);
    if (top - step >= first) out.push(rows[top - step]!);
  }
  return out;
}

/// The rows that are in view: a folder may hold ten thousand pages.
function Rows({ pages, detailed }: { pages: readonly PageEntry[]; detailed: boolean }) {
  const desktop = useDesktop();
  const { order } = useApp((state) => state.settings);
  const open = useApp((state) => state.page?.name);
  const sorted = useMemo(() => sortPages(pages, order), [pages, order]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const box = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const found = box.current?.closest<HTMLElement>('.column-scroll, .folder-screen') ?? null;
    setScroller(found);
    if (found && box.current) setMargin(box.current.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop);
  }, []);
  const list = useVirtualizer({ count: sorted.length, getScrollElement: () => scroller, estimateSize: () => (detailed ? ROW.detailed : ROW.narrow), getItemKey: (index) => sorted[index]?.page ?? index, overscan: 20, scrollMargin: margin });
  const drawn = list.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? -1;
  useEffect(() => desktop.asked.want(sorted.slice(first, last + 1)), [desktop, sorted, first, last]);
  useEffect(() => {
    const acted = (): void => desktop.ahead.acted();
    const kinds = ['scroll', 'keydown'] as const;
    for (const kind of kinds) window.addEventListener(kind, acted, { capture: true, passive: true });
    return () => kinds.forEach((kind) => window.removeEventListener(kind, acted, true));
  }, [desktop]);
  const { startIndex: top = 0, endIndex: end = -1 } = list.range ?? {};
  useEffect(() => desktop.ahead.see(outward(sorted, top, end, first, last).filter(({ page }) => page !== open)), [desktop, sorted, top, end, first, last, open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof Element ? event.target.closest('li') : null;
    if (step === undefined || !row || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    (step > 0 ? row.nextElementSibling : row.previousElementSibling)?.querySelector('button')?.focus();
  };
  return (
    <ul ref={box} style={{ height: list.getTotalSize() }} onKeyDown={onKeyDown}>
      {drawn.map(({ index, start }) => {
        const page = sorted[index]!;
        return (
          <li key={page.page} ref={list.measureElement} data-index={index} style={{ transform: `translateY(${start - margin}px)` }}>
            <Row page={page} detailed={detailed} current={page.page === open} />
          </li>
        );
      })}
    </ul>
  );
}

const Row = memo(function Row({ page, detailed, current }: { page: PageEntry; detailed: boolean; current: boolean }) {
  const { number, time } = useSpeech();
  const { ahead, openPage } = useDesktop();
  const stateOf = usePageState();
  return (
    <button type="button" className="page-row" aria-current={current ? 'page' : undefined} onClick={() => void openPage(page.page)}
      onPointerEnter={() => ahead.rest(page.page, page.bytes)} onPointerLeave={() => ahead.pass()} onPointerDown={() => ahead.begin(page.page, page.bytes)}
      onFocus={() => ahead.rest(page.page, page.bytes)} onBlur={() => ahead.pass()}>
      {detailed && <FileText size={18} aria-hidden className="page-icon" />}
      <span className="page-name">{page.page.replace(/\.txt$/i, '')}</span>
      {current ? <OpenAsked page={page} /> : <AskedCount asked={page.asked} />}
      <span className={`page-state${page.steps > 0 ? ' begun' : ''}`}>{page.state === 'signed' && <CircleCheck size={12} aria-hidden />}{stateOf(page)}</span>
      {detailed && <span className="page-size">{sizeWords(page.bytes, number)}</span>}
      {detailed && <span className="page-time">{time(page.modified)}</span>}
    </button>
  );
});

/// The open page's questions as they stand at the desk.
function OpenAsked({ page }: { page: PageEntry }) {
  const session = useApp(sessionOf);
  return <AskedCount asked={useMemo(() => askedIn(page, session), [page, session])} />;
}

/// How many questions of each severity are open; a dash where nobody has counted.
function AskedCount({ asked }: { asked: AskedCounts | undefined }) {
  const { t } = useTranslation();
  if (!asked) return <span className="page-asked quiet" title={t('pages.notCounted')}><span className="only-spoken">{t('pages.notCounted')}</span></span>;
  const some = SEVERITIES.filter((severity) => asked[severity] > 0);
  return (
    <span className="page-asked" title={t('pages.askedTitle', { ...asked })}>
      <span className="only-spoken">{t('pages.askedTitle', { ...asked })}</span>
      {some.map((severity) => <span key={severity} className={`asked-count sev-${severity}`} aria-hidden><b>{severity}</b>{asked[severity]}</span>)}
    </span>
  );
}
