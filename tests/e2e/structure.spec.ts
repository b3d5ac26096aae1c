import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type Desk } from './desk';

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

test('merges, splits and moves from the outline by single keys; a caption, a paragraph and a line find another article', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await desk.openSeed();
  const before = titles(await desk.onDisk());
  const button = (n: number) => desk.articles.nth(n).locator('.article-button');
  await button(1).focus();
  await keyboard.press('m');
  await expect(desk.articles).toHaveCount(7);
  await expect(button(0)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(desk.articles).toHaveCount(8);

  // A paragraph: opened by the arrow, reached by arrows, split off there.
  await button(0).focus();
  await keyboard.press('ArrowRight');
  const part = (text: string) => desk.articles.first().locator('.part-button').filter({ hasText: text });
  for (let i = 0; i < 12 && !(await part('座谈会前').evaluate((element) => element === document.activeElement)); i++) await keyboard.press('ArrowDown');
  await keyboard.press('s');
  await expect(desk.articles).toHaveCount(9);
  await keyboard.press('Control+z');
  await expect(desk.articles).toHaveCount(8);

  // The same paragraph to another article, found by its number's name.
  await part('座谈会前').focus();
  await keyboard.press('g');
  const picker = page.getByTestId('place');
  await expect(picker.getByRole('combobox')).toBeFocused();
  await keyboard.insertText('第 3 篇');
  // An undo right behind the choice, before anything else happens, is about that choice: it can be brought back.
  await page.evaluate(() => {
    const press = (init: KeyboardEventInit): unknown => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    press({ key: 'Enter', code: 'Enter' });
    press({ key: 'z', code: 'KeyZ', ctrlKey: true });
  });
  await expect(picker).toHaveCount(0);
  await desk.saved();
  expect((await desk.onDisk()).articles[2]!.proof).not.toContain('座谈会前');
  await keyboard.press('Control+y');
  await desk.saved();
  expect((await desk.onDisk()).articles[2]!.proof).toContain('座谈会前');
  await keyboard.press('Control+z');

  // One line of it becomes text of article 2.
  await part('座谈会前').focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  const line = page.locator('.line-button:focus .line-text');
  const words = (await line.textContent())!.trim();
  await keyboard.press('g');
  await expect(picker).toBeVisible();
  await keyboard.insertText('第 2 篇');
  await keyboard.press('Enter');
  await desk.saved();
  const moved = await desk.onDisk();
  expect(moved.articles[1]!.base.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  expect(moved.articles[0]!.base.replace(/\s/g, '')).not.toContain(words.replace(/\s/g, ''));
  await keyboard.press('Control+z');

  // The caption of article 2, from its chip: the likely article comes first, with what it rests on.
  await desk.articles.nth(1).locator('.chip').focus();
  await keyboard.press('g');
  await expect(picker.getByRole('option').first()).toContainText(/第 2 篇.*\S/);
  await keyboard.insertText('托盘');
  await keyboard.press('Enter');
  await expect(desk.tray).toContainText('引进的高层次人才');
  await keyboard.press('Control+z');
  await desk.saved();
  expect(titles(await desk.onDisk())).toEqual(before);
});

/// The words of the seed page's first article that its paragraph `座谈会前` shows as its second line, its lines unfolded.
async function unfoldLines(desk: Desk): Promise<{ row: Locator; words: string }> {
  const first = desk.articles.first();
  await first.locator('.twist').first().click();
  const part = first.locator('.parts > li').filter({ hasText: '座谈会前' });
  await part.locator('.twist').click();
  const row = part.locator('.lines > li').nth(1);
  return { row, words: (await row.locator('.line-text').textContent())!.replace(/\s/g, '') };
}

const bare = (text: string): string => text.replace(/\s/g, '');

test('a line is given another role by mouse, and by keyboard', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  const { row, words } = await unfoldLines(desk);
  const subheads = async (): Promise<string[]> => {
    const [article] = (await desk.onDisk()).articles;
    return article!.parts.filter(({ role }) => role === 'subhead').map(({ base }) => bare(article!.base.slice(base.from, base.to)));
  };
  await row.locator('.row-menu').click();
  await page.getByRole('menuitem', { name: '改作…' }).click();
  await page.getByRole('menuitem', { name: '小标题' }).click();
  await expect.poll(subheads).toEqual([words]);
  await expect(desk.proof.locator('.g-line-subhead')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(subheads).toEqual([]);

  await row.locator('.line-button').focus();
  await page.keyboard.press('r');
  await expect(page.getByTestId('place').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('小标题');
  await page.keyboard.press('Enter');
  await expect.poll(subheads).toEqual([words]);
  await page.keyboard.press('Control+z');
  await expect.poll(subheads).toEqual([]);
});

test('a line is moved by clicks: to another article, to an article of its own, to the furniture', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  const { row, words } = await unfoldLines(desk);
  const holders = async (): Promise<string[]> => {
    const { articles, furniture } = await desk.onDisk();
    return [...articles.flatMap(({ base }, index) => (bare(base).includes(words) ? [`article ${index + 1} of ${articles.length}`] : [])), ...(bare(furniture.base).includes(words) ? ['furniture'] : [])];
  };
  expect(await holders()).toEqual(['article 1 of 8']);
  for (const [choice, holder] of [[/^第 3 篇/, 'article 3 of 8'], ['另成一篇', 'article 2 of 9'], ['归入版面要素', 'furniture']] as const) {
    await row.locator('.row-menu').click();
    await page.getByRole('menuitem', { name: '移到…' }).click();
    await page.getByRole('menuitem', { name: choice }).click();
    await expect.poll(holders).toEqual([holder]);
    await page.keyboard.press('Control+z');
    await expect.poll(holders).toEqual(['article 1 of 8']);
  }
});
