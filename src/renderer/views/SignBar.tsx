import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleAlert, CircleCheck, CircleDashed, Download } from 'lucide-react';
import { articleRelease, stageStates, type Desk } from '../../core/pipeline';
import { unansweredOf } from '../../core/question/budget';
import { spanOf } from '../../core/review/anchors';
import type { ArticleDocument } from '../../core/review/document';
import { stageName, stands, type StageState } from '../../core/review/stages';
import { clip } from '../state/cut';
import { nextStageOf, overrideAct, planSigning, planWithdrawal, signAct } from '../state/signing';
import { useDesktop, useSession, useSpeech } from './context';
import { ReasonForm } from './ReasonForm';
import { oneLine } from './wording';

/// Questions and comments that are quoted; the lists at the desk have all.
const SHOWN = 3;

/// Where a stage is signed: the stages as they stand, who signs, and what keeps the articles from being exported.
export function SignBar({ articles, scope, open }: { articles: readonly ArticleDocument[]; scope: 'article' | 'page'; open: number }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const desktop = useDesktop();
  const { desk, questions } = useSession();
  const group = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(desktop.who());
  const { stages } = desk.reading.profile;
  const stage = chosen ?? nextStageOf(desk, articles);
  const by = name.trim();
  const plan = useMemo(() => planSigning(desk, articles, stage, by), [desk, articles, stage, by]);
  const held = useMemo(() => articles.map((article) => ({ article, ...articleRelease(desk, article, unansweredOf(questions, article.id)) })).filter(({ free }) => !free), [desk, articles, questions]);
  const done = articles.length > 0 && held.length === 0;
  const grave = held.flatMap((one) => one.grave);
  const lesser = articles.reduce((sum, { id }) => sum + unansweredOf(questions, id).filter(({ severity }) => severity !== 'A').length, 0);
  const comments = desk.state.comments.filter(({ resolved, anchors }) => !resolved && articles.some((article) => spanOf(article, anchors)));
  const taken = useMemo(() => planWithdrawal(desk, articles, stage, by), [desk, articles, stage, by]);
  // What a reason is being typed for: passing over what keeps the articles back, or taking a signature back.
  const [asksWhy, setAsksWhy] = useState<'override' | 'withdraw' | null>(null);
  const called = (each: string): string => stageName(each, language);
  const list = (names: readonly string[]): string => names.map(called).join(t('sign.comma'));
  const sign = (): void => {
    desktop.actAs(by, signAct(desk, plan.free, stage));
    setChosen(null);
    desktop.announce(t('sign.recorded', { name: by, stage: called(stage), count: plan.free.length }));
  };
  const letThrough = (reason: string): void => {
    desktop.actAs(by, overrideAct(held, reason));
    setAsksWhy(null);
    desktop.announce(t('sign.letThrough'));
  };
  const withdraw = (reason: string): void => {
    desktop.actAs(by, { type: 'withdraw', stage, articles: taken.articles.map(({ id }) => id), reason });
    setAsksWhy(null);
    desktop.announce(t('sign.withdrawn', { name: by, stage: called(stage), count: taken.articles.length }));
  };
  if (stages.length === 0) return <div className="sign-bar"><p className="quiet">{t('sign.noStages')}</p><ToExport scope={scope} /></div>;
  return (
    <div className="sign-bar" data-testid="sign-bar">
      <fieldset className="stages">
        <legend className="only-spoken">{t('sign.stages')}</legend>
        {stages.map((each) => (
          <label key={each.name} className={`stage${each.name === stage ? ' chosen' : ''}`}>
            <input type="radio" name={group} checked={each.name === stage} onChange={() => setChosen(each.name)} />
            <span className="stage-name">{called(each.name)}{each.required && <span className="stage-required" title={t('sign.requiredHint')}>{t('sign.required')}</span>}</span>
            <StageMark desk={desk} articles={articles} stage={each.name} />
          </label>
        ))}
      </fieldset>
      <div className="sign-act">
        <div className="sign-notes" role="status">
          {plan.bound.length > 0 && <p className="sign-refusal"><CircleAlert size={14} aria-hidden />{t('sign.bound', { name: by, other: list([...new Set(plan.bound.map((one) => one.stage))]), stage: called(stage), count: plan.bound.length })}</p>}
          {plan.skipped.length > 0 && <p className="waiting">{t('sign.skipped', { stages: list(plan.skipped) })}</p>}
          {plan.free.length === 0 && plan.bound.length === 0 && plan.signed.length > 0 && <p className="good"><CircleCheck size={14} aria-hidden />{t('sign.already', { stage: called(stage) })}</p>}
          {grave.length > 0 && <p className="sign-refusal"><CircleAlert size={14} aria-hidden /><span>{t('sign.grave', { count: grave.length })} <span lang="zh-CN">{grave.slice(0, SHOWN).map(({ text }) => `“${clip(oneLine(text), 12)}”`).join(' ')}{grave.length > SHOWN && '…'}</span></span></p>}
          {lesser > 0 && <p className="waiting">{t('sign.lesser', { count: lesser })}</p>}
          {comments.length > 0 && <p className="waiting">{t('sign.comments', { count: comments.length })} <span lang="zh-CN">{comments.slice(0, SHOWN).map(({ quote, text }) => `“${clip(oneLine(quote), 8)}” ${clip(oneLine(text), 16)}`).join(' · ')}{comments.length > SHOWN && '…'}</span></p>}
          {done && <p className="good"><CircleCheck size={14} aria-hidden />{scope === 'page' ? t('review.done') : t('review.recorded')}</p>}
        </div>
        <label className="sign-name">{t('sign.name')}<input className="input" value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} /></label>
        <button type="button" className={`button${done ? '' : ' primary'}`} disabled={plan.free.length === 0 || by === ''} onClick={sign}>
          {open > 0 ? t('sign.signOpen', { stage: called(stage), count: open }) : t('sign.sign', { stage: called(stage) })}
        </button>
        {taken.articles.length > 0 && asksWhy === null && <button type="button" className="button" onClick={() => setAsksWhy('withdraw')}>{t('sign.withdraw', { stage: called(stage) })}</button>}
        {!done && asksWhy === null && articles.length > 0 && <button type="button" className="button" onClick={() => setAsksWhy('override')}>{t('sign.override')}</button>}
        {done && <ToExport scope={scope} />}
      </div>
      {!done && asksWhy === 'override' && <ReasonForm go={t('sign.overrideGo', { count: held.length })} blocked={by === ''} onGo={letThrough} onCancel={() => setAsksWhy(null)} />}
      {taken.articles.length > 0 && asksWhy === 'withdraw' && (
        <>
          <p className="sign-refusal" role="status"><CircleAlert size={14} aria-hidden />{taken.lapsing.length > 0 ? t('sign.withdrawLapses', { stages: list(taken.lapsing) }) : t('sign.withdrawHint')}</p>
          <ReasonForm go={t('sign.withdrawGo', { stage: called(stage), count: taken.articles.length })} onGo={withdraw} onCancel={() => setAsksWhy(null)} />
        </>
      )}
    </div>
  );
}

function ToExport({ scope }: { scope: 'article' | 'page' }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  return <button type="button" className="button primary" onClick={() => desktop.open({ kind: 'export', scope })}><Download size={15} aria-hidden />{t('review.toExport')}</button>;
}

/// How a stage stands: of one article who signed it, of several on how many it stands.
function StageMark({ desk, articles, stage }: { desk: Desk; articles: readonly ArticleDocument[]; stage: string }) {
  const { t } = useTranslation();
  const states = articles.map((article) => stageStates(desk, article).find((state) => state.stage.name === stage)!);
  if (states.length === 1) return <SignatureMark state={states[0]!} />;
  const count = states.filter(({ standing }) => stands(standing)).length;
  const lapsed = states.filter(({ standing }) => standing === 'lapsed').length;
  return <span className={`stage-mark${count === states.length && count > 0 ? ' good' : lapsed > 0 ? ' waiting' : ''}`}>{t('sign.some', { count, total: states.length })}{lapsed > 0 && ` · ${t('sign.lapsedSome', { count: lapsed })}`}</span>;
}

/// One signature in words: name, time, and whether the text was changed since.
export function SignatureMark({ state: { standing, signature } }: { state: StageState }) {
  const { t } = useTranslation();
  const { time } = useSpeech();
  if (!signature) return <span className="stage-mark">{t('sign.open')}</span>;
  const { by, at } = signature;
  return (
    <span className={`stage-mark ${stands(standing) ? 'good' : 'waiting'}`} title={t(`sign.${standing === 'open' ? 'lapsed' : standing}Hint`)}>
      {stands(standing) ? <CircleCheck size={12} aria-hidden /> : <CircleDashed size={12} aria-hidden />}
      {by} <small>{time(at)}</small>{standing === 'carried' && <small> · {t('sign.carried')}</small>}{standing === 'lapsed' && <small> · {t('sign.lapsed')}</small>}
    </span>
  );
}
