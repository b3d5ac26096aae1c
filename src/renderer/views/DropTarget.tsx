import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDown } from 'lucide-react';
import type { DroppedFile } from '../state/library';
import { useApp, useDesktop, useSpeech } from './context';
import { Failure } from './controls';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
/// Files of a dropped folder that are looked at.
const MOST = 500;

/// The whole window as a place to drop files and folders on, and what became of them.
export function DropTarget() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const [over, setOver] = useState(false);
  const desktopShell = useApp((state) => state.info?.shell === 'desktop');
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = 'copy';
      setOver(true);
    };
    // Leaving for another window names no element that is entered.
    const onLeave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void filesOf(event.dataTransfer!).then((files) => desktop.library.take(files));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [desktop]);
  return (
    <>
      {over && <div className="drop-veil" aria-hidden><p><FileDown size={28} />{desktopShell ? t('library.dropHint') : t('library.dropBrowser')}</p></div>}
      <DroppedNote />
    </>
  );
}

function DroppedNote() {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const desktop = useDesktop();
  const dropped = useApp((state) => state.dropped);
  if (!dropped) return null;
  const { brought, others, failure } = dropped;
  const names = new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en', { style: 'narrow', type: 'unit' }).format(brought.slice(0, 5));
  return (
    <div className="dropped" role="status">
      {brought.length > 0 && <p>{t('library.brought', { count: brought.length, names })}</p>}
      {others > 0 && <p>{t('library.skipped', { count: others })}</p>}
      {brought.length > 0 && <p className="quiet">{t('library.dragged')}</p>}
      {failure && <Failure failure={failure} />}
      <button type="button" className="button small" onClick={() => desktop.store.dispatch({ type: 'dropped', dropped: null })}>{t('app.dismiss')}</button>
    </div>
  );
}

/// What was dropped, file by file; of a folder the files that lie in it, where the shell does not tell its place.
async function filesOf(data: DataTransfer): Promise<DroppedFile[]> {
  // The lists are emptied as soon as the event is over: both are read before anything is waited for.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const files = [...data.files];
  const out: DroppedFile[] = [];
  for (const [index, file] of files.entries()) {
    const path = (await window.galley?.pathOf?.(file)) || undefined;
    const entry = entries[index];
    if (path === undefined && entry?.isDirectory) out.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else out.push(dropped(file, path));
  }
  return out;
}

const dropped = (file: File, path?: string): DroppedFile => ({ name: file.name, ...(path !== undefined && { path }), read: async () => new Uint8Array(await file.arrayBuffer()) });

async function filesIn(folder: FileSystemDirectoryEntry): Promise<DroppedFile[]> {
  const reader = folder.createReader();
  const out: DroppedFile[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0 || out.length >= MOST) return out;
    for (const entry of entries) if (entry.isFile && !entry.name.startsWith('.')) out.push(dropped(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))));
  }
}
