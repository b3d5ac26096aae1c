import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, exporters, type Exporter, type ExportFormat } from '../../core/export';
import { useApp, useSpeech } from './context';

const KINDS = ['copy', 'exchange', 'record'] as const;

/// All formats by what they are for, each with a line of its own words.
export function ExportFormats({ chosen, onChange, pdf, onPdf }: { chosen: readonly ExportFormat[]; onChange: (formats: readonly ExportFormat[]) => void; pdf: boolean; onPdf: (pdf: boolean) => void }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const canPrint = useApp((state) => state.info?.pdf ?? false);
  return (
    <div className="format-kinds">
      {KINDS.map((kind) => {
        const formats = EXPORT_FORMATS.filter((format) => exporters[format].kind === kind);
        return formats.length === 0 ? null : (
          <fieldset className="field" key={kind}>
            <legend>{t(`export.${kind}`)}</legend>
            {formats.map((format) => (
              <label className="option" key={format}>
                <input type="checkbox" checked={chosen.includes(format)} onChange={(event) => onChange(EXPORT_FORMATS.filter((other) => (other === format ? event.target.checked : chosen.includes(other))))} />
                <span>{say(exporters[format].name)} .{exporters[format].ending}<small>{say(exporters[format].what)}</small></span>
              </label>
            ))}
            {canPrint && kind === 'record' && chosen.some((format) => (exporters[format] as Exporter).prints) && (
              <label className="option"><input type="checkbox" checked={pdf} onChange={(event) => onPdf(event.target.checked)} /><span>{t('export.alsoPdf')}</span></label>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
