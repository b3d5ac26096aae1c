import type { Stage } from '../page/profile';
import { say, type Language, type Sentence } from '../text/say';
import type { Signature } from './signatures';

/// How a stage of an article stands today.
///
/// A signature answers for one version of the text. Three rules say what a later change does to it:
/// 1. It *holds* while the article reads as it was signed (also when it does so again after an undo).
/// 2. Where the text was changed, it is *carried* by a later stage that was signed afterwards and stands itself: proofs exist to change the text, and who signs the second proof answers for
///    what it changed. The record then shows which version each signature was given on.
/// 3. It is *lapsed* where nobody has answered for the change yet, and where an earlier stage has been signed anew on another version since: a text that goes back to an earlier hand goes
///    through the later ones again.
/// So as soon as any stage stands, somebody has signed the very text that stands in the proof.
export type Standing = 'open' | 'holds' | 'carried' | 'lapsed';

export interface StageState {
  readonly stage: Stage;
  readonly standing: Standing;
  /// The last one that was not withdrawn.
  readonly signature?: Signature;
}

/// The stages of an article in the newsroom's order.
export function stagesOf(digest: string, signatures: readonly Signature[], stages: readonly Stage[]): readonly StageState[] {
  const last = stages.map(({ name }) => signatures.findLast(({ stage, withdrawn }) => stage === name && !withdrawn));
  const states: StageState[] = [];
  for (let i = stages.length - 1; i >= 0; i--) {
    const signature = last[i];
    const stage = stages[i]!;
    if (!signature) {
      states.unshift({ stage, standing: 'open' });
      continue;
    }
    const backed = states.some((later) => later.signature && later.signature.n > signature.n && stands(later.standing));
    const reopened = last.slice(0, i).some((earlier) => earlier && earlier.n > signature.n && earlier.digest !== signature.digest);
    const standing = signature.digest === digest ? 'holds' : backed && !reopened ? 'carried' : 'lapsed';
    states.unshift({ stage, standing, signature });
  }
  return states;
}

export const stands = (standing: Standing): boolean => standing === 'holds' || standing === 'carried';

/// The required stages that nobody answers for today.
export const missingStages = (states: readonly StageState[]): readonly Stage[] => states.filter(({ stage, standing }) => stage.required && !stands(standing)).map(({ stage }) => stage);

/// The stage to sign next: the first that an export still waits for, else the first open one behind the last that stands; undefined where all are done.
export function nextStage(states: readonly StageState[]): Stage | undefined {
  const last = states.findLastIndex(({ standing }) => stands(standing));
  return missingStages(states)[0] ?? states.find(({ standing }, index) => index > last && !stands(standing))?.stage;
}

/// Stages before `stage` that nobody would answer for if it were signed now: signing it is out of order.
export function skippedStages(digest: string, signatures: readonly Signature[], stages: readonly Stage[], stage: string): readonly Stage[] {
  const now: Signature = { n: Infinity, by: '', at: '', article: '', stage, digest };
  const before = stages.findIndex(({ name }) => name === stage);
  return stagesOf(digest, [...signatures, now], stages).slice(0, Math.max(0, before)).filter(({ standing }) => !stands(standing)).map((state) => state.stage);
}

const WORDS: Readonly<Record<string, Sentence>> = {
  一审: { zh: '一审', en: 'First review' }, 二审: { zh: '二审', en: 'Second review' }, 三审: { zh: '三审', en: 'Third review' },
  一校: { zh: '一校', en: 'First proof' }, 二校: { zh: '二校', en: 'Second proof' }, 三校: { zh: '三校', en: 'Third proof' },
};

/// The stage as it is called; the usual ones have an English name.
export const stageName = (name: string, language: Language): string => (Object.hasOwn(WORDS, name) ? say(WORDS[name]!, language) : name);
