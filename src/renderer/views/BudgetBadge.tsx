import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { deskBudget } from '../../core/question/budget';
import { rateOf } from '../../core/review/budget';
import { LIMIT } from '../../core/review/counting';
import { useDesktop, useSession } from './context';

/// The page's errors in 10,000 characters as it stands; opens the sheet that counts them.
export function BudgetBadge() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk, questions } = useSession();
  const { characters, mended, open } = useMemo(() => deskBudget(desk, questions), [desk, questions]);
  const rate = rateOf(open, characters);
  const words = { rate: rate.toFixed(1), raw: rateOf([...mended, ...open], characters).toFixed(1), limit: LIMIT };
  return (
    <button type="button" className={`pill budget${rate > LIMIT ? ' waiting' : ''}`} data-testid="budget" title={t('budget.title', words)} aria-label={t('budget.spoken', words)} onClick={() => desktop.open({ kind: 'sheet' })}>
      {t('budget.badge', words)}
    </button>
  );
}
