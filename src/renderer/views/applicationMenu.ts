import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_IDS } from '../../contract/commands';
import { keysOf } from '../state/keys';
import { isAvailable, runCommand, runsOver } from './commands';
import { useApp, useDesktop } from './context';
import { takesText } from './keys';

/// Keeps the desktop's application menu in step with the window, and does what is chosen in it. The browser shell has no such menu.
export function useApplicationMenu(): void {
  const { t, i18n } = useTranslation();
  const desktop = useDesktop();
  const native = useApp((state) => state.info?.shell === 'desktop');
  const changes = useApp((state) => state.settings.keys);
  // One text, so that nothing is sent as long as it stays the same.
  const enabled = useApp((state) => COMMAND_IDS.filter((id) => isAvailable(id, state) && runsOver(id, state)).join(' '));
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const keys = useMemo(() => Object.fromEntries(COMMAND_IDS.flatMap((id) => {
    const [chord] = keysOf(id, 'anywhere', changes);
    return chord === undefined ? [] : [[id, chord]];
  })), [changes]);

  useEffect(() => {
    if (native) void desktop.library.showMenu({ language, keys, enabled: COMMAND_IDS.filter((id) => enabled.split(' ').includes(id)) });
  }, [desktop, native, language, keys, enabled]);

  useEffect(() => {
    desktop.library.command = (id) => {
      const state = desktop.store.get();
      const field = takesText(document.activeElement) && !document.activeElement?.closest('.g-panes');
      // A field takes back its own typing.
      if (field && (id === 'edit.undo' || id === 'edit.redo')) document.execCommand(id === 'edit.undo' ? 'undo' : 'redo');
      else if (runsOver(id, state) && isAvailable(id, state)) runCommand(id, desktop, t);
    };
    return () => { desktop.library.command = undefined; };
  }, [desktop, t]);
}
