import { expect, t, walksOf } from './camera';

const walk = walksOf('widths');

const SIZES = [[700, 900], [900, 900], [1024, 768], [1440, 900], [1920, 1080]] as const;

walk('windows', async ({ desk, shot }) => {
  await desk.start();
  for (const [width, height] of SIZES) {
    await shot(`library-${width}`, async () => {
      await desk.page.setViewportSize({ width, height });
      await expect(desk.pages.getByRole('button').first()).toBeVisible();
    });
  }
  await desk.openSeed();
  await desk.show(2);
  await desk.list('questions');
  await desk.question('管委').click();
  for (const [width, height] of SIZES) await shot(`page-${width}`, () => desk.page.setViewportSize({ width, height }));
  await desk.run('page.review');
  for (const [width, height] of [SIZES[0], SIZES[2], SIZES[4]]) await shot(`review-${width}`, () => desk.page.setViewportSize({ width, height }));
});

// What a browser does when it enlarges: less room each way, and more pixels for it.
const enlarged = (zoom: number): { width: number; height: number } => ({ width: Math.round(1440 / zoom), height: Math.round(900 / zoom) });

walk('enlarged', async ({ desk, shot }) => {
  await desk.start();
  await shot('library-twice', () => desk.page.setViewportSize(enlarged(2)));
  await desk.page.setViewportSize(enlarged(1));
  await desk.openSeed('questions');
  await shot('page-half-as-large-again', () => desk.page.setViewportSize(enlarged(1.5)));
  await shot('page-twice', () => desk.page.setViewportSize(enlarged(2)));
  await shot('source-twice', () => desk.radio(t('panes.source')).check());
  for (const column of ['articles', 'changes'] as const) await shot(`${column}-twice`, () => desk.run(`column.${column}`));
  for (const [name, command] of Object.entries({ review: 'page.review', export: 'page.export', settings: 'app.settings', palette: 'help.palette', map: 'page.map' } as const)) {
    await shot(`${name}-twice`, () => desk.run(command));
    await desk.page.keyboard.press('Escape');
  }
});
