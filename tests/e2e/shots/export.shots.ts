import { expect, t, walksOf, type PosedDesk } from './camera';
import { bridge } from './pages';

const walk = walksOf('export');

const dialog = (desk: PosedDesk) => desk.page.getByTestId('export-dialog');
const folder = (desk: PosedDesk) => desk.page.getByTestId('folder-export');
const folders = (desk: PosedDesk) => desk.page.getByTestId('folder-dialog');

/// Signs what is in the panes, or the whole page, and lets its questions through.
async function release(desk: PosedDesk, whole: boolean): Promise<void> {
  await desk.run('page.review');
  const bar = desk.page.getByTestId('sign-bar');
  if (whole) await desk.page.getByTestId('review-screen').getByRole('radio', { name: t('review.page', { count: 8 }) }).check();
  await bar.locator('.sign-name + .button').click();
  await desk.button(t('sign.override'), bar).click();
  await desk.page.keyboard.type('原文如此');
  await desk.page.keyboard.press('Enter');
  await expect(desk.button(t('review.toExport'), bar)).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await desk.saved();
}

walk('a page', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await shot('not-signed', () => desk.run('page.export'));
  await shot('whole-page', () => dialog(desk).getByRole('radio').nth(1).check());
  await desk.page.keyboard.press('Escape');
  await release(desk, false);
  await shot('no-folder', () => desk.run('page.export'));
  await shot('formats', async () => {
    for (const format of ['Markdown', '.diff', '.docx']) await dialog(desk).getByRole('checkbox', { name: format }).first().check();
  });
  await shot('preview', async () => {
    await dialog(desk).locator('.export-files .link').first().click();
    await dialog(desk).locator('.export-preview').evaluate((element) => element.scrollIntoView({ block: 'end' }));
  });
  await shot('choose-folder', async () => {
    await desk.button(t('export.choose'), dialog(desk)).click();
    await expect(folders(desk).getByRole('list')).toBeVisible();
  });
  await shot('new-folder', () => desk.button(t('folder.create'), folders(desk)).click());
  await desk.page.keyboard.press('Escape');
  await shot('ready', () => desk.chooseFolder(desk.button(t('export.choose'), dialog(desk)), desk.out));
  await shot('written', async () => {
    await desk.button(t('export.go'), dialog(desk)).click();
    await expect(dialog(desk).locator('.files')).toBeVisible({ timeout: 30_000 });
  });
  await shot('failed', async () => {
    await desk.refuse('export.write', 'disk-full', { path: desk.out });
    await desk.button(t('export.again'), dialog(desk)).click();
    await desk.button(t('export.go'), dialog(desk)).click();
    await expect(dialog(desk).getByRole('alert')).toBeVisible();
  });
});

walk('the folder', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await release(desk, true);
  await shot('folder', () => desk.run('folder.export'));
  await desk.chooseFolder(desk.button(t('export.choose'), folder(desk)), desk.out);
  await shot('folder-ready', () => expect(folder(desk).locator('.export-files')).toBeVisible());
  await shot('folder-done-some-held', async () => {
    await folder(desk).locator('.button.primary').click();
    await expect(folder(desk).locator('.big')).toBeVisible({ timeout: 30_000 });
  });
  await shot('folder-again', async () => {
    await desk.button(t('folderExport.again'), folder(desk)).click();
    await expect(folder(desk).locator('.big')).toBeVisible();
  });
});

walk('a folder that takes long', async ({ desk, shot }) => {
  for (let i = 1; i <= 12; i++) desk.put(`第${i}版`, bridge('柳塘'));
  await desk.start();
  await desk.run('folder.export');
  await desk.chooseFolder(desk.button(t('export.choose'), folder(desk)), desk.out);
  await desk.page.route('**/api/page.open', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue().catch(() => undefined);
  });
  await shot('folder-running', async () => {
    await folder(desk).locator('.button.primary').click();
    await expect(folder(desk).getByRole('progressbar')).toBeVisible();
  });
  await shot('folder-running-with-offer', () => expect(desk.button(t('notify.yes'), folder(desk))).toBeVisible());
  await shot('folder-stopping', () => desk.button(t('folderExport.stop'), folder(desk)).click());
  await shot('folder-stopped', () => expect(folder(desk).locator('.big')).toBeVisible());
});
