import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowDownWideNarrow, Map as MapIcon } from 'lucide-react';
import { LIKELY } from '../../core/article/layout';
import { stageStates, type Desk } from '../../core/pipeline';
import type { ArticleDocument } from '../../core/review/document';
import { stands } from '../../core/review/stages';
import { isUnanswered, type Question } from '../../core/question/question';
import { leastSureFirst, type Outlined } from '../state/session';
import { ArticleRow, LAPSED } from './ArticleRow';
import { CaptionTray } from './CaptionTray';
import { Column } from './Column';
import { runCommand } from './commands';
import { useDesktop, useSession } from './context';
import { IconButton } from './controls';
import { FurnitureList } from './FurnitureList';
import { useKeyTable } from './keys';

/// The page's articles as an outline in reading order, its caption tray, and what belongs to no article. `filled` or only its frame.
export function ArticlesColumn({ open, filled }: { open: boolean; filled: boolean }) {
  const { t } = useTranslation();
  const { desk, file } = useSession();
  const desktop = useDesktop();
  const { hint } = useKeyTable();
  const doubtful = useMemo(() => desk.articles.filter(isDoubtful).length, [desk]);
  // What is least sure is seen first, from the moment that the page is opened; the order does not change under one's hands.
  const [chosen, setChosen] = useState({ page: '', doubtFirst: false });
  const doubtFirst = chosen.page === file.page ? chosen.doubtFirst : doubtful > 0;
  if (chosen.page !== file.page) setChosen({ page: file.page, doubtFirst });
  const setDoubtFirst = (first: boolean): void => setChosen({ page: file.page, doubtFirst: first });
  return (
    <Column name="articles" title={t('articles.title')} count={desk.articles.length} open={open} tools={<>
      <IconButton label={t('map.title')} keys={hint('page.map')} onClick={() => desktop.open({ kind: 'map' })}><MapIcon size={15} aria-hidden /></IconButton>
      {(doubtful > 0 || doubtFirst) && (
      <IconButton label={doubtFirst ? t('articles.byPage') : t('articles.byDoubt')} aria-pressed={doubtFirst} onClick={() => setDoubtFirst(!doubtFirst)}><ArrowDownWideNarrow size={15} aria-hidden /></IconButton>
      )}
    </>}>
      {filled && <Outline doubtful={doubtful} doubtFirst={doubtFirst} onByPage={() => setDoubtFirst(false)} />}
    </Column>
  );
}

function Outline({ doubtful, doubtFirst, onByPage }: { doubtful: number; doubtFirst: boolean; onByPage: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { desk } = session;
  const asked = useMemo(() => countAsked(session.questions), [session.questions]);
  const box = useRef<HTMLDivElement>(null);
  const desktop = useDesktop();
  const keys = useKeyTable();
  const articles = useMemo(() => (doubtFirst ? leastSureFirst(desk) : desk.articles), [desk, doubtFirst]);
  const places = useMemo(() => new Map(desk.articles.map(({ id }, index) => [id, index])), [desk]);
  const { located } = session;
  useEffect(() => {
    if (!located) return;
    const row = document.querySelector<HTMLElement>(`[data-holder="${CSS.escape(located.document)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('.article-button, .tray-text')?.focus();
  }, [located]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = event.target instanceof Element && event.target.closest('[data-outlined]') ? keys.of(event, 'outline') : undefined;
    if (command) {
      event.preventDefault();
      return runCommand(command, desktop, t);
    }
    if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Home' && event.key !== 'End')) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-outline]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : at + (event.key === 'ArrowDown' ? 1 : -1);
    rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
  };

  return (
    <div className="outline" ref={box} onKeyDown={onKeyDown} onFocus={({ target }) => {
      const at = target.closest<HTMLElement>('[data-outlined]')?.dataset['outlined'];
      if (at !== undefined) desktop.dispatch({ type: 'outlined', at: JSON.parse(at) as Outlined });
    }}>
      <div className="column-scroll" tabIndex={-1}>
        {desk.articles.length === 0 && <p className="quiet pad">{t('articles.none')}</p>}
        {doubtFirst && doubtful > 0 && <p className="quiet outline-note">{t('articles.doubtFirst', { count: doubtful })} <button type="button" className="link" onClick={onByPage}>{t('articles.byPage')}</button></p>}
        <ul className="article-list" data-testid="article-list">
          {articles.map((article) => <ArticleRow key={article.id} article={article} index={places.get(article.id)!} shown={article.id === session.shown} asked={asked.get(article.id) ?? 0} review={reviewOf(desk, article)} />)}
        </ul>
      </div>
      <div className="column-foot">
        <CaptionTray />
        {desk.furniture.parts.length > 0 && <FurnitureList />}
      </div>
    </div>
  );
}

/// The last stage that stands; where none does, whether one did.
function reviewOf(desk: Desk, article: ArticleDocument): string | undefined {
  const states = stageStates(desk, article);
  return states.findLast(({ standing }) => stands(standing))?.stage.name ?? (states.some(({ standing }) => standing === 'lapsed') ? LAPSED : undefined);
}

const isDoubtful = (article: ArticleDocument): boolean => article.confidence < LIKELY || article.parts.some((part) => part.confidence < LIKELY);

/// Open questions by document.
function countAsked(questions: readonly Question[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const question of questions) if (isUnanswered(question)) counts.set(question.document, (counts.get(question.document) ?? 0) + 1);
  return counts;
}
