import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewsDesk } from '../../src/host/news';
import { FolderWatch } from '../../src/host/watch';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('news', () => {
  it('come to whoever waits, in their order, once', async () => {
    const desk = new NewsDesk();
    const { n } = await desk.wait(undefined);
    const waiting = desk.wait(n);
    desk.tell({ type: 'folder' });
    desk.tell({ type: 'command', id: 'edit.undo' });
    expect((await waiting).news.length).toBeGreaterThan(0);
    const all = await desk.wait(n);
    expect(all.news).toEqual([{ type: 'folder' }, { type: 'command', id: 'edit.undo' }]);
    const later = desk.wait(all.n);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await later).news).toEqual([]);
  });

  it('of another host are not waited for', async () => {
    expect(await new NewsDesk().wait(99)).toEqual({ n: 0, news: [] });
  });
});

describe('the watched folder', () => {
  const folder = (...names: string[]) => ({ path: '/pages', pages: names.map((page) => ({ page })) }) as never;

  it('tells of what differs from what was shown, as long as someone waits', async () => {
    let now = folder('a.txt');
    const changed = vi.fn();
    const watch = new FolderWatch(async () => now, changed);
    watch.shown(now);
    let leave!: () => void;
    const work = watch.during(() => new Promise<void>((done) => { leave = done; }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(changed).not.toHaveBeenCalled();
    now = folder('a.txt', 'b.txt');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(changed).toHaveBeenCalledTimes(1);
    leave();
    await work;
    now = folder();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells once that the folder is gone', async () => {
    let gone = false;
    const changed = vi.fn();
    const watch = new FolderWatch(async () => { if (gone) throw new Error('gone'); return folder('a.txt'); }, changed);
    watch.shown(folder('a.txt'));
    void watch.during(() => new Promise<void>(() => {}));
    gone = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
