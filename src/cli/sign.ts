import type { Desk } from '../core/pipeline';
import { stageStates } from '../core/pipeline';
import type { Stage } from '../core/page/profile';
import type { Act } from '../core/review/events';
import { refusalOf } from '../core/review/signatures';
import { nextStage, skippedStages, stageName, type StageState } from '../core/review/stages';
import type { Numbered } from './articles';
import type { DecidedPage } from './desks';
import { EXIT, tell, type Exit, type Session } from './io';

/// A stage that was asked for, by its name in the profile or in the interface's language.
export function findStage(session: Session, desk: Desk, wanted: string): Stage | undefined {
  return desk.reading.profile.stages.find(({ name }) => name === wanted || stageName(name, session.language).toLowerCase() === wanted.toLowerCase());
}

/// The stages of an article in one line: who signed, when, and whether it still stands.
export function stageLine({ language }: Session, states: readonly StageState[]): string {
  return states.map(({ stage, standing, signature }) => {
    const name = stageName(stage.name, language);
    if (!signature) return `${name} –`;
    const mark = standing === 'holds' ? '✓' : standing === 'carried' ? (language === 'zh' ? '✓（较早的文本）' : '✓ (an earlier text)') : (language === 'zh' ? '✗ 签后有改动' : '✗ changed since');
    return `${name} ${signature.by} ${signature.at.slice(0, 16).replace('T', ' ')} ${mark}`;
  }).join(' · ');
}

/// Signs a stage of the articles under a name. Without `stage` it is the next one of each. Tells what was signed, what was out of order, and what was refused; the refused do not keep the
/// others from being signed.
export async function sign(session: Session, { host, open, desk }: DecidedPage, chosen: readonly Numbered[], by: string, stage: Stage | undefined, about: string): Promise<Exit> {
  const { language } = session;
  const { stages } = desk.reading.profile;
  const acts = new Map<string, Record<string, string>>();
  const skipped = new Set<string>();
  const list = (names: Iterable<string>): string => [...names].map((name) => stageName(name, language)).join(language === 'zh' ? '、' : ', ');
  let exit: Exit = EXIT.fine;
  for (const { number, document } of chosen) {
    const given = desk.state.signatures.get(document.id) ?? [];
    const wanted = stage ?? nextStage(stageStates(desk, document)) ?? stages.at(-1);
    if (!wanted) continue;
    const refusal = refusalOf(given, wanted.name, by, document.digest);
    if (refusal?.kind === 'signed') {
      tell(session, { text: { zh: '第 {number} 篇的“{stage}”已由 {name} 签过，之后没有改动。', en: 'Article {number}: {stage} is signed already, by {name}, and nothing was changed since.' }, data: { number, stage: stageName(wanted.name, language), name: refusal.by } }, about);
      continue;
    }
    if (refusal) {
      tell(session, {
        text: { zh: '第 {number} 篇没有签：{name} 已签过这一篇的“{other}”，同一个人不能再签“{stage}”。请换一个人签。', en: 'Article {number} was not signed: {name} has signed its stage {other}, and the same person cannot sign {stage} too. Let somebody else sign.' },
        data: { number, name: by, other: stageName(refusal.stage, language), stage: stageName(wanted.name, language) },
      }, about);
      exit = EXIT.unreviewed;
      continue;
    }
    for (const { name } of skippedStages(document.digest, given, stages, wanted.name)) skipped.add(name);
    acts.set(wanted.name, { ...acts.get(wanted.name), [document.id]: document.digest });
  }
  if (acts.size === 0) return exit;
  const page = Object.fromEntries(desk.articles.map(({ id, digest }) => [id, digest]));
  await host['page.append']({ page: open.page, stamp: open.stamp, by, acts: [...acts].map(([name, digests]): Act => ({ type: 'sign', stage: name, digests, page })) });
  for (const [name, digests] of acts) {
    tell(session, { text: { zh: '已记录：{name} 签了 {count} 篇的“{stage}”。', en: 'Recorded: {name} signed {stage} of {count} article(s).' }, data: { name: by, count: Object.keys(digests).length, stage: stageName(name, language) } }, about);
  }
  if (skipped.size > 0) tell(session, { text: { zh: '次序提示：在它之前的 {stages} 还没有签。', en: 'Out of order: {stages} before it not signed.' }, data: { stages: list(skipped) } }, about);
  return exit;
}
