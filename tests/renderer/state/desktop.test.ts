import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError, type ErrorCode } from '../../../src/contract/errors';
import type { HostClient } from '../../../src/contract/methods';
import type { Act, Entry } from '../../../src/core/review/events';
import { reduceApp, sessionOf, startState } from '../../../src/renderer/state/app';
import { itemIsOpen, itemsOf } from '../../../src/renderer/state/changes';
import { Desktop } from '../../../src/renderer/state/desktop';
import { saveState } from '../../../src/renderer/state/journal';
import { shownDocument } from '../../../src/renderer/state/session';
import { DEFAULT_SETTINGS } from '../../../src/renderer/state/settings';
import { planSigning, signAct } from '../../../src/renderer/state/signing';
import { createStore } from '../../../src/renderer/state/store';
import { openPage } from './page';

/// A host in memory: one page, its journal, and whatever is to go wrong next.
class FakeHost implements HostClient {
  entries: Entry[] = [];
  sha256 = '0'.repeat(64);
  opened = 0;
  readonly fails: (ErrorCode | 'lost')[] = [];

  write(acts: readonly Act[], by: string): Entry[] {
    const added = acts.map((act, i): Entry => ({ ...act, n: this.entries.length + 1 + i, at: '2025-03-18T08:00:00.000Z', by }));
    this.entries.push(...added);
    return added;
  }

  async call(method: string, input: unknown): Promise<never> {
    const { stamp, by, acts } = input as { stamp: string; by: string; acts: Act[] };
    const value = await (async () => {
      switch (method) {
        case 'app.info': return { version: '0', shell: 'browser', nativeDialogs: false, user: 'Wang', locale: 'zh-CN' };
        case 'folder.open': return { path: '/pages', pages: [] };
        case 'page.open':
          this.opened++;
          return openPage([...this.entries], { stamp: this.stamp, sha256: this.sha256 });
        case 'page.append': {
          const fails = this.fails.shift();
          if (fails !== undefined && fails !== 'lost') throw new HostError(fails, { page: 'page.txt' });
          if (stamp !== this.stamp) throw new HostError('stale', { page: 'page.txt' });
          const entries = this.write(acts, by);
          if (fails === 'lost') throw new HostError('unreachable');
          return { entries, stamp: this.stamp };
        }
        default: throw new HostError('unsupported');
      }
    })();
    return value as never;
  }

  get stamp(): string {
    return `s${this.entries.length}`;
  }
}

async function begin(host = new FakeHost()) {
  const store = createStore(startState(DEFAULT_SETTINGS), reduceApp);
  const desktop = new Desktop(store, host, { save: () => {} }, () => new Date(0));
  await desktop.start();
  await desktop.openPage('page.txt');
  const session = () => sessionOf(store.get())!;
  return { host, store, desktop, session };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the desktop', () => {
  it('shows a decision at once, saves it, and selects the next open change', async () => {
    const { desktop, session, host } = await begin();
    desktop.going.toOpen(1);
    const first = session().selected!;
    const open = itemsOf(shownDocument(session())).filter(itemIsOpen);
    desktop.decide([first], 'accepted', true);
    expect(shownDocument(session()).patches.find(({ key }) => key === first)).toMatchObject({ verdict: 'accepted', by: 'Wang' });
    expect(session().selected).toBe(open[1]!.key);
    expect(saveState(session().journal).kind).toBe('saving');
    await settle();
    expect(saveState(session().journal).kind).toBe('saved');
    expect(host.entries.map(({ type }) => type)).toEqual(['decide']);
  });

  it('takes back and brings back what was done, by one timeline', async () => {
    const { desktop, session, host } = await begin();
    const { articles, layout } = session().desk;
    const ids = articles.map(({ id }) => id);
    desktop.shiftArticle(ids[0]!, 1);
    desktop.structure({ kind: 'merge', article: ids[3]!, into: ids[2]! });
    expect(session().desk.articles).toHaveLength(ids.length - 1);
    desktop.undo();
    desktop.undo();
    expect(session().desk.articles.map(({ id }) => id)).toEqual(ids);
    desktop.redo();
    expect(session().desk.articles.map(({ id }) => id).slice(0, 2)).toEqual([ids[1], ids[0]]);
    desktop.undo();
    await settle();
    expect(host.entries.map(({ type }) => type)).toEqual(['structure', 'structure', 'undo', 'undo', 'redo', 'undo']);
    expect(session().desk.layout.captions).toEqual(layout.captions);
  });

  it('keeps what could not be written, says why, and writes it when it can', async () => {
    const { desktop, session, host } = await begin();
    host.fails.push('disk-full', 'disk-full');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'rejected', true);
    await settle();
    expect(saveState(session().journal)).toMatchObject({ kind: 'unsaved', count: 1, failure: { code: 'disk-full' } });
    expect(desktop.unsaved()).toBe(true);
    desktop.decide([session().selected!], 'accepted', true);
    await settle();
    expect(saveState(session().journal)).toMatchObject({ kind: 'unsaved', count: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saveState(session().journal).kind).toBe('saved');
    expect(host.entries).toHaveLength(2);
  });

  it('does not leave a page whose last steps are not on disk, unless a person gives them up', async () => {
    const { desktop, session, host, store } = await begin();
    host.fails.push('read-only', 'read-only', 'read-only', 'read-only');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'accepted');
    await settle();
    await desktop.closePage();
    expect(session().notices).toContain('held');
    await desktop.closePage(true);
    expect(store.get().page).toBeNull();
  });

  it('follows another window’s steps with its own and says so', async () => {
    const { desktop, session, host } = await begin();
    host.write([{ type: 'dismiss', fingerprint: 'x', rule: 'r' }], 'Li');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'accepted');
    await settle();
    expect(host.entries.map(({ by }) => by)).toEqual(['Li', 'Wang']);
    expect(session()).toMatchObject({ others: 1, notices: ['rebased'] });
    expect(session().desk.state.dismissed.has('x')).toBe(true);
  });

  it('writes nothing twice when an answer was lost', async () => {
    const { desktop, session, host } = await begin();
    host.fails.push('lost');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'accepted');
    await settle();
    expect(saveState(session().journal).kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saveState(session().journal).kind).toBe('saved');
    expect(host.entries).toHaveLength(1);
    expect(session().notices).toEqual([]);
  });

  it('reads the page again once everything is saved, when its file was changed meanwhile', async () => {
    const { desktop, session, host } = await begin();
    host.sha256 = 'f'.repeat(64);
    host.fails.push('stale');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'accepted');
    await vi.advanceTimersByTimeAsync(10);
    expect(host.entries).toHaveLength(1);
    expect(session().file.sha256).toBe(host.sha256);
    expect(host.opened).toBe(3);
    // The journal was begun on the new file, so that the host has nothing to tell.
    expect(session().notices).toEqual(['changed']);
  });

  it('does so and says it also where the step could only be written later', async () => {
    const { desktop, session, host } = await begin();
    host.sha256 = 'f'.repeat(64);
    host.fails.push('stale', 'disk-full');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'accepted');
    await vi.advanceTimersByTimeAsync(10);
    expect(saveState(session().journal).kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.entries).toHaveLength(1);
    expect(session().file.sha256).toBe(host.sha256);
    expect(session().notices).toEqual(['changed']);
  });

  it('says nothing of the file where only another window wrote', async () => {
    const { desktop, session, host } = await begin();
    host.fails.push('stale');
    desktop.going.toOpen(1);
    desktop.decide([session().selected!], 'accepted');
    await vi.advanceTimersByTimeAsync(10);
    expect(host.entries).toHaveLength(1);
    expect(session().notices).toEqual([]);
  });

  it('signs the texts as they are', async () => {
    const { desktop, session, host } = await begin();
    const { id, digest } = session().desk.articles[0]!;
    const { desk } = session();
    const plan = planSigning(desk, desk.articles.slice(0, 1), '三校', '王');
    expect(plan).toMatchObject({ free: [{ id }], signed: [], bound: [], skipped: ['一审', '二审', '三审', '一校', '二校'] });
    desktop.actAs('王', signAct(desk, plan.free, '三校'));
    expect(planSigning(session().desk, session().desk.articles.slice(0, 1), '三校', '李')).toMatchObject({ free: [], signed: [{ id }] });
    expect(planSigning(session().desk, session().desk.articles.slice(0, 1), '二校', '王')).toMatchObject({ free: [], bound: [{ article: { id }, stage: '三校' }] });
    await settle();
    expect(host.entries).toMatchObject([{ type: 'sign', stage: '三校', by: '王', digests: { [id]: digest } }]);
  });

  it('keeps showing the text that it showed when its article is merged away', async () => {
    const { desktop, session } = await begin();
    const [first, second] = session().desk.articles;
    desktop.show(second!.id);
    desktop.structure({ kind: 'merge', article: second!.id, into: first!.id });
    expect(session().shown).toBe(first!.id);
    desktop.undo();
    expect(session().desk.articles.map(({ id }) => id)).toContain(second!.id);
  });

  it('tells of a folder or a page that cannot be opened where it would stand', async () => {
    const host = new FakeHost();
    const { desktop, store } = await begin(host);
    host.call = () => Promise.reject(new HostError('not-found', { path: '/x' }));
    await desktop.openFolder('/x');
    expect(store.get().folder).toMatchObject({ status: 'failed', failure: { code: 'not-found' } });
    await desktop.openPage('gone.txt');
    expect(store.get().page).toMatchObject({ status: 'failed', name: 'gone.txt' });
  });
});
