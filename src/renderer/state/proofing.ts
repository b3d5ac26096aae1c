import type { Desk } from '../../core/pipeline';
import { carryFindings, type Checked } from '../../core/question/carry';
import { deskFields, placeFindings } from '../../core/question/place';
import type { AskingRule, Question } from '../../core/question/question';
import type { PlacedArticle } from '../../core/review/fields';
import type { Finding } from '../../core/rule/rule';

export type SpellerState = 'loading' | 'ready' | 'missing';

/// What proofing has found in the open page, brought to where it stands now.
export interface Proofing extends Checked {
  /// `checking` until the first findings are there.
  readonly status: 'checking' | 'ready' | 'failed';
  /// By name; empty until proofing runs.
  readonly rules: ReadonlyMap<string, AskingRule>;
}

export function startProofing(desk: Desk): Proofing {
  return { status: 'checking', rules: new Map(), fields: deskFields(desk), findings: new Map() };
}

/// Findings of a check, which may be of an earlier state of the page.
export interface Found {
  readonly fields: readonly PlacedArticle[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/// What is known of the desk as it reads now.
export function carryProofing(proofing: Proofing, desk: Desk, found: Found = proofing): Proofing {
  const fields = deskFields(desk);
  const same = found.fields.length === fields.length && found.fields.every((article, i) => article === fields[i]);
  return { ...proofing, ...(same ? { fields, findings: found.findings } : carryFindings(found, fields)) };
}

/// The questions of a desk by what proofing knows; the same list where nothing has changed.
export function questionsIn(desk: Desk, proofing: Proofing): readonly Question[] {
  return placeFindings(desk, proofing.fields, proofing.findings, (name) => proofing.rules.get(name));
}
