import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell } from 'lucide-react';
import { useApp, useDesktop } from './context';
import { mayAskToNotify } from './useDoneNotice';

/// Work that goes on for longer, in ms, is worth the question.
const ASK_MS = 3_000;

/// Beside work that takes long, once ever: whether the system shall tell when it is done. Asking the browser itself is left to the press.
export function NotifyOffer() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const asked = useApp((state) => state.settings.askedToNotify);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), ASK_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!long || asked || !mayAskToNotify()) return null;
  const close = (): void => desktop.set({ askedToNotify: true });
  return (
    <p className="notify-offer" role="status">
      <Bell size={14} aria-hidden /><span>{t('notify.offer')}</span>
      <button type="button" className="button small" onClick={() => void Notification.requestPermission().finally(close)}>{t('notify.yes')}</button>
      <button type="button" className="button small quiet-button" onClick={close}>{t('notify.no')}</button>
    </p>
  );
}
