import { expect, test } from './desk';

const CAPTION = '引进的高层次人才在数字经济产业园项目一期工地观摩';

test('shows the caption at its article with the evidence, and re-assigns it by mouse', async ({ desk }) => {
  await desk.openSeed();
  const chip = desk.articles.nth(1).getByRole('button', { name: CAPTION });
  await chip.click();
  const menu = desk.page.getByRole('menu');
  await expect(menu.getByRole('menuitemradio').first()).toContainText('吕梁');
  await expect(menu.getByRole('menuitemradio').first()).toContainText('都有：引进的高层次人才');
  await expect(menu.getByRole('menuitemradio', { name: /^第 2 篇/ })).toBeChecked();
  await menu.getByRole('menuitemradio', { name: /^第 4 篇/ }).click();
  await expect(desk.articles.nth(3).getByRole('button', { name: CAPTION })).toBeVisible();
  await expect(desk.articles.nth(1).getByRole('button', { name: CAPTION })).toHaveCount(0);
  await desk.saved();
  expect((await desk.onDisk()).articles[3]!.proof).toContain(CAPTION);
  await desk.page.getByRole('button', { name: '撤销' }).click();
  await expect(desk.articles.nth(1).getByRole('button', { name: CAPTION })).toBeVisible();
});

test('takes it along by dragging: to the tray, and from there to an article', async ({ desk }) => {
  await desk.openSeed();
  await desk.articles.nth(1).getByRole('button', { name: CAPTION }).dragTo(desk.tray);
  await expect(desk.tray).toContainText(CAPTION);
  await desk.tray.getByText(CAPTION).dragTo(desk.articles.nth(2));
  await expect(desk.articles.nth(2).getByRole('button', { name: CAPTION })).toBeVisible();
  await desk.saved();
  expect((await desk.onDisk()).articles[2]!.proof).toContain(CAPTION);
});

test('re-assigns it by keyboard: to another article, to the tray, to a picture of its own', async ({ desk }) => {
  await desk.openSeed();
  const { keyboard } = desk.page;
  await desk.articles.nth(1).getByRole('button', { name: CAPTION }).focus();
  await keyboard.press('Enter');
  const choice = (name: RegExp | string) => desk.page.getByRole('menuitemradio', { name });
  const choose = async (name: RegExp | string): Promise<void> => {
    for (let i = 0; i < 20 && !(await choice(name).evaluate((element) => element === document.activeElement)); i++) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  };
  await choose(/^第 5 篇/);
  await expect(desk.articles.nth(4).getByRole('button', { name: CAPTION })).toBeVisible();
  await desk.articles.nth(4).getByRole('button', { name: CAPTION }).focus();
  await keyboard.press('Enter');
  await choose('放回托盘');
  await expect(desk.tray).toContainText(CAPTION);
  await expect(desk.tray.getByRole('list', { name: '可能归入' }).getByRole('button').first()).toContainText('吕梁');
  await desk.tray.getByRole('button', { name: /归入何处/ }).focus();
  await keyboard.press('Enter');
  await choose('作独立图片');
  await expect(desk.tray).toContainText('独立图片');
  await desk.saved();
  expect((await desk.onDisk()).captions.map(({ caption }) => caption.target)).toEqual(['standalone']);
});
