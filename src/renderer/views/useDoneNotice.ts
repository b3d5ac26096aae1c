import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/// Work that took longer, in ms, is told of when it ends and nobody is looking.
const LONG_MS = 8_000;

/// Whether the system could tell, and nobody has said yet whether it may.
export const mayAskToNotify = (): boolean => typeof Notification === 'function' && Notification.permission === 'default';

/// Tells by the system's own notification that long work has ended, where that was allowed and the window is not the one that is looked at. A press on it brings the window up.
export function useDoneNotice(busy: boolean, words: string): void {
  const { t } = useTranslation();
  const begun = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (busy) {
      begun.current ??= performance.now();
      return;
    }
    const since = begun.current;
    begun.current = undefined;
    if (since === undefined || performance.now() - since < LONG_MS || document.hasFocus() || typeof Notification !== 'function' || Notification.permission !== 'granted') return;
    const notice = new Notification(t('app.title'), { body: words, tag: 'galley-done' });
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
  }, [busy, words, t]);
}
