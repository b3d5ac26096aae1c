import type { Stage } from '../page/profile';
import type { Severity } from '../rule/rule';
import { missingStages, type StageState } from './stages';
import type { Override } from './state';

/// What is asked of a question here.
export interface OpenQuestion {
  readonly severity: Severity;
  readonly fingerprint: string;
}

/// What keeps an article from being exported, and what was let through.
export interface Release<Q extends OpenQuestion = OpenQuestion> {
  /// Stages that the newsroom requires and that nobody answers for.
  readonly missing: readonly Stage[];
  /// Open questions of severity A.
  readonly grave: readonly Q[];
  /// Those that hold for the text as it reads: who passed over what of the two, and why.
  readonly overrides: readonly Override[];
  /// Whether it may leave: nothing is left of the two that no override passes over.
  readonly free: boolean;
}

/// `open` are the article's questions that nobody has answered or dismissed.
export function releaseOf<Q extends OpenQuestion>(article: { readonly id: string; readonly digest: string }, states: readonly StageState[], open: readonly Q[], given: readonly Override[]): Release<Q> {
  const missing = missingStages(states);
  const grave = open.filter(({ severity }) => severity === 'A');
  const overrides = given.filter(({ digests }) => digests[article.id] === article.digest);
  const free = missing.every(({ name }) => overrides.some(({ stages }) => stages.has(name)))
    && grave.every(({ fingerprint }) => overrides.some(({ questions }) => questions.has(fingerprint)));
  return { missing, grave, overrides, free };
}
