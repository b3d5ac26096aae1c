import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/core/pipeline';
import type { Act, Entry } from '../../../src/core/review/events';
import { writeAct } from '../../../src/core/review/hand';
import { planWithdrawal } from '../../../src/renderer/state/signing';
import { DESK, READING } from './page';

const journal = (...acts: [string, Act][]): Entry[] => acts.map(([by, act], i) => ({ ...act, n: i + 1, at: '2026-03-01T08:00:00Z', by }));
const first = DESK.articles[0]!;
const write = writeAct(first, { from: 0, to: 1, insert: '申' })!;
const changed = openDesk(READING, journal(['李', write])).articles[0]!;
const desk = openDesk(READING, journal(
  ['王', { type: 'sign', stage: '一校', digests: { [first.id]: first.digest } }], ['李', write], ['李', { type: 'sign', stage: '二校', digests: { [first.id]: changed.digest } }],
));

describe('taking a signature back', () => {
  it('is for the articles that the person signed, and tells which stages lapse with it', () => {
    const plan = planWithdrawal(desk, desk.articles, '二校', ' 李');
    expect([plan.articles.map(({ id }) => id), plan.lapsing]).toEqual([[first.id], ['一校']]);
    expect(planWithdrawal(desk, desk.articles, '一校', '王').lapsing).toEqual([]);
  });

  it('is for nobody else, and for no other stage', () => {
    for (const [stage, by] of [['二校', '王'], ['三校', '李'], ['二校', '']] as const) expect(planWithdrawal(desk, desk.articles, stage, by).articles).toEqual([]);
  });

  it('does what it said', () => {
    const entries = [...desk.state.timeline.map(({ entry }) => entry), { type: 'withdraw', stage: '二校', articles: [first.id], reason: '签错', n: 4, at: '2026-03-01T09:00:00Z', by: '李' } as Entry];
    const after = openDesk(READING, entries);
    expect(planWithdrawal(after, after.articles, '二校', '李').articles).toEqual([]);
    expect(after.state.signatures.get(first.id)!.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
  });
});
