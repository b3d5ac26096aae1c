import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, t, walksOf } from './camera';

const walk = walksOf('start');

walk('an empty folder', async ({ desk, shot }) => {
  const empty = join(desk.temp, 'empty');
  mkdirSync(empty);
  await desk.start(empty, {});
  await shot('empty-folder', () => expect(desk.page.getByRole('heading', { name: t('pages.emptyTitle') })).toBeVisible());
  await shot('recent-none', () => desk.button(t('library.recent')).click());
  await desk.page.keyboard.press('Escape');
});

walk('the first run and the way through', async ({ desk, shot }) => {
  await desk.start(desk.folder, {});
  await shot('first-run', () => expect(desk.button(t('tour.begin'))).toBeVisible());
  const tour = desk.page.getByTestId('tour');
  await desk.button(t('tour.begin')).click();
  for (let step = 1; step <= 5; step++) {
    await shot(`tour-${step}`, () => expect(tour).toContainText(`${step}/5`));
    await desk.page.keyboard.press('Enter');
  }
});

walk('a page on its way', async ({ desk, shot }) => {
  await desk.start();
  await desk.page.route('**/api/page.open', async (route) => {
    await new Promise((done) => setTimeout(done, 5_000));
    await route.continue().catch(() => undefined);
  });
  // Pages in view were read ahead before.
  await desk.page.reload();
  await desk.pages.getByRole('button').first().click();
  await shot('opening', () => expect(desk.page.getByRole('progressbar')).toBeVisible());
  await shot('opening-with-offer', () => expect(desk.button(t('notify.yes'))).toBeVisible());
});

walk('the folder on its way', async ({ desk, shot }) => {
  await desk.start();
  await desk.page.route('**/api/folder.open', () => new Promise(() => undefined));
  await desk.page.reload();
  await shot('reading-the-folder', () => expect(desk.page.getByText(t('pages.loading'))).toBeVisible());
});
