import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { budgetSheet } from '../../core/print/sheet';
import { articleBudgets, deskBudget } from '../../core/question/budget';
import { toBase, toSource } from '../../core/review/document';
import { lineNumber } from '../../core/text/lines';
import { documentOf } from '../state/session';
import { useApp, useSession, useSpeech } from './context';
import { PrintDialog } from './PrintDialog';
import { useRuleWords } from './printWords';
import { nameOf } from './wording';

/// The inspector's sheet of the open page.
export default function SheetDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { desk, questions, reading } = useSession();
  const name = useApp((state) => state.page?.name) ?? '';
  const ruleWords = useRuleWords();
  const page = useMemo(() => budgetSheet({
    page: name.replace(/\.txt$/i, ''), language, budget: deskBudget(desk, questions), articles: articleBudgets(desk, questions, (document) => nameOf(document, t)), ruleWords,
    place: ({ document: id, proof }) => {
      const document = documentOf(desk, id)!;
      const line = lineNumber(reading.starts, toSource(document.slices, toBase(document, proof, 1)));
      const number = desk.articles.indexOf(document) + 1;
      return number > 0 ? t('budget.place', { number, line }) : t('budget.captionPlace', { line });
    },
  }), [desk, questions, reading, language, name, ruleWords, t]);
  return <PrintDialog page={page} sheet="errors" hint={t('budget.hint')} testId="sheet-dialog" onClose={onClose} />;
}
