import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, SEED, test, type Desk } from './desk';

const OTHER = 'a-other';
const TEXT = `老码头又响起了号子\n\n本报讯 守了半辈子渡口的摆渡人昨日清早解开缆绳\n,把第一船菜农送到了对岸。岸边的人都说，这一声\n号子等了十年。\n`;

/// The panes in which the other page lies ready, where it is the next one.
const ready = (desk: Desk): Locator => desk.page.locator('.panes.waiting:not(.resting)').filter({ hasText: '解开缆绳' });

/// The desk on two pages, the seed's opened and the hand on the other one until that lies ready.
async function restOnOther(desk: Desk): Promise<void> {
  writeFileSync(join(desk.folder, `${OTHER}.txt`), TEXT);
  // Wide enough for the list of pages beside the page.
  await desk.page.setViewportSize({ width: 1920, height: 1000 });
  await desk.page.reload();
  await desk.openSeed();
  await desk.pages.getByRole('button', { name: OTHER }).hover();
  await expect(ready(desk)).toHaveCount(1);
}

test('a page that a hand rests on lies ready where nobody meets it, and comes as soon as it is opened', async ({ desk }) => {
  await restOnOther(desk);
  const waiting = ready(desk);
  await expect(waiting).toHaveCSS('opacity', '0');
  await expect(waiting).toHaveAttribute('inert');
  await expect(desk.page.getByRole('textbox', { name: '校样' })).toHaveCount(1);
  await expect(desk.proof).not.toContainText('解开缆绳');
  await waiting.evaluate((element) => { element.id = 'ready'; });
  await desk.pages.getByRole('button', { name: OTHER }).click();
  await expect(desk.proof).toContainText('解开缆绳，把第一船菜农');
  // The same element: nothing was laid out again.
  await expect(desk.page.getByTestId('panes')).toHaveId('ready');
  await expect(desk.articles).toHaveCount(1);
  // It is a page like any other: what is typed into it is kept, and the page before it has kept its own.
  await desk.caretBefore('号子等了十年');
  await desk.page.keyboard.type('船工');
  await expect.poll(async () => (await desk.onDisk(`${OTHER}.txt`)).articles[0]!.proof).toContain('这一声船工号子等了十年');
  await desk.pages.getByRole('button', { name: SEED }).hover();
  await expect(desk.page.locator('.panes.waiting:not(.resting)').filter({ hasText: '座谈会上，双方观看' })).toHaveCount(1);
  await desk.openSeed();
  await expect(desk.proof).not.toContainText('船工');
  await desk.pages.getByRole('button', { name: OTHER }).click();
  await expect(desk.proof).toContainText('这一声船工号子等了十年');
});

test('what lies ready is no page that is typed into, and is shown as it is now', async ({ desk }) => {
  await restOnOther(desk);
  await desk.caretBefore('座谈会上，双方观看');
  await desk.page.keyboard.type('当天，');
  await expect.poll(async () => (await desk.onDisk()).articles[0]!.proof).toContain('当天，座谈会上');
  expect((await desk.onDisk(`${OTHER}.txt`)).state.timeline).toHaveLength(0);
  // Somebody else writes to the page meanwhile.
  writeFileSync(join(desk.folder, `${OTHER}.txt`), TEXT.replace('十年', '二十年'));
  await desk.pages.getByRole('button', { name: OTHER }).click();
  await expect(desk.proof).toContainText('号子等了二十年');
});

test('the page behind the open one lies ready for who leafs through the folder by key', async ({ desk }) => {
  writeFileSync(join(desk.folder, 'kz-other.txt'), TEXT);
  await desk.page.reload();
  await desk.openSeed();
  await expect(ready(desk)).toHaveCount(1);
  await ready(desk).evaluate((element) => { element.id = 'ready'; });
  await desk.page.keyboard.press('Alt+Shift+PageDown');
  await expect(desk.proof).toContainText('解开缆绳');
  await expect(desk.page.getByTestId('panes')).toHaveId('ready');
});

test('the pages in view lie ready, and cost nothing until a hand comes; what was typed elsewhere is in none of them', async ({ desk }) => {
  writeFileSync(join(desk.folder, `${OTHER}.txt`), TEXT);
  await desk.page.setViewportSize({ width: 1920, height: 1000 });
  await desk.page.reload();
  await desk.openSeed();
  const other = desk.page.locator('.panes.waiting.resting').filter({ hasText: '解开缆绳' });
  await expect(other).toHaveCount(1);
  await expect(other).toHaveCSS('content-visibility', 'hidden');
  await expect(other).toHaveAttribute('inert');
  await other.evaluate((element) => { element.id = 'ready'; });
  await desk.caretBefore('座谈会上，双方观看');
  await desk.page.keyboard.type('当天，');
  await expect.poll(async () => (await desk.onDisk()).articles[0]!.proof).toContain('当天，座谈会上');
  // They were laid out in a wider window; how the window is now counts.
  await desk.page.setViewportSize({ width: 1840, height: 800 });
  await desk.pages.getByRole('button', { name: OTHER }).evaluate((row: HTMLElement) => row.click());
  await expect(desk.proof).toContainText('解开缆绳');
  await expect(desk.page.getByTestId('panes')).toHaveId('ready');
  await expect(desk.page.getByTestId('panes')).not.toHaveAttribute('inert');
  const tops = (pane: Locator): Promise<number[]> => pane.locator('.cm-line').evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().top)));
  await expect.poll(async () => (await tops(desk.source)).join()).toBe((await tops(desk.proof)).join());
  // Back again: the page that was typed into, as it is now.
  await desk.pages.getByRole('button', { name: SEED }).evaluate((row: HTMLElement) => row.click());
  await expect(desk.proof).toContainText('当天，座谈会上');
});

test('pages near the view lie ready before anybody scrolls to them, so many and no more', async ({ desk }) => {
  for (let i = 0; i < 60; i++) writeFileSync(join(desk.folder, `z${String(i).padStart(2, '0')}.txt`), TEXT.replace('十年', `${i + 10}年`));
  await desk.page.setViewportSize({ width: 1920, height: 700 });
  await desk.page.reload();
  await desk.openSeed();
  const filled = desk.page.locator('.panes.waiting').filter({ hasText: '解开缆绳' });
  await expect.poll(() => filled.count(), { timeout: 30_000 }).toBeGreaterThan(20);
  await desk.page.waitForTimeout(1500);
  expect(await desk.page.locator('.panes').count()).toBeLessThanOrEqual(33);
  // What waits keeps still: a caret that blinks where nobody sees it has the window drawn frame after frame.
  expect(await desk.page.evaluate(() => document.getAnimations().length)).toBe(0);
  const below = desk.pages.getByRole('button', { name: 'z15' });
  await expect(below).not.toBeInViewport();
  await below.evaluate((row: HTMLElement) => row.click());
  await expect(desk.proof).toContainText('号子等了25年');
});

for (const [what, answer] of [['cannot be reached', 'abort'], ['does not answer', 'hold']] as const) {
  test(`a host that ${what} is told of when a page that lies ready is opened; what is typed meanwhile is kept until it answers`, async ({ desk }) => {
    test.skip(desk.shell.kind === 'electron', 'there the host lives and dies with the window');
    const { page } = desk;
    await restOnOther(desk);
    const held: (() => void)[] = [];
    await page.route('**/api/**', (route) => (answer === 'abort' ? route.abort() : new Promise<void>((done) => held.push(() => void route.abort().then(done, done)))));
    await desk.pages.getByRole('button', { name: OTHER }).click();
    await expect(desk.proof).toContainText('解开缆绳');
    const notice = page.locator('.notice.unconfirmed');
    await expect(notice).toContainText('没有得到答复', { timeout: 2500 });
    await desk.caretBefore('号子等了十年');
    await page.keyboard.type('船工');
    await expect(desk.proof).toContainText('这一声船工号子等了十年');
    await page.waitForTimeout(1000);
    await page.unroute('**/api/**');
    for (const free of held) free();
    await expect.poll(async () => (await desk.onDisk(`${OTHER}.txt`)).articles[0]!.proof, { timeout: 20_000 }).toContain('这一声船工号子等了十年');
    await expect(notice).toHaveCount(0);
    // The browser's own words for calls that did not get through.
    expect(desk.complaints.splice(0).filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  });
}
