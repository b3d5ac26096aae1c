import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/contract/errors';
import type { HostClient, Input } from '../../../src/contract/methods';
import { reduceApp, startState } from '../../../src/renderer/state/app';
import { FolderExport, tallyExport } from '../../../src/renderer/state/folder-export';
import { DEFAULT_SETTINGS } from '../../../src/renderer/state/settings';
import { createStore } from '../../../src/renderer/state/store';
import { openPage } from './page';

type Write = Input<'export.write'>;

/// A folder of pages, and a host that does with each what `answer` says.
function begin(names: readonly string[], answer: (write: Write, time: number) => HostError | 'current' | 'written') {
  const store = createStore(startState(DEFAULT_SETTINGS), reduceApp);
  const entry = { bytes: 1, modified: '', steps: 0, reviewed: 0, state: 'untouched' as const };
  store.dispatch({ type: 'folder', folder: { status: 'ready', value: { path: '/pages', pages: names.map((page) => ({ ...entry, page })) } } });
  const calls: string[] = [];
  const client = {
    call(method: string, input: { page: string }) {
      calls.push(`${method} ${input.page}`);
      if (method === 'page.open') return Promise.resolve(openPage([], { page: input.page }));
      const said = answer(input as Write, calls.filter((call) => call === `export.write ${input.page}`).length);
      if (said instanceof HostError) return Promise.reject(said);
      return Promise.resolve({ files: said === 'written' ? [{ path: '/out/a', bytes: 1 }] : [], current: said === 'current', stamp: 's', entries: [] });
    },
  } as unknown as HostClient;
  const run = new FolderExport({ store, client, who: () => '王', exportOpen: () => Promise.reject(new Error('no page is open')), openPage: () => Promise.resolve() });
  return { store, calls, run, go: () => run.run({ formats: ['txt'], folder: '/out', language: 'zh' }), state: () => store.get().folderExport };
}

describe('the export of a folder', () => {
  it('goes on behind what is held back or fails, and sums up', async () => {
    const { go, state } = begin(['a', 'b', 'c', 'd'], ({ page }) => (page === 'a' ? new HostError('unreviewed', { count: 2, grave: 1 }) : page === 'b' ? new HostError('misfit') : page === 'c' ? 'current' : 'written'));
    await go();
    expect(state()).toMatchObject({ status: 'done', folder: '/pages', wish: { folder: '/out' }, total: 4 });
    expect(state()!.outcomes.map(({ page, kind }) => `${page} ${kind}`)).toEqual(['a held', 'b failed', 'c current', 'd written']);
    expect(tallyExport(state()!)).toEqual({ written: 1, files: 1, current: 1, held: 1, failed: 1, left: 0 });
  });

  it('asks for a current copy to be passed over, in the name of who sits there', async () => {
    let asked: Write | undefined;
    await begin(['a'], (write) => { asked = write; return 'written'; }).go();
    expect(asked).toMatchObject({ page: 'a', by: '王', formats: ['txt'], folder: '/out', language: 'zh', resume: true });
  });

  it('opens a page again that somebody wrote to meanwhile, and tells where that goes on', async () => {
    const { go, state, calls } = begin(['a', 'b'], ({ page }, time) => (page === 'b' || time < 2 ? new HostError('stale', { page }) : 'written'));
    await go();
    expect(state()!.outcomes.map(({ page, kind }) => `${page} ${kind}`)).toEqual(['a written', 'b failed']);
    expect(calls.filter((call) => call === 'page.open a')).toHaveLength(2);
    expect(calls.filter((call) => call === 'page.open b')).toHaveLength(3);
  });

  it('ends where every other page would fail likewise', async () => {
    const { go, state } = begin(['a', 'b', 'c'], ({ page }) => (page === 'b' ? new HostError('disk-full', { path: '/out' }) : 'written'));
    await go();
    expect(state()).toMatchObject({ status: 'stopped', outcomes: [{ page: 'a' }, { page: 'b', kind: 'failed' }] });
  });

  it('says nothing more of a folder that another has taken the place of', async () => {
    const held = begin(['a', 'b'], () => { held.run.forget(); return 'written'; });
    await held.go();
    expect(held.state()).toBeNull();
    expect(held.calls).toEqual(['page.open a', 'export.write a']);
  });
});
