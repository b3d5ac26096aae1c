import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionOf } from '../state/app';
import { COLUMNS } from '../state/columns';
import { useDesktop } from './context';

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/// A key with the platform's modifier, as it is written on the keyboard.
export const modKeys = (key: string): string => (isMac() ? `⌘${key}` : `Ctrl+${key}`);
export const altKeys = (key: string): string => (isMac() ? `⌥${key}` : `Alt+${key}`);

/// Whether the element takes text itself, so that its own undo and its letters are left to it.
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type));
}

const REGIONS = ['.topbar', '#column-pages', '#column-articles', '#text', '#column-changes', '.statusbar'];

function goToRegion(step: 1 | -1): void {
  const regions = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter((element) => element !== null);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + step + regions.length) % regions.length];
  const inside = next?.querySelector<HTMLElement>('[role="tree"], .cm-content[contenteditable="true"], button:not([disabled]), a[href], input');
  (inside ?? next)?.focus();
}

/// The keys that work anywhere. While a Chinese input method composes, no key is one of ours.
export function useGlobalKeys(): void {
  const desktop = useDesktop();
  const { t } = useTranslation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.keyCode === 229) return;
      const state = desktop.store.get();
      const session = sessionOf(state);
      const done = (): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      const mod = isMac() ? event.metaKey : event.ctrlKey;
      const overlay = state.overlay;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (mod && !event.altKey && (key === 'z' || key === 'y')) {
        if (takesText(event.target) || !session || (overlay && overlay.kind !== 'review' && overlay.kind !== 'timeline')) return;
        done();
        if (key === 'y' || event.shiftKey) desktop.redo();
        else desktop.undo();
        return;
      }
      if (mod && key === ',') return done(), desktop.open({ kind: 'settings' });
      if (mod && key === 's' && session) return done(), void desktop.save();
      if (overlay) return;
      if (mod && !event.altKey && ['1', '2', '3'].includes(key)) return done(), desktop.toggle(COLUMNS[Number(key) - 1]!, window.innerWidth);
      if (event.key === '?' && !mod && !takesText(event.target)) return done(), desktop.open({ kind: 'keys' });
      if (event.key === 'F6') return done(), goToRegion(event.shiftKey ? -1 : 1);
      if (!session) return;
      if (event.key === 'F8') {
        done();
        desktop.goToOpen(event.shiftKey ? -1 : 1);
        if (!sessionOf(desktop.store.get())?.selected) desktop.announce(t('changes.announcedNone'));
        return;
      }
      if (mod && event.shiftKey && event.key === 'Enter') return done(), desktop.open({ kind: 'review', scope: 'article' });
      if (mod && key === 'e') return done(), desktop.open({ kind: 'export', scope: 'article' });
      if (mod && key === 'h') return done(), desktop.open({ kind: 'timeline' });
      if (event.altKey && event.key === 'PageDown') return done(), desktop.showBeside(1);
      if (event.altKey && event.key === 'PageUp') return done(), desktop.showBeside(-1);
    };
    // Before anyone else: on a button, Ctrl+Shift+Enter is not Enter.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [desktop, t]);
}
