import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, exporters, type ExportFormat } from '../../core/export';
import { useSpeech } from './context';

const KINDS = ['copy', 'exchange', 'record'] as const;

/// All formats by what they are for, each with a line of its own words.
export function ExportFormats({ chosen, onChange }: { chosen: readonly ExportFormat[]; onChange: (formats: readonly ExportFormat[]) => void }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
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
          </fieldset>
        );
      })}
    </div>
  );
}
