import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type Desk } from './desk';

const PAGE = 'ferry';
const TEXT = `2024年8月2日 星期五 责编：林晓舟 电话：0351-5550123
本报讯 守了半辈子渡口的摆渡人昨日清早解开缆绳
，把第一船菜农送到了对岸。岸边的人都说，这一声
号子等了十年。
船靠岸时太阳刚刚升起来，卖菜的挑着担子上了坡
，买菜的已经等在坡顶，两边都笑着打招呼。
老码头又响起了号子
本报讯 山里的小学今年添了一间琴房，放学以后琴
声能传到河对面去。教琴的是刚退休回来的老教师，
他说山里的孩子耳朵好。
学琴的孩子有十二个，最小的才六岁，琴凳要垫两本
书才够得着琴键。
山村小学添了琴房
`;

/// The texts of the page's articles, as the journal on disk has them, once they fit; then all is taken back by one key.
async function endsAs(desk: Desk, what: string, fits: (texts: readonly string[]) => boolean): Promise<void> {
  await expect.poll(async () => fits((await desk.onDisk(`${PAGE}.txt`)).articles.map(({ proof }) => proof)), what).toBe(true);
  await desk.page.keyboard.press('Control+z');
  await expect.poll(async () => (await desk.onDisk(`${PAGE}.txt`)).articles.map(({ proof }) => proof.slice(0, 4)), `${what}, undone`).toEqual(['老码头又', '山村小学']);
}

const at = async (place: Locator, share: number): Promise<{ x: number; y: number }> => {
  const { width, height } = (await place.boundingBox())!;
  return { x: width / 2, y: height * share };
};

test('articles, paragraphs, lines and furniture are dragged to where they belong; furniture goes there by keyboard, too', async ({ desk }) => {
  const { page, articles } = desk;
  writeFileSync(join(desk.folder, `${PAGE}.txt`), TEXT);
  await page.reload();
  await desk.pages.getByRole('button', { name: PAGE }).click();
  await expect(articles).toHaveCount(2);
  const head = (n: number): Locator => articles.nth(n).locator('.article-head');

  await head(1).dragTo(head(0), { targetPosition: await at(head(0), 0.2) });
  await endsAs(desk, 'an article before another', ([first]) => first!.startsWith('山村小学'));

  await head(0).locator('.twist').click();
  const part = (words: string): Locator => page.locator('.part-head').filter({ hasText: words });
  await part('船靠岸时').dragTo(head(1));
  await endsAs(desk, 'a paragraph into another article', ([first, second]) => !first!.includes('船靠岸时') && second!.includes('船靠岸时'));

  await part('船靠岸时').dragTo(part('守了半辈子'), { targetPosition: await at(part('守了半辈子'), 0.2) });
  await endsAs(desk, 'a paragraph before another', ([first]) => first!.indexOf('船靠岸时') >= 0 && first!.indexOf('船靠岸时') < first!.indexOf('守了半辈子'));

  await part('船靠岸时').locator('.twist').click();
  await page.locator('.lines li').filter({ hasText: '买菜的已经等在坡顶' }).dragTo(head(1));
  await endsAs(desk, 'a line into another article', ([first, second]) => first!.includes('船靠岸时') && !first!.includes('买菜的已经') && second!.includes('买菜的已经'));

  const furniture = page.locator('.furniture');
  await furniture.locator('.furniture-head .twist').click();
  await furniture.locator('.part-head').dragTo(head(1));
  await endsAs(desk, 'furniture into an article', ([, second]) => second!.includes('责编：林晓舟'));

  // Nothing was left in the list, which begins folded again.
  await furniture.locator('.furniture-head .twist').press('Enter');
  await furniture.locator('.part-button').focus();
  await page.keyboard.press('g');
  await expect(page.getByTestId('place').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('第 1 篇');
  await page.keyboard.press('Enter');
  await endsAs(desk, 'furniture into an article by keyboard', ([first]) => first!.includes('责编：林晓舟'));
});
