import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { budgetSheet } from '../../core/print/sheet';
import { useApp, useSession, useSpeech } from './context';
import { PrintDialog } from './PrintDialog';
import { useRuleWords } from './printWords';
import { nameOf } from './wording';

/// The inspector's sheet of the open page.
export default function SheetDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { desk, questions } = useSession();
  const name = useApp((state) => state.page?.name) ?? '';
  const ruleWords = useRuleWords();
  const page = useMemo(
    () => budgetSheet({ page: name.replace(/\.txt$/i, ''), language, desk, questions, titleOf: (document) => nameOf(document, t), ruleWords }),
    [desk, questions, language, name, ruleWords, t],
  );
  return <PrintDialog page={page} sheet="errors" hint={t('budget.hint')} testId="sheet-dialog" onClose={onClose} />;
}
