import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BookOpen, ListFilter } from 'lucide-react';
import type { RuleClass } from '../../core/rule/rule';
import { isUnanswered, type Question } from '../../core/question/question';
import { ALL_QUESTIONS, around, rowsOfQuestions, type QuestionGroup, type QuestionView } from '../state/questions';
import { documentOf } from '../state/session';
import { CommentList } from './CommentList';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { IconButton, Segmented } from './controls';
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuLine } from './Menu';
import { QuestionCard } from './QuestionCard';
import { QuestionList } from './QuestionList';
import { useRuleTitle } from './ruleWords';

const GROUPS: readonly QuestionGroup[] = ['severity', 'article', 'class', 'rule'];

/// The questions of the page: what proofing and the inference ask, the selected one in full, and the comments.
export function QuestionsPanel() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { say } = useSpeech();
  const session = useSession();
  const ruleTitle = useRuleTitle();
  const counts = useApp((state) => state.counts);
  const speller = useApp((state) => state.speller);
  const { questions, questionView: view, shown, proofing, desk } = session;
  const text = useDeferredValue(view.text);
  const rows = useMemo(() => {
    const words = (question: Question): string => {
      const { before, seen, after } = around(documentOf(desk, question.document), question);
      return [before, seen, after, say(question.message), ruleTitle(question.rule), ...question.fixes].join(' ');
    };
    return rowsOfQuestions(questions, { ...view, text }, shown, counts, words);
  }, [questions, view, text, shown, counts, desk, say, ruleTitle]);
  const selected = questions.find(({ key }) => key === session.question);
  const open = questions.filter(isUnanswered).length;
  const filtered = view.severity !== 'all' || view.class !== 'all' || view.rule !== '' || view.text !== '' || view.scope !== 'page' || view.state !== 'open';
  const set = (change: Partial<QuestionView>): void => desktop.questioning.view(change);
  const rules = useMemo(() => [...new Set(questions.map(({ rule }) => rule))], [questions]);
  const classes = useMemo(() => [...new Set(questions.map((question) => question.class))], [questions]);
  return (
    <>
      <div className="filters question-filters">
        <Segmented small label={t('questions.filterSeverity')} value={view.severity} onChange={(severity) => set({ severity })} choices={[
          { value: 'all', label: t('changes.all') }, { value: 'A', label: 'A', hint: t('questions.sev.A') }, { value: 'B', label: 'B', hint: t('questions.sev.B') }, { value: 'C', label: 'C', hint: t('questions.sev.C') },
        ]} />
        <Segmented small label={t('questions.filterScope')} value={view.scope} onChange={(scope) => set({ scope })} choices={[{ value: 'page', label: t('questions.page') }, { value: 'article', label: t('questions.article') }]} />
        <input type="search" className="question-search" value={view.text} placeholder={t('questions.search')} aria-label={t('questions.search')} onChange={(event) => set({ text: event.target.value })} />
        <Menu align="end" trigger={<button type="button" className={`icon-button${view.class !== 'all' || view.rule !== '' ? ' on' : ''}`} aria-label={t('questions.more')}><ListFilter size={15} aria-hidden /></button>}>
          <MenuLabel>{t('questions.groupBy')}</MenuLabel>
          <MenuChoices value={view.group} onChange={(group) => set({ group: group as QuestionGroup })}>
            {GROUPS.map((group) => <MenuChoice key={group} value={group}>{t(`questions.group.${group}`)}</MenuChoice>)}
          </MenuChoices>
          <MenuLine />
          <MenuLabel>{t('questions.show')}</MenuLabel>
          <MenuChoices value={view.state} onChange={(state) => set({ state: state as QuestionView['state'] })}>
            <MenuChoice value="open">{t('questions.stateOpen')}</MenuChoice>
            <MenuChoice value="answered">{t('questions.stateAnswered')}</MenuChoice>
            <MenuChoice value="all">{t('questions.stateAll')}</MenuChoice>
          </MenuChoices>
          <MenuLine />
          <MenuLabel>{t('questions.filterClass')}</MenuLabel>
          <MenuChoices value={view.class} onChange={(value) => set({ class: value as 'all' | RuleClass })}>
            <MenuChoice value="all">{t('changes.all')}</MenuChoice>
            {classes.map((name) => <MenuChoice key={name} value={name}>{t(`questions.class.${name}`)}</MenuChoice>)}
          </MenuChoices>
          <MenuLine />
          <MenuLabel>{t('questions.filterRule')}</MenuLabel>
          <MenuChoices value={view.rule} onChange={(rule) => set({ rule })}>
            <MenuChoice value="">{t('changes.all')}</MenuChoice>
            {rules.map((name) => <MenuChoice key={name} value={name}>{ruleTitle(name)}</MenuChoice>)}
          </MenuChoices>
          <MenuLine />
          <MenuItem onSelect={() => set(ALL_QUESTIONS)} disabled={!filtered}>{t('changes.clear')}</MenuItem>
        </Menu>
        <IconButton label={t('house.title')} onClick={() => desktop.open({ kind: 'house' })}><BookOpen size={15} aria-hidden /></IconButton>
      </div>
      {proofing.status === 'failed' && <p className="quiet pad" role="alert">{t('questions.failed')}</p>}
      {speller === 'missing' && <p className="quiet pad question-note">{t('questions.noSpeller')}</p>}
      {rows.length > 0 ? <QuestionList rows={rows} selected={session.question} /> : (
        <div className="quiet pad grow" role="status">
          <p>{proofing.status === 'checking' ? t('questions.checking') : filtered ? t('questions.noneFiltered') : open === 0 && questions.length > 0 ? t('questions.allDone') : t('questions.none')}</p>
          {filtered && <button type="button" className="link" onClick={() => set({ ...ALL_QUESTIONS, group: view.group })}>{t('changes.clear')}</button>}
        </div>
      )}
      <section className="card question-card" aria-label={t('questions.card')}>
        {selected ? <QuestionCard key={selected.key} question={selected} /> : <p className="quiet">{t('questions.nothingSelected')}</p>}
      </section>
      <CommentList />
    </>
  );
}
