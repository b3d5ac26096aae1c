import { expect, test } from './desk';

test('one pane shows what went in the proof; paragraphs without a change fold away, and open again', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await desk.show(2);
  // No fold hides a question: they must have come before folds are counted.
  await expect(desk.proof.locator('.g-asked').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+X');
  const folds = desk.source.locator('.g-fold');
  await expect(folds.first()).toContainText('段未改动');
  await expect(desk.proof.locator('.g-fold')).toHaveCount(await folds.count());
  const tops = (side: typeof desk.source) => side.locator('.g-fold').first().evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await tops(desk.source)) - (await tops(desk.proof)))).toBeLessThan(1);
  await expect(desk.proof.locator('.g-text').first()).toBeVisible();
  const before = await folds.count();
  await folds.first().getByRole('button').click();
  await expect(folds).toHaveCount(before - 1);

  await page.keyboard.press('Control+Shift+I');
  await expect(desk.source).toBeHidden();
  await expect(desk.proof.locator('.g-inline-del').first()).toHaveText(',');
  await page.keyboard.press('Control+Shift+I');
  await expect(desk.source).toBeVisible();
  await page.keyboard.press('Control+Shift+X');
  await expect(folds).toHaveCount(0);
});

test('the page map tells the source’s order, and leads to a place by keyboard', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await page.keyboard.press('Control+Shift+M');
  const map = page.getByTestId('page-map');
  const runs = map.locator('.map-run');
  await expect(runs.first()).toBeVisible();
  await runs.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(runs.nth(2)).toBeFocused();
  await expect(runs.nth(2)).toHaveAccessibleName(/^2 吕梁/);
  await page.keyboard.press('Enter');
  await expect(map).toHaveCount(0);
  await expect(desk.articles.nth(1).locator('.article-button')).toHaveAttribute('aria-current', 'true');
});

test('the page map is read and used by mouse: an article’s stretches light up together, a click leads there', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await page.getByRole('button', { name: '版面图' }).click();
  const map = page.getByTestId('page-map');
  const lit = map.locator('.map-run.lit');
  await map.locator('.map-legend button').filter({ hasText: '陵川' }).hover();
  await expect(lit.first()).toHaveAccessibleName(/^8 /);
  for (const run of await lit.all()) await expect(run).toHaveAccessibleName(/^8 /);
  await map.locator('.map-run').nth(2).hover();
  await expect(lit.first()).toHaveAccessibleName(/^2 吕梁/);
  await map.locator('.map-run').nth(2).click();
  await expect(map).toHaveCount(0);
  await expect(desk.articles.nth(1).locator('.article-button')).toHaveAttribute('aria-current', 'true');
  // An article's name in the legend leads to the article.
  await page.getByRole('button', { name: '版面图' }).click();
  await map.locator('.map-legend button').filter({ hasText: '陵川' }).click();
  await expect(map).toHaveCount(0);
  await expect(desk.articles.nth(7).locator('.article-button')).toHaveAttribute('aria-current', 'true');
});

test('shows around on the first run, can be left, and does not come back by itself', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: '走一遍' }).click();
  const tour = page.getByTestId('tour');
  await expect(tour).toContainText('1/5');
  // The key goes where the focus is, and that comes with the frame behind the words.
  await expect(tour.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(tour).toContainText('2/5');
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);
  await page.reload();
  await expect(desk.pages.getByRole('button').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '走一遍' })).toHaveCount(0);
});

test('what a step of the way through speaks of is there, also in a window too narrow for all columns', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: '走一遍' }).click();
  const tour = page.getByTestId('tour');
  await expect(tour).toContainText('1/5');
  await expect(page.locator('#column-articles.toured')).toBeVisible();
  await expect(desk.articles.first()).toBeInViewport();
  await expect(tour.getByRole('button', { name: '下一步' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#text.toured')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('#column-changes.toured')).toBeVisible();
  await expect(page.locator('.toured')).toHaveCount(1);
});

test('prints a proof sheet with every article', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await page.evaluate(() => {
    window.print = () => { document.body.dataset['printed'] = document.querySelector('[data-testid="proof-sheet"]')?.textContent ?? ''; };
  });
  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => document.body.dataset['printed'] ?? '')).toContain('陵川生态文化旅游示范区考察团');
  await expect(page.getByTestId('proof-sheet')).toHaveCount(0);
});
