import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, SEED, test } from './desk';

const NEW = ['本报讯 连日来，柳塘镇组织志愿者', '', '清理河道，累计出动三百人次。镇里', '', '还聘请了二十名河道巡查员。 周岩', '', '柳塘镇清理河道', ''].join('\n');

test('shows files that come into the folder, sorts them, and opens folders of before', async ({ desk }) => {
  const { page } = desk;
  const rows = desk.pages.getByRole('button');
  await expect(rows).toHaveCount(3);
  writeFileSync(join(desk.folder, 'zz-new.txt'), NEW);
  await expect(rows).toHaveCount(4);
  await page.getByRole('radio', { name: '新改动的在前' }).check();
  await expect(rows.first()).toContainText('zz-new');

  const other = join(desk.temp, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'only.txt'), NEW);
  await desk.chooseFolder(page.getByRole('button', { name: '打开文件夹…' }), other);
  await expect(rows).toHaveText([/only/]);
  await desk.chooseFolder(page.getByRole('button', { name: '打开文件夹…' }), desk.folder);
  await page.getByRole('button', { name: '最近的文件夹' }).click();
  await page.getByRole('menuitem', { name: /other/ }).click();
  await expect(rows).toHaveText([/only/]);
});

test('folders of before are at hand by keyboard, the last one first, also after a new start; one that is gone is told of and costs nothing', async ({ desk }) => {
  const { page } = desk;
  const rows = desk.pages.getByRole('button');
  for (const name of ['spring', 'summer']) {
    mkdirSync(join(desk.temp, name));
    writeFileSync(join(desk.temp, name, `${name}.txt`), NEW);
    await desk.chooseFolder(page.getByRole('button', { name: '打开文件夹…' }), join(desk.temp, name));
    await expect(rows).toHaveText([new RegExp(name)]);
  }
  await page.reload();
  await expect(rows).toHaveText([/summer/]);
  const recent = page.getByRole('button', { name: '最近的文件夹' });
  const names = page.getByRole('menuitem');
  await recent.focus();
  await page.keyboard.press('Enter');
  // The open one is not among them.
  await expect(names).toHaveText([/spring/, /pages/]);
  await expect(names.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(3);

  rmSync(join(desk.temp, 'spring'), { recursive: true });
  await recent.focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText([/summer/, /spring/]);
  await expect(names.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(names.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('spring');
  // The one that was open before is the first now.
  await recent.focus();
  await page.keyboard.press('Enter');
  await expect(names.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(3);
});

test('searches all pages over line breaks, by keyboard, and goes to the place', async ({ desk }) => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+F');
  const search = page.getByTestId('search');
  await expect(search.getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('三期建设');
  await expect(search.getByRole('status')).toHaveText('在 1 个版面里找到');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(search.locator('.search-place')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search).toHaveCount(0);
  await expect(desk.articles.nth(1).locator('.article-button')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.where')).toHaveText(SEED);
  await expect.poll(async () => (await desk.boxOf('经济产业园项目分一期')).top).toBeLessThan(800);
});

test('tells when the open page’s file is changed elsewhere, and reads it again', async ({ desk }) => {
  await desk.openSeed();
  writeFileSync(join(desk.folder, `${SEED}.txt`), `${desk.sourceText()}\n\n${NEW}`);
  const notice = desk.page.locator('.notice.newer');
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: '重新读取' }).click();
  await expect(desk.articles).toHaveCount(9);
});

test('tells when one character of the open page’s file is changed elsewhere, not when it is written as it was; and when the file is gone, until it is back', async ({ desk }) => {
  test.setTimeout(120_000);
  await desk.openSeed();
  const file = join(desk.folder, `${SEED}.txt`);
  const source = desk.sourceText();
  const newer = desk.page.locator('.notice.newer');
  const absent = desk.page.locator('.notice.absent');
  // On a busy machine the folder is looked at less often.
  const soon = { timeout: 30_000 };
  rmSync(file);
  await expect(absent).toContainText(`${SEED}.txt 已经不在文件夹里`, soon);
  // What is done meanwhile is saved all the same.
  await desk.caretBefore('座谈会上，双方观看');
  await desk.page.keyboard.type('当日');
  await desk.saved();
  writeFileSync(file, source);
  await expect(absent).toHaveCount(0, soon);
  await expect(newer).toHaveCount(0);
  writeFileSync(file, source.replace('座谈会前', '座谈会后'));
  await expect(newer).toBeVisible(soon);
  await newer.getByRole('button', { name: '重新读取' }).click();
  await expect(desk.proof).toContainText('座谈会后，张彦');
  await expect(desk.proof).toContainText('当日座谈会上，双方观看');
});

test('takes files that are dropped on the window', async ({ desk }) => {
  test.skip(desk.shell.kind === 'electron', 'a file that a script makes lies nowhere on the disk');
  const { page } = desk;
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '拖来的.txt', { type: 'text/plain' }));
    transfer.items.add(new File(['x'], '照片.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, NEW);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.locator('.drop-veil')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.locator('.dropped')).toContainText('拖来的.txt');
  await expect(page.locator('.dropped')).toContainText('1 个不是 .txt');
  await expect(page.locator('.where')).toHaveText('拖来的');
});

test('tells open questions by severity, counted before a page is opened and as they are answered, and sorts by them', async ({ desk }) => {
  const { page } = desk;
  writeFileSync(join(desk.folder, 'aa-quiet.txt'), NEW);
  const seed = desk.pages.getByRole('button', { name: SEED });
  // Nobody opened it: what is in view is counted when the window has nothing else to do.
  await expect(seed.locator('.asked-count').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('radio', { name: '按问题' }).check();
  await expect(desk.pages.getByRole('button').first()).toContainText(SEED);
  const before = await seed.locator('.page-asked .only-spoken').textContent();
  await desk.openSeed('questions');
  await expect(desk.questions.getByRole('treeitem').first()).toBeVisible();
  await desk.questions.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await desk.saved();
  await page.keyboard.press('Alt+Home');
  await expect(seed.locator('.page-asked .only-spoken')).not.toHaveText(before!, { timeout: 15_000 });
  await expect(seed.locator('.page-asked .only-spoken')).toHaveText(/待答的问题/);
});

test('a folder of thousands of pages scrolls and opens by keyboard; only rows in view are drawn', async ({ desk }) => {
  const { page } = desk;
  const many = join(desk.temp, 'many');
  mkdirSync(many);
  for (let i = 1; i <= 3000; i++) writeFileSync(join(many, `第${i}版.txt`), NEW);
  await desk.chooseFolder(page.getByRole('button', { name: '打开文件夹…' }), many);
  const rows = desk.pages.getByRole('button');
  await expect(rows.first()).toContainText('第1版');
  expect(await rows.count()).toBeLessThan(120);
  await page.locator('.folder-screen').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(rows.last()).toContainText('第3000版');
  await rows.last().focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).toContainText('第2999版');
  await page.keyboard.press('Enter');
  await expect(page.locator('.where')).toHaveText('第2999版');
});
