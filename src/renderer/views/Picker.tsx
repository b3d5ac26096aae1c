import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import * as Radix from '@radix-ui/react-dialog';
import { useTranslation } from 'react-i18next';
import { Search } from 'lucide-react';
import { fit } from '../state/match';
import { focusItself } from './controls';
import { useReturnFocus } from './returnFocus';
import { standIn } from './standIn';

/// One thing to choose.
export interface PickerEntry {
  readonly id: string;
  /// What it is: a command, an article, why it is offered.
  readonly kind: string;
  readonly label: string;
  /// Everything that it can be found by, in both languages.
  readonly texts: readonly string[];
  readonly hint?: string | undefined;
  run(): void;
}

const SHOWN = 60;

/// A list to choose from by a few letters of the names or of their pinyin. What was chosen runs with the focus back where it was, and before the next key: an undo that is pressed right behind it is about it.
export function Picker({ title, hint, entries, testId, onClose }: { title: string; hint: string; entries: readonly PickerEntry[]; testId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const giveBack = useReturnFocus();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [entered, setEntered] = useState(false);
  const chosen = useRef(false);
  const found = useMemo(() => ranked(entries, query), [entries, query]);
  const active = Math.min(at, found.length - 1);

  const choose = (entry: PickerEntry | undefined): void => {
    if (!entry) return;
    chosen.current = true;
    flushSync(onClose);
    giveBack();
    entry.run();
  };
  useEffect(() => {
    // Enter came before the list did. What was chosen runs outside of React's own work: it redraws at once.
    if (entered) queueMicrotask(() => choose(found[active]));
    // Of the list as it was when the query reached it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [entered]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 10, PageUp: active - 10 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = event.key.startsWith('Page') ? Math.max(0, Math.min(found.length - 1, to)) : (to + found.length) % Math.max(1, found.length);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[active]);
    }
  };

  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-veil light" />
        <Radix.Content className={testId === 'palette' ? 'palette' : `palette ${testId}`} data-testid={testId} aria-describedby={undefined} onOpenAutoFocus={focusItself} onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (!chosen.current) giveBack();
        }}>
          <Radix.Title className="only-spoken">{title}</Radix.Title>
          <div className="palette-line">
            <Search size={16} aria-hidden />
            <input data-first className="palette-input" role="combobox" aria-expanded aria-controls={`${id}-list`} aria-autocomplete="list" aria-label={title} placeholder={hint} spellCheck={false} autoComplete="off"
              {...(found.length > 0 && { 'aria-activedescendant': `${id}-${active}` })} value={query} onFocus={() => { if (standIn.give(setQuery)) setEntered(true); }} onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKeyDown} />
          </div>
          <div className="palette-list" id={`${id}-list`} role="listbox" aria-label={title} tabIndex={-1}>
            {found.map((entry, index) => (
              <div key={entry.id} id={`${id}-${index}`} role="option" aria-selected={index === active} className="palette-item" onPointerMove={() => setAt(index)} onClick={() => choose(entry)}>
                <span className="palette-label"><Marked text={entry.label} query={query} /></span>
                <span className="palette-kind">{entry.kind}</span>
                <span className="palette-keys">{entry.hint !== undefined && <kbd>{entry.hint}</kbd>}</span>
              </div>
            ))}
          </div>
          {found.length === 0 && <p className="quiet pad" role="status">{t('palette.none')}</p>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function ranked(entries: readonly PickerEntry[], query: string): readonly PickerEntry[] {
  if (query.trim() === '') return entries.slice(0, SHOWN);
  const scored = entries.map((entry) => ({ entry, score: fit(query, entry.texts) })).filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score).slice(0, SHOWN).map(({ entry }) => entry);
}

/// The text with what was typed set off, where it stands in it as typed.
function Marked({ text, query }: { text: string; query: string }): ReactNode {
  const wanted = query.trim().toLowerCase();
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  if (at < 0) return text;
  return <>{text.slice(0, at)}<b>{text.slice(at, at + wanted.length)}</b>{text.slice(at + wanted.length)}</>;
}
