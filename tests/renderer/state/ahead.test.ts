import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HostClient, PageEntry } from '../../../src/contract/methods';
import { Ahead } from '../../../src/renderer/state/ahead';
import { openPage } from './page';

const entry = (page: string, bytes = 400, modified = '2026-03-01T08:00:00.000Z'): PageEntry => ({ page, bytes, modified, steps: 0, reviewed: 0, state: 'untouched' });

let asked: string[];
let ahead: Ahead;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  asked = [];
  const client = { call: (_method: string, { page }: { page: string }) => (asked.push(page), Promise.resolve(openPage([], { page }))) };
  ahead = new Ahead(client as unknown as HostClient);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('small pages in view are read one after another, once, and handed over without the host', async () => {
  ahead.see([entry('a'), entry('large', 90_000), entry('b')]);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(['a', 'b']);
  expect((await ahead.take('b'))?.session.file.page).toBe('b');
  expect(ahead.take('b')).toBeUndefined();
  expect(ahead.take('large')).toBeUndefined();
});

test('who leafs on leaves nothing to be read behind', async () => {
  ahead.see([entry('a'), entry('b')]);
  await vi.advanceTimersByTimeAsync(100);
  ahead.see([entry('c')]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(['c']);
});

test('a page of which the list says something else is read anew; the others are kept', async () => {
  ahead.see([entry('a'), entry('b')]);
  await vi.advanceTimersByTimeAsync(5000);
  ahead.forget(true);
  ahead.see([entry('a'), entry('b', 400, '2026-03-01T09:00:00.000Z')]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(['a', 'b', 'b']);
});

test('a hand on a page that was read already is told of at once; what it read itself falls when the folder is listed anew', async () => {
  const told: string[] = [];
  ahead.listen(({ page }, next) => (told.push(`${page.page} ${next ? 'next' : 'in view'}`), true));
  ahead.see([entry('a')]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told.splice(0)).toEqual(['a in view']);
  ahead.begin('a', 400);
  ahead.begin('z', 400);
  await vi.advanceTimersByTimeAsync(10);
  expect(told.sort()).toEqual(['a next', 'z next']);
  expect(asked).toEqual(['a', 'z']);
  ahead.forget(true);
  expect(ahead.take('z')).toBeUndefined();
  expect(ahead.take('a')).toBeDefined();
});

test('the page under the hand is not displaced by the one behind the open page, whichever is read first', async () => {
  const told: string[] = [];
  ahead.listen(({ page }) => (told.push(page.page), true));
  ahead.follow({ page: 'next', bytes: 400 });
  await vi.advanceTimersByTimeAsync(1490);
  ahead.rest('a', 400);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(['next', 'a']);
  expect(told).toEqual(['a']);
  // The hand went on, or its page was opened.
  ahead.take('a');
  ahead.follow({ page: 'next', bytes: 400 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual(['a', 'next']);
});

test('a page that a hand has come to meanwhile is not told of once more as one that only is in view', async () => {
  const told: string[] = [];
  ahead.see([entry('a')]);
  await vi.advanceTimersByTimeAsync(5000);
  ahead.listen(({ page }, next) => (told.push(`${page.page} ${next ? 'next' : 'in view'}`), true));
  // The idle moment for it is planned already.
  await vi.advanceTimersByTimeAsync(250);
  ahead.begin('a', 400);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual(['a next']);
});

test('whoever makes pages ready is told of each in view once, of all of them anew where it comes anew, and again of what it could not take', async () => {
  const told: string[] = [];
  let busy = true;
  ahead.see([entry('a'), entry('b')]);
  await vi.advanceTimersByTimeAsync(5000);
  const end = ahead.listen(({ page }) => (told.push(page.page), !busy));
  await vi.advanceTimersByTimeAsync(1000);
  expect(new Set(told)).toEqual(new Set(['a']));
  busy = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(told.splice(0).slice(-2)).toEqual(['a', 'b']);
  end();
  ahead.listen(({ page }) => (told.push(page.page), true));
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual(['a', 'b']);
  expect(asked).toEqual(['a', 'b']);
});

test('what had to give way is told of anew where it is seen again, and only then', async () => {
  const told: string[] = [];
  ahead.listen(({ page }) => (told.push(page.page), true));
  ahead.see([entry('a'), entry('b')]);
  await vi.advanceTimersByTimeAsync(5000);
  ahead.see([entry('b')]);
  expect([ahead.wants('a'), ahead.wants('b')]).toEqual([false, true]);
  ahead.lost('a');
  await vi.advanceTimersByTimeAsync(5000);
  expect(told.splice(0)).toEqual(['a', 'b']);
  ahead.see([entry('a'), entry('b')]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual(['a']);
  expect(asked).toEqual(['a', 'b']);
});

test('of a folder’s pages only so many are read because they are seen, those in view first', async () => {
  const pages = Array.from({ length: 300 }, (_, i) => entry(`p${i}`));
  ahead.see(pages);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(pages.slice(0, 28).map(({ page }) => page));
});

test('while somebody scrolls or types nothing is read because it is in view', async () => {
  ahead.see([entry('a')]);
  for (let i = 0; i < 20; i++) {
    ahead.acted();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['a']);
});
