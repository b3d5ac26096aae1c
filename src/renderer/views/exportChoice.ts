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

/// What was chosen on this machine so far; formats undefined where none were.
type Chosen = Omit<Choice, 'formats'> & { readonly formats?: readonly ExportFormat[] };

function lastChoice(): Chosen {
  try {
    const { formats, folder, pdf } = JSON.parse(localStorage.getItem(LAST) ?? '{}') as { formats?: unknown; folder?: unknown; pdf?: unknown };
    const known = Array.isArray(formats) ? EXPORT_FORMATS.filter((format) => formats.includes(format)) : [];
    return { ...(known.length > 0 && { formats: known }), folder: typeof folder === 'string' ? folder : null, pdf: pdf === true };
  } catch {
    return { folder: null, pdf: false };
  }
}

export interface ExportChoice extends Choice {
  keep(choice: Partial<Choice>): void;
  /// Whether the window's own list of folders is asked for; the shell's dialog needs no place in a view.
  readonly choosing: boolean;
  choose(): Promise<void>;
  cancel(): void;
}

/// What was chosen for an export, kept for the next one; `usual` are the paper's own formats, which hold where none were chosen and may come to be known late. `changed` hears of each choice.
export function useExportChoice(usual: readonly string[], changed: () => void = () => {}): ExportChoice {
  const desktop = useDesktop();
  const native = useApp((state) => state.info?.nativeDialogs ?? false);
  const [choice, setChoice] = useState(lastChoice);
  const [choosing, setChoosing] = useState(false);
  const keep = (change: Partial<Choice>): void => {
    const next = { ...choice, ...change };
    setChoice(next);
    setChoosing(false);
    localStorage.setItem(LAST, JSON.stringify(next));
    changed();
  };
  return {
    ...choice, formats: choice.formats ?? usual.filter(isExportFormat), keep, choosing,
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
