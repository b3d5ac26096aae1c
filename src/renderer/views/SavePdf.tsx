import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDown } from 'lucide-react';
import type { HostFailure } from '../../contract/errors';
import { asFailure } from '../state/recorder';
import { useApp, useDesktop, useSpeech } from './context';
import FolderDialog from './FolderDialog';

/// Saves a sheet of the open page as PDF into a folder that is asked for; nothing where this shell makes none.
export function SavePdf({ sheet }: { sheet: 'record' | 'errors' }) {
  const { t } = useTranslation();
  const { language, fail } = useSpeech();
  const desktop = useDesktop();
  const info = useApp((state) => state.info);
  const [state, setState] = useState<'asking' | 'making' | { saved: string } | { failure: HostFailure } | null>(null);
  if (!info?.pdf) return null;
  const save = async (folder: string): Promise<void> => {
    setState('making');
    try {
      setState({ saved: (await desktop.savePdf(sheet, folder, language)).path });
    } catch (error) {
      setState({ failure: asFailure(error) });
    }
  };
  const choose = async (): Promise<void> => {
    if (!info.nativeDialogs) return setState('asking');
    const { path } = await desktop.folders.choose('export').catch(() => ({ path: null }));
    if (path !== null) await save(path);
  };
  return (
    <>
      <span className="save-pdf" role="status">
        {state === 'making' ? t('print.making') : state !== null && typeof state === 'object' ? ('saved' in state ? t('print.saved', { path: state.saved }) : fail(state.failure)) : ''}
      </span>
      <button type="button" className="button" disabled={state === 'making'} onClick={() => void choose()}><FileDown size={15} aria-hidden />{t('print.pdf')}</button>
      {state === 'asking' && <FolderDialog purpose="export" onClose={() => setState(null)} onChoose={(path) => void save(path)} />}
    </>
  );
}
