import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, ListChecks, MapPin, MessageSquare, Pencil, RotateCcw, ShieldCheck, X } from 'lucide-react';
import type { CommandId } from '../../contract/commands';
import { isUnanswered, type Question } from '../../core/question/question';
import { lineNumber } from '../../core/text/lines';
import { clip } from '../state/cut';
import { keepable } from '../state/questioning';
import { sameAs, sentenceOf, sinks } from '../state/questions';
import { documentOf } from '../state/session';
import { useApp, useDesktop, useSession, useSpeech } from './context';
import { fieldKeys } from './fieldKeys';
import { useKeyTable } from './keys';
import { goToOther, keepAlways } from './questionCommands';
import { useRuleTitle } from './ruleWords';
import { nameOf, visible } from './wording';

/// A question in full: its sentence, what is asked and why, the fixes to choose from, and every answer.
export function QuestionCard({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { say, number, time } = useSpeech();
  const desktop = useDesktop();
  const session = useSession();
  const ruleTitle = useRuleTitle();
  const { hint } = useKeyTable();
  const rule = useApp((state) => state.rules.get(question.rule));
  const counts = useApp((state) => state.counts);
  const { questioning } = desktop;
  const { desk, lastAnswer } = session;
  const document = documentOf(desk, question.document);
  const { before, seen, after } = sentenceOf(document, question);
  const open = isUnanswered(question);
  const doubt = question.kind === 'doubt';
  const first = question.source[0];
  const tally = counts[question.rule];
  const others = sameAs(session.questions, question).filter(({ key }) => key !== question.key);
  return (
    <>
      {lastAnswer && <SameElsewhere />}
      <p className="card-kind">
        <span className={`sev sev-${question.severity}`}>{doubt ? '?' : question.severity}</span>
        {t(`questions.class.${question.class}`)}{first && ` · ${t('mark.line', { from: number(lineNumber(session.reading.starts, first.from)) })}`}
        <span className="spring" />
        <span className={`standing is-${question.state}`}>{t(`questions.state.${question.state}`)}</span>
      </p>
      <p className="card-sentence" lang="zh-CN">
        <span className="context">{clipStart(before)}</span>{seen === '' ? <span className="caret-mark" aria-hidden>‸</span> : <mark className={`asked-mark sev-${question.severity}`}>{clip(visible(seen), 80)}</mark>}<span className="context">{clip(after, 32)}</span>
      </p>
      <p className="card-why">{say(question.message)}</p>
      {question.evidence.length > 0 && <ul className="card-evidence">{question.evidence.map((why) => <li key={say(why)}>{say(why)}</li>)}</ul>}
      {question.related.length > 0 && (
        <p className="card-related">{question.related.map((place) => {
          const other = documentOf(desk, place.document);
          return other && <button type="button" key={`${place.document}${place.proof.from}`} className="link" onClick={() => desktop.going.toRange(place.document, place.proof)}>{t('questions.related', { words: clip(other.proof.slice(place.proof.from, place.proof.to), 16), name: clip(nameOf(other, t), 12) })}</button>;
        })}</p>
      )}
      {question.elsewhere && (
        <p className="card-related"><button type="button" className="link" onClick={() => goToOther(desktop, t, question)}>{t('questions.elsewhere', { ...question.elsewhere })}<kbd aria-hidden>{hint('question.other', 'questions')}</kbd></button></p>
      )}
      <p className="card-rule">
        {ruleTitle(question.rule)}{rule?.docs.source !== undefined && ` · ${rule.docs.source}`}
        {sinks(question, counts) && tally && <span className="card-by">{t('questions.sunk', { rejected: tally.rejected, total: tally.accepted + tally.rejected })}</span>}
        {question.by && question.at && <span className="card-by">{t('changes.decidedBy', { name: question.by, time: time(question.at) })}</span>}
        {others.length > 0 && open && <span className="card-by">{t('questions.others', { count: others.length })}</span>}
      </p>
      {question.comment && <p className="card-comment"><MessageSquare size={13} aria-hidden />{question.comment.text}</p>}
      <div className="card-answers">
        {open && !doubt && question.fixes.length > 0 && (
          <ol className="fixes" aria-label={t('questions.fixes')}>
            {question.fixes.slice(0, 9).map((fix, i) => (
              <li key={fix}><button type="button" className="fix" onClick={() => questioning.accept(question.key, fix)}><kbd aria-hidden>{i + 1}</kbd><span lang="zh-CN">{fix === '' ? t('questions.deleteIt') : visible(fix)}</span></button></li>
            ))}
          </ol>
        )}
        {session.questionField === null || session.questionField === 'comment' || !open ? <Answers question={question} /> : <AnswerField key={session.questionField} question={question} kind={session.questionField} />}
      </div>
    </>
  );
}

const clipStart = (text: string): string => ([...text].length > 32 ? `…${[...text].slice(-32).join('')}` : text);

/// What can be done about the question; what does not apply is not offered.
function Answers({ question }: { question: Question }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { questioning } = desktop;
  const { hint } = useKeyTable();
  const key = (id: CommandId) => {
    const words = hint(id, 'questions');
    return words && <kbd aria-hidden>{words}</kbd>;
  };
  const field = (kind: 'edit' | 'ask'): void => desktop.dispatch({ type: 'question-field', field: kind });
  if (!isUnanswered(question)) {
    return <div className="decisions"><button type="button" className="button" onClick={() => questioning.reopen(question.key)}><RotateCcw size={13} aria-hidden />{t('changes.reopen')}{key('question.reopen')}</button></div>;
  }
  if (question.kind === 'doubt') {
    return (
      <div className="decisions">
        <button type="button" className="button accept" onClick={() => questioning.accept(question.key)}><Check size={14} aria-hidden />{t('questions.confirm')}{key('question.accept')}</button>
        <button type="button" className="button" onClick={() => desktop.questioning.locate(question)}><MapPin size={13} aria-hidden />{t('questions.goTo')}{key('question.edit')}</button>
        <button type="button" className="button quiet-button small" onClick={() => field('ask')}><MessageSquare size={13} aria-hidden />{t('questions.ask')}{key('question.ask')}</button>
      </div>
    );
  }
  return (
    <div className="decisions">
      {question.fixes.length > 0 && <button type="button" className="button accept" onClick={() => questioning.accept(question.key)}><Check size={14} aria-hidden />{t('changes.accept')}{key('question.accept')}</button>}
      <button type="button" className="button reject" onClick={() => questioning.dismiss(question.key)}><X size={14} aria-hidden />{t('questions.dismiss')}{key('question.keep')}</button>
      <button type="button" className="button" onClick={() => field('edit')}><Pencil size={13} aria-hidden />{t('questions.edit')}{key('question.edit')}</button>
      <button type="button" className="button quiet-button small" onClick={() => field('ask')}><MessageSquare size={13} aria-hidden />{t('questions.ask')}{key('question.ask')}</button>
      {keepable(question) && <button type="button" className="button quiet-button small" title={t('questions.alwaysHint')} onClick={() => keepAlways(desktop, question.key)}><ShieldCheck size={13} aria-hidden />{t('questions.always')}{key('question.always')}</button>}
      <button type="button" className="button quiet-button small" onClick={() => desktop.open({ kind: 'bulk', rule: question.rule })}><ListChecks size={13} aria-hidden />{t('questions.bulk')}{key('question.bulk')}</button>
    </div>
  );
}

/// The field for words of one's own, or for what the author is asked. Enter takes it, Escape leaves everything as it was; an input method's own Enter is left to it.
function AnswerField({ question, kind }: { question: Question; kind: 'edit' | 'ask' }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(kind === 'edit' ? (question.fixes[0] ?? question.text) : (question.comment?.text ?? ''));
  const back = (): void => {
    desktop.dispatch({ type: 'question-field', field: null });
    window.document.querySelector<HTMLElement>('.question-list')?.focus();
  };
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    back();
    if (kind === 'edit') desktop.questioning.accept(question.key, text);
    else desktop.questioning.ask(question.key, text);
    desktop.announce(kind === 'edit' ? t('questions.announcedAccepted') : t('questions.announcedAsked'));
  };
  const label = kind === 'edit' ? t('questions.ownWords') : t('questions.askWords');
  return (
    <form className="answer-field" onSubmit={take}>
      <label>{label}<input ref={input} lang="zh-CN" value={text} onChange={(event) => setText(event.target.value)} onKeyDown={fieldKeys(back)} maxLength={kind === 'edit' ? 2000 : 5000} /></label>
      <div className="decisions">
        <button type="submit" className="button accept" disabled={kind !== 'edit' && text.trim() === ''}><Check size={14} aria-hidden />{kind === 'edit' ? t('questions.take') : t('questions.ask')}<kbd aria-hidden>⏎</kbd></button>
        <button type="button" className="button quiet-button" onClick={back}>{t('app.cancel')}<kbd aria-hidden>Esc</kbd></button>
      </div>
    </form>
  );
}

/// After an answer: the same words elsewhere on the page, to be answered alike.
function SameElsewhere() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { questions, lastAnswer } = useSession();
  const same = lastAnswer ? sameAs(questions, lastAnswer) : [];
  if (!lastAnswer || same.length === 0) return null;
  const { insert } = lastAnswer;
  const answer = (): void => {
    const count = desktop.questioning.answerAll(same, insert === undefined ? 'dismissed' : 'accepted', insert);
    desktop.announce(t('questions.announcedAll', { count }));
  };
  return (
    <div className="same-elsewhere" role="status">
      <span>{t('questions.sameElsewhere', { words: clip(visible(lastAnswer.text), 10), count: same.length })}</span>
      <button type="button" className="button small" onClick={answer}>{insert === undefined ? t('questions.sameDismiss') : t('questions.sameAccept', { insert: insert === '' ? t('questions.deleteIt') : clip(visible(insert), 10) })}<kbd aria-hidden>S</kbd></button>
      <button type="button" className="icon-button" aria-label={t('app.close')} onClick={() => desktop.dispatch({ type: 'answered', answer: null })}><X size={13} aria-hidden /></button>
    </div>
  );
}
