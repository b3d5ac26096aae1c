import { describe, expect, it } from 'vitest';
import { patchKey, type Act, type Entry } from '../../../src/core/review/events';
import { replay } from '../../../src/core/review/state';
import { staysWithin } from '../../cost';

const journal = (...acts: Act[]): Entry[] => acts.map((act, i) => ({ ...act, n: i + 1, at: `2026-01-01T00:00:0${i}Z`, by: '李校对' }));
const edit = { from: 3, to: 4, was: ',', insert: '，' };
const accept: Act = { type: 'decide', verdict: 'accepted', edits: [edit] };
const reject: Act = { type: 'decide', verdict: 'rejected', edits: [edit] };

describe('replay', () => {
  it('keeps the last decision on a change, and who made it', () => {
    expect(replay(journal(accept, reject)).decisions.get(patchKey(edit))).toMatchObject({ verdict: 'rejected', by: '李校对', n: 2 });
  });

  it('reopens', () => {
    expect(replay(journal(accept, { type: 'decide', verdict: 'reopen', edits: [edit] })).decisions.size).toBe(0);
  });

  it('undo gives the decision before back, redo the one after', () => {
    const undone = replay(journal(accept, reject, { type: 'undo', of: 2 }));
    expect(undone.decisions.get(patchKey(edit))?.verdict).toBe('accepted');
    expect(undone).toMatchObject({ undoable: 1, redoable: 2 });
    const redone = replay(journal(accept, reject, { type: 'undo', of: 2 }, { type: 'redo', of: 2 }));
    expect(redone.decisions.get(patchKey(edit))?.verdict).toBe('rejected');
    expect(redone).toMatchObject({ undoable: 2, redoable: undefined });
  });

  it('forgets what could be redone after a new act', () => {
    expect(replay(journal(accept, { type: 'undo', of: 1 }, reject))).toMatchObject({ undoable: 3, redoable: undefined });
  });

  it('does not take a signature or an export back', () => {
    const state = replay(journal({ type: 'sign', stage: '三校', digests: { a0: 'x' } }, { type: 'export', articles: ['a0'], formats: ['txt'], folder: '/f' }));
    expect(state.undoable).toBeUndefined();
    expect(state.signatures.get('a0')).toMatchObject([{ digest: 'x', stage: '三校', by: '李校对' }]);
    expect(state.exports).toHaveLength(1);
  });

  it('ignores an undo of what is not done', () => {
    expect(replay(journal(accept, { type: 'undo', of: 7 }, { type: 'redo', of: 1 })).decisions.size).toBe(1);
  });

  it('marks what was taken back in the timeline', () => {
    expect(replay(journal(accept, { type: 'undo', of: 1 })).timeline.map(({ undone }) => undone)).toEqual([true, false]);
  });

  it('replays 20,000 decisions well under a second', () => {
    const many = journal(...Array.from({ length: 20_000 }, (_, i): Act => ({ type: 'decide', verdict: 'accepted', edits: [{ ...edit, from: i, to: i + 1 }] })));
    expect(replay(many).decisions.size).toBe(20_000);
    expect(staysWithin(1000, () => replay(many))).toBe(true);
  });
});
