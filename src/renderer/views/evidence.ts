import { useTranslation } from 'react-i18next';
import type { CaptionCandidate } from '../../core/article/layout';
import { useSpeech } from './context';

const SHOWN = 6;

/// What a caption and an article have in common, as a person would say it.
export function useEvidence(): (candidate: CaptionCandidate) => string {
  const { t } = useTranslation();
  const { say, language } = useSpeech();
  return (candidate) => {
    const why = candidate.why.map(say).filter(Boolean);
    if (why.length > 0) return why.join(language === 'zh' ? '' : ' ');
    return t('tray.shared', { words: candidate.shared.slice(0, SHOWN).join(language === 'zh' ? '、' : ', ') });
  };
}
