import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/contract/errors';
import { replay } from '../../../src/core/review/state';
import type { Act, Entry } from '../../../src/core/review/events';
import { acknowledged, actOf, addActs, entriesOf, failed, nextBatch, openJournal, rebase, saveState, sent, type Journal } from '../../../src/renderer/state/journal';

const AT = '2025-03-18T08:00:00.000Z';
const dismiss = (name: string): Act => ({ type: 'dismiss', fingerprint: name, rule: 'some-rule' });
const entry = (act: Act, n: number, by = 'Wang'): Entry => ({ ...act, n, at: AT, by });
const add = (journal: Journal, ...acts: Act[]): Journal => addActs(journal, acts, 'Wang', AT);

describe('the journal of the window', () => {
  it('numbers what is pending on from what is synced', () => {
    const journal = add(openJournal([entry(dismiss('a'), 1)], 's1'), dismiss('b'), dismiss('c'));
    expect(entriesOf(journal).map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  it('says saved only when nothing is pending, and unsaved with the reason after a failure', () => {
    const idle = openJournal([], 's');
    expect(saveState(idle)).toEqual({ kind: 'saved' });
    const pending = add(idle, dismiss('a'));
    expect(saveState(pending)).toEqual({ kind: 'saving' });
    expect(saveState(sent(pending, 1))).toEqual({ kind: 'saving' });
    const full = new HostError('disk-full');
    const broken = failed(sent(pending, 1), full);
    expect(saveState(broken)).toEqual({ kind: 'unsaved', failure: full, count: 1 });
    expect(broken.pending).toHaveLength(1);
    expect(saveState(acknowledged(sent(broken, 1), 1, [entry(dismiss('a'), 1)], 't'))).toEqual({ kind: 'saved' });
  });

  it('keeps what was added while a call was under way', () => {
    const journal = add(sent(add(openJournal([], 's'), dismiss('a')), 1), dismiss('b'));
    expect(nextBatch(journal)).toEqual([]);
    const next = acknowledged(journal, 1, [entry(dismiss('a'), 1)], 't');
    expect(nextBatch(next).map(actOf)).toEqual([dismiss('b')]);
  });

  it('sends the acts of one person at a time', () => {
    const journal = addActs(add(openJournal([], 's'), dismiss('a')), [dismiss('b')], 'Li', AT);
    expect(nextBatch(journal).map(({ by }) => by)).toEqual(['Wang']);
  });
});

describe('rebase', () => {
  it('puts what is pending behind what came from elsewhere, undo included', () => {
    const journal = add(openJournal([entry(dismiss('a'), 1)], 's'), dismiss('mine'), { type: 'undo', of: 2 }, { type: 'undo', of: 1 });
    const { journal: next, others } = rebase(journal, [entry(dismiss('a'), 1), entry(dismiss('theirs'), 2, 'Li')], 't');
    expect(others).toBe(1);
    expect(next.pending.map(({ n }) => n)).toEqual([3, 4, 5]);
    expect(next.pending.map((e) => (e.type === 'undo' ? e.of : null))).toEqual([null, 3, 1]);
    expect([...replay(entriesOf(next)).dismissed.keys()]).toEqual(['theirs']);
  });

  it('does not send twice what was written although the answer got lost', () => {
    const journal = sent(add(openJournal([], 's'), dismiss('a'), dismiss('b')), 2);
    const { journal: next, others } = rebase(journal, [{ rule: 'some-rule', fingerprint: 'a', type: 'dismiss', n: 1, at: AT, by: 'Wang' }], 't');
    expect(others).toBe(0);
    expect(next.pending.map(actOf)).toEqual([dismiss('b')]);
    expect(next.pending[0]!.n).toBe(2);
  });

  it('loses and doubles nothing, whatever was written elsewhere and however much of it was ours', () => {
    fc.assert(fc.property(
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 6 }), fc.array(fc.string({ maxLength: 3 }), { maxLength: 6 }), fc.nat(6), fc.boolean(),
      (names, theirs, taken, arrived) => {
        const start = openJournal([], 's');
        const mine = names.map((name, i) => dismiss(`mine ${i} ${name}`));
        const journal = mine.length > 0 ? add(start, ...mine) : start;
        const own = arrived ? mine.slice(0, taken) : [];
        const disk = [...own.map((act, i) => entry(act, i + 1)), ...theirs.map((name, i) => entry(dismiss(`theirs ${i} ${name}`), own.length + i + 1, 'Li'))];
        const { journal: next, others } = rebase(journal, disk, 't');
        expect(others).toBe(theirs.length);
        const all = entriesOf(next);
        expect(all.map(({ n }) => n)).toEqual(all.map((_, i) => i + 1));
        expect(all.filter(({ by }) => by === 'Wang').map(actOf)).toEqual(mine);
      },
    ));
  });
});
