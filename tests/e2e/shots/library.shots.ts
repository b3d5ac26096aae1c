import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, t, walksOf } from './camera';
import { FERRY } from '../ferry';
import { bridge, crowded, MARKET } from './pages';

const walk = walksOf('library');

walk('the list', async ({ desk, shot }) => {
  desk.put('第4版', MARKET);
  desk.put('第5版', FERRY);
  await desk.start();
  await shot('list-counted', () => expect(desk.pages.locator('.asked-count').first()).toBeVisible());
  await shot('by-questions', () => desk.radio(t('library.byAsked')).check());
  desk.put('第6版', bridge('青河'));
  await shot('a-file-came', () => expect(desk.pages.getByRole('button', { name: '第6版' })).toBeVisible({ timeout: 20_000 }));
  await shot('row-focused', () => desk.pages.getByRole('button').first().focus());
});

walk('states of pages', async ({ desk, shot }) => {
  desk.put('第4版', MARKET);
  desk.put('第5版', FERRY);
  await desk.start();
  await desk.open('第5版');
  await desk.run('page.review');
  const review = desk.page.getByTestId('review-screen');
  await desk.radio(new RegExp(t('review.page', { count: 2 })), review).check();
  await review.locator('.sign-act .button.primary').first().click();
  await desk.page.keyboard.press('Escape');
  await desk.saved();
  await desk.run('page.close');
  await desk.open('第4版');
  await desk.questions.getByRole('treeitem', { level: 2 }).first().click();
  await desk.page.keyboard.press('Backspace');
  await desk.saved();
  await desk.run('page.close');
  await shot('signed-and-begun', () => expect(desk.pages.getByRole('button', { name: '第4版' }).locator('.begun')).toBeVisible());
  await desk.page.setViewportSize({ width: 1920, height: 1000 });
  await shot('beside-the-open-page', () => desk.openSeed('questions'));
});

walk('searching', async ({ desk, shot }) => {
  await desk.start();
  const search = desk.page.getByTestId('search');
  const field = search.getByRole('textbox');
  await shot('search-empty', () => desk.run('folder.search'));
  await shot('search-found', async () => {
    await field.fill('三期建设');
    await expect(search.locator('.search-place').first()).toBeVisible();
  });
  await shot('search-none', async () => {
    await field.fill('没有这样的词');
    await expect(search.getByRole('status')).toContainText('没有这样的词');
  });
});

walk('folders', async ({ desk, shot }) => {
  await desk.start();
  for (const name of ['spring', 'summer']) {
    mkdirSync(join(desk.temp, name));
    writeFileSync(join(desk.temp, name, `${name}.txt`), FERRY);
    await desk.chooseFolder(desk.button(t('pages.open')).first(), join(desk.temp, name));
    await expect(desk.pages.getByRole('button')).toHaveText([new RegExp(name)]);
  }
  await shot('recent', () => desk.button(t('library.recent')).click());
  await desk.page.keyboard.press('Escape');
  const dialog = desk.page.getByTestId('folder-dialog');
  await shot('choose-folder', async () => {
    await desk.run('folder.choose');
    await expect(dialog.getByRole('list')).toBeVisible();
  });
  await shot('choose-folder-missing', async () => {
    await dialog.getByRole('textbox').fill('/there/is/no/such/folder');
    await dialog.getByRole('textbox').press('Enter');
    await expect(dialog.getByRole('alert')).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  rmSync(join(desk.temp, 'spring'), { recursive: true });
  await shot('folder-gone', async () => {
    await desk.button(t('library.recent')).click();
    await desk.item(/spring/).click();
    await expect(desk.page.getByRole('alert')).toBeVisible();
  });
});

walk('files dropped', async ({ desk, shot }) => {
  await desk.start();
  const data = await desk.page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '拖来的.txt', { type: 'text/plain' }));
    transfer.items.add(new File(['x'], '照片.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, FERRY);
  await shot('drop-veil', () => desk.page.dispatchEvent('body', 'dragover', { dataTransfer: data }));
  await shot('dropped', async () => {
    await desk.page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await expect(desk.page.locator('.dropped')).toBeVisible();
  });
});

walk('many pages', async ({ desk, shot }) => {
  for (let i = 1; i <= 400; i++) desk.put(`第${i}版`, bridge('柳塘'));
  await desk.start();
  await shot('many-pages', () => expect(desk.pages.getByRole('button').first()).toBeVisible());
});

walk('a crowded page', async ({ desk, shot }) => {
  desk.put('第7版', crowded(30));
  await desk.start();
  await desk.page.setViewportSize({ width: 1920, height: 1000 });
  await shot('crowded', () => desk.open('第7版'));
});
