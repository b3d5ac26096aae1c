import { memo, useCallback, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Check, Minus, UserRoundPen } from 'lucide-react';
import type { Question } from '../../core/question/question';
import { clip } from '../state/cut';
import { sessionOf } from '../state/app';
import { around, type QuestionRow } from '../state/questions';
import { documentOf } from '../state/session';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { useKeyTable } from './keys';
import { runCommand } from './commands';
import { useRuleTitle } from './ruleWords';
import { nameOf, visible } from './wording';

const ROW_HEIGHT = 46;
const GROUP_HEIGHT = 26;
const PAGE = 8;

/// The list of questions: one stop for Tab from outside; in it arrows and Tab go from question to question, and every answer has a key.
export function QuestionList({ rows, selected }: { rows: readonly QuestionRow[]; selected: string | null }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk } = useSession();
  const ruleTitle = useRuleTitle();
  const group = useApp((state) => sessionOf(state)?.questionView.group);
  const keys = useKeyTable();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  // The same functions as long as the rows stay: with others the places of all rows are reckoned anew, at every step of scrolling.
  const estimateSize = useCallback((index: number) => (rows[index]?.type === 'group' ? GROUP_HEIGHT : ROW_HEIGHT), [rows]);
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const list = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize, getItemKey, overscan: 10 });
  const active = rows.findIndex((row) => row.type === 'question' && row.id === selected);

  useEffect(() => {
    if (active >= 0) list.scrollToIndex(active, { align: 'auto' });
    // The list's own identity changes with every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active, rows]);

  /// The next question from `index` on in a direction; group lines are passed over.
  const go = (index: number, step: 1 | -1): boolean => {
    for (let i = Math.max(0, Math.min(rows.length - 1, index)); i >= 0 && i < rows.length; i += step) {
      const row = rows[i]!;
      if (row.type === 'question') return desktop.questioning.select(row.id), true;
    }
    return false;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const command = keys.of(event, 'questions');
    if (command) {
      event.preventDefault();
      return runCommand(command, desktop, t);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = (): void => event.preventDefault();
    const fix = /^[1-9]$/.test(event.key) ? desktop.questioning.find(selected)?.fixes[Number(event.key) - 1] : undefined;
    if (fix !== undefined && selected !== null) {
      done();
      desktop.questioning.accept(selected, fix);
      return desktop.announce(t('questions.announcedAccepted'));
    }
    switch (event.key) {
      case 'ArrowDown': return done(), void go(active + 1, 1);
      case 'ArrowUp': return done(), void (active > 0 ? go(active - 1, -1) : go(0, 1));
      case 'PageDown': return done(), void go(active + PAGE, -1);
      case 'PageUp': return done(), void go(active - PAGE, 1);
      case 'Home': return done(), void go(0, 1);
      case 'End': return done(), void go(rows.length - 1, -1);
      // At either end Tab leads out of the list.
      case 'Tab': if (event.shiftKey ? active > 0 && go(active - 1, -1) : active + 1 < rows.length && go(active + 1, 1)) done();
        return;
      case 'Escape': return done(), desktop.focusPane('proof');
    }
  };

  const groupName = (value: string): string => {
    switch (group) {
      case 'article': {
        const document = documentOf(desk, value);
        return document ? clip(nameOf(document, t), 16) : value;
      }
      case 'class': return t(`questions.class.${value as Question['class']}`);
      case 'rule': return ruleTitle(value);
      default: return value === 'doubt' ? t('questions.sev.doubt') : t(`questions.sev.${value as Question['severity']}`);
    }
  };

  return (
    <div className="change-list question-list" ref={scroller} role="tree" data-keys="questions" aria-label={t('questions.list')} tabIndex={0} aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined} onKeyDown={onKeyDown}
      onFocus={() => { if (active < 0) go(0, 1); }}>
      <div role="presentation" className="change-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          const props = {
            id: `${id}-${index}`, role: 'treeitem' as const, 'aria-level': row.type === 'group' ? 1 : 2, 'aria-selected': index === active, 'aria-posinset': index + 1, 'aria-setsize': rows.length,
            style: { transform: `translateY(${start}px)` },
          };
          if (row.type === 'group') {
            return <div key={row.id} {...props} aria-expanded className={`change group question-group sev-${row.value}`}><span className="change-text">{groupName(row.value)}</span><span className="count">{row.count}</span></div>;
          }
          return (
            <div key={row.id} {...props} className={`change question is-${row.question.state}${row.sunk ? ' sunk' : ''}`} onClick={() => { desktop.questioning.select(row.id); scroller.current?.focus(); }}>
              <QuestionLine question={row.question} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/// A row keeps what it shows while the list scrolls under it.
const QuestionLine = memo(function QuestionLine({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const { desk } = useSession();
  // Little before it: what is proposed has to be seen without opening the question.
  const { before, seen, after } = around(documentOf(desk, question.document), question, 4, 8);
  const accepted = question.state === 'accepted';
  return (
    <>
      <span className={`sev sev-${question.severity}`} aria-hidden>{question.kind === 'doubt' ? '?' : question.severity}</span>
      <span className="question-lines">
        <span className="question-words" lang="zh-CN">
          <span className="context">{before}</span>
          {accepted && question.text !== '' && <del className="gone">{clip(visible(question.text), 14)}</del>}
          {seen === '' ? <span className="caret-mark" aria-hidden>‸</span> : accepted ? <ins className="come">{clip(visible(seen), 14)}</ins> : <mark className={`asked-mark sev-${question.severity}`}>{clip(visible(seen), 14)}</mark>}
          {!accepted && question.fixes[0] !== undefined && <span className="question-fix">→{question.fixes[0] === '' ? t('questions.deleteIt') : clip(visible(question.fixes[0]), 10)}</span>}
          <span className="context">{after}</span>
        </span>
        <span className="question-says">{say(question.message)}</span>
      </span>
      <span className="only-spoken">{t(`questions.state.${question.state}`)}</span>
      <span className="verdict" aria-hidden>
        {accepted && <Check size={13} />}
        {question.state === 'dismissed' && <Minus size={13} />}
        {question.state === 'asked' && <UserRoundPen size={13} />}
      </span>
    </>
  );
});
