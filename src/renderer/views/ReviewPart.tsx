import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDocument } from '../../core/review/document';
import { itemIsOpen, type Item } from '../state/changes';
import type { Unified } from '../state/unified';
import { Decisions } from './ChangeCard';
import { useSpeech } from './context';
import { MarkedChange } from './MarkedChange';
import { insertOf, ruleSource, ruleTitle, standingOf, standingWords, wasOf } from './wording';

/// One paragraph of the review: its unified text, then its changes with their reasons.
export const ReviewPart = memo(function ReviewPart({ document, unified, n }: { document: ArticleDocument; unified: Unified; n: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const part = document.parts[unified.part]!;
  const texts = unified.items.filter((item) => item.layer === 'text');
  const layouts = unified.items.filter((item) => item.layer === 'layout');
  return (
    <section className={`review-part role-${part.role}`} aria-label={t('review.paragraph', { role: t(`role.${part.role}`), n })}>
      <span className="review-role">{t(`role.${part.role}`)}</span>
      <p className="unified" lang="zh-CN">
        {unified.segments.map((segment, i) => (segment.type === 'same' ? <span key={i}>{segment.text}</span> : (
          <span key={i} className={`mark ${segment.patch.layer} is-${standingOf(segment.patch)}`}><MarkedChange was={segment.patch.was} insert={segment.patch.insert} applied={segment.patch.applied} /></span>
        )))}
      </p>
      {texts.length > 0 && <ul className="review-items">{texts.map((item) => <ReviewItem key={item.key} item={item} />)}</ul>}
      {layouts.length > 0 && (
        <div className="review-layout">
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('review.layoutSum', { count: layouts.length })} · {open ? t('review.hideAll') : t('review.showAll')}
          </button>
          {open && <ul className="review-items">{layouts.map((item) => <ReviewItem key={item.key} item={item} />)}</ul>}
        </div>
      )}
    </section>
  );
});

function ReviewItem({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { say, time } = useSpeech();
  const patch = item.patches[0]!;
  const source = ruleSource(patch.rule);
  return (
    <li className={`review-item is-${standingOf(patch)}`}>
      <span className={`layer-dot ${item.layer}${itemIsOpen(item) ? ' open' : ''}`} aria-hidden />
      <span className="review-what" lang="zh-CN"><MarkedChange was={wasOf(item)} insert={insertOf(item)} applied={patch.applied} /></span>
      <span className="review-why">{say(patch.why)} <span className="review-rule">{ruleTitle(patch.rule, t, say)}{source && ` · ${source}`}</span>{patch.reason !== undefined && <span className="review-rule"> {t('changes.becauseOf', { reason: patch.reason })}</span>}</span>
      <span className="standing">{standingWords(patch, t)}{patch.at && <small>{time(patch.at)}</small>}</span>
      <Decisions item={item} compact />
    </li>
  );
}
