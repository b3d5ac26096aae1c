import { useTranslation } from 'react-i18next';
import { FolderOpen } from 'lucide-react';

/// Where copies go, and the button that asks for another folder.
export function ExportFolder({ folder, onChoose }: { folder: string | null; onChoose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="field-name">{t('export.folder')}</span>
      <div className="folder-line"><span className="folder-path">{folder ?? t('export.noFolder')}</span><button type="button" className="button" onClick={onChoose}><FolderOpen size={15} aria-hidden />{t('export.choose')}</button></div>
    </div>
  );
}
