import { useTranslation } from 'react-i18next';
import { Check, RotateCcw, X } from 'lucide-react';
import { lineNumber } from '../../core/text/lines';
import type { ArticleDocument } from '../../core/review/document';
import { alwaysGlyph } from '../state/always';
import type { Item } from '../state/changes';
import { useDesktop, useSession, useSpeech } from './context';
import { useKeyTable } from './keys';
import { goneText } from './MarkedChange';
import { contextOf, insertOf, ruleSource, ruleTitle, standingOf, standingWords, visible, wasOf } from './wording';

const TRUST = { safe: 'changes.safe', offer: 'changes.likely', none: 'changes.question' } as const;

/// The selected change: what stands, what is proposed, why, by which rule, and who decided.
export function ChangeCard({ document, item }: { document: ArticleDocument; item: Item }) {
  const { t } = useTranslation();
  const { say, time, number } = useSpeech();
  const { starts } = useSession().reading;
  const patch = item.patches[0]!;
  const { before, after } = contextOf(document, item);
  const was = wasOf(item);
  const insert = insertOf(item);
  const source = ruleSource(patch.rule);
  const desktop = useDesktop();
  const glyph = alwaysGlyph(document, patch);
  return (
    <>
      <p className="card-kind">
        <span className={`layer-dot ${item.layer}`} aria-hidden />{item.layer === 'text' ? t('changes.text') : t('changes.layout')} · {t('mark.line', { from: number(lineNumber(starts, patch.from)) })}
        <span className="spring" />
        <span className={`standing ${item.layer} is-${standingOf(patch)}`}>{standingWords(patch, t)}</span>
      </p>
      <dl className="card-texts">
        <dt>{t('changes.stands')}</dt>
        <dd lang="zh-CN"><span className="context">{before}</span>{was === '' ? <span className="nothing">{t('changes.empty')}</span> : <del className={`gone${/\S/.test(was) ? '' : ' blank'}`}>{goneText(was)}</del>}<span className="context">{after}</span></dd>
        <dt>{t('changes.proposed')}</dt>
        <dd lang="zh-CN"><span className="context">{before}</span>{insert === '' ? <span className="nothing">{t('changes.nothing')}</span> : <ins className={`come${/\S/.test(insert) ? '' : ' blank'}`}>{visible(insert).replaceAll('⏎', '¶')}</ins>}<span className="context">{after}</span></dd>
      </dl>
      <p className="card-why">{say(patch.why)}</p>
      {patch.reason !== undefined && <p className="card-why">{t('changes.becauseOf', { reason: patch.reason })}</p>}
      <p className="card-rule">
        {t('changes.rule')} {ruleTitle(patch.rule, t, say)}{source && ` · ${source}`}
        {patch.origin === 'repair' && <span className="card-by">{t('changes.trust')} {t(TRUST[patch.trust])}</span>}
        {patch.by && patch.at && <span className="card-by">{t('changes.decidedBy', { name: patch.by, time: time(patch.at) })}</span>}
      </p>
      <div className="card-answers">
        <Decisions item={item} advance />
        {glyph && <button type="button" className="button quiet-button small" title={t('always.glyphHint')} onClick={() => void desktop.always(glyph)}>{t('always.glyph', { was, insert })}</button>}
      </div>
    </>
  );
}

/// The three answers to a change. What does not apply is not offered.
export function Decisions({ item, advance = false, compact = false }: { item: Item; advance?: boolean; compact?: boolean }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { hint } = useKeyTable();
  const patch = item.patches[0]!;
  const written = patch.origin !== 'repair';
  const decide = (verdict: 'accepted' | 'rejected' | 'reopen'): void => desktop.decide(item.keys, verdict, advance);
  const size = compact ? ' small' : '';
  return (
    <div className="decisions">
      {(patch.verdict !== 'accepted') && <button type="button" className={`button accept${size}`} onClick={() => decide('accepted')}><Check size={14} aria-hidden />{t('changes.accept')}{!compact && <kbd aria-hidden>{hint('change.accept', 'changes')}</kbd>}</button>}
      {patch.verdict !== 'rejected' && <button type="button" className={`button reject${size}`} onClick={() => decide('rejected')}><X size={14} aria-hidden />{written ? t('changes.rejectHand') : t('changes.reject')}{!compact && <kbd aria-hidden>{hint('change.reject', 'changes')}</kbd>}</button>}
      {patch.verdict !== 'open' && !written && <button type="button" className={`button quiet-button${size}`} onClick={() => decide('reopen')}><RotateCcw size={13} aria-hidden />{t('changes.reopen')}{!compact && <kbd aria-hidden>{hint('change.reopen', 'changes')}</kbd>}</button>}
    </div>
  );
}
