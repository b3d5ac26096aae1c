import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { isUnanswered, type Question } from '../../core/question/question';
import { clip } from '../state/cut';
import { sentenceOf } from '../state/questions';
import { documentOf } from '../state/session';
import { useApp, useDesktop, useSession } from './context';
import { Dialog } from './Dialog';
import { Segmented } from './controls';
import { NotifyOffer } from './NotifyOffer';
import { useRuleTitle } from './ruleWords';
import { visible } from './wording';

type Where = 'article' | 'page' | 'folder';

/// All questions of one rule, to be answered at once: here, on the page, in the folder. What will be done is shown first; one undo takes all of it back.
export default function BulkDialog({ rule, onClose }: { rule: string; onClose: () => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const session = useSession();
  const ruleTitle = useRuleTitle();
  const bulk = useApp((state) => state.bulk);
  const pages = useApp((state) => (state.folder.status === 'ready' ? state.folder.value.pages.length : 0));
  const [where, setWhere] = useState<Where>('page');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { questions, shown, desk } = session;
  const all = useMemo(() => questions.filter((one) => one.kind === 'finding' && one.rule === rule && isUnanswered(one) && (where !== 'article' || one.document === shown)), [questions, rule, where, shown]);
  const fixable = all.filter(({ fixes }) => fixes.length > 0);
  const chosen = all.filter(({ key }) => !left.has(key));
  const chosenFixable = chosen.filter(({ fixes }) => fixes.length > 0);
  const list = useVirtualizer({ count: all.length, getScrollElement: () => scroller, estimateSize: () => 52, getItemKey: (index) => all[index]?.key ?? index, overscan: 8 });
  useEffect(() => () => desktop.folderBulk.forget(), [desktop]);

  const answer = (what: 'accepted' | 'dismissed'): void => {
    const count = desktop.questioning.answerAll(what === 'accepted' ? chosenFixable : chosen, what);
    desktop.announce(t('questions.announcedAll', { count }));
    onClose();
  };
  const toggle = (question: Question): void => {
    const next = new Set(left);
    if (!next.delete(question.key)) next.add(question.key);
    setLeft(next);
  };
  const folder = where === 'folder';
  return (
    <Dialog title={t('bulk.title', { rule: ruleTitle(rule) })} description={t('bulk.hint')} testId="bulk" wide onClose={onClose} footer={folder ? <FolderFooter rule={rule} onClose={onClose} /> : (
      <>
        <span className="quiet">{t('bulk.chosen', { chosen: chosen.length, count: all.length })}{fixable.length < all.length && ` · ${t('bulk.unfixable', { count: all.length - fixable.length })}`}</span>
        <span className="spring" />
        <button type="button" className="button" disabled={chosen.length === 0} onClick={() => answer('dismissed')}>{t('bulk.dismiss', { count: chosen.length })}</button>
        <button type="button" className="button primary" disabled={chosenFixable.length === 0} onClick={() => answer('accepted')}>{t('bulk.accept', { count: chosenFixable.length })}</button>
      </>
    )}>
      <Segmented label={t('bulk.where')} value={where} onChange={(value) => { setWhere(value); if (value === 'folder') void desktop.folderBulk.preview(rule); }} choices={[
        { value: 'article', label: t('bulk.article') }, { value: 'page', label: t('bulk.page') }, { value: 'folder', label: t('bulk.folder', { count: pages }) },
      ]} />
      {folder ? <FolderPreview /> : all.length === 0 ? <p className="quiet pad">{t('bulk.none')}</p> : (
        <div className="bulk-list" ref={setScroller} tabIndex={0} role="group" aria-label={t('bulk.preview')}>
          <div role="presentation" className="change-rows" style={{ height: list.getTotalSize() }}>
            {list.getVirtualItems().map(({ index, start }) => {
              const question = all[index]!;
              const { before, seen, after } = sentenceOf(documentOf(desk, question.document), question);
              return (
                <label key={question.key} className="bulk-row" style={{ transform: `translateY(${start}px)` }}>
                  <input type="checkbox" checked={!left.has(question.key)} onChange={() => toggle(question)} />
                  <span lang="zh-CN"><span className="context">{[...before].slice(-14).join('')}</span><del className="gone">{visible(seen)}</del>{question.fixes[0] !== undefined && <ins className="come">{visible(question.fixes[0])}</ins>}<span className="context">{clip(after, 16)}</span></span>
                </label>
              );
            })}
          </div>
        </div>
      )}
      {bulk?.failed && folder && <p className="quiet" role="alert">{t('bulk.failed', { pages: bulk.failed.join('、') })}</p>}
    </Dialog>
  );
}

function FolderPreview() {
  const { t } = useTranslation();
  const bulk = useApp((state) => state.bulk);
  if (!bulk) return null;
  const count = bulk.pages.reduce((sum, page) => sum + page.samples.length, 0);
  return (
    <div className="bulk-list" tabIndex={0} role="group" aria-label={t('bulk.preview')}>
      {bulk.status === 'reading' && <p className="quiet pad" role="status">{t('bulk.reading', { done: bulk.done, total: bulk.total })}<progress value={bulk.done} max={bulk.total} aria-label={t('bulk.preview')} /></p>}
      {(bulk.status === 'reading' || bulk.status === 'writing') && <NotifyOffer />}
      {bulk.status === 'ready' && count === 0 && <p className="quiet pad">{t('bulk.none')}</p>}
      <ul className="bulk-pages">
        {bulk.pages.filter(({ samples }) => samples.length > 0).map((page) => (
          <li key={page.page}>
            <h3>{page.page.replace(/\.txt$/i, '')} <span className="count">{page.samples.length}</span></h3>
            {page.samples.slice(0, 6).map((sample, i) => <p key={i} lang="zh-CN"><span className="context">{sample.before}</span><del className="gone">{visible(sample.seen)}</del><ins className="come">{visible(sample.insert)}</ins><span className="context">{sample.after}</span></p>)}
            {page.samples.length > 6 && <p className="quiet">{t('bulk.more', { count: page.samples.length - 6 })}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FolderFooter({ rule, onClose }: { rule: string; onClose: () => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const bulk = useApp((state) => state.bulk);
  const count = bulk?.pages.reduce((sum, page) => sum + page.samples.length, 0) ?? 0;
  const pages = bulk?.pages.filter(({ samples }) => samples.length > 0).length ?? 0;
  const busy = bulk?.status === 'reading' || bulk?.status === 'writing';
  return (
    <>
      <span className="quiet">{t('bulk.folderCount', { count, pages })}</span>
      <span className="spring" />
      {busy && <button type="button" className="button" onClick={() => desktop.folderBulk.stop()}>{t('bulk.stop')}</button>}
      <button type="button" className="button primary" disabled={busy || count === 0} onClick={() => void desktop.folderBulk.accept(rule).then(onClose)}>{t('bulk.accept', { count })}</button>
    </>
  );
}
