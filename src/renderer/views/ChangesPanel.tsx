import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ellipsis } from 'lucide-react';
import type { Verdict } from '../../core/review/events';
import { itemOf, itemsOf, itemIsOpen, NO_FILTER, rowsOf, tally } from '../state/changes';
import { shownDocument } from '../state/session';
import { ChangeCard } from './ChangeCard';
import { ChangeList } from './ChangeList';
import { useDesktop, useSession } from './context';
import { Segmented } from './controls';
import { Menu, MenuItem } from './Menu';
import { ReasonForm } from './ReasonForm';

/// The changes of the article in the panes: the list, and the selected one in full.
export function ChangesPanel() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const session = useSession();
  const { filter, expanded, selected } = session;
  const document = shownDocument(session);
  const rows = useMemo(() => rowsOf(document, filter, expanded), [document, filter, expanded]);
  const counts = tally(document);
  const item = itemOf(document, selected);
  const openKeys = (): string[] => {
    const listed = new Set(rows.flatMap((row) => (row.type === 'item' ? row.item.keys : row.items.flatMap(({ keys }) => keys))));
    return itemsOf(document).filter((one) => itemIsOpen(one) && listed.has(one.key)).flatMap(({ keys }) => keys);
  };
  // Many at once are not each looked at: the record says why.
  const [deciding, setDeciding] = useState<Verdict | null>(null);
  const decideAll = (reason: string): void => {
    const keys = openKeys();
    desktop.decide(keys, deciding!, false, reason);
    desktop.announce(t(deciding === 'accepted' ? 'timeline.decideAccepted' : 'timeline.decideRejected', { count: keys.length }));
    setDeciding(null);
  };
  return (
    <>
      <div className="filters">
        <Segmented small label={t('changes.filterLayer')} value={filter.layer} onChange={(layer) => desktop.dispatch({ type: 'filter', filter: { ...filter, layer } })} choices={[
          { value: 'all', label: t('changes.all') }, { value: 'text', label: t('changes.text') }, { value: 'layout', label: t('changes.layout') },
        ]} />
        <div className="filters-end">
          <Segmented small label={t('changes.filterState')} value={filter.state} onChange={(state) => desktop.dispatch({ type: 'filter', filter: { ...filter, state } })} choices={[
            { value: 'all', label: t('changes.anyState') }, { value: 'open', label: t('changes.open') }, { value: 'decided', label: t('changes.decided') },
          ]} />
          <span className="spring" />
          <Menu align="end" trigger={<button type="button" className="icon-button" aria-label={t('changes.more')}><Ellipsis size={15} aria-hidden /></button>}>
            <MenuItem disabled={counts.open === 0} onSelect={() => setDeciding('accepted')}>{t('changes.acceptAll')}…</MenuItem>
            <MenuItem disabled={counts.open === 0} onSelect={() => setDeciding('rejected')}>{t('changes.rejectAll')}…</MenuItem>
          </Menu>
        </div>
      </div>
      {deciding !== null && counts.open > 0 && <ReasonForm key={`${document.id} ${deciding}`} go={t(deciding === 'accepted' ? 'changes.acceptAll' : 'changes.rejectAll')} onGo={decideAll} onCancel={() => setDeciding(null)} />}
      {rows.length > 0 ? <ChangeList document={document} rows={rows} selected={item?.key ?? null} /> : (
        <div className="quiet pad grow">
          <p>{filter === NO_FILTER || (filter.layer === 'all' && filter.state === 'all') ? t('changes.none') : t('changes.noneFiltered')}</p>
          {(filter.layer !== 'all' || filter.state !== 'all') && <button type="button" className="link" onClick={() => desktop.dispatch({ type: 'filter', filter: NO_FILTER })}>{t('changes.clear')}</button>}
        </div>
      )}
      <section className="card" aria-label={t('changes.card')}>
        {item ? <ChangeCard document={document} item={item} /> : <p className="quiet">{counts.open === 0 && counts.text > 0 ? `${t('changes.allDone')} ` : ''}{t('changes.nothingSelected')} {t('changes.hint')}</p>}
      </section>
    </>
  );
}
