import { useTranslation } from 'react-i18next';
import type { Column as ColumnName } from '../state/columns';
import { ArticlesColumn } from './ArticlesColumn';
import { ChangesColumn } from './ChangesColumn';
import { Column } from './Column';
import { useApp } from './context';
import { FolderTools, PageList } from './PageList';
import { PanesView } from './PanesView';
import { StatusBar } from './StatusBar';

/// The desk with a page on it: columns around the panes. The editors are the larger part of the window's code; the list of pages does without them.
export default function OpenPage({ name, shown }: { name: string; shown: ReadonlySet<ColumnName> }) {
  const { t } = useTranslation();
  const folder = useApp((state) => state.folder);
  const count = folder.status === 'ready' ? folder.value.pages.length : undefined;
  return (
    <>
      <div className="desk">
        <Column name="pages" title={t('pages.title')} count={count} open={shown.has('pages')} tools={<FolderTools />}>
          <div className="column-scroll"><PageList /></div>
        </Column>
        <ArticlesColumn open={shown.has('articles')} />
        <PanesView key={name} />
        <ChangesColumn open={shown.has('changes')} />
      </div>
      <StatusBar />
    </>
  );
}
