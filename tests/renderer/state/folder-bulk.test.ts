import { describe, expect, it } from 'vitest';
import type { BulkStanding, FolderBulk as Bulk, KeptBulk } from '../../../src/contract/bulk';
import { HostError } from '../../../src/contract/errors';
import type { HostClient } from '../../../src/contract/methods';
import type { Act } from '../../../src/core/review/events';
import { reduceApp, startState } from '../../../src/renderer/state/app';
import { FolderBulk } from '../../../src/renderer/state/folder-bulk';
import { DEFAULT_SETTINGS } from '../../../src/renderer/state/settings';
import { createStore } from '../../../src/renderer/state/store';

/// A host that keeps one record, and pages that can refuse.
class FakeHost implements HostClient {
  kept: KeptBulk | null = null;
  clock = 0;
  readonly standing = new Map<string, BulkStanding>();
  readonly refuses = new Set<string>();
  readonly undone: string[] = [];

  keep(bulk: Bulk | null): void {
    this.kept = bulk && { ...bulk, at: `t${++this.clock}`, entries: bulk.entries.map((entry) => ({ ...entry, now: this.standing.get(entry.page) ?? 'standing' })) };
  }

  async call(method: string, input: unknown): Promise<never> {
    const { page = '', acts = [], bulk } = input as { page?: string; acts?: readonly Act[]; bulk?: Bulk };
    const answer = (): unknown => {
      switch (method) {
        case 'bulk.read': return { bulk: this.kept };
        case 'bulk.keep': return this.keep(bulk ?? null), {};
        case 'page.open': return { stamp: 's' };
        case 'page.append':
          if (this.refuses.has(page)) throw new HostError('read-only', { page });
          this.undone.push(...acts.map((act) => `${page} ${act.type} ${act.type === 'undo' ? act.of : ''}`));
          return { entries: [], stamp: 's' };
        default: throw new HostError('unsupported');
      }
    };
    return answer() as never;
  }
}

const BULK: Bulk = { rule: 'redundant-wording', count: 3, by: '王', entries: [{ page: 'a.txt', n: 4 }, { page: 'b.txt', n: 1 }, { page: 'c.txt', n: 7 }] };

function begin(me = '王') {
  const host = new FakeHost();
  const store = createStore(startState({ ...DEFAULT_SETTINGS, name: me }), reduceApp);
  const bulk = new FolderBulk({ store, client: host, act: () => { throw new Error('no page is open'); }, save: async () => {}, who: () => me, proofer: () => undefined });
  return { host, store, bulk, done: () => store.get().bulkDone };
}

describe('what was answered in the whole folder', () => {
  it('is offered as the host keeps it, and taken back where it still stands', async () => {
    const { host, bulk, done } = begin();
    host.standing.set('b.txt', 'undone').set('c.txt', 'later');
    host.keep(BULK);
    await bulk.readDone();
    expect(done()?.entries.map(({ now }) => now)).toEqual(['standing', 'undone', 'later']);
    await bulk.undo();
    expect(host.undone).toEqual(['a.txt undo 4', 'c.txt undo 7']);
    expect([done(), host.kept]).toEqual([null, null]);
  });

  it('is not offered where nothing of it stands', async () => {
    const { host, bulk, done } = begin();
    host.standing.set('a.txt', 'undone').set('b.txt', 'gone').set('c.txt', 'undone');
    host.keep(BULK);
    await bulk.readDone();
    expect(done()).toBe(null);
  });

  it('stays for the pages that refused, and a second try takes them', async () => {
    const { host, bulk, done } = begin();
    host.keep(BULK);
    await bulk.readDone();
    host.refuses.add('b.txt');
    await bulk.undo();
    expect(host.undone).toEqual(['a.txt undo 4', 'c.txt undo 7']);
    expect(done()).toMatchObject({ left: true, entries: [{ page: 'b.txt', n: 1 }] });
    expect(host.kept?.entries.map(({ page }) => page)).toEqual(['b.txt']);
    host.refuses.clear();
    await bulk.undo();
    expect(host.undone.at(-1)).toBe('b.txt undo 1');
    expect([done(), host.kept]).toEqual([null, null]);
  });

  it('touches nothing where somebody else was quicker', async () => {
    const { host, bulk, done } = begin();
    host.keep(BULK);
    await bulk.readDone();
    host.keep({ ...BULK, by: '李', count: 9 });
    await bulk.undo();
    expect([host.undone, done()?.by]).toEqual([[], '李']);
    host.keep(null);
    await bulk.undo();
    expect([host.undone, done()]).toEqual([[], null]);
  });

  it('is forgotten by who did it, and only put away by others', async () => {
    const own = begin('王');
    own.host.keep(BULK);
    await own.bulk.readDone();
    own.bulk.leave();
    expect([own.done(), own.host.kept]).toEqual([null, null]);
    const other = begin('李');
    other.host.keep(BULK);
    await other.bulk.readDone();
    other.bulk.leave();
    await other.bulk.readDone();
    expect(other.done()).toBe(null);
    expect(other.host.kept).not.toBe(null);
    // What comes later is told again.
    other.host.keep(BULK);
    await other.bulk.readDone();
    expect(other.done()?.by).toBe('王');
  });
});
