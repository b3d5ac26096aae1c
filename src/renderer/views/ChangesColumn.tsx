import { useTranslation } from 'react-i18next';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { isUnanswered } from '../../core/question/question';
import { tally } from '../state/changes';
import { shownDocument } from '../state/session';
import { ChangesPanel } from './ChangesPanel';
import { Column } from './Column';
import { useApp, useDesktop, useSession } from './context';
import { IconButton, Segmented } from './controls';
import { useKeyTable } from './keys';
import { QuestionsPanel } from './QuestionsPanel';

/// The right column: what is asked about the page, or what was changed in the article in the panes.
export function ChangesColumn({ open, filled }: { open: boolean; filled: boolean }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const session = useSession();
  const { hint } = useKeyTable();
  const list = useApp((state) => state.settings.list);
  const counts = tally(shownDocument(session));
  const asked = session.questions.filter(isUnanswered).length;
  const title = list === 'questions' ? t('questions.title') : t('changes.title');
  return (
    <Column name="changes" title={title} count={list === 'questions' ? asked : counts.text + counts.layout} open={open} testId="changes-panel" tools={<>
      <IconButton label={t('changes.previous')} keys={hint('change.previousOpen')} onClick={() => desktop.going.toOpen(-1)}><ChevronUp size={16} aria-hidden /></IconButton>
      <IconButton label={t('changes.next')} keys={hint('change.nextOpen')} onClick={() => desktop.going.toOpen(1)}><ChevronDown size={16} aria-hidden /></IconButton>
    </>} heading={(
      <>
        <h2 className="only-spoken">{title}</h2>
        <Segmented small label={t('questions.lists')} value={list} onChange={(value) => desktop.list(value)} choices={[
          { value: 'questions', label: `${t('questions.title')} ${asked}` }, { value: 'changes', label: `${t('changes.title')} ${counts.text + counts.layout}` },
        ]} />
      </>
    )}>
      {filled && (list === 'questions' ? <QuestionsPanel /> : <ChangesPanel />)}
    </Column>
  );
}
