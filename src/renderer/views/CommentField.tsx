import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import { fieldKeys } from './fieldKeys';

/// The field for a comment or a reply, with the keyboard in it from the start. `onSend` gets what was written, without blanks around it and never nothing; then, as after Esc, `onClose`.
export function CommentField({ label, send, onSend, onClose }: { label: string; send: string; onSend: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => input.current?.focus(), []);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSend(text.trim());
    onClose();
  };
  return (
    <form className="answer-field" onSubmit={take}>
      <label>{label}<input ref={input} lang="zh-CN" value={text} onChange={(event) => setText(event.target.value)} onKeyDown={fieldKeys(onClose)} maxLength={5000} /></label>
      <div className="decisions">
        <button type="submit" className="button accept" disabled={text.trim() === ''}><Check size={14} aria-hidden />{send}<kbd aria-hidden>⏎</kbd></button>
        <button type="button" className="button quiet-button" onClick={onClose}>{t('app.cancel')}<kbd aria-hidden>Esc</kbd></button>
      </div>
    </form>
  );
}
