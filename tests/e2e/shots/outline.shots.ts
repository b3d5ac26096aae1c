import type { Locator } from '@playwright/test';
import { expect, t, walksOf, type PosedDesk } from './camera';
import { FERRY } from '../ferry';

const walk = walksOf('outline');

const CAPTION = '引进的高层次人才在数字经济产业园项目一期工地观摩';

const menu = (row: Locator): Locator => row.locator('.row-menu').first();
const unfold = (desk: PosedDesk): Promise<void> => desk.articles.first().locator('.twist').first().click();
const part = (desk: PosedDesk): Locator => desk.articles.first().locator('.parts > li').filter({ hasText: '座谈会前' });

walk('menus of an article', async ({ desk, shot }) => {
  await desk.startOnSeed();
  await shot('article-menu', () => menu(desk.articles.nth(2)).click());
  await shot('merge-into', () => desk.item(t('articles.mergeInto')).click(), { pointed: true });
  await desk.page.keyboard.press('Escape');
  await shot('caption-here', async () => {
    await menu(desk.articles.nth(2)).click();
    await desk.item(t('articles.captionHere')).click();
  }, { pointed: true });
});

walk('menus of a paragraph and a line', async ({ desk, shot }) => {
  await desk.startOnSeed();
  await shot('paragraphs', () => unfold(desk));
  await shot('paragraph-menu', () => menu(part(desk)).click());
  await shot('paragraph-role', () => desk.item(t('parts.role')).click(), { pointed: true });
  await desk.page.keyboard.press('Escape');
  await shot('paragraph-move', async () => {
    await menu(part(desk)).click();
    await desk.item(t('parts.moveTo')).click();
  }, { pointed: true });
  await desk.page.keyboard.press('Escape');
  await shot('lines', () => part(desk).locator('.twist').click());
  await shot('line-menu', () => menu(part(desk).locator('.lines > li').nth(1)).click());
  await desk.page.keyboard.press('Escape');
  await shot('split', async () => {
    await menu(part(desk)).click();
    await desk.item(t('articles.split')).click();
    await expect(desk.articles).toHaveCount(9);
  });
});

walk('always in this paper', async ({ desk, shot }) => {
  await desk.start();
  await desk.open('yxrb-2025-05-09-05');
  const headline = desk.articles.first();
  await headline.locator('.twist').first().click();
  await shot('always-in-this-paper', () => menu(headline.locator('.parts > li').filter({ hasText: '一天能运八千斤鲜叶' })).click());
});

walk('furniture', async ({ desk, shot }) => {
  desk.put('第5版', FERRY);
  await desk.start();
  await desk.open('第5版');
  const furniture = desk.page.locator('.furniture');
  await shot('furniture-open', () => furniture.locator('.furniture-head .twist').click());
  await shot('furniture-menu', () => menu(furniture).click());
});

walk('places to choose', async ({ desk, shot }) => {
  await desk.startOnSeed();
  const picker = desk.page.getByTestId('place');
  await shot('merge-where', async () => {
    await desk.articles.nth(2).locator('.article-button').focus();
    await desk.page.keyboard.press('g');
    await expect(picker).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  await shot('caption-where', async () => {
    await desk.articles.nth(1).locator('.chip').focus();
    await desk.page.keyboard.press('g');
    await expect(picker).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  await unfold(desk);
  await shot('paragraph-where', async () => {
    await part(desk).locator('.part-button').focus();
    await desk.page.keyboard.press('g');
    await expect(picker).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  await shot('paragraph-role-picker', async () => {
    await part(desk).locator('.part-button').focus();
    await desk.page.keyboard.press('r');
    await expect(picker).toBeVisible();
  });
});

walk('captions', async ({ desk, shot }) => {
  await desk.startOnSeed();
  const chip = desk.articles.nth(1).getByRole('button', { name: CAPTION });
  await shot('caption-menu', () => chip.click());
  await shot('not-a-caption', () => desk.item(t('tray.notCaption')).click(), { pointed: true });
  await desk.page.keyboard.press('Escape');
  await shot('tray-with-candidates', async () => {
    await chip.click();
    await desk.page.getByRole('menuitemradio', { name: t('tray.toTray') }).click();
    await expect(desk.tray).toContainText(CAPTION);
  });
  await shot('tray-menu', () => desk.tray.locator('.button').click());
  await shot('tray-shown-in-panes', () => desk.item(t('tray.open')).click());
  await shot('standalone', async () => {
    await desk.tray.locator('.button').click();
    await desk.page.getByRole('menuitemradio', { name: t('tray.toStandalone') }).click();
  });
});

walk('dragging', async ({ desk, shot }) => {
  await desk.startOnSeed();
  const from = (await desk.articles.nth(1).getByRole('button', { name: CAPTION }).boundingBox())!;
  await desk.page.mouse.move(from.x + 20, from.y + 8);
  await desk.page.mouse.down();
  const over = async (place: Locator, share: number): Promise<void> => {
    const to = (await place.boundingBox())!;
    for (const step of [0, 3]) await desk.page.mouse.move(to.x + 60 + step, to.y + to.height * share);
  };
  await shot('caption-over-article', () => over(desk.articles.nth(3).locator('.article-head'), 0.5), { pointed: true });
  await shot('caption-over-tray', () => over(desk.tray, 0.5), { pointed: true });
  await desk.page.mouse.up();
  await shot('article-before-article', async () => {
    const head = (await desk.articles.nth(4).locator('.article-head').boundingBox())!;
    await desk.page.mouse.move(head.x + 60, head.y + 10);
    await desk.page.mouse.down();
    await over(desk.articles.nth(2).locator('.article-head'), 0.1);
  }, { pointed: true });
});

walk('the page map', async ({ desk, shot }) => {
  await desk.startOnSeed();
  const map = desk.page.getByTestId('page-map');
  await shot('page-map', async () => {
    await desk.run('page.map');
    await map.locator('.map-run').nth(2).hover();
  }, { pointed: true });
});
