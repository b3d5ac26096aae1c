import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { recordedArticles } from '../../core/print/gather';
import { signingRecord } from '../../core/print/record';
import { lineNumber } from '../../core/text/lines';
import { useApp, useSession, useSpeech } from './context';
import { PrintDialog } from './PrintDialog';
import { useRuleWords } from './printWords';
import { nameOf } from './wording';

/// The record of reviews and proofs of the open page.
export default function RecordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { desk, file, reading } = useSession();
  const name = useApp((state) => state.page?.name) ?? '';
  const ruleWords = useRuleWords();
  const page = useMemo(() => signingRecord({
    page: name, sha256: file.sha256, text: reading.text, language, articles: recordedArticles(desk, (document) => nameOf(document, t)), lineOf: (at) => lineNumber(reading.starts, at), ruleWords,
  }), [desk, file, reading, language, name, ruleWords, t]);
  return <PrintDialog page={page} sheet="record" hint={t('print.recordHint')} testId="record-dialog" onClose={onClose} />;
}
