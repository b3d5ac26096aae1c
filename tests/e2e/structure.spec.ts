import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './desk';

const titles = ({ articles }: { articles: readonly { readonly proof: string }[] }): string[] => articles.map(({ proof }) => proof.split('\n')[0]!);

test('merges two articles and takes it back, from the article’s menu, by keyboard', async ({ desk }) => {
  await desk.openSeed();
  const { keyboard } = desk.page;
  await desk.articles.nth(2).locator('.row-menu').focus();
  await keyboard.press('Enter');
  const merge = desk.page.getByRole('menuitem', { name: '并入上一篇' });
  for (let i = 0; i < 12 && !(await merge.evaluate((element) => element === document.activeElement)); i++) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.articles).toHaveCount(7);
  await desk.saved();
  expect((await desk.onDisk()).articles).toHaveLength(7);
  await keyboard.press('Control+z');
  await expect(desk.articles).toHaveCount(8);
  await desk.saved();
  expect((await desk.onDisk()).articles).toHaveLength(8);
});

test('re-orders articles by keyboard', async ({ desk }) => {
  await desk.openSeed();
  await desk.articles.nth(1).locator('.article-button').focus();
  await desk.page.keyboard.press('Alt+ArrowUp');
  await desk.saved();
  expect(titles(await desk.onDisk()).slice(0, 2)).toEqual(['吕梁经济技术开发区', '上海仙途智能科技有限公司张彦一行']);
});

test('splits an article at a paragraph', async ({ desk }) => {
  await desk.openSeed();
  const first = desk.articles.first();
  await first.locator('.twist').first().click();
  const part = (text: string) => first.locator('.parts > li').filter({ hasText: text });
  await part('座谈会前').getByRole('button').last().click();
  await desk.page.getByRole('menuitem', { name: '从这里起另成一篇' }).click();
  await expect(desk.articles).toHaveCount(9);
  await desk.saved();
  expect((await desk.onDisk()).articles[1]!.proof).toMatch(/^座谈会前/);
});

test('notes in the house profile what is always so in this paper', async ({ desk }) => {
  await desk.pages.getByRole('button', { name: 'yxrb-2025-05-09-05' }).click();
  const headline = desk.articles.first();
  await headline.locator('.twist').first().click();
  await headline.locator('.parts > li').filter({ hasText: '一天能运八千斤鲜叶' }).getByRole('button').last().click();
  await desk.page.getByRole('menuitem', { name: /^本报各版/ }).click();
  const file = join(desk.folder, '.galley', 'profile.json');
  await expect.poll(() => existsSync(file)).toBe(true);
  expect((JSON.parse(readFileSync(file, 'utf8')) as { furniture: string[] }).furniture).toEqual(['一天能运八千斤鲜叶']);
  await expect.poll(async () => (await desk.onDisk('yxrb-2025-05-09-05.txt')).furniture.proof).toContain('一天能运八千斤鲜叶');
  await expect(desk.articles.first()).not.toContainText('一天能运八千斤鲜叶');
});
