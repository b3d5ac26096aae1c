import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CornerLeftUp, Folder as FolderIcon, FolderPlus } from 'lucide-react';
import type { ListedFolder } from '../../contract/methods';
import type { Loadable } from '../state/app';
import { asFailure } from '../state/recorder';
import { useDesktop } from './context';
import { Failure } from './controls';
import { Dialog } from './Dialog';

/// The window's own way to a folder, where the shell has no dialog of the system's.
export default function FolderDialog({ purpose, start, onClose, onChoose }: { purpose: 'open' | 'export'; start?: string | undefined; onClose: () => void; onChoose: (path: string) => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  // An object, so that the same path can be asked for again.
  const [asked, setAsked] = useState<{ readonly path: string | undefined }>({ path: start });
  const [listed, setListed] = useState<Loadable<ListedFolder>>({ status: 'loading' });
  const [typed, setTyped] = useState(start ?? '');
  const [fresh, setFresh] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    desktop.folders.list(asked.path).then((value) => {
      if (!current) return;
      setListed({ status: 'ready', value });
      setTyped(value.path);
    }, (error) => current && setListed({ status: 'failed', failure: asFailure(error) }));
    return () => { current = false; };
  }, [desktop, asked]);

  const here = listed.status === 'ready' ? listed.value : null;
  const inside = (name: string): string => {
    const separator = here!.path.includes('\\') && !here!.path.includes('/') ? '\\' : '/';
    return here!.path.endsWith(separator) ? here!.path + name : here!.path + separator + name;
  };
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!here || !fresh?.trim()) return;
    try {
      const value = await desktop.folders.create(inside(fresh.trim()));
      setAsked({ path: value.path });
      setFresh(null);
    } catch (error) {
      setListed({ status: 'failed', failure: asFailure(error) });
    }
  };
  const blocked = !here || (purpose === 'export' && !here.writable);

  return (
    <Dialog title={purpose === 'open' ? t('folder.titleOpen') : t('folder.titleExport')} testId="folder-dialog" onClose={onClose} footer={(
      <>
        {purpose === 'export' && fresh === null && <button type="button" className="button" disabled={!here?.writable} onClick={() => setFresh('')}><FolderPlus size={15} aria-hidden />{t('folder.create')}</button>}
        <span className="spring" />
        <button type="button" className="button" onClick={onClose}>{t('app.cancel')}</button>
        <button type="button" className="button primary" disabled={blocked} onClick={() => here && onChoose(here.path)}>{purpose === 'open' ? t('folder.use') : t('folder.useExport')}</button>
      </>
    )}>
      <form className="folder-line" onSubmit={(event) => { event.preventDefault(); setAsked({ path: typed }); }}>
        <button type="button" className="icon-button" aria-label={t('folder.up')} disabled={!here?.parent} onClick={() => setAsked({ path: here?.parent })}><CornerLeftUp size={16} aria-hidden /></button>
        <input className="input" aria-label={t('folder.path')} value={typed} onChange={(event) => setTyped(event.target.value)} spellCheck={false} />
        <button type="submit" className="button">{t('folder.go')}</button>
      </form>
      {listed.status === 'loading' && <p className="quiet late" role="status">{t('folder.loading')}</p>}
      {listed.status === 'failed' && <Failure failure={listed.failure}><button type="button" className="button" onClick={() => setAsked({ path: typed })}>{t('app.retry')}</button></Failure>}
      {here && (
        <>
          <p className="quiet folder-facts">{here.pages > 0 ? t('folder.pages', { count: here.pages }) : t('folder.noPages')}{!here.writable && ` · ${t('folder.readonly')}`}</p>
          <ul className="folders" aria-label={t('folder.list')}>
            {here.folders.map((name) => <li key={name}><button type="button" onClick={() => setAsked({ path: inside(name) })}><FolderIcon size={15} aria-hidden />{name}</button></li>)}
            {here.folders.length === 0 && <li className="quiet pad">{t('folder.empty')}</li>}
          </ul>
          {purpose === 'export' && !here.writable && <p className="must">{t('folder.readonlyHint')}</p>}
        </>
      )}
      {fresh !== null && (
        <form className="folder-line" onSubmit={(event) => void create(event)}>
          <input className="input" autoFocus aria-label={t('folder.name')} placeholder={t('folder.name')} value={fresh} onChange={(event) => setFresh(event.target.value)} />
          <button type="submit" className="button" disabled={!fresh.trim()}>{t('folder.make')}</button>
          <button type="button" className="button" onClick={() => setFresh(null)}>{t('app.cancel')}</button>
        </form>
      )}
    </Dialog>
  );
}
