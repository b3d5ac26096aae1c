import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportPreviewFile } from '../../core/export';

/// More than anybody reads here.
const LONGEST = 4000;

/// The files that will be written, and what the chosen one holds.
export function ExportPreview({ files }: { files: readonly ExportPreviewFile[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string | null>(null);
  const file = files.find(({ name }) => name === shown);
  const text = file?.preview() ?? '';
  return (
    <>
      <ul className="export-files">
        {files.map(({ name }) => (
          <li key={name}>
            <span className="file-path">{name}</span>
            <button type="button" className="link" aria-expanded={name === shown} aria-label={t(name === shown ? 'export.hidePreviewOf' : 'export.previewOf', { name })} onClick={() => setShown(name === shown ? null : name)}>{t(name === shown ? 'export.hidePreview' : 'export.preview')}</button>
          </li>
        ))}
      </ul>
      {file && <pre className="export-preview" lang="zh-CN" tabIndex={0} aria-label={t('export.previewOf', { name: file.name })}>{text === '' ? t('export.previewEmpty') : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</pre>}
    </>
  );
}
