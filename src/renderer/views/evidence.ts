import { useTranslation } from 'react-i18next';
import type { CaptionCandidate } from '../../core/article/layout';
import { useSpeech } from './context';

const SHOWN = 6;

/// What a caption and an article have in common, as a person would say it.
export function useEvidence(): (candidate: CaptionCandidate) => string {
  const { t } = useTranslation();
  const { say, language } = useSpeech();
  return (candidate) => {
    const words = candidate.shared.slice(0, SHOWN).join(language === 'zh' ? '、' : ', ');
    const why = candidate.why.map(say).filter(Boolean);
    return [...(words ? [t('tray.shared', { words })] : []), ...why].join(language === 'zh' ? '；' : '; ');
  };
}
