import type { Locator } from '@playwright/test';
import { expect, SEED, test } from './desk';

const pixels = (element: Locator, property: 'fontSize' | 'lineHeight'): Promise<number> => element.evaluate((found, name) => Number.parseFloat(getComputedStyle(found)[name]), property);

test('type size and leading hold at once on both sides, keep the panes level and the place that is read, and are remembered', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  const line = desk.proof.locator('.cm-line').filter({ hasText: '张彦表示，运城' });
  const size = await pixels(line, 'fontSize');
  await page.keyboard.press('Control+,');
  const settings = page.getByTestId('settings');
  await settings.getByRole('button', { name: '大一号' }).click();
  await settings.getByRole('button', { name: '大一号' }).click();
  await expect(settings.locator('output')).toHaveText(`${size + 2} 像素`);
  await settings.getByRole('radio', { name: '2.2' }).check();
  await page.keyboard.press('Escape');
  for (const side of [desk.source, desk.proof]) {
    const same = side.locator('.cm-line').filter({ hasText: '张彦表示，运城' });
    expect(await pixels(same, 'fontSize')).toBe(size + 2);
    expect(await pixels(same, 'lineHeight')).toBeCloseTo((size + 2) * 2.2, 0);
  }
  const top = (side: Locator): Promise<number> => side.locator('.cm-line').filter({ hasText: '张彦表示，运城' }).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await top(desk.source)) - (await top(desk.proof)))).toBeLessThan(2);
  await page.reload();
  await desk.openSeed();
  expect(await pixels(line, 'fontSize')).toBe(size + 2);
});

test('figures in counts have one width, on every screen', async ({ desk }) => {
  const figures = (): Promise<string[]> => desk.page.evaluate(() => [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\d/.test(node.textContent ?? ''));
    if (!own || element.closest('.cm-content, [lang="zh-CN"], style, script')) return [];
    return getComputedStyle(element).fontVariantNumeric.includes('tabular-nums') ? [] : [`${element.tagName}.${element.className}: ${element.textContent}`];
  }));
  expect(await figures()).toEqual([]);
  await desk.openSeed('questions');
  expect(await figures()).toEqual([]);
  await desk.list('changes');
  expect(await figures()).toEqual([]);
});

test('nothing moves by itself where the system asks for less motion', async ({ desk }) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await desk.openSeed();
  await page.keyboard.press('Control+,');
  await expect(page.getByTestId('settings')).toBeVisible();
  const moving = await page.evaluate(() => {
    const seconds = (value: string): number => Math.max(...value.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const moves = seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01) || scrollBehavior === 'smooth';
      return moves ? [`${element.tagName}.${element.getAttribute('class') ?? ''}`] : [];
    });
  });
  expect(moving).toEqual([]);
});

test('the browser’s zoom is left to the browser, and at twice the size everything is still there', async ({ desk }) => {
  test.skip(desk.shell.kind === 'electron', 'there the application menu zooms');
  const { page } = desk;
  await desk.openSeed();
  const kept = await page.evaluate(() => ['=', '+', '-', '0'].filter((key) => {
    const event = new KeyboardEvent('keydown', { key, code: { '=': 'Equal', '+': 'Equal', '-': 'Minus', '0': 'Digit0' }[key]!, ctrlKey: true, bubbles: true, cancelable: true });
    return !(document.activeElement ?? document.body).dispatchEvent(event);
  }));
  expect(kept).toEqual([]);
  // What a browser does at 200 %: half as many pixels of style each way.
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(desk.proof).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const cut = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('header button, footer button, .pane-bar button, .pane-bar input')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < 0 || right > innerWidth) ? [element.getAttribute('aria-label') ?? element.textContent ?? ''] : [];
  }));
  expect(cut).toEqual([]);
  // The columns that folded away come by their keys, and dialogs fit.
  await page.keyboard.press('Control+2');
  await expect(desk.articles.first()).toBeInViewport();
  await page.keyboard.press('Control+,');
  const box = (await page.getByTestId('settings').boundingBox())!;
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 720 && box.y + box.height <= 450).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Home');
  await expect(desk.pages.getByRole('button', { name: SEED })).toBeVisible();
});
