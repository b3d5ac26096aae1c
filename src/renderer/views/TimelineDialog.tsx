import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Redo2, Undo2 } from 'lucide-react';
import type { StructureOp } from '../../core/article/structure';
import type { Entry } from '../../core/review/events';
import { FIRST_REVIEW } from '../../core/review/signatures';
import { stageName } from '../../core/review/stages';
import { lineNumber } from '../../core/text/lines';
import { clip } from '../state/cut';
import { useDesktop, useSession, useSpeech } from './context';
import { Dialog } from './Dialog';
import { useRuleTitle } from './ruleWords';
import { changeWords, nameOf, oneLine, visible } from './wording';

/// Everything that was done to the page, the latest on top: one timeline for decisions, edits, captions and structure.
export default function TimelineDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { time } = useSpeech();
  const desktop = useDesktop();
  const { desk, journal } = useSession();
  const { timeline, undoable, redoable } = desk.state;
  const sentence = useEntrySentence();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const list = useVirtualizer({ count: timeline.length, getScrollElement: () => scroller, estimateSize: () => 52, overscan: 10 });
  return (
    <Dialog title={t('timeline.title')} description={t('timeline.hint')} testId="timeline" onClose={onClose} footer={(
      <>
        <button type="button" className="button" disabled={undoable === undefined} onClick={() => desktop.undo()}><Undo2 size={15} aria-hidden />{t('app.undo')}</button>
        <button type="button" className="button" disabled={redoable === undefined} onClick={() => desktop.redo()}><Redo2 size={15} aria-hidden />{t('app.redo')}</button>
        <span className="spring" />
        <button type="button" className="button primary" onClick={onClose}>{t('app.close')}</button>
      </>
    )}>
      {timeline.length === 0 ? <p className="quiet">{t('timeline.empty')}</p> : (
        <div className="timeline" ref={setScroller} tabIndex={0} role="list" aria-label={t('timeline.title')}>
          <div role="presentation" className="timeline-steps" style={{ height: list.getTotalSize() }}>
            {list.getVirtualItems().map(({ index, start }) => {
              const { entry, undone } = timeline[timeline.length - 1 - index]!;
              const pending = entry.n > journal.synced.length;
              return (
                <div key={entry.n} role="listitem" className={`step${undone ? ' undone' : ''}`} style={{ transform: `translateY(${start}px)` }}>
                  <span className="step-n">{entry.n}</span>
                  <span className="step-what">{sentence(entry)}{undone && <em>{t('timeline.undone')}</em>}{pending && <em className="waiting">{t('timeline.pending')}</em>}</span>
                  <span className="step-who">{entry.by} · {time(entry.at)}</span>
                </div>
              );
            })}
          </div>
        </div>
      )}
    </Dialog>
  );
}

function useEntrySentence(): (entry: Entry) => string {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { desk } = useSession();
  const title = useRuleTitle();
  const quote = (text: string): string => (text === '' ? t('timeline.nothing') : clip(visible(text), 20));
  const said = (text: string): string => clip(oneLine(text), 60);
  const marked = (text: string): string => (text === '' ? quote(text) : `“${quote(text)}”`);
  const titled = (id: string): string => {
    const article = desk.articles.find((one) => one.id === id);
    return article ? `“${clip(nameOf(article, t), 14)}”` : '';
  };
  /// What the change of structure was about, as far as it can still be named.
  const structureDetail = (op: StructureOp): string => {
    switch (op.kind) {
      case 'move': {
        const text = clip(oneLine(op.anchors.map(({ was }) => was).join('')), 14);
        const where = op.article === 'tray' ? t('tray.title') : op.article === 'furniture' ? t('furniture.title') : op.article === 'new' ? t('parts.newArticle') : titled(op.article);
        return ` · “${text}” → ${t(`role.${op.role}`)}${where && ` · ${where}`}`;
      }
      case 'merge': return ` → ${titled(op.into)}`;
      case 'split': return ` · ${titled(op.article)}`;
      case 'break': case 'join': return ` · ${t('mark.line', { from: lineNumber(desk.reading.starts, op.at) })}`;
      case 'order': return '';
    }
  };
  const decided = (verdict: 'accepted' | 'rejected' | 'reopen', count: number): string =>
    verdict === 'accepted' ? t('timeline.decideAccepted', { count }) : verdict === 'rejected' ? t('timeline.decideRejected', { count }) : t('timeline.decideReopen', { count });
  return (entry) => {
    switch (entry.type) {
      case 'decide':
        return decided(entry.verdict, entry.edits.length) + (entry.edits.length === 1 ? ` · ${changeWords(entry.edits[0]!.was, entry.edits[0]!.insert, t)}` : '') + (entry.reason === undefined ? '' : ` · ${t('changes.becauseOf', { reason: entry.reason })}`);
      case 'write':
        if (entry.rule !== undefined && entry.edits.length > 2) return t('timeline.fixAll', { rule: title(entry.rule), count: entry.edits.length });
        return t(entry.rule === undefined ? 'timeline.write' : 'timeline.fix', { was: marked(entry.edits.map(({ was }) => was).join('')), insert: marked(entry.edits.map(({ insert }) => insert).join('')) });
      case 'assign': {
        if (entry.target === 'tray') return t('timeline.assignTray');
        if (entry.target === 'standalone') return t('timeline.assignStandalone');
        const article = desk.articles.find(({ id }) => id === entry.target);
        return t('timeline.assignArticle', { name: article ? clip(nameOf(article, t), 20) : entry.target });
      }
      case 'structure': return t('timeline.structure', { what: `${t(`timeline.op.${entry.op.kind}`)}${structureDetail(entry.op)}` });
      case 'dismiss': return t(entry.rule.startsWith('doubtful-') ? 'timeline.confirm' : 'timeline.dismiss', { rule: title(entry.rule) });
      case 'recall': return t('timeline.recall');
      case 'comment': return t(entry.about ? 'timeline.ask' : 'timeline.comment', { quote: quote(entry.quote), text: said(entry.text) });
      case 'reply': return t('timeline.reply', { n: entry.of, text: said(entry.text) });
      case 'resolve': return t('timeline.resolve', { n: entry.of });
      case 'reopen': return t('timeline.reopen', { n: entry.of });
      case 'sign': return t('timeline.sign', { stage: stageName(entry.stage === FIRST_REVIEW ? desk.reading.profile.stages.at(-1)?.name ?? entry.stage : entry.stage, language), count: Object.keys(entry.digests).length });
      case 'withdraw': return t('timeline.withdraw', { stage: stageName(entry.stage, language), reason: entry.reason });
      case 'override': return t('timeline.override', { reason: entry.reason, count: Object.keys(entry.digests).length });
      case 'export': return t('timeline.export', { formats: entry.formats.map((format) => `.${format}`).join(' '), folder: entry.folder });
      case 'undo': return t('timeline.undo', { n: entry.of });
      case 'redo': return t('timeline.redo', { n: entry.of });
      case 'void': return t('timeline.void');
    }
  };
}
