import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/core/page/profile';
import type { Act, Entry } from '../../../src/core/review/events';
import { FIRST_REVIEW, samePerson } from '../../../src/core/review/signatures';
import { progressOf } from '../../../src/core/review/progress';
import { releaseOf } from '../../../src/core/review/release';
import { missingStages, nextStage, skippedStages, stagesOf, stands } from '../../../src/core/review/stages';
import { replay } from '../../../src/core/review/state';

const STAGES: readonly Stage[] = ['一审', '一校', '二校', '三校'].map((name) => ({ name, required: name === '三校' }));

/// `王 一校 v1` signs, `王 -一校` withdraws.
function journal(...lines: string[]): Entry[] {
  return lines.map((line, i): Entry => {
    const [by = '', stage = '', digest = ''] = line.split(' ');
    const act: Act = stage.startsWith('-') ? { type: 'withdraw', stage: stage.slice(1), articles: ['a'], reason: '签错了' } : { type: 'sign', stage, digests: { a: digest } };
    return { ...act, n: i + 1, at: '2026-03-01T08:00:00Z', by };
  });
}

function standings(now: string, ...lines: string[]): string {
  const { signatures } = replay(journal(...lines), STAGES);
  return stagesOf(now, signatures.get('a') ?? [], STAGES).map(({ standing }) => standing).join(' ');
}

describe('the stages of an article', () => {
  it.each([
    ['nobody signed', 'v1', [], 'open open open open'],
    ['signed as it reads', 'v1', ['王 一审 v1'], 'holds open open open'],
    ['changed since', 'v2', ['王 一审 v1'], 'lapsed open open open'],
    ['the next proof answers for its change', 'v2', ['王 一审 v1', '李 一校 v2'], 'carried holds open open'],
    ['a chain of proofs, each changing the text', 'v4', ['王 一审 v1', '李 一校 v2', '陈 二校 v3', '赵 三校 v4'], 'carried carried carried holds'],
    ['signed off, then changed: nothing stands', 'v5', ['王 一审 v1', '李 一校 v2', '陈 二校 v3', '赵 三校 v4'], 'lapsed lapsed lapsed lapsed'],
    ['the last stage signs again: it answers for the change', 'v5', ['王 一审 v1', '李 一校 v2', '陈 二校 v3', '赵 三校 v4', '赵 三校 v5'], 'carried carried carried holds'],
    ['back to an earlier hand: the later ones are lost', 'v5', ['李 一校 v2', '陈 二校 v3', '赵 三校 v4', '李 一校 v5'], 'open holds lapsed lapsed'],
    ['and only the last is made good: the one between stays lost', 'v5', ['李 一校 v2', '陈 二校 v3', '赵 三校 v4', '李 一校 v5', '赵 三校 v5'], 'open holds lapsed holds'],
    ['undone: it reads again as it was signed', 'v1', ['王 一审 v1', '李 一校 v1'], 'holds holds open open'],
    ['out of order on one text', 'v1', ['赵 三校 v1', '王 一审 v1'], 'holds open open holds'],
    ['withdrawn', 'v1', ['王 一审 v1', '王 -一审'], 'open open open open'],
    ['withdrawn by somebody else: it stays', 'v1', ['王 一审 v1', '李 -一审'], 'holds open open open'],
    ['withdrawn, then the person signs the right one', 'v1', ['王 一审 v1', '王 -一审', '王 一校 v1'], 'open holds open open'],
    ['a second stage by the same person does not count', 'v1', ['王 一审 v1', '王 一校 v1'], 'holds open open open'],
    ['not even under another spelling', 'v1', ['Wang Li 一审 v1'.replace('Wang Li', 'WangLi'), 'ｗａｎｇｌｉ 一校 v1'], 'holds open open open'],
    ['a journal of the first version: its review is the last stage', 'v1', ['王 review v1'], 'open open open holds'],
    ['a stage that the newsroom no longer has', 'v1', ['王 初校 v1'], 'open open open open'],
  ])('%s', (_, now, lines, expected) => expect(standings(now, ...lines)).toBe(expected));

  it('keeps what does not count, and who it was', () => {
    const { refused, signatures } = replay(journal('王 一审 v1', '王 二校 v2'), STAGES);
    expect(refused).toMatchObject([{ article: 'a', stage: '二校', by: '王', digest: 'v2' }]);
    expect(signatures.get('a')).toHaveLength(1);
  });

  it('says what is next, what is missing, and what is skipped', () => {
    const states = (now: string, ...lines: string[]) => stagesOf(now, replay(journal(...lines), STAGES).signatures.get('a') ?? [], STAGES);
    expect(nextStage(states('v1'))?.name).toBe('三校');
    expect(missingStages(states('v1')).map(({ name }) => name)).toEqual(['三校']);
    expect(nextStage(states('v1', '赵 三校 v1'))).toBeUndefined();
    const all = STAGES.map(({ name }) => ({ name, required: true }));
    expect(nextStage(stagesOf('v1', replay(journal('王 一审 v1'), all).signatures.get('a') ?? [], all))?.name).toBe('一校');
    const given = replay(journal('王 一审 v1'), STAGES).signatures.get('a') ?? [];
    expect(skippedStages('v2', given, STAGES, '三校').map(({ name }) => name)).toEqual(['一校', '二校']);
    expect(skippedStages('v2', given, STAGES, '一校')).toEqual([]);
  });

  const act = fc.record({ by: fc.constantFrom('王', '李', '陈', '王 '), stage: fc.constantFrom(...STAGES.map(({ name }) => name), FIRST_REVIEW), digest: fc.constantFrom('v1', 'v2', 'v3'), withdraw: fc.boolean() });
  it('no order of acts gives one person two stages, and whatever stands, somebody signed the very text', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 25 }), fc.constantFrom('v1', 'v2', 'v3'), (acts, now) => {
      const entries = acts.map(({ by, stage, digest, withdraw }, i): Entry => ({
        ...(withdraw ? { type: 'withdraw', stage, articles: ['a'], reason: 'x' } : { type: 'sign', stage, digests: { a: digest } }), n: i + 1, at: '2026-03-01T08:00:00Z', by,
      }));
      const given = (replay(entries, STAGES).signatures.get('a') ?? []).filter(({ withdrawn }) => !withdrawn);
      for (const one of given) for (const other of given) if (samePerson(one.by, other.by)) expect(other.stage).toBe(one.stage);
      const states = stagesOf(now, given, STAGES);
      if (states.some(({ standing }) => stands(standing))) expect(states.some(({ standing, signature }) => standing === 'holds' && signature?.digest === now)).toBe(true);
    }));
  });
});

describe('the release of an article', () => {
  const states = (digest: string) => stagesOf(digest, replay(journal('赵 三校 v1'), STAGES).signatures.get('a') ?? [], STAGES);
  const grave = { severity: 'A', fingerprint: 'f1' } as const;
  const override = (stages: string[], questions: string[]) => replay([{ type: 'override', digests: { a: 'v1' }, stages, questions, reason: '截稿', n: 1, at: '2026-03-01T08:00:00Z', by: '主任' }]).overrides;

  it('asks for the required stages and for answers to grave questions', () => {
    expect(releaseOf({ id: 'a', digest: 'v1' }, states('v1'), [{ severity: 'B', fingerprint: 'f2' }], [])).toMatchObject({ free: true, missing: [], grave: [] });
    expect(releaseOf({ id: 'a', digest: 'v2' }, states('v2'), [], []).free).toBe(false);
    expect(releaseOf({ id: 'a', digest: 'v1' }, states('v1'), [grave], [])).toMatchObject({ free: false, grave: [grave] });
  });

  it('lets through what somebody answered for, and nothing else', () => {
    const article = { id: 'a', digest: 'v1' };
    expect(releaseOf(article, states('v1'), [grave], override([], ['f1'])).free).toBe(true);
    expect(releaseOf(article, states('v1'), [grave, { severity: 'A', fingerprint: 'f9' }], override([], ['f1'])).free).toBe(false);
    expect(releaseOf({ id: 'a', digest: 'v2' }, states('v1'), [grave], override([], ['f1'])).free).toBe(false);
    expect(releaseOf(article, states('v3'), [], override(['三校'], [])).free).toBe(true);
  });
});

describe('how far a page is', () => {
  const entries = (...acts: Act[]): Entry[] => acts.map((act, i) => ({ ...act, n: i + 1, at: '2026-03-01T08:00:00Z', by: `p${i}` }));
  const sign = (stage: string, signed: string[], all: string[]): Act => ({ type: 'sign', stage, digests: Object.fromEntries(signed.map((id) => [id, 'x'])), page: Object.fromEntries(all.map((id) => [id, 'x'])) });
  const write: Act = { type: 'write', edits: [], replaces: [] };
  it.each([
    ['untouched', []], ['untouched', [write, { type: 'undo', of: 1 }]], ['working', [write]], ['working', [sign('三校', ['a'], ['a', 'b'])]], ['proofed', [sign('一校', ['a', 'b'], ['a', 'b'])]],
    ['signed', [sign('三校', ['a', 'b'], ['a', 'b'])]], ['signed', [sign('三校', ['a'], ['a', 'b']), sign('三校', ['b'], ['a', 'b'])]], ['working', [sign('三校', ['a', 'b'], ['a', 'b']), write]],
    ['signed', [sign('三校', ['a'], ['a']), { type: 'export', articles: ['a'], formats: ['txt'], folder: '/f' }]],
  ] as [string, Act[]][])('is %s', (expected, acts) => expect(progressOf(replay(entries(...acts), STAGES), STAGES)).toBe(expected));
});
