import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Check, ChevronRight, X } from 'lucide-react';
import type { ArticleDocument } from '../../core/review/document';
import { clip } from '../state/cut';
import type { Item, Row } from '../state/changes';
import { groupId, itemIsOpen } from '../state/changes';
import { sessionOf } from '../state/app';
import { useDesktop, useSpeech } from './context';
import { useKeyTable } from './keys';
import { MarkedChange } from './MarkedChange';
import { changeWords, contextOf, insertOf, oneLine, ruleTitle, standingOf, standingWords, textOf, wasOf } from './wording';

const ROW_HEIGHT = 34;
const GROUP_HEIGHT = 28;
const PAGE = 10;

/// The list itself: one stop for Tab, arrows move in it, Enter accepts and Backspace rejects what is selected.
export function ChangeList({ document, rows, selected }: { document: ArticleDocument; rows: readonly Row[]; selected: string | null }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const keys = useKeyTable();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [group, setGroup] = useState<string | null>(null);
  const list = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: (index) => (rows[index]?.type === 'group' ? GROUP_HEIGHT : ROW_HEIGHT), getItemKey: (index) => rows[index]?.id ?? index, overscan: 12 });

  const ofItem = rows.findIndex((row) => row.type === 'item' && row.item.key === selected);
  const ofGroup = rows.findIndex((row) => row.type === 'group' && (row.id === group || (ofItem < 0 && row.items.some((item) => item.key === selected))));
  const active = group !== null && ofGroup >= 0 ? ofGroup : ofItem >= 0 ? ofItem : ofGroup;

  useEffect(() => setGroup(null), [selected, document.id]);
  useEffect(() => {
    if (active >= 0) list.scrollToIndex(active, { align: 'auto' });
    // The list's own identity changes with every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active, rows]);

  const go = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    if (row.type === 'group') {
      setGroup(row.id);
      desktop.select(row.items[0]!.key);
      // Selecting its first change must not take the group's line away from under the keys.
      queueMicrotask(() => setGroup(row.id));
    } else {
      setGroup(null);
      desktop.select(row.item.key);
    }
  };

  const decide = (row: Row, verdict: 'accepted' | 'rejected' | 'reopen'): void => {
    const keys = row.type === 'group' ? row.items.flatMap((item) => item.keys) : row.item.keys;
    desktop.decide(keys, verdict, row.type === 'item');
    const words = row.type === 'group' ? t('changes.group', { count: row.items.length }) : changeWords(wasOf(row.item), insertOf(row.item), t);
    const said = verdict === 'accepted' ? t('changes.verdictAccepted') : verdict === 'rejected' ? t('changes.verdictRejected') : t('changes.verdictOpen');
    desktop.announce(t('changes.announced', { verdict: said, what: words }));
    if (row.type === 'group') go(active + 1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active];
    const done = (): void => event.preventDefault();
    switch (row && keys.of(event, 'changes')) {
      case 'change.accept': return done(), decide(row!, 'accepted');
      case 'change.reject': return done(), decide(row!, 'rejected');
      case 'change.reopen': return done(), decide(row!, 'reopen');
      case 'change.write': return done(), desktop.focusPane('proof');
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown': return done(), go(active + 1);
      case 'ArrowUp': return done(), go(active < 0 ? 0 : active - 1);
      case 'PageDown': return done(), go(active + PAGE);
      case 'PageUp': return done(), go(active - PAGE);
      case 'Home': return done(), go(0);
      case 'End': return done(), go(rows.length - 1);
      case 'ArrowRight': if (row?.type === 'group') return done(), desktop.dispatch({ type: 'expand', group: row.id, open: true });
        return;
      case 'ArrowLeft':
        if (row?.type === 'group') return done(), desktop.dispatch({ type: 'expand', group: row.id, open: false });
        if (row?.type === 'item' && row.level === 2) {
          done();
          const parent = groupId(document, row.item.part);
          desktop.dispatch({ type: 'expand', group: parent, open: false });
          setGroup(parent);
        }
        return;
    }
  };

  return (
    <div className="change-list" ref={scroller} role="tree" data-keys="changes" aria-label={t('changes.list')} tabIndex={0} aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined} onKeyDown={onKeyDown}
      onFocus={() => { if (active < 0 && sessionOf(desktop.store.get())?.selected === null) go(0); }}>
      {/* The list's height is that of all rows; those in view are placed in it. */}
      <div role="presentation" className="change-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          const props = {
            id: `${id}-${index}`, role: 'treeitem' as const, 'aria-level': row.type === 'item' ? row.level : 1, 'aria-selected': index === active,
            'aria-posinset': index + 1, 'aria-setsize': rows.length, style: { transform: `translateY(${start}px)` },
          };
          if (row.type === 'group') {
            return (
              <div key={row.id} {...props} aria-expanded={row.expanded} className="change group" onClick={() => { go(index); desktop.dispatch({ type: 'expand', group: row.id, open: !row.expanded }); }}>
                <ChevronRight size={13} aria-hidden />
                <span className="change-text">{t('changes.group', { count: row.items.length })}</span>
                <span className="change-where" lang="zh-CN">{clip(oneLine(textOf(document, document.parts[row.part]!)), 9)}</span>
              </div>
            );
          }
          return (
            <div key={row.id} {...props} className={`change level-${row.level} is-${standingOf(row.item.patches[0]!)}`} onClick={() => go(index)}>
              <ItemLine document={document} item={row.item} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ItemLine({ document, item }: { document: ArticleDocument; item: Item }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const { before, after } = contextOf(document, item, 5);
  const patch = item.patches[0]!;
  const standing = standingOf(patch);
  return (
    <>
      <span className={`layer-dot ${item.layer}${itemIsOpen(item) ? ' open' : ''}`} aria-hidden />
      <span className="change-text" lang="zh-CN"><span className="context">{before}</span><MarkedChange was={wasOf(item)} insert={insertOf(item)} applied={patch.applied} /><span className="context">{after}</span></span>
      <span className="only-spoken">{ruleTitle(patch.rule, t, say)}, {standingWords(patch, t)}</span>
      <span className="verdict" aria-hidden>
        {(standing === 'accepted' || standing === 'hand' || standing === 'fix') && <Check size={13} />}
        {standing === 'rejected' && <X size={13} />}
      </span>
    </>
  );
}
