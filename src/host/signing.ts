import { HostError } from '../contract/errors';
import type { Stage } from '../core/page/profile';
import type { Act, Entry } from '../core/review/events';
import { refusalOf } from '../core/review/signatures';
import { replay } from '../core/review/state';

/// Refuses signatures that would not count: with `two-stages` where the person has signed another stage of an article, with `bad-input` where the newsroom has no such stage.
export function checkSigning(entries: readonly Entry[], acts: readonly Act[], by: string, stages: readonly Stage[]): void {
  const before = [...entries];
  for (const act of acts) {
    if (act.type === 'sign') {
      if (!stages.some(({ name }) => name === act.stage)) throw new HostError('bad-input', { at: 'stage', expected: stages.map(({ name }) => name).join(', ') });
      const { signatures } = replay(before, stages);
      const refusals = Object.entries(act.digests).map(([id, digest]) => refusalOf(signatures.get(id) ?? [], act.stage, by, digest)).filter((refusal) => refusal?.kind === 'two-stages');
      if (refusals[0]) throw new HostError('two-stages', { name: by, stage: refusals[0].stage, wanted: act.stage, count: refusals.length });
    }
    before.push({ ...act, n: before.length + 1, at: '', by });
  }
}
