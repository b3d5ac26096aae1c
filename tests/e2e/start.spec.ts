import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, expect, SEED, test } from './desk';

test('lists the pages of the folder, untouched', async ({ desk }) => {
  const rows = desk.pages.getByRole('button');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: SEED })).toContainText('未动');
});

test('shows the seed page’s eight articles in reading order, each with headline, byline and dateline', async ({ desk }) => {
  await desk.openSeed();
  const titles = await desk.articles.locator('.article-title').allTextContents();
  expect(titles[0]).toContain('上海仙途智能科技有限公司张彦一行');
  expect(titles[1]).toContain('吕梁经济技术开发区');
  expect(titles[7]).toContain('陵川生态文化旅游示范区考察团');
  await desk.show(2);
  const text = (await desk.proof.locator('.cm-line').allTextContents()).join('\n');
  expect(text).toContain('组织引进的高层次人才观摩重点项目建设');
  expect(text).toContain('科学导报讯　为了让引进的高层次人才');
  await expect(desk.articles.nth(1).locator('.chips')).toContainText('引进的高层次人才');
});

test('says what is wrong with a page that cannot be read, and goes on with the others', async () => {
  const desk = new Desk();
  writeFileSync(join(desk.folder, 'a-empty.txt'), ' \n');
  writeFileSync(join(desk.folder, 'b-picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  try {
    await desk.start();
    for (const [name, sentence] of [['a-empty', '是空的'], ['b-picture', '不是文本文件']] as const) {
      await desk.pages.getByRole('button', { name }).click();
      await expect(desk.page.getByRole('alert')).toContainText(sentence);
      await desk.page.getByRole('button', { name: '回到版面列表', exact: true }).click();
    }
    // By keyboard: to the one behind it, and back to the list.
    await desk.pages.getByRole('button', { name: 'a-empty' }).press('Enter');
    await expect(desk.page.getByRole('alert')).toContainText('a-empty.txt 是空的');
    await desk.page.keyboard.press('Alt+Shift+PageDown');
    await expect(desk.page.getByRole('alert')).toContainText('b-picture.txt 不是文本文件');
    await desk.page.keyboard.press('Alt+Home');
    await desk.openSeed();
  } finally {
    await desk.shell.close();
    desk.remove();
  }
});

test('says what a page is where the folder has none', async () => {
  const desk = new Desk();
  const empty = join(desk.temp, 'empty');
  mkdirSync(empty);
  try {
    await desk.start(empty);
    await expect(desk.page.getByRole('heading', { name: '这个文件夹里没有版面' })).toBeVisible();
    await expect(desk.page.getByRole('main')).toContainText('一个文件一个版');
    await desk.chooseFolder(desk.page.getByRole('button', { name: '打开文件夹…' }), desk.folder);
    await expect(desk.pages.getByRole('button', { name: SEED })).toBeVisible();
  } finally {
    await desk.shell.close();
    desk.remove();
  }
});
