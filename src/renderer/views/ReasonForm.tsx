import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/// Asks why, before something is done that goes on record with the reason.
export function ReasonForm({ go, blocked = false, onGo, onCancel }: { go: string; blocked?: boolean; onGo: (reason: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const empty = reason.trim() === '' || blocked;
  return (
    <form className="reason-form" onSubmit={(event) => { event.preventDefault(); if (!empty) onGo(reason.trim()); }}
      onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) { event.stopPropagation(); onCancel(); } }}>
      <label className="sign-reason">{t('sign.reason')}<input className="input" value={reason} maxLength={1000} autoFocus onChange={(event) => setReason(event.target.value)} /></label>
      <button type="button" className="button" onClick={onCancel}>{t('app.cancel')}</button>
      <button type="submit" className="button primary" disabled={empty}>{go}</button>
    </form>
  );
}
