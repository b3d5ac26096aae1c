import { useEffect, useMemo, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppState, Overlay } from '../state/app';
import type { CommandId, KeyScope } from '../../contract/commands';
import { chordOf, commandFor, isFieldKey, isTyping, keysOf, writeChord } from '../state/keys';
import { isAvailable, runCommand, runsOver } from './commands';
import { useApp, useDesktop } from './context';
import { standIn } from './standIn';

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/// Whether the element takes text itself, so that its own undo and its letters are left to it.
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type));
}

const inPanes = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('.g-panes') !== null;

/// While a Chinese input method composes, no key is one of ours.
const composes = (event: { isComposing: boolean; keyCode: number }): boolean => event.isComposing || event.keyCode === 229;

/// The commands' keys as they are now.
export interface KeyTable {
  /// The command that a stroke stands for in a list. The list then does it.
  of(event: ReactKeyboardEvent, scope: KeyScope): CommandId | undefined;
  /// The first key of a command as it is written; undefined where it has none.
  hint(id: CommandId, scope?: KeyScope): string | undefined;
}

export function useKeyTable(): KeyTable {
  const changes = useApp((state) => state.settings.keys);
  return useMemo(() => ({
    of(event, scope) {
      const chord = composes(event.nativeEvent) ? undefined : chordOf(event.nativeEvent, isMac());
      return chord === undefined ? undefined : commandFor(chord, scope, changes);
    },
    hint(id, scope = 'anywhere') {
      const [chord] = keysOf(id, scope, changes);
      return chord === undefined ? undefined : writeChord(chord, isMac());
    },
  }), [changes]);
}

/// Whether something to type into was asked for and is not there yet.
const awaitsField = ({ overlay }: AppState): boolean => overlay !== null && FIELDS.has(overlay.kind) && (document.activeElement?.closest('[role="dialog"]') ?? null) === null;
const FIELDS: ReadonlySet<Overlay['kind']> = new Set<Overlay['kind']>(['palette', 'search', 'place', 'role']);

/// The keys that work anywhere. Those of the list that has the focus go before them; `data-keys` names a list's scope, `record` a place that takes every key itself.
export function useGlobalKeys(): void {
  const desktop = useDesktop();
  const { t } = useTranslation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (composes(event) || event.defaultPrevented) return;
      const chord = chordOf(event, isMac());
      if (chord === undefined) return;
      const state = desktop.store.get();
      const { keys } = state.settings;
      const scope = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-keys]')?.dataset['keys'] : undefined;
      if (scope === 'record') return;
      if (scope !== undefined && commandFor(chord, scope as KeyScope, keys)) return;
      const id = commandFor(chord, 'anywhere', keys);
      if (!id) return;
      const field = takesText(event.target) && !inPanes(event.target);
      if (takesText(event.target) && isTyping(chord)) return;
      // A field takes back its own typing; the proof has the one timeline.
      if (field && (isFieldKey(chord) || id === 'edit.undo' || id === 'edit.redo')) return;
      if (!runsOver(id, state)) return;
      // A key of the table is never the browser's, even where there is nothing to do.
      event.preventDefault();
      event.stopPropagation();
      if (isAvailable(id, state)) runCommand(id, desktop, t);
    };
    // Before anyone else: on a button, Ctrl+Shift+Enter is not Enter.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [desktop, t]);
  useEffect(() => {
    let before = desktop.store.get().overlay;
    return desktop.store.subscribe(() => {
      const { overlay } = desktop.store.get();
      if (overlay === before) return;
      before = overlay;
      if (awaitsField(desktop.store.get())) standIn.take();
      else standIn.drop();
    });
  }, [desktop]);
}
