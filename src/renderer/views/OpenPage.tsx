import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column as ColumnName } from '../state/columns';
import { ArticlesColumn } from './ArticlesColumn';
import { ChangesColumn } from './ChangesColumn';
import { Column } from './Column';
import { useApp, useDesktop, useSpeech } from './context';
import { keptPanes } from './keptPanes';
import { FolderTools, PageList } from './PageList';
import { PanesView } from './PanesView';
import { StatusBar } from './StatusBar';
import { usePainted } from './usePainted';

/// The desk with a page on it: columns around the panes. The editors are the larger part of the window's code; the list of pages does without them.
export default function OpenPage({ name, shown }: { name: string; shown: ReadonlySet<ColumnName> }) {
  const { t } = useTranslation();
  const folder = useApp((state) => state.folder);
  const count = folder.status === 'ready' ? folder.value.pages.length : undefined;
  const beforehand = useApp((state) => state.page?.status === 'open' && state.page.painted === true);
  const painted = usePainted(name) || beforehand;
  return (
    <>
      <div className="desk">
        <Column name="pages" title={t('pages.title')} count={count} open={shown.has('pages')} tools={<FolderTools />}>
          <div className="column-scroll"><PageList /></div>
        </Column>
        <ArticlesColumn open={shown.has('articles')} filled={painted} />
        <PanesView page={name} />
        <ChangesColumn open={shown.has('changes')} filled={painted} />
      </div>
      <StatusBar filled={painted} />
    </>
  );
}

/// Makes the editors ready while the window shows the list of pages and has nothing else to do.
export function Editors() {
  const { t } = useTranslation();
  const speech = useSpeech();
  const desktop = useDesktop();
  useEffect(() => {
    const idle = requestIdleCallback(() => void keptPanes(desktop).get(keptPanes(desktop).wordsIn(t, speech)));
    return () => cancelIdleCallback(idle);
  }, [desktop, t, speech]);
  return null;
}
