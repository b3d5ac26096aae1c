import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { commandRow } from '../../contract/commands';
import { sessionOf } from '../state/app';
import { offered, runCommand } from './commands';
import { useApp, useDesktop, useSpeech } from './context';
import { useKeyTable } from './keys';
import { Picker, type PickerEntry } from './Picker';
import { nameOf } from './wording';

/// Every command, article and page.
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return <Picker title={t('palette.title')} hint={t('palette.hint')} entries={useEntries()} testId="palette" onClose={onClose} />;
}

function useEntries(): readonly PickerEntry[] {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const { hint } = useKeyTable();
  const desktop = useDesktop();
  const session = useApp(sessionOf);
  const folder = useApp((state) => state.folder);
  return useMemo(() => {
    const state = desktop.store.get();
    const commands = offered(state).filter((id) => id !== 'help.palette').map((id): PickerEntry => {
      const { words, group } = commandRow(id);
      return { id, kind: t(`command.${group}`), label: say(words), texts: [words.zh, words.en], hint: hint(id) ?? hint(id, 'changes'), run: () => runCommand(id, desktop, t) };
    });
    const articles = (session?.desk.articles ?? []).map((article, index): PickerEntry => {
      const label = t('articles.articleN', { n: index + 1, name: nameOf(article, t) });
      return { id: `article ${article.id}`, kind: t('articles.title'), label, texts: [label], run: () => desktop.show(article.id) };
    });
    const pages = (folder.status === 'ready' ? folder.value.pages : []).filter(({ page }) => page !== state.page?.name).map(({ page }): PickerEntry => {
      const label = page.replace(/\.txt$/i, '');
      return { id: `page ${page}`, kind: t('pages.title'), label, texts: [label], run: () => void desktop.openPage(page) };
    });
    return [...commands, ...articles, ...pages];
  }, [desktop, session, folder, t, say, hint]);
}
