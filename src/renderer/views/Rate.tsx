import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from './context';

/// How fast long work goes, and how long it will take; nothing for the first moment.
export function Rate({ done, total, words }: { done: number; total: number; words: 'pages.rate' | 'folderExport.rate' }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const [begun] = useState(() => ({ at: performance.now(), done }));
  const [now, setNow] = useState(begun.at);
  useEffect(() => setNow(performance.now()), [done]);
  const seconds = (now - begun.at) / 1000;
  const rate = (done - begun.done) / seconds;
  if (seconds < 0.5 || !(rate > 0)) return null;
  return <span className="rate">{t(words, { rate: number(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate)), left: number(Math.max(1, Math.ceil((total - done) / rate))) })}</span>;
}
