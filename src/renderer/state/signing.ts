import { stageStates, type Desk } from '../../core/pipeline';
import type { Release } from '../../core/review/release';
import type { ArticleDocument } from '../../core/review/document';
import type { Act, Digests } from '../../core/review/events';
import { refusalOf, samePerson, type Signature } from '../../core/review/signatures';
import { nextStage, skippedStages, stagesOf, stands } from '../../core/review/stages';

/// What would become of a signature, before it is given.
export interface SigningPlan {
  /// Articles that it can be given on.
  readonly free: readonly ArticleDocument[];
  /// Articles that bear this signature already, as they read.
  readonly signed: readonly ArticleDocument[];
  /// Articles that the person has signed another stage of, with that stage.
  readonly bound: readonly { readonly article: ArticleDocument; readonly stage: string }[];
  /// Names of earlier stages that nobody has signed on some of them.
  readonly skipped: readonly string[];
}

export function planSigning(desk: Desk, articles: readonly ArticleDocument[], stage: string, by: string): SigningPlan {
  const free: ArticleDocument[] = [];
  const signed: ArticleDocument[] = [];
  const bound: { article: ArticleDocument; stage: string }[] = [];
  const skipped = new Set<string>();
  const { stages } = desk.reading.profile;
  for (const article of articles) {
    const given = desk.state.signatures.get(article.id) ?? [];
    const refusal = refusalOf(given, stage, by, article.digest);
    if (refusal?.kind === 'signed') signed.push(article);
    else if (refusal) bound.push({ article, stage: refusal.stage });
    else {
      free.push(article);
      for (const { name } of skippedStages(article.digest, given, stages, stage)) skipped.add(name);
    }
  }
  return { free, signed, bound, skipped: stages.map(({ name }) => name).filter((name) => skipped.has(name)) };
}

/// What taking a signature back would do.
export interface WithdrawalPlan {
  /// Articles whose signature of the stage is the person's own.
  readonly articles: readonly ArticleDocument[];
  /// Names of other stages that nobody would answer for any more on some of them.
  readonly lapsing: readonly string[];
}

export function planWithdrawal(desk: Desk, articles: readonly ArticleDocument[], stage: string, by: string): WithdrawalPlan {
  const { stages } = desk.reading.profile;
  const given = (article: ArticleDocument): readonly Signature[] => desk.state.signatures.get(article.id) ?? [];
  const isOwn = (signature: Signature): boolean => signature.stage === stage && !signature.withdrawn && samePerson(signature.by, by);
  const own = by === '' ? [] : articles.filter((article) => given(article).some(isOwn));
  const lapsing = new Set<string>();
  for (const article of own) {
    const without = stagesOf(article.digest, given(article).filter((signature) => !isOwn(signature)), stages);
    stageStates(desk, article).forEach((state, index) => {
      if (state.stage.name !== stage && stands(state.standing) && !stands(without[index]!.standing)) lapsing.add(state.stage.name);
    });
  }
  return { articles: own, lapsing: stages.map(({ name }) => name).filter((name) => lapsing.has(name)) };
}

/// The stage that is to be signed next: the earliest that one of the articles waits for; the last where none does.
export function nextStageOf(desk: Desk, articles: readonly ArticleDocument[]): string {
  const names = desk.reading.profile.stages.map(({ name }) => name);
  const waiting = articles.map((article) => nextStage(stageStates(desk, article))?.name).filter((name) => name !== undefined);
  return names.find((name) => waiting.includes(name)) ?? names.at(-1) ?? '';
}

export const digestsOf = (articles: readonly ArticleDocument[]): Digests => Object.fromEntries(articles.map(({ id, digest }) => [id, digest]));

export const signAct = (desk: Desk, articles: readonly ArticleDocument[], stage: string): Act => ({ type: 'sign', stage, digests: digestsOf(articles), page: digestsOf(desk.articles) });

/// Answers for all that keeps articles back, with a reason.
export const overrideAct = (held: readonly (Release & { readonly article: ArticleDocument })[], reason: string): Act => ({
  type: 'override', reason, digests: digestsOf(held.map(({ article }) => article)),
  stages: [...new Set(held.flatMap(({ missing }) => missing.map(({ name }) => name)))], questions: [...new Set(held.flatMap(({ grave }) => grave.map(({ fingerprint }) => fingerprint)))],
});
