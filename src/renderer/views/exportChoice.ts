import { useState } from 'react';
import { EXPORT_FORMATS, isExportFormat, type ExportFacts, type ExportFormat } from '../../core/export';
import { useApp, useDesktop, useSpeech } from './context';

const LAST = 'galley.export';

interface Choice {
  readonly formats: readonly ExportFormat[];
  readonly folder: string | null;
  /// Whether what is made for printing is wanted as PDF, too.
  readonly pdf: boolean;
}

/// Formats and folder of the last export on this machine; the paper's own formats where there was none.
function lastChoice(usual: readonly string[]): Choice {
  const house = usual.filter(isExportFormat);
  try {
    const { formats, folder, pdf } = JSON.parse(localStorage.getItem(LAST) ?? '{}') as { formats?: unknown; folder?: unknown; pdf?: unknown };
    const known = Array.isArray(formats) ? EXPORT_FORMATS.filter((format) => formats.includes(format)) : [];
    return { formats: known.length > 0 ? known : house, folder: typeof folder === 'string' ? folder : null, pdf: pdf === true };
  } catch {
    return { formats: house, folder: null, pdf: false };
  }
}

export interface ExportChoice extends Choice {
  keep(choice: Partial<Choice>): void;
  /// Whether the window's own list of folders is asked for; the shell's dialog needs no place in a view.
  readonly choosing: boolean;
  choose(): Promise<void>;
  cancel(): void;
}

/// What was chosen for an export, kept for the next one. `changed` hears of each choice.
export function useExportChoice(usual: readonly string[], changed: () => void = () => {}): ExportChoice {
  const desktop = useDesktop();
  const native = useApp((state) => state.info?.nativeDialogs ?? false);
  const [choice, setChoice] = useState(() => lastChoice(usual));
  const [choosing, setChoosing] = useState(false);
  const keep = (change: Partial<Choice>): void => {
    const next = { ...choice, ...change };
    setChoice(next);
    setChoosing(false);
    localStorage.setItem(LAST, JSON.stringify(next));
    changed();
  };
  return {
    ...choice, keep, choosing,
    async choose() {
      if (!native) return setChoosing(true);
      try {
        const { path } = await desktop.folders.choose('export');
        if (path !== null) keep({ folder: path });
      } catch {
        setChoosing(true);
      }
    },
    cancel: () => setChoosing(false),
  };
}

/// What a preview says of itself. Questions are only asked when files are written.
export function usePreviewFacts(): (sha256: string) => ExportFacts {
  const { language } = useSpeech();
  const desktop = useDesktop();
  const version = useApp((state) => state.info?.version ?? '');
  return (sha256) => {
    const at = new Date();
    const date = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    return { at: at.toISOString(), date, by: desktop.who(), version, language, sha256, questions: [] };
  };
}
