import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight, CircleCheck, CircleDashed } from 'lucide-react';
import { LIKELY } from '../../core/article/layout';
import type { ArticleDocument } from '../../core/review/document';
import { stageName } from '../../core/review/stages';
import { tally } from '../state/changes';
import type { Outlined } from '../state/session';
import { ArticleMenu } from './ArticleMenu';
import { CaptionChip } from './CaptionChip';
import { useDesktop, useSpeech } from './context';
import { openRowMenu } from './Menu';
import { PartList } from './PartList';
import { useDrop } from './drag';
import { countCharacters, nameOf } from './wording';

/// Stands for a stage whose article was changed after it was signed.
export const LAPSED = '';

/// One article of the outline: headline, length, what is open or doubtful, its captions; its paragraphs when expanded.
export const ArticleRow = memo(function ArticleRow({ article, index, shown, asked, review }: {
  article: ArticleDocument; index: number; shown: boolean; asked: number;
  /// The stage that stands, `LAPSED`, or undefined where nobody has signed.
  review: string | undefined;
}) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const [expanded, setExpanded] = useState(false);
  const drop = useDrop(article);
  const name = nameOf(article, t);
  const { language } = useSpeech();
  const { open } = tally(article);
  const doubts = article.parts.filter((part) => part.confidence < LIKELY).length + (article.confidence < LIKELY ? 1 : 0);
  const captions = useMemo(() => [...new Set(article.parts.flatMap(({ caption }) => caption ?? []))], [article]);
  return (
    <li data-holder={article.id} className={`article${shown ? ' shown' : ''}${drop.over ? ` over-${drop.over}` : ''}`} {...drop.handlers}>
      <div className="article-head" onContextMenu={openRowMenu} draggable onDragStart={drop.startArticle}>
        <button type="button" className="twist" aria-expanded={expanded} aria-label={expanded ? t('articles.hideParts', { name }) : t('articles.showParts', { name })} onClick={() => setExpanded(!expanded)}>
          <ChevronRight size={14} aria-hidden />
        </button>
        <button type="button" className="article-button" data-outline data-outlined={JSON.stringify({ document: article.id } satisfies Outlined)} aria-current={shown ? 'true' : undefined} onClick={() => desktop.show(article.id)}
          onKeyDown={(event) => {
            if (event.altKey || event.ctrlKey || event.metaKey) return;
            if (event.key === 'ArrowRight' && !expanded) setExpanded(true);
            else if (event.key === 'ArrowLeft' && expanded) setExpanded(false);
          }}>
          <span className="article-number" aria-hidden>{index + 1}</span>
          <span className="article-title" lang="zh-CN">{name}</span>
          <span className="article-facts">
            <span>{t('articles.chars', { count: countCharacters(article.proof) })}</span>
            {asked > 0 && <span className="waiting">{t('articles.asked', { count: asked })}</span>}
            {open > 0 && <span className="waiting">{t('articles.open', { count: open })}</span>}
            {doubts > 0 && <span className="doubt">{t('articles.doubts', { count: doubts })}</span>}
            {review && <span className="good" title={t('articles.reviewedHint')}><CircleCheck size={12} aria-hidden />{t('articles.reviewed', { stage: stageName(review, language) })}</span>}
            {review === LAPSED && <span className="waiting"><CircleDashed size={12} aria-hidden />{t('articles.outdated')}</span>}
          </span>
        </button>
        <ArticleMenu article={article} index={index} name={name} />
      </div>
      {captions.length > 0 && (
        <ul className="chips" aria-label={t('articles.captions')}>
          {captions.map((caption) => <li key={caption}><CaptionChip id={caption} article={article.id} /></li>)}
        </ul>
      )}
      {expanded && <PartList document={article} />}
    </li>
  );
});
